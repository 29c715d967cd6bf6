import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler'
import { markValues, TypesetError } from './engine.ts'
import type { DrawingEngine, TypesetJob } from './engine.ts'

const require = createRequire(import.meta.url)
const full = 3 // diagnostics_format: a list of objects
const paged = 0 // kind of document: pages, not HTML

/** The same engine in WebAssembly: slower to start, runs everywhere. `fonts` are TrueType files. */
export async function loadWasmEngine(fonts: readonly Uint8Array[]): Promise<DrawingEngine> {
  const wasm = await import('@myriaddreamin/typst-ts-web-compiler')
  const binary = await readFile(require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm'))
  wasm.initSync({ module: binary })
  const builder = new wasm.TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const font of fonts) await builder.add_raw_font(font)
  const compiler = await builder.build()

  function run(job: TypesetJob, format: 'pdf' | 'vector', marks: string) {
    compiler.reset_shadow()
    compiler.add_source('/main.typ', job.main)
    for (const [path, bytes] of job.files) compiler.map_shadow(path, bytes)
    refuseComplaints(compiler)
    const bytes = readOutcome(compiler.compile('/main.typ', undefined, format, full))
    const found: unknown = JSON.parse(compiler.query('/main.typ', undefined, `<${marks}>`))
    return { bytes, marks: markValues(found) }
  }

  return {
    name: 'wasm',
    typeset: async (job, marks) => {
      const { bytes, ...made } = run(job, 'pdf', marks)
      return { ...made, pdf: bytes }
    },
    draw: (job, marks) => {
      const { bytes, ...made } = run(job, 'vector', marks)
      return { ...made, vector: bytes }
    },
  }
}

/** Export tells of errors only; warnings have to be asked for. The layout is remembered, so this costs little. */
function refuseComplaints(compiler: TypstCompiler): void {
  const world = compiler.snapshot(undefined, '/main.typ', undefined)
  try {
    const { diagnostics } = world.compile(paged, full) as { diagnostics?: readonly unknown[] }
    if (diagnostics !== undefined && diagnostics.length > 0) {
      throw new TypesetError(diagnostics.map((each) => JSON.stringify(each)))
    }
  } finally {
    world.free()
  }
}

function readOutcome(outcome: unknown): Uint8Array {
  const { result, diagnostics } = outcome as { result?: Uint8Array; diagnostics?: readonly unknown[] }
  if (result === undefined || (diagnostics !== undefined && diagnostics.length > 0)) {
    throw new TypesetError((diagnostics ?? []).map((each) => JSON.stringify(each)))
  }
  return result
}

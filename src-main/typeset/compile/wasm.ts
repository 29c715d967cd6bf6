import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { markValues, TypesetError } from './engine.ts'
import type { TypesetEngine } from './engine.ts'

const require = createRequire(import.meta.url)
const full = 3 // diagnostics_format: a list of objects

/** The same engine in WebAssembly: slower to start, runs everywhere. `fonts` are TrueType files. */
export async function loadWasmEngine(fonts: readonly Uint8Array[]): Promise<TypesetEngine> {
  const wasm = await import('@myriaddreamin/typst-ts-web-compiler')
  const binary = await readFile(require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm'))
  wasm.initSync({ module: binary })
  const builder = new wasm.TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const font of fonts) await builder.add_raw_font(font)
  const compiler = await builder.build()

  return {
    name: 'wasm',
    typeset: async (job, marks) => {
      compiler.reset_shadow()
      compiler.add_source('/main.typ', job.main)
      for (const [path, bytes] of job.files) compiler.map_shadow(path, bytes)
      const outcome = readOutcome(compiler.compile('/main.typ', undefined, 'pdf', full))
      const found: unknown = JSON.parse(compiler.query('/main.typ', undefined, `<${marks}>`))
      return { pdf: outcome, marks: markValues(found) }
    },
  }
}

function readOutcome(outcome: unknown): Uint8Array {
  const { result, diagnostics } = outcome as { result?: Uint8Array; diagnostics?: readonly unknown[] }
  if (result === undefined || (diagnostics !== undefined && diagnostics.length > 0)) {
    throw new TypesetError((diagnostics ?? []).map((each) => JSON.stringify(each)))
  }
  return result
}

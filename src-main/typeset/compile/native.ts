import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markValues, TypesetError } from './engine.ts'
import type { Typeset, TypesetEngine, TypesetJob } from './engine.ts'

/**
 * A folder that does not exist: the native engine would read real files below its workspace, and
 * nothing but what a job hands over may reach a page.
 */
const workspace = join(tmpdir(), 'saksklar-no-such-folder')

/** The native engine, or null where no build of it loads on this machine. `fonts` are TrueType files. */
export async function loadNativeEngine(fonts: readonly Uint8Array[]): Promise<TypesetEngine | null> {
  let module: typeof import('@myriaddreamin/typst-ts-node-compiler')
  try {
    module = await import('@myriaddreamin/typst-ts-node-compiler')
  } catch {
    return null // no prebuilt binary for this platform: the WebAssembly engine serves
  }
  const fontBlobs = fonts.map((font) => Buffer.from(font))
  const compiler = module.NodeCompiler.create({ fontArgs: [{ fontBlobs }], workspace })

  function run(job: TypesetJob, marks: string): Typeset {
    compiler.resetShadow()
    for (const [path, bytes] of job.files) compiler.mapShadow(join(workspace, path), Buffer.from(bytes))
    const outcome = compiler.compile({ mainFileContent: job.main })
    const complaints = [outcome.takeError(), outcome.takeWarnings()].filter((each) => each !== null)
    if (complaints.length > 0 || outcome.result === null) {
      throw new TypesetError(
        complaints.flatMap((each) => each.shortDiagnostics).map((each) => JSON.stringify(each)),
      )
    }
    const pdf = exported(outcome.result)
    const found: unknown = compiler.query(outcome.result, { selector: `<${marks}>` })
    return { pdf, marks: markValues(found) }
  }

  /** A picture that laid out well may still not export: the decoder's limits are met only then. */
  function exported(result: Parameters<typeof compiler.pdf>[0]): Uint8Array {
    try {
      return new Uint8Array(compiler.pdf(result, {}))
    } catch (cause) {
      throw new TypesetError([String(cause)])
    }
  }

  return {
    name: 'native',
    typeset: async (job, marks) => {
      try {
        return run(job, marks)
      } finally {
        compiler.resetShadow()
        compiler.evictCache(4)
      }
    },
  }
}

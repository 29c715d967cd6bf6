import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markValues, TypesetError } from './engine.ts'
import type { Drawn, DrawingEngine, Typeset, TypesetJob } from './engine.ts'

/**
 * A folder that does not exist: the native engine would read real files below its workspace, and
 * nothing but what a job hands over may reach a page.
 */
const workspace = join(tmpdir(), 'saksklar-no-such-folder')

/** The native engine, or null where no build of it loads on this machine. `fonts` are TrueType files. */
export async function loadNativeEngine(fonts: readonly Uint8Array[]): Promise<DrawingEngine | null> {
  let module: typeof import('@myriaddreamin/typst-ts-node-compiler')
  try {
    module = await import('@myriaddreamin/typst-ts-node-compiler')
  } catch {
    return null // no prebuilt binary for this platform: the WebAssembly engine serves
  }
  const fontBlobs = fonts.map((font) => Buffer.from(font))
  const compiler = module.NodeCompiler.create({ fontArgs: [{ fontBlobs }], workspace })

  type Laid = NonNullable<ReturnType<typeof compiler.compile>['result']>

  function laidOut(job: TypesetJob): Laid {
    compiler.resetShadow()
    for (const [path, bytes] of job.files) compiler.mapShadow(join(workspace, path), Buffer.from(bytes))
    const outcome = compiler.compile({ mainFileContent: job.main })
    const complaints = [outcome.takeError(), outcome.takeWarnings()].filter((each) => each !== null)
    if (complaints.length > 0 || outcome.result === null) {
      throw new TypesetError(
        complaints.flatMap((each) => each.shortDiagnostics).map((each) => JSON.stringify(each)),
      )
    }
    return outcome.result
  }

  const marksIn = (laid: Laid, marks: string): readonly unknown[] =>
    markValues(compiler.query(laid, { selector: `<${marks}>` }) as unknown)

  function run(job: TypesetJob, marks: string): Typeset {
    const laid = laidOut(job)
    return { pdf: exported(laid), marks: marksIn(laid, marks) }
  }

  function draw(job: TypesetJob, marks: string): Drawn {
    const laid = laidOut(job)
    return { vector: new Uint8Array(compiler.vector(laid)), marks: marksIn(laid, marks) }
  }

  /** A picture that laid out well may still not export: the decoder's limits are met only then. */
  function exported(result: Laid): Uint8Array {
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
    draw: (job, marks) => {
      try {
        return draw(job, marks)
      } finally {
        // what was typed ten keystrokes ago and is no more will not come back
        compiler.evictCache(10)
      }
    },
  }
}

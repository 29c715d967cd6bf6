import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TypesetJob } from '#main/typeset/compile/engine.ts'
import { readFonts } from '#main/typeset/compile/fonts.ts'

export const standards = ['ua-1', 'a-2a'] as const
type Standard = (typeof standards)[number]

/**
 * The native engine asked to hold a job to a standard, which it knows by itself: the file, or what it complains of. The
 * product does not ask it, as the WebAssembly engine cannot be asked and both must give the same bytes.
 */
export async function heldTo(job: TypesetJob, standard: Standard): Promise<Uint8Array | string> {
  const workspace = join(tmpdir(), 'saksklar-no-such-folder')
  const fontBlobs = (await readFonts()).map((font) => Buffer.from(font))
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }], workspace })
  for (const [path, bytes] of job.files) {
    // PDF/A wants a date in the document; assembly writes it, so that the template has none
    const text = path.endsWith('.typ') ? Buffer.from(bytes).toString('utf8') : undefined
    const dated = text?.replace('date: none', 'date: datetime(year: 2020, month: 11, day: 17)')
    compiler.mapShadow(join(workspace, path), dated === undefined ? Buffer.from(bytes) : Buffer.from(dated))
  }
  const outcome = compiler.compile({ mainFileContent: job.main })
  if (outcome.result === null) return JSON.stringify(outcome.takeError()?.shortDiagnostics)
  try {
    return new Uint8Array(compiler.pdf(outcome.result, { pdfStandard: standard }))
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

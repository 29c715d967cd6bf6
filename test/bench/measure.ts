import { execFile } from 'node:child_process'
import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TypesetJob } from '#main/typeset/compile/engine.ts'
import { assembleInProcess, startAssembler } from '#main/typeset/jobs/assembler.ts'
import { typesetInProcess } from '#main/typeset/jobs/typesetter.ts'
import { pageMarkLabel } from '#main/typeset/markup/packet.ts'
import type { PageMark } from '#shared/packet/model.ts'
import { benchInput } from './packet.ts'
import type { BenchAttachment } from './packet.ts'

const run = promisify(execFile)

/** One round; times in milliseconds, sizes and memory in bytes. */
export type Round = {
  readonly pages: number
  /** The engine's own work, in a process that has loaded it. */
  readonly typst: number
  /** A child that does nothing else, from its start until the bytes are back. */
  readonly assembly: number
  /** The same in an export, where the child is started while the packet is set. */
  readonly assemblyReady: number
  /** A whole packet, both children with their starts. */
  readonly exported: number
  readonly qpdf: number
  readonly typesetMemory: number
  readonly assembleMemory: number
  readonly size: number
  readonly qpdfSize: number
}

/** Whether a program can be started here, with its own word for its version. */
export async function versionOf(program: string): Promise<string | null> {
  try {
    return (await run(program, ['--version'])).stdout.split('\n')[0] ?? ''
  } catch {
    return null
  }
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
  const from = performance.now()
  const result = await work()
  return [performance.now() - from, result]
}

/** Makes a packet, and lets qpdf merge the same attachments, so that both meet the same load. */
export async function measureRound(
  job: TypesetJob,
  attachments: readonly BenchAttachment[],
  folder: string,
): Promise<Round> {
  const exportFrom = performance.now()
  const assembler = startAssembler()
  const set = await typesetInProcess(job, pageMarkLabel)
  const input = benchInput(set.pdf, set.marks as readonly PageMark[], attachments)
  const [assemblyReady, made] = await timed(() => assembler.assemble(input))
  const exported = performance.now() - exportFrom
  await assembler.close()
  const [qpdf] = await timed(() =>
    merge(
      attachments.map(({ file }) => file),
      join(folder, 'qpdf.pdf'),
    ),
  )
  const [assembly] = await timed(() => assembleInProcess(input))
  await writeFile(join(folder, 'packet.pdf'), made.bytes)
  return {
    pages: made.pages,
    typst: set.engineTime,
    assembly,
    assemblyReady,
    exported,
    qpdf,
    typesetMemory: set.peakMemory,
    assembleMemory: made.peakMemory,
    size: made.bytes.length,
    qpdfSize: (await stat(join(folder, 'qpdf.pdf'))).size,
  }
}

/** The best of several rounds, value by value: what the machine does when nobody disturbs it. */
export function bestOf(rounds: readonly Round[]): Round {
  const [first, ...rest] = rounds
  if (first === undefined) throw new Error('no rounds')
  const best: Record<string, number> = { ...first }
  for (const round of rest)
    for (const [key, value] of Object.entries(round)) best[key] = Math.min(best[key] ?? value, value)
  return best as Round
}

async function merge(files: readonly string[], to: string): Promise<void> {
  await run('qpdf', ['--empty', '--pages', ...files, '--', to])
}

/** What officers do today: a DOCX through LibreOffice to PDF, and a merge with the attachments. */
export async function measureLibreOffice(
  document: Uint8Array,
  attachments: readonly BenchAttachment[],
  folder: string,
): Promise<number> {
  const docx = join(folder, 'packet.docx')
  await writeFile(docx, document)
  const [time] = await timed(async () => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    await run('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      join(folder, 'office'),
      docx,
    ])
    const parts = [join(folder, 'office', 'packet.pdf'), ...attachments.map(({ file }) => file)]
    await merge(parts, join(folder, 'merged.pdf'))
  })
  return time
}

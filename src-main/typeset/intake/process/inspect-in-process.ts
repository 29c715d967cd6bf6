import { readFile, stat } from 'node:fs/promises'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { DocxText } from '../docx/docx-text.ts'
import type { PaperDocx } from '../docx/paper-docx.ts'
import type { DocumentText } from '../document-text.ts'
import type { OfferedFile } from '../offered-file.ts'
import type { TakenIn } from '../take-in.ts'
import { startIntakeChild } from './intake-child.ts'
import type { IntakeChild } from './intake-child.ts'
import { processLimits } from './process-limits.ts'
import type { ProcessLimits } from './process-limits.ts'

/** A file at hand, or one on disk, which is read whole before anything is made of it. */
export type GivenFile = OfferedFile | (Omit<OfferedFile, 'bytes'> & { readonly path: string })

/** Files taken in by processes of their own. Close it when no more will come. */
export type Intake = {
  /** Rejects only when `signal` fires; then the file's process is gone. */
  take(file: GivenFile, signal?: AbortSignal): Promise<TakenIn | Refusal>
  close(): void
}

/**
 * Takes in files, `atOnce` at a time. A process that let a file in reads the next one too; one that refused
 * a file, or met active content in it, is never used again.
 */
export function openIntake(limits: ProcessLimits = processLimits, atOnce = 2): Intake {
  const idle: IntakeChild[] = []
  const busy = new Set<IntakeChild>()
  const waiting: (() => void)[] = []
  let free = atOnce
  const enter = async (): Promise<void> => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const leave = (): void => {
    const next = waiting.shift()
    if (next === undefined) free += 1
    else next()
  }
  const take = async (given: GivenFile, signal?: AbortSignal): Promise<TakenIn | Refusal> => {
    await enter()
    try {
      signal?.throwIfAborted()
      const file = await offered(given, limits)
      if (isRefusal(file)) return file
      const child = idle.pop() ?? startIntakeChild(limits)
      busy.add(child)
      try {
        return await child.ask(file, signal)
      } finally {
        busy.delete(child)
        if (child.isFit()) idle.push(child)
        else child.kill()
      }
    } finally {
      leave()
    }
  }
  const close = (): void => {
    for (const child of [...idle.splice(0), ...busy]) child.kill()
  }
  return { take, close }
}

/** Takes in one file in a process of its own, which ends with it. */
export async function inspectInProcess(
  file: GivenFile,
  limits: ProcessLimits = processLimits,
  signal?: AbortSignal,
): Promise<TakenIn | Refusal> {
  const intake = openIntake(limits, 1)
  try {
    return await intake.take(file, signal)
  } finally {
    intake.close()
  }
}

/** The file's bytes, or a refusal by its size before they are read. */
async function offered(given: GivenFile, limits: ProcessLimits): Promise<OfferedFile | Refusal> {
  if ('bytes' in given) return tooLarge(given.bytes.length, limits) ?? given
  const { path, ...said } = given
  try {
    const refused = tooLarge((await stat(path)).size, limits)
    return refused ?? { ...said, bytes: await readFile(path) }
  } catch {
    return refuse('file.unreadable', { path })
  }
}

function tooLarge(size: number, limits: ProcessLimits): Refusal | null {
  const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024)
  return size <= limits.file
    ? null
    : refuse('attachment.fileTooLarge', { megabytes: megabytes(size), limit: megabytes(limits.file) })
}

/** What a Word document says, read in a process of its own, which ends with it. */
export const docxTextInProcess = (
  given: GivenFile,
  signal?: AbortSignal,
  limits: ProcessLimits = processLimits,
): Promise<DocxText | Refusal> =>
  inOwnProcess(given, limits, signal, (child, file) => child.askText(file, signal))

/** A Word document as the text of a paper, read in a process of its own, which ends with it. */
export const paperDocxInProcess = (
  given: GivenFile,
  signal?: AbortSignal,
  limits: ProcessLimits = processLimits,
): Promise<PaperDocx | Refusal> =>
  inOwnProcess(given, limits, signal, (child, file) => child.askPaper(file, signal))

/** The file's bytes and the words that it holds, read in a process of its own, which ends with it. */
export const documentTextInProcess = (
  given: GivenFile,
  signal?: AbortSignal,
  limits: ProcessLimits = processLimits,
): Promise<(DocumentText & { readonly bytes: Uint8Array }) | Refusal> =>
  inOwnProcess(given, limits, signal, async (child, file) => {
    const words = await child.askWords(file, signal)
    return isRefusal(words) ? words : { ...words, bytes: file.bytes }
  })

async function inOwnProcess<T>(
  given: GivenFile,
  limits: ProcessLimits,
  signal: AbortSignal | undefined,
  ask: (child: IntakeChild, file: OfferedFile) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const file = await offered(given, limits)
  if (isRefusal(file)) return file
  signal?.throwIfAborted()
  const child = startIntakeChild(limits)
  try {
    return await ask(child, file)
  } finally {
    child.kill()
  }
}

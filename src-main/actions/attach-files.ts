import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { AttachmentId, IdSource } from '#shared/ids.ts'
import type { Attachment } from '#shared/domain/attachment/attachment.ts'
import type { Case } from '#shared/domain/case/case.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import { nextAttachmentNumber, saveAttachment } from '../store/attachments.ts'
import { appendAudit } from '../store/audit.ts'
import { putBlob } from '../store/blobs.ts'
import { readingsOfCase } from '../store/cases.ts'
import { papersOfCase } from '../store/papers.ts'
import { savePrepared } from '../store/prepared-attachments.ts'
import type { Database } from '../store/rows.ts'
import type { Store } from '../store/store.ts'
import { openIntake } from '../typeset/intake/process/inspect-in-process.ts'
import type { GivenFile, Intake } from '../typeset/intake/process/inspect-in-process.ts'
import type { AttachmentKind } from '../typeset/intake/kind.ts'
import { nameAsTitle } from '../typeset/intake/offered-file.ts'
import type { TakenIn } from '../typeset/intake/take-in.ts'
import { preparedVersion } from '../typeset/prepare/prepared-form.ts'
import { isSoundForm } from '../typeset/prepare/sound-form.ts'

/**
 * A file of any kind. `title` is as printed: the file's own, else its name, when nobody has given one;
 * `alt` is a picture's alternative text.
 */
export type FileToAttach = GivenFile

export type Attached = { readonly attachment: Attachment; readonly warnings: readonly string[] }

/** `at` is an ISO instant, `actor` who asked. */
export type AttachedBy = { readonly at: string; readonly actor: string; readonly newId: IdSource }

/** Files read side by side; what they become is stored in the order in which they were given. */
const atOnce = 2

/**
 * Adds files to the case's latest paper, each for itself: one that is refused does not stop the next. Refuses
 * with the intake's codes (`attachment.*`, `file.unreadable`), with `attachment.noPaper`, and with
 * `attachment.paperIssued` when the paper is frozen: what comes after issue is a supplement. Throws when
 * `signal` fires; what was stored by then stays.
 */
export async function* attachFiles(
  store: Store,
  file: Case,
  sources: readonly FileToAttach[],
  by: AttachedBy,
  signal?: AbortSignal,
): AsyncGenerator<Attached | Refusal, void, undefined> {
  const intake = openIntake(undefined, atOnce)
  const begun: Promise<Attached | Refusal>[] = []
  let stored: Promise<unknown> = Promise.resolve()
  const begin = (source: FileToAttach): void => {
    const taken = takeFor(store, file, source, intake, signal)
    const outcome = stored.then(async () => keep(store, file, source, await taken, by))
    outcome.catch(() => undefined) // read by whoever asks for its turn
    stored = outcome.catch(() => undefined)
    begun.push(outcome)
  }
  try {
    for (const source of sources.slice(0, atOnce)) begin(source)
    for (const [index] of sources.entries()) {
      const outcome = await begun[index]
      const next = sources[index + atOnce]
      if (next !== undefined) begin(next)
      if (outcome !== undefined) yield outcome
    }
  } finally {
    intake.close()
  }
}

/** Nothing is read for a paper that takes no attachments. */
async function takeFor(
  store: Store,
  file: Case,
  source: FileToAttach,
  intake: Intake,
  signal: AbortSignal | undefined,
): Promise<TakenIn | Refusal> {
  const paper = latestPaper(store.db, file)
  if (isRefusal(paper)) return paper
  const taken = await intake.take(source, signal)
  return isRefusal(taken) ? { ...taken, facts: { ...taken.facts, file: source.name } } : taken
}

/** What a file that is no PDF is kept as. */
export const mediaTypes: Readonly<Record<Exclude<AttachmentKind, 'pdf'>, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

function keep(
  store: Store,
  file: Case,
  source: FileToAttach,
  taken: TakenIn | Refusal,
  by: AttachedBy,
): Attached | Refusal {
  if (isRefusal(taken)) return taken
  const { original, kind, pdf } = taken
  const prepared = taken.prepared !== null && isSoundForm(taken.prepared) ? taken.prepared : null
  const attachment = store.transaction((db): Attachment | Refusal => {
    // Asked again here: the paper may have been issued while the file was read.
    const paper = latestPaper(db, file)
    if (isRefusal(paper)) return paper
    const made: Attachment = {
      id: by.newId<AttachmentId>(),
      case: file.id,
      paper: paper.id,
      number: nextAttachmentNumber(db, paper.id),
      title: source.title ?? taken.title ?? nameAsTitle(source.name),
      fileName: source.name,
      kind: 'enclosed',
      blob: putBlob(db, pdf, 'application/pdf'),
      ...(kind === 'pdf' ? {} : { original: putBlob(db, original, mediaTypes[kind]) }),
      mediaType: 'application/pdf',
      byteSize: pdf.length,
      pages: taken.pages,
      language: taken.language,
      tagged: taken.tagged,
      disclosure: null,
    }
    if (prepared !== null) savePrepared(db, made.blob, preparedVersion, prepared)
    saveAttachment(db, made)
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'attachment.added',
      subjectKind: 'attachment',
      subjectId: made.id,
      detail: {
        blob: made.blob,
        paper: paper.id,
        ...(made.original === undefined ? {} : { original: made.original }),
      },
    })
    return made
  })
  return isRefusal(attachment) ? attachment : { attachment, warnings: taken.warnings }
}

/** The paper of the case's last reading, newest version; it must not have been issued. */
export function latestPaper(db: Database, file: Case): CasePaper | Refusal {
  const sequence = new Map(readingsOfCase(db, file.id).map((reading) => [reading.id, reading.sequence]))
  const order = (paper: CasePaper): number => (sequence.get(paper.reading) ?? 0) * 1000 + paper.version
  const latest = papersOfCase(db, file.id).toSorted((a, b) => order(b) - order(a))[0]
  if (latest === undefined) return refuse('attachment.noPaper', { case: file.caseNumber })
  if (latest.state === 'frozen')
    return refuse('attachment.paperIssued', { title: latest.title }, 'koml. § 11-3 første ledd')
  return latest
}

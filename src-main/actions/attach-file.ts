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
import type { Database } from '../store/rows.ts'
import type { Store } from '../store/store.ts'
import { inspectPdf } from '../typeset/intake/inspect-pdf.ts'

export type FileToAttach = {
  readonly name: string
  readonly bytes: Uint8Array
  /** As printed; the file's own title, else its name, when nobody has given one. */
  readonly title?: string
}

export type Attached = { readonly attachment: Attachment; readonly warnings: readonly string[] }

/**
 * Adds a file to the case's latest paper. Refuses with the intake's codes (`attachment.*`), with
 * `attachment.noPaper`, and with `attachment.paperIssued` when the paper is frozen: what comes after
 * issue is a supplement. `at` is an ISO instant, `actor` who asked.
 */
export async function attachFile(
  store: Store,
  file: Case,
  source: FileToAttach,
  by: { readonly at: string; readonly actor: string; readonly newId: IdSource },
): Promise<Attached | Refusal> {
  const paper = latestPaper(store.db, file)
  if (isRefusal(paper)) return paper
  const facts = await inspectPdf(source.bytes)
  if (isRefusal(facts)) return { ...facts, facts: { ...facts.facts, file: source.name } }
  const title = source.title ?? facts.title ?? source.name.replace(/\.[^.]*$/, '')
  const attachment = store.transaction((db): Attachment => {
    const made: Attachment = {
      id: by.newId<AttachmentId>(),
      case: file.id,
      paper: paper.id,
      number: nextAttachmentNumber(db, paper.id),
      title,
      fileName: source.name,
      kind: 'enclosed',
      blob: putBlob(db, source.bytes, 'application/pdf'),
      mediaType: 'application/pdf',
      byteSize: source.bytes.length,
      pages: facts.pages,
      language: facts.language,
      tagged: facts.tagged,
      disclosure: null,
    }
    saveAttachment(db, made)
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'attachment.added',
      subjectKind: 'attachment',
      subjectId: made.id,
      detail: { blob: made.blob, paper: paper.id },
    })
    return made
  })
  return isRefusal(attachment)
    ? attachment
    : { attachment, warnings: facts.warnings.map((warning) => warning) }
}

/** The paper of the case's last reading, newest version; it must not have been issued. */
function latestPaper(db: Database, file: Case): CasePaper | Refusal {
  const sequence = new Map(readingsOfCase(db, file.id).map((reading) => [reading.id, reading.sequence]))
  const order = (paper: CasePaper): number => (sequence.get(paper.reading) ?? 0) * 1000 + paper.version
  const latest = papersOfCase(db, file.id).toSorted((a, b) => order(b) - order(a))[0]
  if (latest === undefined) return refuse('attachment.noPaper', { case: file.caseNumber })
  if (latest.state === 'frozen')
    return refuse('attachment.paperIssued', { title: latest.title }, 'koml. § 11-3 første ledd')
  return latest
}

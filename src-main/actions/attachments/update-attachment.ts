import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Attachment } from '#shared/domain/attachment/attachment.ts'
import type { AttachmentId } from '#shared/ids.ts'
import type { TrailAction } from '#shared/text/screen/trail/acts.ts'
import { findAttachment, saveAttachment } from '../../store/attachments.ts'
import { appendAudit } from '../../store/audit.ts'
import { putInBin } from '../../store/bin.ts'
import { dropUnusedDisclosure } from '../../store/disclosures.ts'
import { findPaper } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { asExemption, exemptSubject } from '../cases/exempt-subject.ts'
import type { Exemption } from '../cases/exempt-subject.ts'

export type AttachmentChange = Partial<
  Pick<Attachment, 'title' | 'kind'> & { readonly disclosure: Exemption | null }
>

/**
 * Changes title, kind or exemption, and gives back what stood. What was sent out keeps title and kind
 * (`attachment.sent`); its exemption may change, for access is assessed anew at every request (offl. § 11).
 */
export function updateAttachment(
  store: Store,
  id: AttachmentId,
  change: AttachmentChange,
  by: ActedBy,
): { readonly before: AttachmentChange } | Refusal {
  return store.transaction((db): { readonly before: AttachmentChange } | Refusal => {
    const attachment = findAttachment(db, id)
    if (attachment === null) return refuse('attachment.gone')
    const { disclosure: given, ...facts } = change
    const next = { ...attachment, ...facts }
    const changesSent = next.title !== attachment.title || next.kind !== attachment.kind
    if (changesSent && isSent(db, attachment)) return sent(attachment)
    const disclosure =
      given === undefined
        ? attachment.disclosure
        : exemptSubject(given, attachment.disclosure, { subject: 'attachment', title: next.title }, by)
    if (isRefusal(disclosure)) return disclosure
    saveAttachment(db, { ...next, disclosure })
    if (attachment.disclosure !== null && disclosure === null)
      dropUnusedDisclosure(db, attachment.disclosure.id)
    record(db, 'attachment.changed', id, { fields: Object.keys(change).toSorted() }, by)
    const stood = { ...attachment, disclosure: asExemption(attachment.disclosure) }
    const keys = Object.keys(change) as (keyof AttachmentChange)[]
    return { before: Object.fromEntries(keys.map((key) => [key, stood[key]])) as AttachmentChange }
  })
}

/** Into the bin; its number stays used. Refuses what was sent out (`attachment.sent`). */
export function removeAttachment(store: Store, id: AttachmentId, by: ActedBy): null | Refusal {
  return store.transaction((db): null | Refusal => {
    const attachment = findAttachment(db, id)
    if (attachment === null) return refuse('attachment.gone')
    if (isSent(db, attachment)) return sent(attachment)
    putInBin(db, { kind: 'attachment', id }, by.at)
    record(db, 'attachment.removed', id, {}, by)
    return null
  })
}

const isSent = (db: Database, { paper }: Attachment): boolean => findPaper(db, paper)?.state === 'frozen'

const sent = ({ number, title }: Attachment): Refusal =>
  refuse('attachment.sent', { number, title }, 'koml. § 11-3 første ledd')

function record(db: Database, action: TrailAction, id: AttachmentId, detail: unknown, by: ActedBy): void {
  const subject = { subjectKind: 'attachment', subjectId: id }
  appendAudit(db, { at: by.at, actor: by.actor, action, ...subject, detail })
}

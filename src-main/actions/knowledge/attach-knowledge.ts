import type { Attachment } from '#shared/domain/attachment/attachment.ts'
import type { AttachmentId, PaperId, ThemeId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { attachmentsOfPaper } from '../../store/attachments.ts'
import { appendAudit, auditOf } from '../../store/audit.ts'
import { findCase } from '../../store/cases.ts'
import { findPaper } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { attachFiles, latestPaper } from '../attach-files.ts'
import type { Attached } from '../attach-files.ts'
import { removeAttachment } from '../attachments/update-attachment.ts'
import { printKnowledge } from './print-knowledge.ts'
import type { KnowledgeWork } from './print-knowledge.ts'

/** What becomes an attachment, and what is to become of one that was made so before. */
export type KnowledgeToAttach = {
  /** Themes; none for all. */
  readonly themes: readonly ThemeId[]
  /** Whether an earlier one goes into the bin; nothing is replaced that nobody was asked about. */
  readonly replace: boolean
}

export type AttachedKnowledge = Attached & { readonly replaced: readonly AttachmentId[] }

const action = 'knowledge.attached'

/**
 * Prints the case's knowledge base and adds it to a paper that has not been sent, through the same intake as any file.
 * It is the edition for everybody, for an attachment goes into the public packet as it is; in a case that is exempt as a
 * whole, the members'. Refuses with `paper.gone`, `knowledge.laterPaper` (the paper is not the one that attachments are
 * added to), `knowledge.attachedBefore` where one stands there and may not be replaced, and as printing and intake do.
 */
export async function attachKnowledge(
  store: Store,
  id: PaperId,
  { themes, replace }: KnowledgeToAttach,
  by: ActedBy,
  work: KnowledgeWork,
): Promise<AttachedKnowledge | Refusal> {
  const wrong = checkPaper(store.db, id, replace)
  if (isRefusal(wrong)) return wrong
  const { file } = wrong
  const audience = file.disclosure === null ? 'public' : 'members'
  const made = await printKnowledge(store, { case: file.id, themes, audience }, by.today, work)
  if (isRefusal(made)) return made
  // asked again: the paper may have been sent, or one attached, while this was printed
  const still = checkPaper(store.db, id, replace)
  if (isRefusal(still)) return still
  const source = { name: made.fileName, title: made.title, bytes: made.bytes }
  for await (const outcome of attachFiles(store, file, [source], by, work.signal)) {
    if (isRefusal(outcome)) return outcome
    const replaced = still.earlier.map((each) => each.id)
    for (const each of replaced) {
      const refusal = removeAttachment(store, each, by)
      if (refusal !== null) return refusal
    }
    record(store, outcome.attachment, { themes, replaced }, by)
    return { ...outcome, replaced }
  }
  throw new Error('intake gave no answer')
}

/** Attachments of a paper that were made of the knowledge base. */
export const attachedKnowledge = (db: Database, paper: PaperId): readonly Attachment[] =>
  attachmentsOfPaper(db, paper).filter(({ id }) =>
    auditOf(db, 'attachment', id).some((entry) => entry.action === action),
  )

function checkPaper(db: Database, id: PaperId, replace: boolean) {
  const paper = findPaper(db, id)
  const file = paper === null ? null : findCase(db, paper.case)
  if (paper === null || file === null) return refuse('paper.gone')
  const latest = latestPaper(db, file)
  if (isRefusal(latest)) return latest
  if (latest.id !== id) return refuse('knowledge.laterPaper', { title: paper.title })
  const earlier = attachedKnowledge(db, id)
  const [first] = earlier
  if (first !== undefined && !replace)
    return refuse('knowledge.attachedBefore', { number: first.number, title: first.title })
  return { file, earlier }
}

function record(
  store: Store,
  { id }: Attachment,
  detail: { readonly themes: readonly ThemeId[]; readonly replaced: readonly AttachmentId[] },
  by: ActedBy,
): void {
  const subject = { subjectKind: 'attachment', subjectId: id }
  store.transaction((db) => appendAudit(db, { at: by.at, actor: by.actor, action, ...subject, detail }))
}

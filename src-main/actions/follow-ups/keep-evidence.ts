import type { FollowUpId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findAttachment } from '../../store/attachments.ts'
import { findDecision, findFollowUp } from '../../store/decisions.ts'
import { addEvidence, evidenceOf, setWithdrawn } from '../../store/follow-up-evidence.ts'
import type { Evidence } from '../../store/follow-up-evidence.ts'
import { logOf } from '../../store/follow-up-log.ts'
import { findPaper } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { keepChange } from './change-follow-up.ts'

/**
 * Names something that shows what came of a task. Refuses with `followUp.gone`, `.evidenceGone`, `.evidenceTwice`,
 * `.placeMissing`.
 */
export function nameEvidence(
  store: Store,
  id: FollowUpId,
  of: Evidence,
  by: ActedBy,
): { readonly key: string } | Refusal {
  return store.transaction((db) => {
    const task = findFollowUp(db, id)
    if (task === null) return refuse('followUp.gone')
    const name = nameOfEvidence(db, of)
    if (name === null) return refuse('followUp.evidenceGone')
    if (of.kind === 'document' && (of.title.trim() === '' || of.place.trim() === ''))
      return refuse('followUp.placeMissing')
    const standing = evidenceOf(db, id).filter(({ withdrawn }) => !withdrawn)
    if (standing.some((each) => JSON.stringify(each.of) === JSON.stringify(of)))
      return refuse('followUp.evidenceTwice')
    const key: string = by.newId()
    addEvidence(db, id, key, of)
    keepChange(db, task, { kind: 'evidence', to: name }, by)
    return { key }
  })
}

/**
 * Takes back what was named by mistake, or puts it back; the log keeps both. What is done keeps something that shows it:
 * `followUp.lastEvidence`. Refuses with `followUp.gone`, `.evidenceGone`.
 */
export function withdrawEvidence(
  store: Store,
  id: FollowUpId,
  key: string,
  withdrawn: boolean,
  by: ActedBy,
): null | Refusal {
  return store.transaction((db) => {
    const task = findFollowUp(db, id)
    if (task === null) return refuse('followUp.gone')
    const all = evidenceOf(db, id)
    const found = all.find((each) => each.key === key)
    if (found === undefined || !setWithdrawn(db, key, withdrawn)) return refuse('followUp.evidenceGone')
    const left = all.filter((each) => each.key !== key && !each.withdrawn)
    const isWaived =
      logOf(db, id).findLast(({ kind, to }) => kind === 'state' && to === 'done')?.waiver !== ''
    if (withdrawn && task.state === 'done' && left.length === 0 && !isWaived)
      return refuse('followUp.lastEvidence')
    const to = nameOfEvidence(db, found.of) ?? ''
    keepChange(db, task, { kind: withdrawn ? 'evidenceWithdrawn' : 'evidence', to }, by)
    return null
  })
}

/** What it is called; null where there is no such thing. */
export function nameOfEvidence(db: Database, of: Evidence): string | null {
  if (of.kind === 'document') return `${of.title}, ${of.place}`
  if (of.kind === 'paper') return findPaper(db, of.id)?.title ?? null
  if (of.kind === 'attachment') return findAttachment(db, of.id)?.title ?? null
  const decision = findDecision(db, of.id)
  return decision === null ? null : (decision.points[0] ?? decision.madeOn)
}

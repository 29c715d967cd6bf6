import { checkLink } from '#shared/domain/decision/decision-links.ts'
import type { DecisionLink, Linkable } from '#shared/domain/decision/decision-links.ts'
import { isStanding } from '#shared/domain/decision/follow-up-course.ts'
import type { Decision } from '#shared/domain/decision/decision.ts'
import type { DecisionId, FollowUpId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { TrailAction } from '#shared/text/screen/trail/acts.ts'
import { appendAudit } from '../../store/audit.ts'
import { addLink, allLinks, findLink, removeLink } from '../../store/decision-links.ts'
import { findDecision, followUpsOf } from '../../store/decisions.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { settleDecision } from './settle-decision.ts'

export type LinkWish = Omit<DecisionLink, 'id'>

const linkable = ({ id, madeOn, kind, points }: Decision): Linkable => ({
  id,
  madeOn,
  kind,
  points: points.length,
})

/**
 * Says that a later decision repeals or changes an earlier one. The earlier one's state follows, and its tasks that still
 * stand are given, to be cancelled or left. Refuses with `followUp.decisionGone` and as {@link checkLink}.
 */
export function linkDecisions(
  store: Store,
  wish: LinkWish,
  by: ActedBy,
): { readonly id: string; readonly standing: FollowUpId[] } | Refusal {
  return store.transaction((db) => {
    const later = findDecision(db, wish.later)
    const earlier = findDecision(db, wish.earlier)
    if (later === null || earlier === null) return refuse('followUp.decisionGone')
    const wrong = checkLink({ ...wish, later: linkable(later), earlier: linkable(earlier) }, allLinks(db))
    if (wrong !== null) return wrong
    const id: string = by.newId()
    addLink(db, { ...wish, id, note: wish.note.trim() })
    settleDecision(db, earlier.id)
    audit(db, 'decision.linked', { ...wish, id }, by)
    const standing = followUpsOf(db, earlier.id)
      .filter(({ state, point }) => isStanding(state) && (wish.point === null || point === wish.point))
      .map((task) => task.id)
    return { id, standing }
  })
}

/** Takes back a link that was a mistake; the case's trail keeps that it was. Refuses with `decisionLink.gone`. */
export function unlinkDecisions(
  store: Store,
  id: string,
  by: ActedBy,
): { readonly before: LinkWish } | Refusal {
  return store.transaction((db) => {
    const link = findLink(db, id)
    if (link === null) return refuse('decisionLink.gone')
    removeLink(db, id)
    settleDecision(db, link.earlier)
    audit(db, 'decision.unlinked', link, by)
    const { id: _id, ...before } = link
    return { before }
  })
}

/** On both cases: each tells what was said of its decision. */
function audit(db: Database, action: TrailAction, link: DecisionLink, by: ActedBy): void {
  const { id, later, earlier, kind, point } = link
  const cases = new Set([later, earlier].map((decision) => caseOfDecision(db, decision)))
  for (const subjectId of cases)
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action,
      subjectKind: 'case',
      subjectId,
      detail: { link: id, later, earlier, kind, point: point ?? 0 },
    })
}

export function caseOfDecision(db: Database, id: DecisionId): string {
  const decision = findDecision(db, id)
  if (decision === null) throw new Error(`no decision ${id}`)
  return decision.case
}

import type { DecisionId, PersonId } from '#shared/ids.ts'
import { insert, many, run, upsert, whole, type Database } from './rows.ts'

/** Three members of the council demand that the ministry looks at a decision (koml. § 27-1). */
export type LegalityReview = {
  readonly id: string
  readonly decision: DecisionId
  readonly requestedOn: string
  readonly members: readonly PersonId[]
  readonly reason: string
  /** null until the body or the ministry has answered. */
  readonly outcome: 'lawful' | 'changed' | 'repealed' | null
  readonly closedOn: string | null
}

type ReviewRow = Pick<LegalityReview, 'id' | 'reason' | 'outcome'> & {
  readonly decision_id: DecisionId
  readonly requested_on: string
  readonly closed_on: string | null
}

export function saveLegalityReview(db: Database, review: LegalityReview): void {
  const { id, decision, requestedOn, members, reason, outcome, closedOn } = review
  whole(db, () => {
    const row = { id, decision_id: decision, requested_on: requestedOn, reason, outcome, closed_on: closedOn }
    upsert(db, 'legality_review', ['id'], row)
    run(db, 'DELETE FROM legality_review_member WHERE review_id = ?', id)
    for (const person of members) insert(db, 'legality_review_member', { review_id: id, person_id: person })
  })
}

export function legalityReviewsOf(db: Database, decision: DecisionId): LegalityReview[] {
  const members = 'SELECT person_id FROM legality_review_member WHERE review_id = ? ORDER BY person_id'
  const toReview = ({ id, reason, outcome, ...row }: ReviewRow): LegalityReview => ({
    id,
    decision: row.decision_id,
    requestedOn: row.requested_on,
    reason,
    outcome,
    closedOn: row.closed_on,
    members: many(db, (member: { readonly person_id: PersonId }) => member.person_id, members, id),
  })
  return many(
    db,
    toReview,
    'SELECT * FROM legality_review WHERE decision_id = ? ORDER BY requested_on, id',
    decision,
  )
}

import type { LegalityReview } from '#shared/domain/decision/legality-review.ts'
import type { DecisionId, PersonId } from '#shared/ids.ts'
import { insert, many, run, upsert, whole, type Database } from './rows.ts'

type ReviewRow = Pick<LegalityReview, 'id' | 'initiative' | 'subject' | 'reason' | 'outcome' | 'note'> & {
  readonly decision_id: DecisionId
  readonly requested_on: string
  readonly body_answer: LegalityReview['bodyAnswer']
  readonly answered_on: string | null
  readonly sent_on: string | null
  readonly closed_on: string | null
  readonly withdrawn: number
  readonly suspended_by: LegalityReview['suspendedBy']
  readonly suspended_on: string | null
  readonly suspension_ended_on: string | null
}

export function saveLegalityReview(db: Database, review: LegalityReview): void {
  const { id, decision, initiative, subject, requestedOn, members, reason, outcome, closedOn, note } = review
  whole(db, () => {
    upsert(db, 'legality_review', ['id'], {
      id,
      decision_id: decision,
      initiative,
      subject,
      requested_on: requestedOn,
      reason,
      body_answer: review.bodyAnswer,
      answered_on: review.answeredOn,
      sent_on: review.sentOn,
      outcome,
      closed_on: closedOn,
      withdrawn: Number(review.withdrawn),
      note,
      suspended_by: review.suspendedBy,
      suspended_on: review.suspendedOn,
      suspension_ended_on: review.suspensionEndedOn,
    })
    run(db, 'DELETE FROM legality_review_member WHERE review_id = ?', id)
    for (const person of members) insert(db, 'legality_review_member', { review_id: id, person_id: person })
  })
}

function rowToReview(db: Database, row: ReviewRow): LegalityReview {
  const members = 'SELECT person_id FROM legality_review_member WHERE review_id = ? ORDER BY person_id'
  return {
    id: row.id,
    decision: row.decision_id,
    initiative: row.initiative,
    subject: row.subject,
    requestedOn: row.requested_on,
    members: many(db, (member: { readonly person_id: PersonId }) => member.person_id, members, row.id),
    reason: row.reason,
    bodyAnswer: row.body_answer,
    answeredOn: row.answered_on,
    sentOn: row.sent_on,
    outcome: row.outcome,
    closedOn: row.closed_on,
    withdrawn: row.withdrawn === 1,
    note: row.note,
    suspendedBy: row.suspended_by,
    suspendedOn: row.suspended_on,
    suspensionEndedOn: row.suspension_ended_on,
  }
}

export function legalityReviewsOf(db: Database, decision: DecisionId): LegalityReview[] {
  const sql = 'SELECT * FROM legality_review WHERE decision_id = ? ORDER BY requested_on, id'
  return many(db, (row: ReviewRow) => rowToReview(db, row), sql, decision)
}

export function findLegalityReview(db: Database, id: string): LegalityReview | null {
  const sql = 'SELECT * FROM legality_review WHERE id = ?'
  return many(db, (row: ReviewRow) => rowToReview(db, row), sql, id)[0] ?? null
}

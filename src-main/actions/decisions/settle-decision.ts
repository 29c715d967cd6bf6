import { decisionState } from '#shared/domain/decision/decision-state.ts'
import { isOpenReview } from '#shared/domain/decision/legality-review.ts'
import type { DecisionState } from '#shared/domain/decision/decision.ts'
import type { DecisionId } from '#shared/ids.ts'
import { linksTo } from '../../store/decision-links.ts'
import { findDecision, followUpsOf, setDecisionState } from '../../store/decisions.ts'
import { legalityReviewsOf } from '../../store/legality-reviews.ts'
import type { Database } from '../../store/rows.ts'

/** Brings a decision's state in line with what has happened to it; gives the state. Throws for an unknown id. */
export function settleDecision(db: Database, id: DecisionId): DecisionState {
  const decision = findDecision(db, id)
  if (decision === null) throw new Error(`no decision ${id}`)
  const state = decisionState({
    points: decision.points.length,
    links: linksTo(db, id),
    reviews: legalityReviewsOf(db, id).map((review) => ({
      open: isOpenReview(review),
      outcome: review.withdrawn ? null : review.outcome,
    })),
    tasks: followUpsOf(db, id).map((task) => task.state),
  })
  if (state !== decision.state) setDecisionState(db, id, state)
  return state
}

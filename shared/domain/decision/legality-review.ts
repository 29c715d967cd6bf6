import type { DecisionId, PersonId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import type { IsoDate } from '../calendar/dates.ts'
import { reviewLimit } from './review-limit.ts'

/** What may be reviewed (koml. § 27-2 første ledd bokstav a–c). */
export type ReviewSubject = 'final' | 'closedDoors' | 'disqualification'
/** What may not (koml. § 27-2 andre ledd bokstav a–d). */
export type UnreviewableSubject = 'procedural' | 'employment' | 'procurement' | 'election'

export type LegalityReview = {
  readonly id: string
  readonly decision: DecisionId
  /** Three members or more, or the ministry by itself (koml. § 27-1 andre ledd). */
  readonly initiative: 'members' | 'ministry'
  readonly subject: ReviewSubject
  /** The day it was put forward: handed to the post is enough (fvl. § 30). */
  readonly requestedOn: IsoDate
  readonly members: readonly PersonId[]
  readonly reason: string
  /** What the body that decided made of it (koml. § 27-1 første ledd). */
  readonly bodyAnswer: 'upheld' | 'changed' | 'repealed' | null
  readonly answeredOn: IsoDate | null
  /** The day it went on to the ministry. */
  readonly sentOn: IsoDate | null
  readonly outcome: 'lawful' | 'changed' | 'repealed' | null
  readonly closedOn: IsoDate | null
  readonly withdrawn: boolean
  readonly note: string
  /** Who decided that the decision waits (koml. § 27-3 femte ledd); the review by itself suspends nothing. */
  readonly suspendedBy: 'body' | 'superior' | 'ministry' | null
  readonly suspendedOn: IsoDate | null
  readonly suspensionEndedOn: IsoDate | null
}

export type ReviewStage = 'withBody' | 'toBeSent' | 'withMinistry' | 'closed' | 'withdrawn'

/** Whose turn it is (koml. § 27-1): the body that decided first, the ministry where it upholds. */
export function reviewStage(
  review: Pick<LegalityReview, 'initiative' | 'bodyAnswer' | 'sentOn' | 'closedOn' | 'withdrawn'>,
): ReviewStage {
  if (review.withdrawn) return 'withdrawn'
  if (review.closedOn !== null) return 'closed'
  if (review.initiative === 'ministry' || review.sentOn !== null) return 'withMinistry'
  return review.bodyAnswer === 'upheld' ? 'toBeSent' : 'withBody'
}

/** Neither decided nor withdrawn. */
export const isOpenReview = (review: Parameters<typeof reviewStage>[0]): boolean =>
  !['closed', 'withdrawn'].includes(reviewStage(review))

/** Whether the decision may not be carried out meanwhile: only where somebody has said so (koml. § 27-3 femte ledd). */
export const isSuspended = (review: LegalityReview): boolean =>
  isOpenReview(review) && review.suspendedBy !== null && review.suspensionEndedOn === null

const letters = { procedural: 'a', employment: 'b', procurement: 'c', election: 'd' } as const

export type ReviewDemand = {
  readonly decision: { readonly madeOn: IsoDate; readonly kind: 'recommendation' | 'decision' }
  readonly initiative: LegalityReview['initiative']
  readonly subject: ReviewSubject | UnreviewableSubject
  readonly requestedOn: IsoDate
  readonly members: readonly PersonId[]
  /** Who sits in the council. */
  readonly council: ReadonlySet<PersonId>
}

/**
 * Whether a demand is to be taken up. Refuses what cannot be reviewed (koml. § 27-2), fewer than three members, others than
 * members of the council, and what comes too late (§ 27-1 første ledd): `legality.*`. On the ministry's own initiative
 * neither members nor limit are asked for (§ 27-1 andre ledd).
 */
export function checkDemand(demand: ReviewDemand): Refusal | null {
  const { decision, subject, requestedOn, initiative } = demand
  if (subject in letters) {
    const letter = letters[subject as UnreviewableSubject]
    return refuse('legality.notReviewable', { subject }, `koml. § 27-2 andre ledd bokstav ${letter}`)
  }
  if (subject === 'final' && decision.kind === 'recommendation')
    return refuse('legality.notFinal', {}, 'koml. § 27-2 første ledd bokstav a')
  if (requestedOn < decision.madeOn)
    return refuse('legality.beforeDecision', { madeOn: decision.madeOn }, 'koml. § 27-1 første ledd')
  return initiative === 'ministry' ? null : checkMembers(demand)
}

function checkMembers({ members, council, decision, requestedOn }: ReviewDemand): Refusal | null {
  const ground = 'koml. § 27-1 første ledd'
  const named = new Set(members)
  const others = [...named].filter((person) => !council.has(person))
  if (others.length > 0)
    return refuse('legality.notMembers', { count: others.length, first: others[0] ?? '' }, ground)
  if (named.size < 3) return refuse('legality.tooFew', { count: named.size }, ground)
  const limit = reviewLimit(decision.madeOn)
  return requestedOn > limit
    ? refuse('legality.tooLate', { limit, requestedOn }, 'koml. § 27-1 første ledd, jf. fvl. § 30')
    : null
}

/**
 * Whether what is recorded of a review can be true: each step after the one before it. Refuses with `legality.noAnswerYet`,
 * `.notUpheld`, `.outOfOrder`, `.outcomeMissing`, `.suspensionHalf` (koml. §§ 27-1, 27-3).
 */
export function checkReview(review: LegalityReview): Refusal | null {
  const { requestedOn, bodyAnswer, answeredOn, sentOn, outcome, closedOn, suspendedBy, suspendedOn } = review
  const ground = 'koml. § 27-1 første ledd'
  if ((bodyAnswer === null) !== (answeredOn === null)) return refuse('legality.noAnswerYet', {}, ground)
  if (review.initiative === 'members') {
    if (sentOn !== null && bodyAnswer !== 'upheld') return refuse('legality.notUpheld', {}, ground)
    if (closedOn !== null && bodyAnswer === null) return refuse('legality.noAnswerYet', {}, ground)
    if (closedOn !== null && bodyAnswer === 'upheld' && sentOn === null)
      return refuse('legality.notUpheld', {}, ground)
  }
  if ((outcome === null) !== (closedOn === null)) return refuse('legality.outcomeMissing', {}, 'koml. § 27-3')
  if ((suspendedBy === null) !== (suspendedOn === null))
    return refuse('legality.suspensionHalf', {}, 'koml. § 27-3 femte ledd')
  const days = [requestedOn, answeredOn, sentOn, closedOn].filter((day) => day !== null)
  const isInOrder = days.every((day, at) => at === 0 || day >= (days[at - 1] ?? ''))
  const isHeld =
    (suspendedOn === null || suspendedOn >= requestedOn) &&
    (review.suspensionEndedOn === null || review.suspensionEndedOn >= (suspendedOn ?? '9999'))
  return isInOrder && isHeld ? null : refuse('legality.outOfOrder', {}, ground)
}

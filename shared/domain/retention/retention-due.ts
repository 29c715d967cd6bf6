import { addDays, addMonths } from '../calendar/dates.ts'
import type { IsoDate } from '../calendar/dates.ts'
import { reviewLimit } from '../decision/review-limit.ts'
import type { RetentionRules } from './retention-rules.ts'

/** What a period runs from, and what holds it, of one hearing. */
export type RetentionFacts = {
  readonly closesOn: IsoDate
  /** Whether the case has come to its end: decided by the body that decides last, or rejected, or thrown away. */
  readonly isOver: boolean
  /** The day of the final decision; null for a case that ended without one. */
  readonly decidedOn: IsoDate | null
  /** The day that a case without a decision ended. */
  readonly endedOn: IsoDate | null
  /** Legality reviews that are neither decided nor withdrawn. */
  readonly openReviews: number
  /** When the last of those that are over was closed. */
  readonly reviewedOn: IsoDate | null
  /** The day on which the inputs were in the archive, as somebody has noted. */
  readonly archivedOn: IsoDate | null
  /** When the last of them came: what came afterwards is not in the archive. */
  readonly lastReceivedOn: IsoDate
  /** A day that an officer has set for this hearing, with a reason. */
  readonly choice: { readonly dueOn: IsoDate; readonly reason: string } | null
  /** What an officer holds it back for: a complaint, a demand for access, a lawsuit. */
  readonly hold: { readonly reason: string; readonly until: IsoDate | null } | null
}

export type HoldCode = 'hearingOpen' | 'caseOpen' | 'reviewTime' | 'reviewOpen' | 'notArchived' | 'byHand'
export type Hold = {
  readonly code: HoldCode
  readonly ground: string
  /** The last day that it holds, where that is known. */
  readonly until: IsoDate | null
  readonly reason: string
}

export type RetentionDue = {
  /** null while the fact that it runs from has not come. */
  readonly dueOn: IsoDate | null
  /** What the period runs from. */
  readonly from: {
    readonly fact: 'decision' | 'hearing' | 'caseEnd' | 'choice'
    readonly day: IsoDate
  } | null
  readonly holds: readonly Hold[]
  /** `waiting`: its day has not come. `held`: it has, and something holds it. `due`: it shall go now. */
  readonly state: 'waiting' | 'held' | 'due'
}

const article = (text: string): string => `personvernforordningen art. ${text}`
const purpose = article('5 nr. 1 b, art. 6 nr. 1 e')
const review = 'koml. § 27-1 første ledd'

/** What holds an erasure on a day (GDPR art. 17 no. 3 b, d and e; koml. § 27-1; arkivlova §§ 12–13), each with its ground. */
export function holdsOn(
  facts: RetentionFacts,
  rules: Pick<RetentionRules, 'archiveFirst'>,
  today: IsoDate,
): readonly Hold[] {
  const { closesOn, isOver, decidedOn, openReviews, archivedOn, lastReceivedOn, hold } = facts
  const limit = decidedOn === null ? null : reviewLimit(decidedOn)
  const found: Hold[] = []
  const add = (code: HoldCode, ground: string, until: IsoDate | null = null, reason = ''): void => {
    found.push({ code, ground, until, reason })
  }
  if (today <= closesOn) add('hearingOpen', purpose, closesOn)
  if (!isOver) add('caseOpen', purpose)
  if (isOver && limit !== null && today <= limit) add('reviewTime', review, limit)
  if (openReviews > 0) add('reviewOpen', `koml. § 27-3, ${article('17 nr. 3 e')}`)
  if (rules.archiveFirst && (archivedOn === null || archivedOn < lastReceivedOn))
    add('notArchived', `arkivlova §§ 12–13, ${article('17 nr. 3 d')}`)
  if (hold !== null && (hold.until === null || today <= hold.until))
    add('byHand', article('17 nr. 3 e'), hold.until, hold.reason)
  return found
}

/**
 * When personal data in the inputs of a hearing is to go, reckoned from what, and what holds it. An officer's own day goes
 * before the period, never before a hold.
 */
export function retentionDue(facts: RetentionFacts, rules: RetentionRules, today: IsoDate): RetentionDue {
  const from = periodFrom(facts, rules)
  const dueOn =
    facts.choice !== null ? facts.choice.dueOn : from === null ? null : addMonths(from.day, rules.months)
  const holds = holdsOn(facts, rules, today)
  const state = dueOn === null || today < dueOn ? 'waiting' : holds.length > 0 ? 'held' : 'due'
  const { choice } = facts
  return { dueOn, from: choice === null ? from : { fact: 'choice', day: choice.dueOn }, holds, state }
}

function periodFrom(facts: RetentionFacts, { after }: RetentionRules): RetentionDue['from'] {
  const { closesOn, isOver, decidedOn, endedOn, reviewedOn } = facts
  if (after === 'hearing') return { fact: 'hearing', day: closesOn }
  if (!isOver) return null
  if (decidedOn === null) return { fact: 'caseEnd', day: latest(endedOn ?? closesOn, closesOn) }
  // nobody can demand a review any more from the day after the limit, and one that was made is over
  const final = addDays(reviewLimit(decidedOn), 1)
  return { fact: 'decision', day: latest(latest(final, reviewedOn ?? final), closesOn) }
}

const latest = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b)

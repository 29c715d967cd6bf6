import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import type { FollowUpState } from './decision.ts'

/** What a step of a task must say: why, or what shows that it was done. */
export type StepNeed = 'nothing' | 'reason' | 'evidence'

export type FollowUpStep = {
  readonly from: FollowUpState
  readonly to: FollowUpState
  readonly needs: StepNeed
  /** Takes up again what was ended. */
  readonly reopens: boolean
}

/** Decisions are carried out without undue delay, and the body is told what hinders it. */
export const followUpGround = 'koml. § 13-1 fjerde ledd'

const step = (from: FollowUpState, to: FollowUpState, needs: StepNeed, reopens = false): FollowUpStep => ({
  from,
  to,
  needs,
  reopens,
})

/**
 * Every step that a task may take (domain.md §3; koml. § 13-1 fjerde ledd). Nothing ends in silence: what is done shows
 * what came of it, what is given up and what is taken up again says why.
 */
export const followUpSteps: readonly FollowUpStep[] = [
  step('open', 'inProgress', 'nothing'),
  step('open', 'done', 'evidence'),
  step('open', 'cancelled', 'reason'),
  step('inProgress', 'open', 'nothing'),
  step('inProgress', 'done', 'evidence'),
  step('inProgress', 'cancelled', 'reason'),
  step('done', 'inProgress', 'reason', true),
  step('done', 'open', 'reason', true),
  step('cancelled', 'open', 'reason', true),
]

/** The steps that lead on from a state, in the order that they are offered (koml. § 13-1 fjerde ledd). */
export const stepsFrom = (state: FollowUpState): readonly FollowUpStep[] =>
  followUpSteps.filter(({ from }) => from === state)

export type StepWish = {
  readonly from: FollowUpState
  readonly to: FollowUpState
  readonly note: string
  /** Why nothing needs to be shown; empty where something is. */
  readonly waiver: string
  /** How many things show that it was done. */
  readonly evidence: number
}

/**
 * Whether a task may take a step (koml. § 13-1 fjerde ledd). Refuses with `followUp.noSuchStep`, `followUp.reasonMissing`
 * and `followUp.evidenceMissing`.
 */
export function checkStep({ from, to, note, waiver, evidence }: StepWish): FollowUpStep | Refusal {
  const found = followUpSteps.find((each) => each.from === from && each.to === to)
  if (found === undefined) return refuse('followUp.noSuchStep', { from, to }, followUpGround)
  if (found.needs === 'reason' && note.trim() === '')
    return refuse('followUp.reasonMissing', { to }, followUpGround)
  if (found.needs === 'evidence' && evidence === 0 && waiver.trim() === '')
    return refuse('followUp.evidenceMissing', {}, followUpGround)
  return found
}

/** Whether work remains (domain.md §3). */
export const isStanding = (state: FollowUpState): boolean => state === 'open' || state === 'inProgress'

/** Whether a task is past its day and not ended (domain.md §10 no 12). */
export const isOverdue = (
  { state, due }: { readonly state: FollowUpState; readonly due: string | null },
  today: string,
): boolean => due !== null && due < today && isStanding(state)

/**
 * Whether nobody carries a task that stands: no owner was named, or the owner has left by then (domain.md §10 no 12).
 * `leftOn` is the first day that the owner is no longer there; null while they are.
 */
export const isOrphaned = (
  {
    state,
    owner,
    leftOn,
  }: { readonly state: FollowUpState; readonly owner: string | null; readonly leftOn: string | null },
  today: string,
): boolean => isStanding(state) && (owner === null || (leftOn !== null && leftOn <= today))

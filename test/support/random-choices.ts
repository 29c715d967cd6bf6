import type { ReadingOutcome, ReadingStage } from '#shared/domain/case/case.ts'
import type { DeskStep } from '#main/actions/cases/advance-case.ts'

/** Every step that needs no body. */
export const deskSteps: readonly DeskStep[] = [
  'submitForReview',
  'sendBack',
  'approve',
  'rework',
  'openHearing',
  'closeHearing',
  'finishAssessment',
  'newHearing',
  'startImplementation',
  'archive',
]
/** What a body may make of a case; that it rejects it is rare. */
export const outcomes: readonly ReadingOutcome[] = [
  'adopted',
  'sentToHearing',
  'recommended',
  'noted',
  'postponed',
  'returned',
  'newHearing',
]

/** What a body most often makes of a case. */
export function ordinary(stage: ReadingStage): ReadingOutcome {
  if (stage === 'council') return 'adopted'
  return stage === 'first' ? 'sentToHearing' : 'recommended'
}

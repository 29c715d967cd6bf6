import type { CaseState } from '../../domain/case/case.ts'

/** Grounds for the words of a state; the word says it, the ground only helps. */
export type StateTone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger' | 'info'

/** How a case's state is shown. */
export const caseStateTone: Readonly<Record<CaseState, StateTone>> = {
  draft: 'neutral',
  professionalReview: 'info',
  approvedByChiefExecutive: 'info',
  onAgendaFirst: 'accent',
  sentToHearing: 'warning',
  postponed: 'warning',
  returned: 'warning',
  rejected: 'danger',
  hearing: 'warning',
  hearingClosed: 'warning',
  inputsAssessed: 'info',
  approvedForSecond: 'info',
  onAgendaSecond: 'accent',
  recommended: 'accent',
  onAgendaCouncil: 'accent',
  adopted: 'success',
  implementing: 'success',
  archived: 'neutral',
}

/** States that officers think of together, for filters. */
export const caseStateGroups = {
  preparing: [
    'draft',
    'professionalReview',
    'approvedByChiefExecutive',
    'inputsAssessed',
    'approvedForSecond',
  ],
  back: ['postponed', 'returned'],
  agenda: ['onAgendaFirst', 'onAgendaSecond', 'recommended', 'onAgendaCouncil'],
  hearing: ['sentToHearing', 'hearing', 'hearingClosed'],
  decided: ['adopted', 'implementing'],
  closed: ['rejected', 'archived'],
} as const satisfies Readonly<Record<string, readonly CaseState[]>>
export type CaseStateGroup = keyof typeof caseStateGroups

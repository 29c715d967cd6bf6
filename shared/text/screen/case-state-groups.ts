import type { CaseState } from '../../domain/case/case.ts'

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

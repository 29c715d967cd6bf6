import type { CaseState } from '#shared/domain/case/case.ts'

/** The course as the rules tell it, written down apart from the program's own table. */
export const legalMoves: Readonly<Record<CaseState, readonly CaseState[]>> = {
  draft: ['professionalReview'],
  professionalReview: ['draft', 'approvedByChiefExecutive'],
  approvedByChiefExecutive: ['draft', 'onAgendaFirst'],
  onAgendaFirst: [
    'approvedByChiefExecutive',
    'postponed',
    'returned',
    'rejected',
    'sentToHearing',
    'adopted',
    'recommended',
  ],
  sentToHearing: ['hearing'],
  hearing: ['hearingClosed'],
  hearingClosed: ['inputsAssessed'],
  inputsAssessed: ['approvedForSecond', 'sentToHearing'],
  approvedForSecond: ['inputsAssessed', 'onAgendaSecond'],
  onAgendaSecond: ['approvedForSecond', 'postponed', 'returned', 'recommended', 'sentToHearing'],
  recommended: ['onAgendaCouncil'],
  onAgendaCouncil: ['recommended', 'postponed', 'returned', 'rejected', 'adopted', 'sentToHearing'],
  postponed: ['approvedByChiefExecutive', 'approvedForSecond', 'recommended'],
  returned: ['draft', 'inputsAssessed'],
  rejected: ['archived'],
  adopted: ['implementing', 'archived'],
  implementing: ['archived'],
  archived: [],
}
/** Where only a case with a hearing stands. */
export const withHearingOnly: ReadonlySet<CaseState> = new Set([
  'sentToHearing',
  'hearing',
  'hearingClosed',
  'inputsAssessed',
  'approvedForSecond',
  'onAgendaSecond',
])

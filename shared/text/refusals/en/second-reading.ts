import type { secondReadingRefusals as nb } from '../second-reading.ts'
import type { Worded } from '../worded.ts'

/** The same in English. */
export const secondReadingRefusals: Worded<typeof nb> = {
  'changes.noBlock': () => 'The paragraph is no longer in the paper. Open the list of changes again.',
  'changes.unknownCause': () =>
    'The cause is no longer in the case. Take it out, or choose another, and try again.',
  'changes.withoutCause': (f) =>
    f['count'] === '1'
      ? 'One change since the first reading has no cause given.'
      : `${f['count']} changes since the first reading have no cause given.`,
  'newHearing.nothingProposed': () =>
    'The case has no paper for a second reading to set against what was heard.',
  'newHearing.noReason': () => 'Write a reason for the assessment.',
  'statement.missing': (f) =>
    `${f['councils']} has neither given a statement nor declined. Record the statement, or that the council gives none or is not concerned.`,
  'statement.noCouncil': () => 'The body is not one of the statutory councils.',
  'statement.noInput': () =>
    'The input is not in the case, or does not fit a council that has given no statement.',
  'statement.noText': (f) => `Write what ${f['council']} has stated, or choose an input to the hearing.`,
}

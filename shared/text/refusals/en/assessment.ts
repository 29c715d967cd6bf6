import type { assessmentRefusals as nb } from '../assessment.ts'
import { englishDay } from '../english-day.ts'
import type { Worded } from '../worded.ts'

const notMade = 'The file was not made.'

/** Refusals of the answering of inputs, in English. */
export const assessmentRefusals: Worded<typeof nb> = {
  'assessment.inputGone': () => 'The input is no longer here. Somebody has removed it.',
  'assessment.pointGone': () =>
    'The point is no longer here. Somebody has removed it or merged it with another.',
  'assessment.sent': (f) =>
    `The answers to I-${f['input']} were sent to the meeting of ${f['committee']} on ${englishDay((f['date'] ?? '').slice(0, 10))} and cannot be changed. What must be corrected is corrected in a new version of the paper.`,
  'assessment.pointEmpty': () => 'A point must say something. Remove it if it is not to be there.',
  'assessment.emptyPart': () => 'The point cannot be split there: one part would be empty.',
  'assessment.changedSince': () =>
    'Somebody has written in the points meanwhile, perhaps in another window. Nothing was changed.',
  'assessment.noNext': () => 'This is the last point of the input. There is no next to merge it with.',
  'assessment.answeredAlready': (f) =>
    `I-${f['input']} has points that are already assessed. Split them one by one, so that no answer is lost.`,
  'assessment.cellTooLong': (f) =>
    `A cell for ${f['input']} is longer than a spreadsheet takes (32,767 characters). Save as CSV instead.`,
  'assessment.caseExempt': () => `The case is exempt from public access. ${notMade}`,
  'assessment.leak': (f) =>
    `The row of ${f['input']} holds something of ${f['from']} that must not go out: a name or contact data. ${notMade} Rewrite the summary or the assessment.`,
  'assessment.identityNumber': (f) =>
    `The row of ${f['input']} holds a national identity number. ${notMade} Take it out first.`,
}

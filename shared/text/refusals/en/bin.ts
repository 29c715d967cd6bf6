import type { binRefusals as nb } from '../bin.ts'
import type { Worded } from '../worded.ts'

/** Why something cannot be taken back from the bin, or put there, in English. */
export const binRefusals: Worded<typeof nb> = {
  'bin.notThere': () => 'This is no longer where it was. Somebody has moved or deleted it.',
  'bin.caseNumberTaken': (f) =>
    `The case cannot be restored: the case number ${f['caseNumber']} has been given to another case. Give the other case a new number first.`,
  'bin.meetingNumberTaken': (f) =>
    `The meeting cannot be restored: ${f['body']} has been given another meeting with the same number.`,
  'bin.issued': () => 'This has been issued or given a number, and cannot be put in the bin.',
}

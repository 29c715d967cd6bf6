import { englishDay } from '../english-day.ts'
import type { retentionRefusals as nb } from '../retention.ts'
import type { Worded } from '../worded.ts'

/** Why personal data cannot be erased, or not yet, in English. */
export const retentionRefusals: Worded<typeof nb> = {
  'retention.badMonths': (f) =>
    `The retention period must be a whole number of months, from 0 to ${f['most']}.`,
  'retention.notDue': (f) =>
    f['dueOn'] === ''
      ? `Personal data in the hearing of case ${f['case']} has no date of erasure yet: the case is not over.`
      : `Personal data in the hearing of case ${f['case']} is not to be erased before ${englishDay(f['dueOn'] ?? '')}. Set an earlier day with a reason if it must go before.`,
  'retention.held': (f) =>
    `The erasure in case ${f['case']} is held back. See the reason in the overview, and lift it first.`,
  'retention.changedSince': (f) =>
    `The inputs in case ${f['case']} have changed since you looked at them. Look again; nothing was erased in this hearing.`,
  'retention.reasonMissing': () => 'Write a reason.',
  'retention.archivedNotYet': (f) =>
    `The archive date ${englishDay(f['on'] ?? '')} has not come yet. Enter it when the inputs are in the archive.`,
  'retention.notConfirmed': (f) =>
    `Nothing was erased. Personal data in ${f['inputs']} inputs is to go now, and this cannot be undone. Run again with --yes to erase.`,
  'retention.futureDay': (f) =>
    `Nothing can be erased by a day that has not come (${englishDay(f['on'] ?? '')}). Use --dry-run to see what is to go then.`,
  'input.erased': (f) =>
    `Personal data in input I-${f['number']} was erased on ${englishDay(f['day'] ?? '')}. The input cannot be changed.`,
  'held.tooShort': () => 'Write at least three characters of the name, e-mail address or telephone number.',
  'held.nothingChosen': () => 'Choose at least one item to include.',
}

import type { disclosureRefusals as nb } from '../disclosure.ts'
import type { Worded } from '../worded.ts'

/** Refusals of the rules on public access, in English. */
export const disclosureRefusals: Worded<typeof nb> = {
  'disclosure.unknownBasis': (f) => `The legal basis «${f['code']}» is not in the list of exemptions.`,
  'disclosure.basisNotInForce': (f) => `The legal basis «${f['code']}» was not in force on ${f['date']}.`,
  'disclosure.basisRepealed': (f) =>
    `The legal basis «${f['code']}» was in force only until and including ${f['lastDay']}.`,
  'disclosure.endDateMissing': () => 'Deferred access must have an end date.',
  'disclosure.endDatePassed': (f) => `The exemption lasted until ${f['until']} and is over.`,
  'disclosure.endDateUnreadable': (f) => `The end date «${f['until']}» is not a date.`,
  'disclosure.notBeforeElectedBody': () =>
    'This exemption cannot be used for a paper with attachments, or an agenda, that is sent to an elected body.',
  'disclosure.notHearingInput': () => 'This exemption cannot be used for an input to a hearing.',
  'disclosure.notOwnDocument': () =>
    "This exemption holds only for the municipality's own internal documents.",
  'disclosure.publicTitleMissing': () => 'What is exempt must have a public title.',
  'disclosure.publicTitleReveals': (f) =>
    `The public title «${f['publicTitle']}» is the same as the real title. Write a neutral title.`,
  'disclosure.publicTitleHasIdentityNumber': () => 'The public title contains a national identity number.',
  'disclosure.reasonMissing': () => 'The exemption has no reason.',
  'disclosure.widerAccessNotAssessed': () => 'Wider access has not been assessed.',
}

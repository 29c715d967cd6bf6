import type { PersonWords } from './person-nb.ts'

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

/** What is held on a person, in English. */
export const english: PersonWords = {
  lead: 'Find all that is held on a person, and make a copy for who asks for access (GDPR art. 15).',
  asked: 'Name, e-mail or telephone',
  askedHelp: 'Write the whole name. Search more than once if you are unsure how it is spelled.',
  find: 'Find',
  nothingYet: 'Search for the person first',
  nothingYetHelp:
    'The search goes through inputs, the register of people, meetings, the audit trail and all text.',
  none: 'Nothing is held under this name',
  noneHelp: 'Try another spelling, the e-mail address or the telephone number.',
  found: (n) => plural(n, 'item found', 'items found'),
  chosen: (n: number, all: number) => `${n} of ${all} included`,
  moreTexts: (n) => `${plural(n, 'text', 'texts')} more hold the words. Search in all text to see them.`,
  judge: 'Judge what is not ticked',
  judgeHelp:
    'What may be about somebody else of that name, also tells of others, or is exempt from access is not included until you choose it. The right to a copy must not harm the rights of others (art. 15 no. 4), and access may be refused by personopplysningsloven § 16.',
  sure: 'Sure',
  unsure: 'May be somebody else',
  others: 'Tells of others, too',
  exempt: 'Exempt from access',
  all: 'Choose all',
  places: {
    input: 'Inputs to hearings',
    contact: 'Contact data',
    file: 'Originals and attachments',
    register: 'Register of people',
    membership: 'Offices held',
    roll: 'Attendance',
    vote: 'Votes',
    impediment: 'Disqualification and exemption',
    motion: 'Motions',
    statement: 'Statements for the minutes',
    election: 'Candidate at elections',
    signature: 'Signature on minutes',
    reviewDemand: 'Demands for legality review',
    officer: 'Cases as officer or owner',
    author: 'Case papers',
    comment: 'Comments',
    task: 'Tasks',
    trail: 'Audit trail',
    text: 'Mentioned in text',
  },
  purposes: {
    hearing: 'Processed to weigh the input in the case',
    officeHolder: 'Processed because the person holds public office',
    employment: 'Processed because the person works with cases in the municipality',
    record: 'Processed because the municipality must document what elected bodies do',
    trail: 'Processed to be able to verify who did what',
  },
  language: 'Language of the copy',
  languages: { nb: 'Bokmål', nn: 'Nynorsk' },
  make: 'Make a copy …',
  making: 'Making the copy',
  made: (n: number, files: number) =>
    `A copy with ${plural(n, 'item', 'items')}${files === 0 ? '' : ` and ${plural(files, 'file', 'files')}`} was saved`,
  saveTitle: 'Save the copy of personal data',
  fileName: 'access',
  // in the copy
  pageTitle: (asked) => `Data held on ${asked}`,
  pageLead: (n) =>
    `These are ${plural(n, 'item', 'items')} that the municipality holds in Saksklar. Each says where it comes from, why it is processed, and when it goes.`,
  pageLeftOut: (n) =>
    `${plural(n, 'hit was', 'hits were')} left out: about others, telling of others or exempt from access.`,
  goesOn: (day) => `erased on ${day}`,
  noDay: 'kept as archive',
  rightsTitle: 'Your rights',
  rights:
    'You may ask for correction (GDPR art. 16), for erasure where there is no duty to keep (art. 17), for restriction (art. 18), object (art. 21) and complain to Datatilsynet (art. 77).',
  contactUs: (name: string, contact: string) =>
    `The controller is ${name}${contact === '' ? '' : ` (${contact})`}.`,
}

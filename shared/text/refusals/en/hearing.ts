import type { hearingRefusals as nb } from '../hearing.ts'
import type { Worded } from '../worded.ts'

/** The same in English. */
export const hearingRefusals: Worded<typeof nb> = {
  'hearing.none': () => 'The case has no hearing.',
  'hearing.gone': () => 'The hearing no longer exists.',
  'hearing.noneInCourse': () =>
    'The case goes without a hearing. Only cases with two readings and a hearing between them have one.',
  'hearing.past': () => 'The hearing is closed. Its period and parties stand as they were.',
  'hearing.answered': () => 'The inputs are part of what elected members were sent, and stand as they are.',
  'hearing.badPeriod': () => 'The hearing cannot end before it begins. Set its first and last day.',
  'hearing.opened': (f) =>
    `The hearing opened on ${f['opensOn']}. That day cannot be changed now; the deadline can be extended.`,
  'hearing.partyUnnamed': () => 'A party has no name.',
  'hearing.partyTwice': (f) => `“${f['name']}” stands twice in one group.`,
  'hearing.oneStands': (f) =>
    `The case has a hearing from ${f['opensOn']} to ${f['closesOn']}. Another can be planned when it is over.`,
  'hearing.hasInputs': () =>
    'The hearing has inputs, or had them, and cannot be removed. What lies in the bin counts too.',
  'hearing.notLaidOut': () =>
    'The case has not been laid before a body for its first reading yet. Until then there is nothing to be heard on.',
  'input.gone': () => 'The input does not exist, or lies in the bin.',
  'input.noSender': () => 'Say who the input is from.',
  'input.senderTooLong': (f) => `The sender is longer than ${f['limit']} characters.`,
  'input.nothingSaid': () => 'The input has neither text nor summary.',
  'input.tooLong': (f) => `The input is longer than ${f['limit']} characters. Add it as a file.`,
  'input.badDay': (f) => `“${f['receivedOn']}” is no day.`,
  'input.notYet': (f) => `${f['receivedOn']} has not come yet.`,
  'input.notAPair': () => 'The two inputs are not a pair in one hearing.',
  'input.sameFile': (f) => `The same file is input ${f['number']} already.`,
  'input.fileGone': () => 'The file does not exist.',
  'inputRow.badDay': (f) => `“${f['typed']}” is no date. Write 26.3.2026, for example.`,
  'hearingImport.notATable': () => 'The file is not a table. Use CSV or XLSX, or add it as a document.',
  'hearingImport.badMapping': () =>
    'The columns do not fit. Say which is the sender and which the input, and use each field once.',
  'hearingExport.leak': (f) =>
    `The summary or the answer of ${f['from']} names a private person or contact data. The file was not written.`,
  'hearingExport.identityNumber': (f) =>
    `Input ${f['number']} has a national identity number in what would be public. The file was not written.`,
  'hearingExport.badEnding': (f) => `The file must end in .csv or .xlsx. “${f['file']}” does not.`,
  'hearingExport.cellTooLong': (f) =>
    `The text of input ${f['number']} is longer than a spreadsheet can hold. Use CSV.`,
  'mail.tooLarge': (f) =>
    `The e-mail is ${f['megabytes']} MB. The largest that can be taken in is ${f['limit']} MB.`,
  'mail.notMail': () => 'The file is not an e-mail. Save the e-mail as EML again.',
  'mail.outlook': () =>
    'The file is in Outlook’s own format. Save the e-mail as EML, or drag it into a folder.',
  'mail.lineTooLong': (f) =>
    `The e-mail has a line of more than ${f['limit']} characters. No mail program writes that. It was not opened.`,
  'mail.tooManyParts': (f) => `The e-mail has more than ${f['limit']} parts. It was not opened.`,
  'mail.tooDeep': () =>
    'The e-mail has parts within parts deeper than any mail program writes. It was not opened.',
  'mail.damaged': () => 'The e-mail is damaged and cannot be read.',
}

import type { bundleRefusals as nb } from '../bundle.ts'
import type { Worded } from '../worded.ts'

/** Why a case is not sent to a colleague, or not taken in from one, in English. */
export const bundleRefusals: Worded<typeof nb> = {
  'bundle.badAttachment': (f) => `${f['file']} is not a PDF.`,
  'bundle.badFacts': () => 'The facts of the case cannot be read.',
  'bundle.badManifest': () => 'The list of contents in the file cannot be read.',
  'bundle.badName': (f) =>
    `The file has a part named ${f['name']}. There are none such in a case from Saksklar.`,
  'bundle.badPicture': () => 'A picture in the text cannot be used. Nothing was taken in.',
  'bundle.badText': (f) => `The text of “${f['title']}” cannot be read. Nothing was taken in.`,
  'bundle.caseInBin': (f) => `Case ${f['case']} lies in the bin here. Restore it first.`,
  'bundle.damaged': () => 'The file was damaged or cut off on its way. Ask your colleague to send it again.',
  'bundle.damagedFile': () =>
    'A file of the case is damaged in the store. The case cannot be sent before it is added again.',
  'bundle.entryTwice': (f) => `${f['name']} is in the file twice.`,
  'bundle.exemptMaterial': (f) =>
    `The case has ${f['count']} parts that are exempt from public access: ${f['what']}. They go with the file. Confirm that whoever gets it may see them.`,
  'bundle.foreignCase': () =>
    'The file touches something that belongs to another case. Nothing was taken in.',
  'bundle.incomplete': () => 'The file lacks its list of contents or its signature.',
  'bundle.inconsistent': () => 'The facts in the file do not hang together. Nothing was taken in.',
  'bundle.keyChanged': (f) =>
    `WARNING: ${f['name']} is known here with another key than the one that signed this file (${f['fingerprint']}). Call your colleague before you take it in: the file may be from somebody else.`,
  'bundle.keyUnknown': (f) =>
    `The file is signed by ${f['name']} with a key that is not known here (${f['fingerprint']}). Ask your colleague for the key, and confirm it.`,
  'bundle.lostGone': () => 'The text is not in the report.',
  'bundle.missingEntry': (f) => `${f['name']} is in the list of contents but not in the file.`,
  'bundle.newerFormat': () =>
    'The case was sent from a newer version of Saksklar. Update the program and try again. The file is unchanged.',
  'bundle.noMunicipality': () => 'The workspace has no municipality yet. Fill it in under Settings.',
  'bundle.notABundle': () => 'The file is not a case from Saksklar.',
  'bundle.numberTaken': (f) => `Case number ${f['case']} is used by another case here: ${f['title']}.`,
  'bundle.otherMunicipality': (f) => `The case is from ${f['theirs']}. This workspace is for ${f['ours']}.`,
  'bundle.otherText': () =>
    'The text was begun on each side and cannot be merged. Your colleague’s text lies here as a version.',
  'bundle.otherThanInspected': () => 'The file is not the one that you looked at. Look at it again.',
  'bundle.paperCollides': (f) =>
    `Another paper stands here for the same reading. “${f['title']}” was not taken in.`,
  'bundle.sentTextChanged': (f) =>
    `“${f['title']}” is marked as sent out, but its text is not what was sent. Nothing was taken in.`,
  'bundle.sentThere': () => 'The paper was sent out at your colleague’s. That text lies here as a version.',
  'bundle.tooLarge': () => 'The file is larger than a case can be, or unpacks to more than it says.',
  'bundle.tooMany': (f) => `The file has ${f['count']} parts. No case has that many.`,
  'bundle.unlisted': (f) => `${f['name']} lies in the file but not in the signed list of contents.`,
  'bundle.wrongHash': (f) => `${f['name']} is not what was signed.`,
  'bundle.wrongSignature': () =>
    'The signature does not match. The file was changed after it was made, or was not made by Saksklar.',
}

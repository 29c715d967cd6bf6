import type { draftingRefusals as nb } from '../drafting.ts'
import type { Worded } from '../worded.ts'

/** Why a paper's text is not changed, or a remark on it, in English. */
export const draftingRefusals: Worded<typeof nb> = {
  'draft.approved': () => 'The paper is approved. Take the case up again before you change the text.',
  'draft.begun': () => 'The paper for the next reading has been begun already.',
  'draft.noReading': () => 'The case has no reading ahead that needs a paper.',
  'draft.frozen': () =>
    'The paper has been sent out and cannot be changed. A change after that is a correction with a version number of its own.',
  'draft.incomplete': () => 'Some of the text is missing from what was sent to be stored. It is sent again.',
  'draft.newerProgram': () =>
    'The text was written with a newer version of Saksklar and can only be read here. Update the program to write in it.',
  'draft.notAPicture': (f) =>
    `${f['file'] ?? 'The file'} is not a picture that can be used. Use PNG or JPEG.`,
  'draft.pictureDamaged': () => 'The picture is damaged in the store.',
  'draft.pictureGone': () => 'The picture is not in the store.',
  'draft.pictureTooLarge': (f) =>
    `${f['file'] ?? 'The picture'} is too large: ${f['width']} × ${f['height']} pixels. The most is 12,000.`,
  'draft.readOnly': () => 'The workspace is open for reading.',
  'draft.sectionGone': () => 'The paper does not have the section that the text was to go into.',
  'draft.textReplaced': () =>
    'The text was replaced elsewhere while you wrote. What you have written is kept here; open the paper again and put it in.',
  'draft.unreadable': () => 'The change could not be read and is not stored.',
  'version.gone': () => 'The version is no longer there.',
  'comment.gone': () => 'The comment is no longer there.',
  'comment.notYours': (f) => `The comment was written by ${f['who']}. Only its author can change it.`,
}

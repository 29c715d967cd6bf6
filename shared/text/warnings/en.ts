import type { WarningSentences } from '../warning-words.ts'

/** Warnings in English. */
export const warningsEnglish: WarningSentences = {
  'packet.overBudget': (f) =>
    `the packet has ${f['pages']} pages, and the limit of the municipality is ${f['budget']}`,
  'supplement.draftLeftOut': (f) =>
    `a correction of «${f['title']}» is not approved and is not part of this edition`,
  'packet.unprintable': (f) =>
    `the font lacks the characters ${f['characters']}; they stand as [U+…] in the packet`,
  'attachment.nestedTooDeep': (f) =>
    `attachment ${f['attachment']} has content that lies too deep; it was left out`,
  'attachment.structureTooDeep': (f) =>
    `attachment ${f['attachment']} has a part of its structure that lies too deep; it was cut off`,
  'attachment.bookmarksDropped': (f) =>
    `some of the bookmarks of attachment ${f['attachment']} point out of the file and were left out`,
  'attachment.commentsDropped': (f) => `the comments of attachment ${f['attachment']} were left out`,
  'attachment.fieldWithoutAppearance': (f) =>
    `attachment ${f['attachment']} has a form field without an appearance; its value is not shown`,
  'attachment.hiddenLayers': (f) => `attachment ${f['attachment']} has hidden layers`,
  'attachment.linkDropped': (f) =>
    `a link of attachment ${f['attachment']} points out of the file or to something unsafe and was removed`,
  'attachment.activeContent': (f) =>
    `attachment ${f['attachment']} has scripts or actions; they do not come into the packet`,
  'attachment.embeddedFiles': (f) =>
    `attachment ${f['attachment']} has files inside; they do not come into the packet`,
  'attachment.fieldsFlattened': (f) =>
    `attachment ${f['attachment']} is a form; its values are printed as they stand`,
  'attachment.noLanguage': (f) => `attachment ${f['attachment']} does not say which language it is in`,
  'attachment.restricted': (f) =>
    `attachment ${f['attachment']} was marked for restricted use by whoever made it`,
  'attachment.altMissing': (f) =>
    `a picture of attachment ${f['attachment']} has no alternative text for screen readers`,
  'attachment.changesAccepted': (f) =>
    `attachment ${f['attachment']} has tracked changes; deleted text was left out, and new text was taken in`,
  'attachment.contentsRemade': (f) =>
    `the table of contents of attachment ${f['attachment']} was left out, because its page numbers no longer hold`,
  'attachment.drawingsDropped': (f) =>
    `attachment ${f['attachment']} has charts, drawings or formulas that were left out; save it as PDF to keep them`,
  'attachment.headersDropped': (f) => `headers and footers of attachment ${f['attachment']} were left out`,
  'attachment.headerRowAssumed': (f) =>
    `a table of attachment ${f['attachment']} has no header row; its first row was used`,
  'attachment.hiddenTextDropped': (f) => `attachment ${f['attachment']} has hidden text; it was left out`,
  'attachment.internalLinksDropped': (f) =>
    `links within attachment ${f['attachment']} have become plain text`,
  'attachment.numbersRemade': (f) =>
    `automatic numbers of attachment ${f['attachment']} may be gone or begin anew; look it over`,
  'attachment.pictureDropped': (f) =>
    `a picture of attachment ${f['attachment']} cannot be shown and was left out; PNG and JPEG work`,
  'attachment.textBoxes': (f) =>
    `attachment ${f['attachment']} has text boxes; they were put into the text or left out, look it over`,
  'attachment.textDropped': (f) =>
    `some of the text of attachment ${f['attachment']} did not come along; look it over, or save it as PDF`,
  'attachment.wrongExtension': (f) =>
    `the file name of attachment ${f['attachment']} says something else than what the file is; its content counts`,
  'attachment.signed': (f) =>
    `attachment ${f['attachment']} is signed; the signature does not hold in the packet`,
  'attachment.untagged': (f) => `attachment ${f['attachment']} is not made for screen readers`,
}

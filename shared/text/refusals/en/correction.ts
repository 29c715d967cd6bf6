import type { correctionRefusals as nb, textFaults } from '../correction.ts'
import type { Worded } from '../worded.ts'

const faults: { readonly [K in keyof typeof textFaults]: (near: string) => string } = {
  footnote: (near) => `A footnote cannot hold a reference or another footnote: «${near}».`,
  taskField: (near) =>
    `«${near}» between {{ and }} has no colon. Write {{ansvar: …; frist: 2021-10-01; til: …}}.`,
  tableHead: (near) => `The table «${near}» lacks the row below its headers. Write |---|---| there.`,
  tableRow: (near) => `The row «${near}» has another number of cells than the headers.`,
  image: (near) =>
    `The picture «${near}» is not in the paper. New pictures cannot be inserted this way; attach them.`,
  entry: (near) => `The case has no entry ${near} in its knowledge base.`,
  input: (near) => `The case has no hearing input ${near}.`,
  placeholder: (near) =>
    `«${near}» says that something is kept, but does not belong here. Leave such lines in the section they came from, as they were.`,
  beforeFirstSection: (near) =>
    `The text begins without a section: «${near}». Put the section's name above it, as «# Sammendrag», or name it with --section.`,
  unknownSection: (near) => `The section «${near}» is not in the template.`,
  sectionTwice: (near) => `The section «${near}» stands twice.`,
}

/** Why a paper that was sent cannot be put right, in English. */
export const correctionRefusals: Worded<typeof nb> = {
  'correct.notSent': (f) =>
    `The paper of ${f['case']} has not been issued. It is corrected where it is written, before the notice is issued.`,
  'correct.meetingBegun': (f) =>
    `Case ${f['case']} was laid before a meeting that has begun or been held. What was laid before it cannot be corrected.`,
  'correct.withdrawn': (f) =>
    `Case ${f['case']} has been withdrawn from the meeting. There is nothing to correct.`,
  'correct.severalMeetings': (f) =>
    `Case ${f['case']} has been sent to several meetings: ${f['candidates']}. Say which with --meeting.`,
  'correct.noReason': (f) =>
    `The correction of «${f['title']}» has no reason. Write it with --reason; it is printed on the page of changes.`,
  'correct.unchanged': (f) =>
    `${f['item']}: the text is the same as the one that was issued. Nothing was corrected.`,
  'correct.sectionUnknown': (f) =>
    `There is no section «${f['word']}» in the template. Choose among: ${f['candidates']}.`,
  'correct.needsSection': (f) =>
    `The file does not say which section it is. Name it with --section, or put «# Section» above the text. The sections are: ${f['candidates']}.`,
  'correct.unreadableText': (f) => {
    const known: Readonly<Record<string, (near: string) => string>> = faults
    return (known[f['fault'] ?? ''] ?? ((near) => `The text was not understood: «${near}».`))(f['near'] ?? '')
  },
  'correct.phraseNotFound': (f) =>
    `«${f['phrase']}» is not in the paper. «saksklar text» shows what stands there, character by character.`,
  'correct.phraseInSeveralPlaces': (f) =>
    `«${f['phrase']}» stands in ${f['places']} places (${f['sections']}). Write more of the sentence, or name the section with --section.`,
  'correct.noSuchAttachment': (f) =>
    `There is no attachment ${f['number']} to the paper${f['numbers'] === '' ? '' : ` (${f['numbers']})`}. New attachments are added with «saksklar attach» when the correction is open.`,
  'correct.notText': (f) =>
    `${f['file']} is not a Word document (DOCX). The text may come from DOCX, MD or TXT.`,
  'correct.pictureInText': (f) =>
    `${f['file']} has pictures. A picture cannot come into the paper this way. Take it out, and attach it with «saksklar attach».`,
  'correct.textUnread': (f) =>
    `Not all of the text in ${f['file']} could be read (text boxes, form fields and the like). Write it as ordinary paragraphs, or save as TXT.`,
  'withdraw.already': (f) => `${f['item']} has already been withdrawn.`,
  'withdraw.notOnAgenda': (f) => `«${f['word']}» is not on the agenda. There stand: ${f['items']}.`,
  'withdraw.notSent': (f) =>
    `«${f['title']}» has not been issued yet and has no number. Take it off the agenda instead.`,
  'late.noPaper': (f) => `Case ${f['case']} has no paper for this committee. Give it with --from FILE.`,
  'late.alreadyOnAgenda': (f) => `Case ${f['case']} is already on the agenda.`,
  'late.hasCase': (f) =>
    `Case ${f['case']} exists already and has its own paper. Leave out --from, and that is put on the agenda.`,
  'late.unknownOfficer': (f) =>
    `«${f['word']}» is not a registered employee. Choose among: ${f['candidates']}.`,
}

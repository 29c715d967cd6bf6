import type { caseRefusals as nb } from '../case.ts'
import { sectionTitle } from '../section-title.ts'
import type { Worded } from '../worded.ts'

const section = (key: string | undefined): string => sectionTitle(key, 'en')

/** Refusals of the domain, in English. */
export const caseRefusals: Worded<typeof nb> = {
  'course.notAllowed': (f) =>
    `The step «${f['event']}» is not possible now: the case is in the state «${f['state']}».`,
  'course.wrongStage': (f) =>
    `The step «${f['event']}» does not belong to the reading «${f['stage']}» while the case is in «${f['state']}».`,
  'course.stageUnknown': (f) =>
    `It is not known which reading the case comes from, so the step «${f['event']}» cannot be taken.`,
  'course.outcomeNotPossible': (f) =>
    `The outcome «${f['outcome']}» is not possible in the reading «${f['stage']}».`,
  'course.inputsNotAssessed': (f) =>
    `${f['unanswered']} points of the hearing inputs lack an assessment or a conclusion. Answer them first.`,
  'course.hearingStillOpen': (f) =>
    `The hearing is open until and including ${f['closesOn']}. It can be closed the day after.`,
  'paper.sectionEmpty': (f) => `The section «${section(f['section'])}» has no text.`,
  'paper.sectionTooLong': (f) =>
    `The section «${section(f['section'])}» has ${f['words']} words. The limit is ${f['limit']}.`,
  'paper.tableWithoutHeader': (f) => `A table in «${section(f['section'])}» has no header row.`,
  'paper.tableWithoutCaption': (f) => `A table in «${section(f['section'])}» has no caption.`,
  'paper.imageWithoutAlt': (f) => `A picture in «${section(f['section'])}» has no alternative text.`,
  'paper.pointNotNumbered': () => 'The proposed decision has a point without a number.',
  'paper.citationBroken': (f) =>
    `«${section(f['section'])}» cites an entry that is not in the knowledge base.`,
  'paper.inputReferenceBroken': (f) =>
    `«${section(f['section'])}» refers to a hearing input that does not exist.`,
  'paper.attachmentWithoutTitle': (f) => `Attachment ${f['number']} has no title.`,
  'paper.attachmentNumberTwice': (f) => `Two attachments have the number ${f['number']}.`,
  'paper.templateWithoutChanges': () =>
    'The template lacks the section on what has changed since the first reading.',
  'paper.notApproved': (f) => `The paper «${f['title']}» is not approved by the chief executive.`,
  'meeting.notAllowed': (f) =>
    `The step «${f['event']}» is not possible now: the meeting is in the state «${f['state']}».`,
  'meeting.emptyAgenda': () => 'The agenda is empty. Put cases on it before the notice is issued.',
  'meeting.noticeNotIssued': () => 'The notice has not been issued.',
  'meeting.unknownClosingGround': (f) => `There is no ground «${f['code']}» for a closed door.`,
  'meeting.closedRemotely': () =>
    'A case that is heard behind closed doors because of a duty of secrecy cannot be heard in a remote meeting.',
  'meeting.closingNeedsExemption': () =>
    'A closed door on this ground requires that the information is also exempt under the Freedom of Information Act.',
  'meeting.unknown': (f) => `There is no meeting «${f['word']}». «saksklar list» shows the meetings.`,
  'meeting.ambiguous': (f) =>
    `«${f['word']}» may be several meetings: ${f['candidates']}. Write one of them.`,
  'case.unknown': (f) => `There is no case «${f['word']}». «saksklar list» shows the cases.`,
  'case.ambiguous': (f) => `«${f['word']}» may be several cases: ${f['candidates']}. Write one of them.`,
  'case.gone': () => 'The case is no longer there. It may be in the bin.',
  'case.ownAncestor': (f) =>
    `The case cannot replace ${f['number']}: that is this case itself, or one that replaces it. Choose an earlier case.`,
  'case.predecessorGone': () => 'The case that was to be replaced no longer exists. It may lie in the bin.',
  'case.numberTaken': (f) =>
    `The case number ${f['number']} is already used by another case. Choose another number.`,
  'case.personUnknown': () => 'The person chosen is no longer there. Choose another.',
  'case.notEmployee': (f) =>
    `${f['name']} is not employed by the municipality and cannot be responsible for a case. Choose an employee.`,
  'case.committeeUnknown': () => 'The committee chosen is no longer there. Choose another.',
  'case.councilReadsLast': (f) =>
    `${f['committee']} reads the case last. Choose the committee that reads it before and after the hearing.`,
  'case.noCouncil': () =>
    'The council is not registered, and a case with a hearing goes there in the end. Add it in the settings.',
  'case.noTemplate': () => 'There is no template for papers. Add one in the settings.',
  'case.onAgenda': (f) =>
    `The case is on the agenda of ${f['committee']} ${f['date']} and cannot be deleted. Take it off the agenda first.`,
  'case.issued': () => 'A paper of the case has been issued. The case can no longer be deleted.',
  'paper.gone': () => 'The paper is no longer there.',
  'attachment.gone': () => 'The attachment is no longer there. It may be in the bin.',
  'attachment.sent': (f) =>
    `Attachment ${f['number']} «${f['title']}» has been issued and can be neither changed nor deleted. Only its exemption can be changed.`,
  'milestone.gone': () => 'The milestone is no longer there. It may be in the bin.',
  'milestone.datesReversed': () => 'The milestone ends before it begins. Correct the dates.',
  'milestone.doneInFuture': () => 'A milestone cannot be completed on a day that has not been.',
  'milestone.derived': (f) =>
    f['from'] === 'hearing'
      ? 'The milestone follows the hearing and is completed when the hearing is over. It cannot be ticked off by hand.'
      : 'The milestone follows the reading and is completed when the committee has dealt with the case. It cannot be ticked off by hand.',
  'progress.exempt': () =>
    'The case is exempt from public access and cannot have a public page. Nothing was written.',
  'notice.tooShort': (f) =>
    `The notice is issued ${f['given']} days before the meeting. The municipality's own rule is ${f['required']} days.`,
  'notice.afterMeeting': (f) =>
    `The notice (${f['issuedOn']}) is later than the meeting (${f['meetingDate']}).`,
  'notice.nobodyPresent': () => 'Nobody is present, so the case cannot be dealt with.',
  'notice.chairObjects': () => 'The chair objects to deciding the case that came late.',
  'notice.aThirdObjects': (f) =>
    `${f['objecting']} of ${f['present']} object to deciding the case that came late. A third is enough.`,
  'numbering.patternWithoutNumber': (f) => `The number pattern «${f['pattern']}» lacks {n}.`,
  'numbering.patternWithoutYear': (f) =>
    `The number pattern «${f['pattern']}» lacks a year ({yy}, {yyyy} or {y}).`,
  'numbering.patternWithTwoNumbers': (f) => `The number pattern «${f['pattern']}» has more than one {n}.`,
  'numbering.patternWithTwoYears': (f) => `The number pattern «${f['pattern']}» has more than one year.`,
  'numbering.patternRunsTogether': (f) =>
    `The number pattern «${f['pattern']}» needs a sign between number and year.`,
  'numbering.patternTooLong': (f) =>
    `The number pattern «${f['pattern']}» is longer than ${f['longest']} characters.`,
  'numbering.unknownToken': (f) => `The number pattern «${f['pattern']}» has an unknown part: ${f['token']}.`,
  'numbering.counterBehind': (f) =>
    `The number ${f['printed']} is used already, but the counter stands at ${f['counter']}. The counter must be corrected before new numbers are given.`,
  'numbering.givenTwice': (f) => `The number ${f['printed']} has been given twice.`,
  'date.unreadable': (f) => `«${f['typed']}» is not a date. Write it as 26.3.2026.`,
  'date.notInCalendar': (f) => `«${f['typed']}» is not in the calendar.`,
}

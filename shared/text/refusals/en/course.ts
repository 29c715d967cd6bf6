import type { courseRefusals as nb } from '../course.ts'
import type { Worded } from '../worded.ts'

/** The same in English. */
export const courseRefusals: Worded<typeof nb> = {
  'hearing.tooShort': (f) =>
    `The hearing is open for ${f['days']} days. The law demands at least ${f['least']}.`,
  'hearing.shorterThanCustom': (f) =>
    `The hearing is open for ${f['days']} days. The usual time is at least ${f['least']}.`,
  'course.hearingNotPlanned': () => 'No hearing is planned. Set its period and parties first.',
  'course.hearingNobody': () => 'The hearing has no parties. Add those who are to be asked.',
  'course.councilsNotTold': () =>
    'The councils for the elderly, for people with disabilities and for youth are not among the parties. Add them, or state that the case does not concern them.',
  'course.hearingOpensLater': (f) => `The hearing begins on ${f['opensOn']}. It can be opened that day.`,
  'course.newHearingNotAssessed': (f) =>
    `The proposal has changed in ${f['material']} places that matter since it was heard. Assess whether a new hearing is needed.`,
  'course.newHearingOutdated': (f) =>
    `The proposal has changed after the need for a new hearing was assessed (${f['material']} places). Assess it again.`,
  'course.newHearingNeeded': () =>
    'It has been found that the proposal must be heard again. Send the case to a new hearing.',
  'course.newHearingNotFound': () => 'No new hearing has been found necessary. Record the assessment first.',
  'course.notOnAgenda': () => 'The case stands on no agenda for this reading.',
  'course.noticeNotIssued': (f) => `The notice of the meeting on ${f['date']} has not been sent.`,
  'course.meetingNotReached': (f) =>
    `The meeting is on ${f['date']}. What was decided can be registered from that day.`,
  'course.advisersLeft': (f) => `These are to give their opinion first: ${f['committees']}.`,
  'course.councilAdopts': () => 'The council itself decides in this case. The committee recommends.',
  'course.publicTooShort': (f) =>
    `The recommendation must be public for at least ${f['least']} days before the council meets on ${f['date']}. It is public from ${f['publicFrom']} (${f['days']} days). The earliest possible meeting is ${f['earliest']}.`,
  'course.reasonMissing': () => 'Write why the demand is set aside.',
  'course.readingGone': () => 'The reading is no longer there.',
  'course.inSession': () => 'The meeting is being held. What is decided is entered there.',
  'course.alreadyDecided': () => 'The reading is already decided.',
  'course.noPoints': () => 'Write the text that was adopted, one point on each line.',
  'course.adviserTwice': (f) => `${f['committee']} is already to give its opinion on this reading.`,
  'course.readingPlaced': () => 'The reading stands on an agenda. Take the case off it first.',
  'course.readingStays': () => 'The reading belongs to the course and cannot be removed.',
  'issue.notReady': (f) =>
    `${f['count']} things are missing before the notice can be sent. See what is missing.`,
  'course.paperNotBegun': () => 'The paper for the next reading is not begun.',
  'course.paperElsewhere': () => 'The paper for the council is not up for approval now.',
  'case.notRevised': () => 'The case cannot be revised: it is not adopted, or not of a kind that is revised.',
  'case.revisedAlready': (f) => `The case is already being revised, as ${f['number']}.`,
  'deadlines.over': () => 'The case has been decided. There are no deadlines left to reckon.',
  'deadlines.noBody': () =>
    'The case has no committee that is to read it. Add the committees under Settings.',
  'deadlines.unknownStep': (f) => `The step “${f['step']}” is not left on the way. Choose another.`,
  'deadlineRules.weeksReversed': (f) =>
    `The summer holiday cannot end in week ${f['to']} when it begins in week ${f['from']}.`,
  'passport.exempt': () =>
    'The case is exempt from public access, and has no public passport. Make the one for members.',
  'course.mandateThere': () => 'The case already has a mandate that is not decided.',
}

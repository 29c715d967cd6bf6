import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import type { Meeting, MeetingState } from './meeting.ts'

export type MeetingEventType =
  | 'draftAgenda'
  | 'issueNotice'
  | 'correctAgenda'
  | 'takeBackNotice'
  | 'openSession'
  | 'closeSession'
  | 'draftMinutes'
  | 'approveMinutes'
  | 'reopenMinutes'
  | 'publish'

/** What happens to a meeting. `items`: cases on the agenda, withdrawn ones not counted. */
export type MeetingEvent =
  | { readonly type: Exclude<MeetingEventType, 'issueNotice' | 'correctAgenda'> }
  | { readonly type: 'issueNotice' | 'correctAgenda'; readonly items: number }

export type MeetingStep = {
  readonly event: MeetingEventType
  readonly from: MeetingState
  readonly to: MeetingState
  readonly by: 'chair' | 'secretary' | 'committee'
  readonly ground: string
}

const agenda = 'koml. § 11-3 første ledd'
const session = 'koml. § 11-2 tredje ledd'
const minutes = 'koml. § 11-4 første ledd'

/** The course of a meeting as data (domain.md §3; koml. §§ 11-2 to 11-4). The secretary prepares for the chair. The ordinary step of a state stands first. */
export const meetingSteps: readonly MeetingStep[] = [
  { event: 'draftAgenda', from: 'planned', to: 'agendaDraft', by: 'secretary', ground: agenda },
  { event: 'issueNotice', from: 'agendaDraft', to: 'noticeIssued', by: 'chair', ground: agenda },
  // A corrected agenda is a new version of the same notice, never a step back (domain.md §3).
  { event: 'correctAgenda', from: 'noticeIssued', to: 'noticeIssued', by: 'chair', ground: agenda },
  { event: 'openSession', from: 'noticeIssued', to: 'inSession', by: 'chair', ground: session },
  // Until it is sent: `checkTakeBack` in sending.ts.
  { event: 'takeBackNotice', from: 'noticeIssued', to: 'agendaDraft', by: 'chair', ground: agenda },
  { event: 'closeSession', from: 'inSession', to: 'held', by: 'chair', ground: session },
  { event: 'draftMinutes', from: 'held', to: 'minutesDraft', by: 'secretary', ground: minutes },
  { event: 'approveMinutes', from: 'minutesDraft', to: 'minutesApproved', by: 'committee', ground: minutes },
  { event: 'publish', from: 'minutesApproved', to: 'published', by: 'secretary', ground: minutes },
  { event: 'reopenMinutes', from: 'minutesApproved', to: 'minutesDraft', by: 'committee', ground: minutes },
]

/** The state that an event puts a meeting into, or why not (domain.md §3; koml. §§ 11-2 to 11-4). */
export function transitionMeeting(
  meeting: Pick<Meeting, 'state' | 'issuedOn'>,
  event: MeetingEvent,
): MeetingState | Refusal {
  const ofEvent = meetingSteps.filter((step) => step.event === event.type)
  const step = ofEvent.find((candidate) => candidate.from === meeting.state)
  const facts = { event: event.type, state: meeting.state }
  const noticeIsDue = meeting.state === 'planned' || meeting.state === 'agendaDraft'
  if (event.type === 'openSession' && (noticeIsDue || meeting.issuedOn === null)) {
    return refuse('meeting.noticeNotIssued', facts, agenda)
  }
  if (step === undefined) return refuse('meeting.notAllowed', facts, ofEvent[0]?.ground ?? 'domain.md §3')
  if ('items' in event && event.items < 1) return refuse('meeting.emptyAgenda', facts, agenda)
  return step.to
}

/** Who must do what for the meeting to go on; null when its minutes are published (ux.md, promise 6). */
export function nextMeetingStep(
  state: MeetingState,
): { readonly who: MeetingStep['by']; readonly what: MeetingEventType } | null {
  const onward = meetingSteps.find((step) => step.from === state && step.to !== state)
  return onward === undefined ? null : { who: onward.by, what: onward.event }
}

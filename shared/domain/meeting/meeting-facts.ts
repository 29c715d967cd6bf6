import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import { isIsoDate } from '../calendar/dates.ts'
import type { Meeting } from './meeting.ts'

const notice = 'koml. § 11-3 første ledd'

const isTime = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time)

/** Whether a local time, `2020-11-24T17:00`, is a day of the calendar and a time of its clock. */
function checkLocalTime(text: string): Refusal | null {
  const [date = '', time = ''] = text.split('T')
  return isIsoDate(date) && isTime(time) ? null : refuse('date.notInCalendar', { typed: text })
}

/**
 * Whether people can be called to this: a day that exists, an end after the start, and a place, unless they
 * meet remotely (koml. §§ 11-3 første ledd, 11-4 første ledd bokstav a).
 */
export function checkMeetingFacts(
  meeting: Pick<Meeting, 'startsAt' | 'endsAt' | 'place' | 'remote'>,
): Refusal | null {
  const { startsAt, endsAt, place, remote } = meeting
  const time = checkLocalTime(startsAt) ?? checkLocalTime(endsAt)
  if (time !== null) return time
  if (endsAt <= startsAt) return refuse('meeting.endsBeforeStart', { startsAt, endsAt })
  return place === '' && !remote ? refuse('meeting.placeMissing', {}, notice) : null
}

/** Whether no notice has gone out yet, so that all may still be changed freely (koml. § 11-3 første ledd). */
export function isNotCalled(meeting: Pick<Meeting, 'issuedOn' | 'state'>): boolean {
  return meeting.issuedOn === null && (meeting.state === 'planned' || meeting.state === 'agendaDraft')
}

/** Why time and place stand: what members were called to is not changed behind them (koml. § 11-3 første ledd). */
export function checkNotCalled(meeting: Pick<Meeting, 'issuedOn' | 'state'>): Refusal | null {
  return isNotCalled(meeting) ? null : refuse('meeting.called', { issuedOn: meeting.issuedOn ?? '' }, notice)
}

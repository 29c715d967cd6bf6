import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import { addDays, daysBetween } from '../calendar/dates.ts'
import type { IsoDate } from '../calendar/dates.ts'

const notice = 'koml. § 11-3 første ledd'
const late = 'koml. § 11-3 femte ledd'

/** The last day on which the notice gives the members their days before the meeting (koml. § 11-3 første ledd). */
export function lastDayOfIssue(meetingDate: IsoDate, noticeDays: number): IsoDate {
  return addDays(meetingDate, -noticeDays)
}

/**
 * Whether the members were called "med rimelig varsel" (koml. § 11-3 første ledd). How many days that
 * is, the municipality sets; the day of the meeting is not counted.
 */
export function checkNotice(issuedOn: IsoDate, meetingDate: IsoDate, noticeDays: number): Refusal | null {
  const given = daysBetween(issuedOn, meetingDate)
  const facts = { issuedOn, meetingDate, required: noticeDays, given }
  if (given < 0) return refuse('notice.afterMeeting', facts, notice)
  return given < noticeDays ? refuse('notice.tooShort', facts, notice) : null
}

/** Voices against deciding a late item: the chair's own, and how many of those present object. */
export type LateItemObjections = {
  readonly chairObjects: boolean
  readonly objecting: number
  readonly present: number
}

/**
 * Whether the body may decide an item that was not on the agenda, or whose papers were not sent with
 * the notice: unless the chair or at least a third of those present objects (koml. § 11-3 femte ledd).
 * Statute asks for no reason.
 */
export function lateItemMayBeDecided({ chairObjects, objecting, present }: LateItemObjections): boolean {
  if (objecting < 0 || objecting > present) throw new RangeError('more objections than members present')
  return !chairObjects && present > 0 && objecting * 3 < present
}

/** The same rule as a refusal, for the one who asks why (koml. § 11-3 femte ledd). */
export function checkLateItem(objections: LateItemObjections): Refusal | null {
  if (lateItemMayBeDecided(objections)) return null
  const { chairObjects, objecting, present } = objections
  const code = chairObjects ? 'notice.chairObjects' : 'notice.aThirdObjects'
  return refuse(present === 0 ? 'notice.nobodyPresent' : code, { objecting, present }, late)
}

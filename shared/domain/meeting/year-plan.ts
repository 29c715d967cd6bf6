import { addDays, daysBetween, weekday } from '../calendar/dates.ts'
import type { IsoDate } from '../calendar/dates.ts'
import { holidayOn, inHolidayWeeks, isWorkday } from '../calendar/holidays.ts'
import type { ClosedDays, Holiday, HolidayWeeks } from '../calendar/holidays.ts'

/** A row of meetings: one weekday, every so many weeks, within a period. */
export type YearPlan = {
  readonly from: IsoDate
  readonly until: IsoDate
  /** 1 Monday to 7 Sunday (ISO 8601). */
  readonly weekday: number
  readonly everyWeeks: number
}

export type PlannedDay = {
  readonly date: IsoDate
  /** Why there is no meeting on it; null where there is one. */
  readonly skipped: 'holiday' | 'summer' | 'closed' | 'taken' | null
  readonly holiday: Holiday | null
}

/** As many days as a body could ever meet on in a plan. */
const most = 520

/**
 * The days of a plan in order, with those that are left out and why: public holidays (lov 1995 nr. 12 § 2), the weeks of
 * the common summer holiday, days when the town hall is closed, and days on which the body meets already. The rhythm
 * goes on over what is left out: it is not moved to another week.
 */
export function planDays(
  plan: YearPlan,
  away: {
    readonly summer: HolidayWeeks
    readonly closed: ClosedDays
    readonly taken: ReadonlySet<IsoDate>
  },
): readonly PlannedDay[] {
  const first = addDays(plan.from, (plan.weekday - weekday(plan.from) + 7) % 7)
  const days = daysBetween(first, plan.until)
  if (days < 0 || plan.everyWeeks < 1) return []
  const count = Math.min(most, Math.floor(days / (7 * plan.everyWeeks)) + 1)
  return Array.from({ length: count }, (_, index) => {
    const date = addDays(first, 7 * plan.everyWeeks * index)
    return { date, skipped: skippedFor(date, away), holiday: holidayOn(date) }
  })
}

function skippedFor(
  date: IsoDate,
  { summer, closed, taken }: Parameters<typeof planDays>[1],
): PlannedDay['skipped'] {
  if (holidayOn(date) !== null) return 'holiday'
  if (inHolidayWeeks(date, summer)) return 'summer'
  // a weekend that somebody asks for is theirs to choose; only days that the town hall closes are left out
  if (weekday(date) <= 5 && !isWorkday(date, closed)) return 'closed'
  return taken.has(date) ? 'taken' : null
}

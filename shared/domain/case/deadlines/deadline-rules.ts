import { refuse } from '../../../refusal.ts'
import type { Refusal } from '../../../refusal.ts'
import type { ClosedDays, HolidayWeeks } from '../../calendar/holidays.ts'

/** What the municipality itself has set for its cases: cut-offs in working days, and days that do not count. */
export type DeadlineRules = {
  /** From the paper's coming to the chief executive's review until the agenda goes out. */
  readonly reviewDays: number
  /** From the decision to send a case on hearing until the hearing opens. */
  readonly openingDays: number
  /** From the hearing's last day until its inputs are assessed. */
  readonly assessmentDays: number
  /** From a recommendation until the council's agenda may go out. */
  readonly recommendationDays: number
  /** The common summer holiday; null where the municipality takes no account of it. */
  readonly holidayWeeks: HolidayWeeks
  /** Whether days in those weeks add to a hearing: custom, for no law says so. */
  readonly holidayStopsHearing: boolean
  readonly closed: ClosedDays
}

/** What holds until the municipality has set its own. */
export const ordinaryRules: DeadlineRules = {
  reviewDays: 5,
  openingDays: 2,
  assessmentDays: 10,
  recommendationDays: 2,
  holidayWeeks: { from: 28, to: 30 },
  holidayStopsHearing: true,
  closed: { christmas: false, easter: false },
}

/** Whether the weeks of the summer holiday come in their order. */
export function checkDeadlineRules({ holidayWeeks }: DeadlineRules): Refusal | null {
  if (holidayWeeks === null || holidayWeeks.from <= holidayWeeks.to) return null
  return refuse('deadlineRules.weeksReversed', holidayWeeks)
}

import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Checked, Output } from '#shared/contract/index.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import { planDays } from '#shared/domain/meeting/year-plan.ts'
import type { MeetingId } from '#shared/ids.ts'
import { getDeadlineRules } from '../../store/deadline-rules.ts'
import { meetingRows } from '../../store/meeting-rows.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import { binMeetingIn } from './bin-meeting.ts'
import type { DoneBy } from './done-by.ts'
import { planMeetingIn } from './plan-meeting.ts'

/** The days that a plan of many meetings would have, and those that are left out and why. */
export function previewPlan(
  db: Database,
  { committee, ...plan }: Checked<'meeting.planPreview'>,
): Output<'meeting.planPreview'> {
  const rules = getDeadlineRules(db)
  const held = meetingRows(db, { committee, from: plan.from, to: `${plan.until}U` })
  const taken = new Set<IsoDate>(held.map(({ startsAt: at }) => at.slice(0, 10)))
  return planDays(plan, { summer: rules.holidayWeeks, closed: rules.closed, taken }).map((day) => ({
    ...day,
  }))
}

/**
 * Plans a meeting on each of these days, all or none. Refuses with `yearPlan.noDays` and what `planMeeting` refuses, for
 * the first day that it does.
 */
export function planMany(
  store: Store,
  { committee, days, startsAt, endsAt, ...facts }: Checked<'meeting.planMany'>,
  by: DoneBy,
): readonly MeetingId[] | Refusal {
  return store.transaction((db) => {
    const wanted = [...new Set(days)].toSorted()
    if (wanted.length === 0) return refuse('yearPlan.noDays')
    const ids: MeetingId[] = []
    for (const day of wanted) {
      const at = { startsAt: `${day}T${startsAt}`, endsAt: `${day}T${endsAt}` }
      const id = planMeetingIn(db, committee, { ...facts, ...at }, by)
      if (isRefusal(id)) return id
      ids.push(id)
    }
    return ids
  })
}

/** Puts the meetings of a plan into the bin, all or none. Refuses what `binMeeting` does. */
export function removeMany(store: Store, ids: readonly MeetingId[], by: DoneBy): null | Refusal {
  return store.transaction((db) => {
    for (const id of ids) {
      const refused = binMeetingIn(db, id, by)
      if (refused !== null) return refused
    }
    return null
  })
}

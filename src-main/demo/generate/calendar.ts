import { addDays } from '#shared/domain/calendar/dates.ts'
import type { MeetingPlan } from '../build/agenda.ts'
import type { CommitteeKey } from '../build/context.ts'

/** Every other week for the formannskap, ten times a year for the council: 300 cases. */
const rhythm: readonly {
  readonly committee: CommitteeKey
  readonly meetings: number
  readonly items: number
}[] = [
  { committee: 'executive', meetings: 22, items: 10 },
  { committee: 'council', meetings: 10, items: 8 },
]

export type PlannedMeeting = {
  /** The year whose cases it deals with. */
  readonly year: number
  readonly items: number
  readonly plan: MeetingPlan
}

/** The meetings of so many years until today, in order of time; the last year looks ahead into the next. Small: few of them. */
export function meetingsOf(years: number, today: string, isSmall: boolean): readonly PlannedMeeting[] {
  const last = Number(today.slice(0, 4))
  const planned = Array.from({ length: years }, (_, at) => last - years + 1 + at).flatMap((year) =>
    rhythm.flatMap(({ committee, meetings, items }) => {
      const count = year === last ? meetings + Math.ceil(meetings / 4) : meetings
      return Array.from({ length: count }, (_, at): PlannedMeeting => {
        const date = addDays(`${year}-01-12`, Math.round((at * 345) / meetings))
        return { year, items: isSmall ? 2 : items, plan: meetingPlan(committee, at + 1, date, today) }
      })
    }),
  )
  const kept = isSmall ? planned.filter(({ plan }) => plan.number % 3 === 1) : planned
  return kept.toSorted((a, b) => (a.plan.date < b.plan.date ? -1 : a.plan.date > b.plan.date ? 1 : 0))
}

function meetingPlan(committee: CommitteeKey, number: number, date: string, today: string): MeetingPlan {
  const issuedOn = addDays(date, -8)
  const isIssued = issuedOn <= today
  // minutes are signed two days later: the latest meeting's are being written
  const state =
    addDays(date, 2) <= today
      ? 'published'
      : date <= today
        ? 'held'
        : isIssued
          ? 'noticeIssued'
          : 'agendaDraft'
  return {
    committee,
    number,
    date,
    from: '17:00',
    to: '21:00',
    place: 'Rådhuset',
    issuedOn: isIssued ? issuedOn : null,
    state,
  }
}

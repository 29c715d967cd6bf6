import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { Case, Reading, ReadingStage } from '#shared/domain/case/case.ts'
import { lastStage, stageAfter } from '#shared/domain/case/course.ts'
import { stagesOf } from '#shared/domain/case/deadlines/course-steps.ts'
import type { DeadlineFacts, PlacedReading } from '#shared/domain/case/deadlines/deadline-facts.ts'
import type { CaseId, CommitteeId, MeetingId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { itemsOfCase } from '../../store/agenda.ts'
import { findCase, readingsOfCase } from '../../store/cases.ts'
import { statementsOfCase } from '../../store/council-statements.ts'
import { hearingsOfCase } from '../../store/hearings.ts'
import { findMeeting, listMeetings } from '../../store/meetings.ts'
import { listCommittees } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'

/** A meeting by the body and the day that a plan names it by. */
export type KnownMeeting = { readonly id: MeetingId; readonly startsAt: string; readonly endsAt: string }

export type LoadedDeadlines = {
  readonly file: Case
  readonly facts: DeadlineFacts
  readonly bodyNames: ReadonlyMap<CommitteeId, string>
  readonly meetings: ReadonlyMap<string, KnownMeeting>
  /** The reading that each stage is at. */
  readonly readings: ReadonlyMap<ReadingStage, Reading>
}

/** How a meeting is found among those that are known. */
export const meetingKey = (body: CommitteeId, day: IsoDate): string => `${body}/${day}`

/** What the way of a case is reckoned from (`deadlines.over`, `deadlines.noBody`). */
export function loadDeadlineFacts(db: Database, id: CaseId, today: IsoDate): LoadedDeadlines | Refusal {
  const file = findCase(db, id)
  if (file === null) return refuse('case.gone')
  const known = readingsOfCase(db, id)
  const stage = stageAfter({ state: file.state, course: file.course, stage: lastStage(known, file.course) })
  if (stage === null) return refuse('deadlines.over', { case: file.caseNumber })
  const committees = listCommittees(db)
  const met = placesOf(db, id)
  const readings = known.map((each): PlacedReading => {
    const placed = met.get(each.id) ?? null
    // a reading that lies ahead has no outcome yet, whatever the store was filled with
    const decided = each.outcome !== null && (placed === null || placed.date <= today)
    const { stage: at, sequence, part, committee } = each
    return { stage: at, sequence, part, body: committee, decided, placed }
  })
  const council = committees.find(({ kind }) => kind === 'council')?.id
  const leads = readings.filter(({ part, stage: at }) => part === 'decides' && at !== 'council')
  const lead = leads.find(({ stage: at }) => at !== 'information' && at !== 'knowledge')?.body
  for (const each of stagesOf({ template: file.template, readings })) {
    if (readings.some(({ stage: at, part }) => at === each && part === 'decides')) continue
    const body = each === 'council' ? council : lead
    if (body === undefined) return refuse('deadlines.noBody', { case: file.caseNumber })
    readings.push({ stage: each, sequence: 999, part: 'decides', body, decided: false, placed: null })
  }
  const meetings = listMeetings(db)
  const bodies = committees.map(({ id: body, kind, noticeDays }) => ({
    id: body,
    kind,
    noticeDays,
    dates: [...new Set(meetings.filter((each) => each.committee === body).map(dayOf))].toSorted(),
  }))
  const { opensOn, closesOn } = hearingsOfCase(db, id).at(-1) ?? { opensOn: null, closesOn: null }
  return {
    file,
    facts: {
      template: file.template,
      state: file.state,
      stage,
      readings,
      bodies,
      today,
      hearing: opensOn === null ? null : { opensOn, closesOn },
      heard: statementsOfCase(db, id).map(({ committee }) => committee),
    },
    bodyNames: new Map(committees.map((each) => [each.id, each.name])),
    meetings: new Map(
      meetings.map((each) => {
        const { id: meeting, startsAt, endsAt } = each
        return [meetingKey(each.committee, dayOf(each)), { id: meeting, startsAt, endsAt }]
      }),
    ),
    readings: new Map(
      known
        .filter(({ part }) => part === 'decides')
        .toSorted((a, b) => a.sequence - b.sequence)
        .map((each) => [each.stage, each]),
    ),
  }
}

const dayOf = ({ startsAt }: { readonly startsAt: string }): IsoDate => startsAt.slice(0, 10)

/** The latest meeting that each reading stands on the agenda of. */
function placesOf(db: Database, id: CaseId): ReadonlyMap<string, NonNullable<PlacedReading['placed']>> {
  const places = new Map<string, NonNullable<PlacedReading['placed']>>()
  for (const item of itemsOfCase(db, id)) {
    const meeting = item.withdrawn ? null : findMeeting(db, item.meeting)
    if (meeting !== null) places.set(item.reading, { date: dayOf(meeting), issuedOn: meeting.issuedOn })
  }
  return places
}

import type { Output } from '#shared/contract/index.ts'
import type { ProgressRow } from '#shared/contract/case-material.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { Case } from '#shared/domain/case/case.ts'
import type { Milestone } from '#shared/domain/progress/milestone.ts'
import { deriveProgress } from '#shared/domain/progress/progress-plan.ts'
import type { CaseId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { itemsOfCase } from '../../store/agenda.ts'
import { milestonesOfCase } from '../../store/case-course.ts'
import { findCase, readingsOfCase } from '../../store/cases.ts'
import { hearingsOfCase } from '../../store/hearings.ts'
import { findMeeting } from '../../store/meetings.ts'
import { findCommittee, findPerson, getMunicipality, listPersons } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'

export type ProgressView = Output<'progress.get'>

/** How far a case has come, from what happened, and whom people may give input to. */
export function progressView(db: Database, id: CaseId, today: IsoDate): ProgressView | Refusal {
  const file = findCase(db, id)
  if (file === null) return refuse('case.gone')
  return { milestones: [...progressRows(db, id, today)], contacts: [...contactsOf(db, file)] }
}

function progressRows(db: Database, id: CaseId, today: IsoDate): readonly ProgressRow[] {
  const milestones = milestonesOfCase(db, id)
  const met = meetingsByReading(db, id)
  // a reading that lies ahead has no outcome yet, whatever the store was filled with
  const readings = readingsOfCase(db, id).map((reading) =>
    (met.get(reading.id)?.date ?? today) <= today ? reading : { ...reading, outcome: null },
  )
  const derived = deriveProgress(milestones, { readings, hearings: hearingsOfCase(db, id), today })
  const progress = new Map(derived.map((each) => [each.milestone, each]))
  return milestones.map((milestone) => ({
    id: milestone.id,
    name: milestone.name,
    plannedFrom: milestone.plannedFrom,
    plannedTo: milestone.plannedTo,
    status: progress.get(milestone.id)?.status ?? 'notDone',
    overdue: progress.get(milestone.id)?.overdue ?? false,
    derivedFrom: milestone.derivedFrom.kind,
    completedOn: milestone.derivedFrom.kind === 'manual' ? milestone.derivedFrom.completedOn : null,
    meeting: meetingOf(milestone, met),
  }))
}

type Met = NonNullable<ProgressRow['meeting']>

const meetingOf = ({ derivedFrom }: Milestone, met: ReadonlyMap<string, Met>): Met | null =>
  derivedFrom.kind === 'reading' ? (met.get(derivedFrom.reading) ?? null) : null

/** The latest meeting that each reading stands or stood on the agenda of. */
function meetingsByReading(db: Database, id: CaseId): ReadonlyMap<string, Met> {
  const met = new Map<string, Met>()
  for (const item of itemsOfCase(db, id)) {
    const meeting = item.withdrawn ? null : findMeeting(db, item.meeting)
    if (meeting === null) continue
    const committee = findCommittee(db, meeting.committee)?.name ?? ''
    met.set(item.reading, { id: meeting.id, committee, date: meeting.startsAt.slice(0, 10) })
  }
  return met
}

type Contact = ProgressView['contacts'][number]

/** Owner, officer in charge, and the head of the administration where its title names one (domain.md §1). */
function contactsOf(db: Database, { owner, officer }: Case): readonly Contact[] {
  const title = getMunicipality(db)?.chiefExecutiveTitle.toLowerCase() ?? ''
  const head = listPersons(db).find(
    ({ kind, role }) => kind === 'employee' && title !== '' && role.toLowerCase() === title,
  )
  const parts = [
    ['owner', owner],
    ['officer', officer],
    ['chiefExecutive', head?.id ?? null],
  ] as const
  const told = new Set<string>()
  return parts.flatMap(([part, id]) => {
    const person = id === null || told.has(id) ? null : findPerson(db, id)
    if (person === null) return []
    told.add(person.id)
    const { name, role, email, phone } = person
    return [{ id: person.id, name, role, email, phone, part }]
  })
}

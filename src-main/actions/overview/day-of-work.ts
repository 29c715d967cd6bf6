import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import { nextStep } from '#shared/domain/case/course.ts'
import { isTurnOf } from '#shared/domain/case/whose-turn.ts'
import type { Output } from '#shared/contract/index.ts'
import type { PersonId } from '#shared/ids.ts'
import { listCasesByIds } from '../../store/case-list.ts'
import { meetingRowsFrom } from '../../store/meeting-rows.ts'
import { findPerson, getMunicipality } from '../../store/municipality.ts'
import { openCases, openCasesOf, plansOf } from '../../store/open-cases.ts'
import type { OpenCase, PlanOfCase } from '../../store/open-cases.ts'
import type { Database } from '../../store/rows.ts'
import { deadlinesOf, pressingTasks, undone } from './deadlines.ts'

type Overview = Output<'overview.get'>

const mostRows = 12

/** The day's work of one person, or of everybody where nobody is chosen. */
export function dayOfWork(db: Database, me: PersonId | null, today: IsoDate): Overview {
  const person = me === null ? null : findPerson(db, me)
  const all = openCases(db, today)
  const ids = person === null ? null : openCasesOf(db, person.id)
  const mine = ids === null ? all : all.filter(({ id }) => ids.has(id))
  const title = getMunicipality(db)?.chiefExecutiveTitle ?? ''
  const turns = all.flatMap((file) => {
    const step = nextStep(file.state, file.course)
    if (step === null || (person !== null && !isTurnOf(person, step.who, file, title))) return []
    return [{ file, step }]
  })
  const plans = plansOf(db, [...new Set([...mine, ...turns.map(({ file }) => file)].map(({ id }) => id))])
  const rows = mine.slice(0, mostRows).map(({ id }) => id)
  const listed = new Map(listCasesByIds(db, rows, today).map((row) => [row.id, row]))
  return {
    today,
    mine: { total: mine.length, rows: rows.flatMap((id) => listed.get(id) ?? []) },
    todo: turns
      .map(({ file, step }) => ({
        case: file.id,
        caseNumber: file.caseNumber,
        title: file.title,
        step,
        date: dayOfStep(file, step.what, plans.get(file.id), today),
      }))
      .toSorted((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'))
      .slice(0, mostRows),
    deadlines: deadlinesOf(db, { mine, plans, me: person?.id ?? null, today }),
    nextMeetings: meetingRowsFrom(db, today, 5),
    tasks: pressingTasks(db, person?.id ?? null, today),
  }
}

/** The day by which a step should be taken: the hearing's last, the meeting's, else that of the plan. */
function dayOfStep(
  file: OpenCase,
  what: string,
  plan: PlanOfCase | undefined,
  today: IsoDate,
): IsoDate | null {
  if (plan === undefined) return null
  if (what === 'closeHearing')
    return (
      plan.hearings
        .map(({ closesOn }) => closesOn)
        .toSorted()
        .at(-1) ?? null
    )
  if (what === 'decide' && file.meeting !== null) return file.meeting.date
  return undone(plan, today)[0]?.plannedTo ?? file.meeting?.date ?? null
}

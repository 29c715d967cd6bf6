import type { Deadline } from '#shared/contract/overview.ts'
import { addDays } from '#shared/domain/calendar/dates.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import { lastDayOfIssue } from '#shared/domain/meeting/notice.ts'
import { deriveProgress } from '#shared/domain/progress/progress-plan.ts'
import type { PersonId } from '#shared/ids.ts'
import { dueFollowUps } from '../../store/due-follow-ups.ts'
import { countDue } from '../../store/follow-up-counts.ts'
import { countListed } from '../../store/follow-up-register.ts'
import type { FollowUpFilter } from '../../store/follow-up-register.ts'
import { meetingRowsFrom } from '../../store/meeting-rows.ts'
import { listCommittees } from '../../store/municipality.ts'
import type { OpenCase, PlanOfCase } from '../../store/open-cases.ts'
import type { Database } from '../../store/rows.ts'
import { everyFollowUp } from '../follow-ups/follow-up-views.ts'

/** How far ahead deadlines are told of; what is late is told of however old it is. */
const daysAhead = 60
const mostDeadlines = 40

export type Ground = {
  readonly mine: readonly OpenCase[]
  readonly plans: ReadonlyMap<string, PlanOfCase>
  readonly me: PersonId | null
  readonly today: IsoDate
}

/** What falls due: of the plan, of hearings, of follow-ups, of notices. Earliest first. */
export function deadlinesOf(db: Database, ground: Ground): Deadline[] {
  const horizon = addDays(ground.today, daysAhead)
  return [...ofCases(ground), ...notices(db, ground.today), ...followUps(db, ground)]
    .filter(({ date }) => date <= horizon)
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.title.localeCompare(b.title, 'nb'))
    .slice(0, mostDeadlines)
}

/** Steps of a plan that are not done, in the order that they fall due (domain.md §1). */
export function undone(plan: PlanOfCase, today: IsoDate): PlanOfCase['milestones'] {
  const done = new Set(
    deriveProgress(plan.milestones, { ...plan, today })
      .filter(({ status }) => status === 'done')
      .map(({ milestone }) => milestone),
  )
  return plan.milestones
    .filter(({ id }) => !done.has(id))
    .toSorted((a, b) => a.plannedTo.localeCompare(b.plannedTo))
}

function ofCases({ mine, plans, today }: Ground): Deadline[] {
  return mine.flatMap((file) => {
    const plan = plans.get(file.id)
    if (plan === undefined) return []
    const common = { case: file.id, meeting: null, task: null, subject: file.title }
    const steps = undone(plan, today).map(({ name, plannedTo }): Deadline => ({
      ...common,
      kind: 'milestone',
      title: name,
      date: plannedTo,
      overdue: plannedTo < today,
    }))
    const hearings = plan.hearings
      .filter(({ opensOn, closesOn }) => opensOn <= today && closesOn >= today)
      .map(({ closesOn }): Deadline => ({
        ...common,
        kind: 'hearingCloses',
        title: '',
        date: closesOn,
        overdue: false,
      }))
    return [...steps, ...hearings]
  })
}

/** Last days to send notices of meetings to come (koml. § 11-3 første ledd). */
function notices(db: Database, today: IsoDate): Deadline[] {
  const days = new Map(listCommittees(db).map(({ id, noticeDays }) => [id, noticeDays]))
  return meetingRowsFrom(db, today, 50)
    .filter(({ state }) => state === 'planned' || state === 'agendaDraft')
    .map(({ id, committee, startsAt }) => {
      const date = lastDayOfIssue(startsAt.slice(0, 10), days.get(committee.id) ?? 0)
      return {
        kind: 'noticeDue',
        title: '',
        subject: committee.name,
        date,
        overdue: date < today,
        case: null,
        meeting: id,
        task: null,
      }
    })
}

function followUps(db: Database, { me, today }: Ground): Deadline[] {
  // some more than are shown: of one day the title tells which come first
  const wanted = { owner: me, most: 5 * mostDeadlines }
  return dueFollowUps(db, addDays(today, daysAhead), wanted).map(
    ({ id, task, due, case: file, caseTitle }) => ({
      kind: 'followUp',
      title: task,
      subject: caseTitle,
      date: due,
      overdue: due < today,
      case: file,
      meeting: null,
      task: id,
    }),
  )
}

/** How far ahead a task is soon due. */
const soonDays = 14

/** What of the tasks is pressing: a person's own, or everybody's; and those that nobody carries. */
export function pressingTasks(
  db: Database,
  me: PersonId | null,
  today: IsoDate,
): { readonly overdue: number; readonly soon: number; readonly orphaned: number } {
  const count = (change: Partial<FollowUpFilter>): number =>
    countListed(db, { ...everyFollowUp, ...change }, today)
  return {
    overdue: count({ overdue: true, owner: me }),
    soon: countDue(db, { from: today, to: addDays(today, soonDays), owner: me }),
    orphaned: count({ orphaned: true }),
  }
}

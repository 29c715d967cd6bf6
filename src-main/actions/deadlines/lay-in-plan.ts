import type { Output } from '#shared/contract/index.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { DeadlineWish } from '#shared/domain/case/deadlines/deadline-plan.ts'
import type { Milestone } from '#shared/domain/progress/milestone.ts'
import type { CaseId, MilestoneId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { stepName } from '#shared/text/screen/case/deadlines/words.ts'
import type { TrailAction } from '#shared/text/screen/trail/acts.ts'
import { appendAudit } from '../../store/audit.ts'
import { putInBin } from '../../store/bin.ts'
import { findMilestone, milestonesOfCase, saveMilestones } from '../../store/case-course.ts'
import { findCase } from '../../store/cases.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { loadDeadlineFacts } from './load-deadline-facts.ts'
import { solveDeadlines } from './solve-deadlines.ts'
import type { DeadlineAnswer } from './solve-deadlines.ts'

export type Laid = Output<'deadlines.layInPlan'>

/** Days that a step of the progress plan follows from. */
type Span = {
  readonly name: string
  readonly derivedFrom: Milestone['derivedFrom']
  readonly from: IsoDate
  readonly to: IsoDate
}

/**
 * Plans what follows from readings and the hearing on the days of a way, and adds what the plan lacks of them. What
 * has happened, and what is ticked by hand, stands.
 */
export function layInPlan(store: Store, id: CaseId, wish: DeadlineWish, by: ActedBy): Laid | Refusal {
  return store.transaction((db): Laid | Refusal => {
    const spans = spansOf(db, id, wish, by.today)
    if (isRefusal(spans)) return spans
    const stood = milestonesOfCase(db, id)
    const before: Laid['before'] = []
    const added: MilestoneId[] = []
    let plan: readonly Milestone[] = stood
    for (const span of spans) {
      const own = plan.find(({ derivedFrom }) => follows(derivedFrom, span.derivedFrom))
      if (own === undefined) {
        const made = by.newId<MilestoneId>()
        added.push(made)
        plan = withNew(plan, {
          id: made,
          case: id,
          position: 0,
          name: span.name,
          ...planned(span),
          derivedFrom: span.derivedFrom,
        })
      } else if (own.plannedFrom !== span.from || own.plannedTo !== span.to) {
        before.push({ id: own.id, plannedFrom: own.plannedFrom, plannedTo: own.plannedTo })
        plan = plan.map((each) => (each === own ? { ...own, ...planned(span) } : each))
      }
    }
    if (before.length + added.length === 0) return { before, added }
    saveMilestones(
      db,
      id,
      plan.map((each, n) => ({ ...each, position: n + 1 })),
    )
    record(db, 'deadlines.laid', id, by)
    return { before, added }
  })
}

/** Takes back what was laid: what somebody has removed since is passed over. */
export function takeOutOfPlan(
  store: Store,
  id: CaseId,
  { before, added }: Laid,
  by: ActedBy,
): null | Refusal {
  return store.transaction((db): null | Refusal => {
    if (findCase(db, id) === null) return refuse('case.gone')
    const stood = new Map(before.map(({ id: each, ...span }) => [each, span]))
    saveMilestones(
      db,
      id,
      milestonesOfCase(db, id).map((each) => ({ ...each, ...stood.get(each.id) })),
    )
    for (const each of added)
      if (findMilestone(db, each)?.case === id) putInBin(db, { kind: 'milestone', id: each }, by.at)
    record(db, 'deadlines.takenOut', id, by)
    return null
  })
}

function spansOf(db: Database, id: CaseId, wish: DeadlineWish, today: IsoDate): readonly Span[] | Refusal {
  const loaded = loadDeadlineFacts(db, id, today)
  const answer = solveDeadlines(db, id, wish, today)
  if (isRefusal(loaded)) return loaded
  if (isRefusal(answer)) return answer
  const { language } = loaded.file
  const meetings = answer.steps.flatMap((step): Span[] => {
    const reading = step.stage === null ? undefined : loaded.readings.get(step.stage)
    const isReading = step.code === 'meeting' && !step.key.includes('.advice.')
    if (!isReading || step.state === 'done' || step.day === null || reading === undefined) return []
    const derivedFrom = { kind: 'reading', reading: reading.id } as const
    return [{ name: stepName(step, language), derivedFrom, from: step.day, to: step.day }]
  })
  return [...meetings, ...hearingSpan(answer, hearingNames[language])].toSorted((a, b) =>
    a.from < b.from ? -1 : 1,
  )
}

const hearingNames = { nb: 'Medvirkning og høring', nn: 'Medverknad og høyring' } as const

function hearingSpan({ steps }: DeadlineAnswer, name: string): Span[] {
  const opens = steps.find(({ code }) => code === 'hearingOpens')
  const closes = steps.find(({ code }) => code === 'hearingCloses')
  if (opens?.day === null || opens === undefined || closes?.day === null || closes === undefined) return []
  if (closes.state === 'done') return []
  return [{ name, derivedFrom: { kind: 'hearing' }, from: opens.day, to: closes.day }]
}

const planned = ({ from, to }: Span): Pick<Milestone, 'plannedFrom' | 'plannedTo'> => ({
  plannedFrom: from,
  plannedTo: to,
})

function follows(own: Milestone['derivedFrom'], wanted: Milestone['derivedFrom']): boolean {
  if (own.kind !== 'reading' || wanted.kind !== 'reading') return own.kind === wanted.kind
  return own.reading === wanted.reading
}

/** Before the first step that is planned later. */
function withNew(plan: readonly Milestone[], made: Milestone): readonly Milestone[] {
  const at = plan.findIndex(({ plannedFrom }) => plannedFrom > made.plannedFrom)
  return at === -1 ? [...plan, made] : [...plan.slice(0, at), made, ...plan.slice(at)]
}

function record(db: Database, action: TrailAction, id: CaseId, by: ActedBy): void {
  appendAudit(db, { at: by.at, actor: by.actor, action, subjectKind: 'case', subjectId: id, detail: {} })
}

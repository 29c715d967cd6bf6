import type { Output } from '#shared/contract/index.ts'
import { stepsFrom } from '#shared/domain/decision/follow-up-course.ts'
import type { CaseId, FollowUpId, PersonId } from '#shared/ids.ts'
import { looksLikeId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { attachmentsOfPaper, findAttachment } from '../../store/attachments.ts'
import { decisionsOfCase, findDecision } from '../../store/decisions.ts'
import { departures } from '../../store/departures.ts'
import { evidenceOf } from '../../store/follow-up-evidence.ts'
import type { Evidence } from '../../store/follow-up-evidence.ts'
import { logOf } from '../../store/follow-up-log.ts'
import {
  bodiesWithTasks,
  countTasks,
  halvesWithTasks,
  ownersOfTasks,
  tasksByState,
} from '../../store/follow-up-counts.ts'
import { countListed, findListedFollowUp, followUpsWithin } from '../../store/follow-up-register.ts'
import type { FollowUpFilter, FollowUpSort } from '../../store/follow-up-register.ts'
import { findPerson, listCommittees, listPersons } from '../../store/municipality.ts'
import { paperPlaces } from '../../store/paper-places.ts'
import { findPaper } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import { nameOfEvidence } from './keep-evidence.ts'

export const everyFollowUp: FollowUpFilter = {
  text: '',
  states: [],
  committee: null,
  owner: null,
  half: null,
  overdue: false,
  orphaned: false,
}

export type ListWindow = {
  readonly sort: FollowUpSort
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

/** A window of the register of tasks. */
export function followUpWindow(
  db: Database,
  filter: FollowUpFilter,
  window: ListWindow,
  today: string,
): Output<'followUp.list'> {
  return { ...followUpsWithin(db, filter, today, window), all: countTasks(db) }
}

/** What the register can be narrowed by, and how much stands where. */
export function followUpFilters(db: Database, today: string): Output<'followUp.filters'> {
  const bodies = bodiesWithTasks(db)
  const count = (change: Partial<FollowUpFilter>): number =>
    countListed(db, { ...everyFollowUp, ...change }, today)
  return {
    committees: listCommittees(db)
      .filter(({ id }) => bodies.has(id))
      .map(({ id, name }) => ({ id, name })),
    owners: ownersOfTasks(db).toSorted((a, b) => a.name.localeCompare(b.name, 'nb')),
    halves: halvesWithTasks(db).toReversed(),
    states: { open: 0, inProgress: 0, done: 0, cancelled: 0, ...tasksByState(db) },
    overdue: count({ overdue: true }),
    orphaned: count({ orphaned: true }),
    today,
  }
}

/** One task with its log, what shows that it was done, and what may be done with it. Refuses with `followUp.gone`. */
export function followUpView(db: Database, id: FollowUpId, today: string): Output<'followUp.get'> | Refusal {
  const row = findListedFollowUp(db, id, today)
  const decision = row === null ? null : findDecision(db, row.decision)
  if (row === null || decision === null) return refuse('followUp.gone')
  return {
    row,
    pointText: decision.points[row.point - 1] ?? '',
    log: logOf(db, id).map((line) => ({ ...line, actor: actorName(db, line.actor) })),
    evidence: evidenceOf(db, id).map(({ key, of, withdrawn }) => ({
      key,
      of,
      name: nameOfEvidence(db, of) ?? '',
      case: caseOfEvidence(db, of),
      withdrawn,
    })),
    steps: stepsFrom(row.state).map(({ to, needs, reopens }) => ({ to, needs, reopens })),
    choices: choicesOf(db, row.case.id),
    persons: personsHere(db, today),
  }
}

const actorName = (db: Database, actor: string): string =>
  looksLikeId(actor) ? (findPerson(db, actor as PersonId)?.name ?? '') : actor

function caseOfEvidence(db: Database, of: Evidence): CaseId | null {
  if (of.kind === 'document') return null
  if (of.kind === 'paper') return findPaper(db, of.id)?.case ?? null
  if (of.kind === 'attachment') return findAttachment(db, of.id)?.case ?? null
  return findDecision(db, of.id)?.case ?? null
}

/** Papers, attachments and decisions of the case: what most often shows what came of it. */
function choicesOf(db: Database, id: CaseId): Output<'followUp.get'>['choices'] {
  const papers = paperPlaces(db, id)
  return [
    ...papers.map(({ paper, title }) => ({ of: { kind: 'paper' as const, id: paper }, name: title })),
    ...papers.flatMap(({ paper }) =>
      attachmentsOfPaper(db, paper).map((attachment) => ({
        of: { kind: 'attachment' as const, id: attachment.id },
        name: attachment.title,
      })),
    ),
    ...decisionsOfCase(db, id).map((decision) => ({
      of: { kind: 'decision' as const, id: decision.id },
      name: `${decision.madeOn} ${decision.points[0] ?? ''}`.slice(0, 120),
    })),
  ]
}

/** Who may be given a task: those who have not left; employees first, for they carry decisions out. */
export function personsHere(db: Database, today: string): Output<'followUp.get'>['persons'] {
  const left = departures(db)
  return listPersons(db)
    .filter(({ id }) => (left.get(id) ?? '9999') > today)
    .toSorted((a, b) => Number(a.kind !== 'employee') - Number(b.kind !== 'employee'))
    .map(({ id, name, role }) => ({ id, name, role }))
}

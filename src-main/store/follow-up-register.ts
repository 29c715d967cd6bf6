import type { DecisionState, FollowUpOrigin, FollowUpState } from '#shared/domain/decision/decision.ts'
import { isOrphaned, isOverdue } from '#shared/domain/decision/follow-up-course.ts'
import type { CaseId, CommitteeId, DecisionId, FollowUpId, MeetingId, PersonId } from '#shared/ids.ts'
import { countTasks } from './follow-up-counts.ts'
import { followUpsWhere, tasksFrom } from './follow-up-filter.ts'
import type { FollowUpFilter } from './follow-up-filter.ts'
import { idList, many, one, type Database } from './rows.ts'

/** A task where it belongs: owner, decision, body, meeting and case. */
export type ListedFollowUp = {
  readonly id: FollowUpId
  readonly task: string
  readonly point: number
  readonly state: FollowUpState
  readonly due: string | null
  readonly reportTo: string
  readonly responsible: string
  readonly origin: FollowUpOrigin
  readonly owner: { readonly id: PersonId; readonly name: string; readonly leftOn: string | null } | null
  readonly decision: DecisionId
  readonly decisionState: DecisionState
  readonly madeOn: string
  readonly number: string | null
  readonly committee: { readonly id: CommitteeId; readonly name: string }
  readonly meeting: MeetingId
  readonly case: { readonly id: CaseId; readonly caseNumber: string; readonly title: string }
  /** Kept from the public: exempt, or decided behind closed doors. */
  readonly exempt: boolean
  readonly overdue: boolean
  readonly orphaned: boolean
}

export type { FollowUpFilter }

export type FollowUpSort = 'due' | 'task' | 'owner' | 'madeOn' | 'state'

type Row = Pick<
  ListedFollowUp,
  'id' | 'task' | 'point' | 'state' | 'due' | 'responsible' | 'origin' | 'number'
> & {
  readonly report_to: string
  readonly owner_id: PersonId | null
  readonly owner_name: string
  readonly left_on: string | null
  readonly decision_id: DecisionId
  readonly decision_state: DecisionState
  readonly made_on: string
  readonly committee_id: CommitteeId
  readonly committee: string
  readonly meeting_id: MeetingId
  readonly case_id: CaseId
  readonly case_number: string
  readonly title: string
  readonly exempt: number
}

const select = `SELECT f.id, f.task, f.point, f.state, f.due, f.report_to, f.responsible, f.origin, f.owner_id,
    p.name AS owner_name, x.left_on, f.decision_id, d.state AS decision_state, d.made_on, n.printed AS number,
    m.committee_id, k.name AS committee, i.meeting_id, c.id AS case_id, c.case_number, c.title,
    e.disclosure_id IS NOT NULL OR i.closed_on IS NOT NULL AS exempt
  FROM follow_up f
  JOIN decision d ON d.id = f.decision_id
  JOIN agenda_item i ON i.id = d.item_id
  JOIN item_disclosure e ON e.item_id = i.id
  JOIN meeting m ON m.id = i.meeting_id
  JOIN committee k ON k.id = m.committee_id
  JOIN case_file c ON c.id = d.case_id
  LEFT JOIN printed_number n ON n.item_id = i.id
  LEFT JOIN person p ON p.id = f.owner_id
  LEFT JOIN person_departure x ON x.person_id = f.owner_id`

const rowToListed =
  (today: string) =>
  (row: Row): ListedFollowUp => {
    const { owner_id: owner, left_on: leftOn, state, due } = row
    return {
      id: row.id,
      task: row.task,
      point: row.point,
      state,
      due,
      reportTo: row.report_to,
      responsible: row.responsible,
      origin: row.origin,
      owner: owner === null ? null : { id: owner, name: row.owner_name, leftOn },
      decision: row.decision_id,
      decisionState: row.decision_state,
      madeOn: row.made_on,
      number: row.number,
      committee: { id: row.committee_id, name: row.committee },
      meeting: row.meeting_id,
      case: { id: row.case_id, caseNumber: row.case_number, title: row.title },
      exempt: row.exempt === 1,
      overdue: isOverdue({ state, due }, today),
      orphaned: isOrphaned({ state, owner, leftOn }, today),
    }
  }

export type FollowUpOrder = { readonly sort: FollowUpSort; readonly descending: boolean }
export type FollowUpWindow = FollowUpOrder & { readonly offset: number; readonly limit: number }

const everything = { offset: 0, limit: -1 } as const

/** The tasks that a filter lets through, in the order asked for; those of cases in the bin are not there. */
export function listFollowUps(
  db: Database,
  filter: FollowUpFilter,
  today: string,
  order: FollowUpOrder,
): ListedFollowUp[] {
  return followUpsWithin(db, filter, today, { ...order, ...everything }).rows
}

/**
 * A window of them, and how many the filter lets through: first which, out of an index where there is one, and only then what
 * is told of them. Words are looked for once: with them all that are found are read, and the window is cut out.
 */
export function followUpsWithin(
  db: Database,
  filter: FollowUpFilter,
  today: string,
  { sort, descending, offset, limit }: FollowUpWindow,
): { readonly total: number; readonly rows: ListedFollowUp[] } {
  const where = followUpsWhere(db, filter, today)
  const order = `${sortColumns[sort]}${descending ? ' DESC' : ''}, f.due_key, f.id`
  const sql = `SELECT f.id FROM ${tasksFrom} WHERE ${where.sql} ORDER BY ${order} LIMIT ? OFFSET ?`
  const toId = ({ id }: { readonly id: FollowUpId }): FollowUpId => id
  const isWhole = limit < 0 || filter.text.trim() !== ''
  const found = isWhole
    ? many(db, toId, sql, ...where.values, -1, 0)
    : many(db, toId, sql, ...where.values, limit, offset)
  const ids = isWhole && limit >= 0 ? found.slice(offset, offset + limit) : found
  const of = `${select} WHERE f.id IN (SELECT value FROM json_each(?))`
  const listed = new Map(many(db, rowToListed(today), of, idList(ids)).map((row) => [row.id, row]))
  return {
    total: isWhole ? found.length : countListed(db, filter, today),
    rows: ids.flatMap((id) => listed.get(id) ?? []),
  }
}

/** How many tasks the filter lets through. */
export function countListed(db: Database, filter: FollowUpFilter, today: string): number {
  const where = followUpsWhere(db, filter, today)
  if (where.values.length === 0) return countTasks(db)
  const sql = `SELECT count(*) AS n FROM ${tasksFrom} WHERE ${where.sql}`
  return one(db, ({ n }: { readonly n: number }) => n, sql, ...where.values) ?? 0
}

const ranks: Readonly<Record<FollowUpState, number>> = { open: 0, inProgress: 1, done: 2, cancelled: 3 }

const sortColumns: Readonly<Record<FollowUpSort, string>> = {
  due: 'f.due_key',
  task: 'f.task_key',
  owner: "coalesce(p.name_key, '')",
  madeOn: 'd.made_on',
  state: `CASE f.state ${Object.entries(ranks)
    .map(([state, rank]) => `WHEN '${state}' THEN ${rank}`)
    .join(' ')} END`,
}

/** One task with its place, in the bin or not. */
export function findListedFollowUp(db: Database, id: FollowUpId, today: string): ListedFollowUp | null {
  return one(db, rowToListed(today), `${select} WHERE f.id = ?`, id)
}

/** The last day that each of these tasks was done, of those that are done and whose log tells it. */
export function doneDays(db: Database, ids: readonly FollowUpId[]): ReadonlyMap<FollowUpId, string> {
  const sql = `SELECT l.follow_up_id AS id, l.day FROM json_each(?) t CROSS JOIN follow_up f ON f.id = t.value
    CROSS JOIN follow_up_log l ON l.follow_up_id = f.id
    WHERE f.state = 'done' AND l.kind = 'state' AND l.to_value = 'done' AND l.undoes IS NULL ORDER BY l.sequence`
  type Day = { readonly id: FollowUpId; readonly day: string }
  return new Map(many(db, ({ id, day }: Day) => [id, day] as const, sql, idList(ids)))
}

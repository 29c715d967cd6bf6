import type { DecisionState, FollowUpOrigin, FollowUpState } from '#shared/domain/decision/decision.ts'
import { isOrphaned, isOverdue } from '#shared/domain/decision/follow-up-course.ts'
import { daysOfHalfYear } from '#shared/domain/decision/half-year.ts'
import type { HalfYear } from '#shared/domain/decision/half-year.ts'
import type { CaseId, CommitteeId, DecisionId, FollowUpId, MeetingId, PersonId } from '#shared/ids.ts'
import { fold, sortKey } from '#shared/text/fold.ts'
import { many, type ColumnValue, type Database } from './rows.ts'

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

/** Which tasks a list shows. Every part narrows; '', [], false and null let all through. */
export type FollowUpFilter = {
  readonly text: string
  readonly states: readonly FollowUpState[]
  readonly committee: CommitteeId | null
  readonly owner: PersonId | null
  readonly half: HalfYear | null
  readonly overdue: boolean
  readonly orphaned: boolean
}

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
  LEFT JOIN person_departure x ON x.person_id = f.owner_id
  WHERE c.deleted_at IS NULL`

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

/** The tasks that a filter lets through, in the order asked for; those of cases in the bin are not there. */
export function listFollowUps(
  db: Database,
  filter: FollowUpFilter,
  today: string,
  { sort, descending }: { readonly sort: FollowUpSort; readonly descending: boolean },
): ListedFollowUp[] {
  const days = filter.half === null ? null : daysOfHalfYear(filter.half)
  const parts: (readonly [string, ...ColumnValue[]] | null)[] = [
    filter.states.length === 0
      ? null
      : ['f.state IN (SELECT value FROM json_each(?))', JSON.stringify(filter.states)],
    filter.committee === null ? null : ['m.committee_id = ?', filter.committee],
    filter.owner === null ? null : ['f.owner_id = ?', filter.owner],
    days === null ? null : ['d.made_on BETWEEN ? AND ?', days.from, days.to],
  ]
  const chosen = parts.filter((part) => part !== null)
  const sql = [select, ...chosen.map(([condition]) => condition)].join(' AND ')
  const words = fold(filter.text.normalize('NFC'))
    .split(/\s+/)
    .filter((word) => word !== '')
  const found = many(
    db,
    rowToListed(today),
    `${sql} ORDER BY f.id`,
    ...chosen.flatMap(([, ...values]) => values),
  )
  const kept = found.filter(
    (row) =>
      (!filter.overdue || row.overdue) &&
      (!filter.orphaned || row.orphaned) &&
      words.every((word) => textOf(row).includes(word)),
  )
  const by = comparers[sort]
  return kept.toSorted((a, b) => (descending ? -by(a, b) : by(a, b)) || comparers.due(a, b))
}

const textOf = ({
  task,
  owner,
  responsible,
  number,
  case: file,
  committee,
  reportTo,
}: ListedFollowUp): string =>
  fold(
    [task, owner?.name, responsible, number, file.caseNumber, file.title, committee.name, reportTo].join(
      '\n',
    ),
  )

const ranks: Readonly<Record<FollowUpState, number>> = { open: 0, inProgress: 1, done: 2, cancelled: 3 }

type Compare = (a: ListedFollowUp, b: ListedFollowUp) => number
const comparers: Readonly<Record<FollowUpSort, Compare>> = {
  due: (a, b) => compare(a.due ?? '9999', b.due ?? '9999'),
  task: (a, b) => compare(sortKey(a.task), sortKey(b.task)),
  owner: (a, b) =>
    compare(a.owner === null ? '' : sortKey(a.owner.name), b.owner === null ? '' : sortKey(b.owner.name)),
  madeOn: (a, b) => compare(a.madeOn, b.madeOn),
  state: (a, b) => ranks[a.state] - ranks[b.state],
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** One task with its place, in the bin or not. */
export function findListedFollowUp(db: Database, id: FollowUpId, today: string): ListedFollowUp | null {
  const sql = select.replace('c.deleted_at IS NULL', 'f.id = ?')
  return many(db, rowToListed(today), sql, id)[0] ?? null
}

/** The last day that each task was done, of those that are done and whose log tells it. */
export function doneDays(db: Database): ReadonlyMap<FollowUpId, string> {
  const sql = `SELECT l.follow_up_id AS id, l.day FROM follow_up_log l JOIN follow_up f ON f.id = l.follow_up_id
    WHERE f.state = 'done' AND l.kind = 'state' AND l.to_value = 'done' AND l.undoes IS NULL ORDER BY l.sequence`
  type Day = { readonly id: FollowUpId; readonly day: string }
  return new Map(many(db, ({ id, day }: Day) => [id, day] as const, sql))
}

import type { DecisionState } from '#shared/domain/decision/decision.ts'
import type { AgendaItemId, CaseId, CommitteeId, DecisionId, MeetingId } from '#shared/ids.ts'
import { sortKey } from '#shared/text/fold.ts'
import { decisionsFrom, decisionsWhere } from './decision-filter.ts'
import type { DecisionFilter } from './decision-filter.ts'
import type { PartyVote } from './party-votes.ts'
import { idList, many, one, type ColumnValue, type Database } from './rows.ts'

/** A decision where it belongs: body, meeting, item and case, and how its tasks stand. */
export type ListedDecision = {
  readonly id: DecisionId
  readonly madeOn: string
  readonly kind: 'recommendation' | 'decision'
  readonly state: DecisionState
  readonly points: string[]
  readonly number: string | null
  readonly committee: { readonly id: CommitteeId; readonly name: string }
  readonly meeting: MeetingId
  readonly item: AgendaItemId
  readonly case: { readonly id: CaseId; readonly caseNumber: string; readonly title: string }
  readonly voteSummary: string
  readonly exempt: boolean
  readonly tasks: { readonly total: number; readonly standing: number; readonly overdue: number }
  readonly party: PartyVote['votes'] | null
}

export type { DecisionFilter }

export type DecisionSort = 'madeOn' | 'committee' | 'title' | 'state'

type Row = Pick<ListedDecision, 'id' | 'kind' | 'state' | 'number'> & {
  readonly made_on: string
  readonly points: string
  readonly committee_id: CommitteeId
  readonly committee: string
  readonly meeting_id: MeetingId
  readonly item_id: AgendaItemId
  readonly case_id: CaseId
  readonly case_number: string
  readonly title: string
  readonly vote_summary: string
  readonly exempt: number
  readonly total: number
  readonly standing: number
  readonly overdue: number
}

/** `+` keeps SQLite at the few tasks of a decision: else it goes through all that are late. */
const select = `SELECT d.id, d.made_on, d.kind, d.state, d.item_id, d.vote_summary, n.printed AS number, m.committee_id,
    k.name AS committee, i.meeting_id, c.id AS case_id, c.case_number, c.title,
    e.disclosure_id IS NOT NULL OR i.closed_on IS NOT NULL AS exempt,
    (SELECT json_group_array(text ORDER BY number) FROM decision_point WHERE decision_id = d.id) AS points,
    (SELECT count(*) FROM follow_up f WHERE f.decision_id = d.id) AS total,
    (SELECT count(*) FROM follow_up f WHERE f.decision_id = d.id AND f.state IN ('open', 'inProgress')) AS standing,
    (SELECT count(*) FROM follow_up f WHERE f.decision_id = d.id AND +f.state IN ('open', 'inProgress') AND +f.due < ?)
      AS overdue
  FROM decision d
  JOIN agenda_item i ON i.id = d.item_id
  JOIN item_disclosure e ON e.item_id = i.id
  JOIN meeting m ON m.id = i.meeting_id
  JOIN committee k ON k.id = m.committee_id
  JOIN case_file c ON c.id = d.case_id
  LEFT JOIN printed_number n ON n.item_id = i.id`

const rowToListed = (row: Row): Omit<ListedDecision, 'party'> => ({
  id: row.id,
  madeOn: row.made_on,
  kind: row.kind,
  state: row.state,
  points: JSON.parse(row.points) as string[],
  number: row.number,
  committee: { id: row.committee_id, name: row.committee },
  meeting: row.meeting_id,
  item: row.item_id,
  case: { id: row.case_id, caseNumber: row.case_number, title: row.title },
  voteSummary: row.vote_summary,
  exempt: row.exempt === 1,
  tasks: { total: row.total, standing: row.standing, overdue: row.overdue },
})

export type DecisionOrder = { readonly sort: DecisionSort; readonly descending: boolean }
export type DecisionWindow = DecisionOrder & { readonly offset: number; readonly limit: number }

const everything = { offset: 0, limit: -1 } as const

/** The decisions that a filter lets through, in the order asked for; those of cases in the bin are not there. */
export function listDecisions(
  db: Database,
  filter: DecisionFilter,
  today: string,
  order: DecisionOrder,
): ListedDecision[] {
  return decisionsWithin(db, filter, today, { ...order, ...everything }).rows
}

/**
 * A window of them, and how many the filter lets through: first which, out of an index where there is one, and only then what
 * is told of them.
 */
export function decisionsWithin(
  db: Database,
  filter: DecisionFilter,
  today: string,
  { sort, descending, offset, limit }: DecisionWindow,
): { readonly total: number; readonly rows: ListedDecision[] } {
  const { sql, values, votes } = decisionsWhere(db, filter)
  const [column, ...of] = sortColumn(db, sort)
  const order = `${column}${descending ? ' DESC' : ''}, d.made_on DESC, d.id`
  const idsSql = `SELECT d.id FROM ${decisionsFrom} WHERE ${sql} ORDER BY ${order} LIMIT ? OFFSET ?`
  // words are looked for once: with them all that are found are read, and the window is cut out
  const isWhole = limit < 0 || filter.text.trim() !== ''
  const all = isWhole
    ? many(db, toId, idsSql, ...values, ...of, -1, 0)
    : many(db, toId, idsSql, ...values, ...of, limit, offset)
  const ids = isWhole && limit >= 0 ? all.slice(offset, offset + limit) : all
  const found = listedByIds(db, ids, today)
  const counted = `SELECT count(*) AS n FROM ${decisionsFrom} WHERE ${sql}`
  return {
    total: isWhole
      ? all.length
      : values.length === 0
        ? countDecisions(db)
        : (one(db, toCount, counted, ...values) ?? 0),
    rows: found.map((row) => ({ ...row, party: votes.get(row.item) ?? null })),
  }
}

const toId = ({ id }: { readonly id: DecisionId }): DecisionId => id
const toCount = ({ n }: { readonly n: number }): number => n

function listedByIds(
  db: Database,
  ids: readonly DecisionId[],
  today: string,
): readonly Omit<ListedDecision, 'party'>[] {
  const sql = `${select} WHERE d.id IN (SELECT value FROM json_each(?))`
  const rows = new Map(many(db, rowToListed, sql, today, idList(ids)).map((row) => [row.id, row]))
  return ids.flatMap((id) => rows.get(id) ?? [])
}

/** How many decisions there are outside the bin, in which few cases lie. */
export function countDecisions(db: Database): number {
  const sql = `SELECT (SELECT count(*) FROM decision) - (SELECT count(*) FROM case_file c
    CROSS JOIN decision d ON d.case_id = c.id WHERE c.deleted_at IS NOT NULL) AS n`
  return one(db, toCount, sql) ?? 0
}

/** Bodies that have decided something outside the bin. */
export function bodiesThatDecided(db: Database): ReadonlySet<CommitteeId> {
  const sql = `SELECT k.id FROM committee k WHERE EXISTS (SELECT 1 FROM meeting m CROSS JOIN agenda_item i ON i.meeting_id = m.id
    CROSS JOIN decision d ON d.item_id = i.id CROSS JOIN case_file c ON c.id = d.case_id
    WHERE m.committee_id = k.id AND c.deleted_at IS NULL)`
  return new Set(many(db, ({ id }: { readonly id: CommitteeId }) => id, sql))
}

/** The latest decisions that stood on a day, those of a case first: at most `most` of either. */
export function decisionsUntil(
  db: Database,
  day: string,
  file: CaseId,
  most: number,
): readonly Omit<ListedDecision, 'party'>[] {
  const of = (condition: string, ...values: readonly ColumnValue[]): DecisionId[] =>
    many(
      db,
      toId,
      `SELECT d.id FROM decision d JOIN case_file c ON c.id = d.case_id
        WHERE d.kind = 'decision' AND d.made_on <= ? AND c.deleted_at IS NULL AND ${condition}
        ORDER BY d.made_on DESC, d.id LIMIT ?`,
      day,
      ...values,
      most,
    )
  const own = of('d.case_id = ?', file)
  return listedByIds(db, [...own, ...of('+d.case_id <> ?', file)], day)
}

export function findListedDecision(db: Database, id: DecisionId, today: string): ListedDecision | null {
  const found = many(db, rowToListed, `${select} WHERE d.id = ?`, today, id)[0]
  return found === undefined ? null : { ...found, party: null }
}

const ranks: Readonly<Record<DecisionState, number>> = {
  made: 0,
  legalityReviewRequested: 1,
  implementing: 2,
  done: 3,
  changed: 4,
  repealed: 5,
}

/** What a list is sorted by, and the value that it asks for: bodies are few, and sorted by name here. */
function sortColumn(db: Database, sort: DecisionSort): readonly [string, ...ColumnValue[]] {
  if (sort === 'madeOn') return ['d.made_on']
  if (sort === 'title') return ['c.title_key']
  if (sort === 'state') {
    const cases = Object.entries(ranks).map(([state, rank]) => `WHEN '${state}' THEN ${rank}`)
    return [`CASE d.state ${cases.join(' ')} END`]
  }
  type Body = { readonly id: CommitteeId; readonly name: string }
  const bodies = many(db, (row: Body) => row, 'SELECT id, name FROM committee').toSorted((a, b) =>
    sortKey(a.name) < sortKey(b.name) ? -1 : 1,
  )
  return [
    '(SELECT b.key FROM json_each(?) b WHERE b.value = m.committee_id)',
    idList(bodies.map(({ id }) => id)),
  ]
}

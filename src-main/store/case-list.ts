import { caseState } from '#shared/contract/values.ts'
import type { CaseCourse, CaseState } from '#shared/domain/case/case.ts'
import type { CaseId, CommitteeId, MeetingId, PersonId } from '#shared/ids.ts'
import { fold } from '#shared/text/fold.ts'
import { idList, many, one, type ColumnValue, type Database } from './rows.ts'

/** Which cases a list shows. Every part narrows; '' , [] and null let all through. */
export type CaseFilter = {
  readonly text: string
  readonly states: readonly CaseState[]
  readonly committee: CommitteeId | null
  readonly officer: PersonId | null
  readonly theme: string | null
}

export type CaseSort = 'caseNumber' | 'title' | 'state' | 'officer' | 'updatedAt'

export type CaseWindow = {
  readonly sort: CaseSort
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

/** A line of the list; `nextMeeting` is the first from `today` on that has it on its agenda. */
export type ListedCase = {
  readonly id: CaseId
  readonly caseNumber: string
  readonly title: string
  readonly state: CaseState
  readonly course: CaseCourse
  readonly officer: string
  readonly nextMeeting: {
    readonly meeting: MeetingId
    readonly committee: string
    readonly date: string
  } | null
  readonly exempt: boolean
  readonly updatedAt: string
}

/** Sorted by state, a list goes from what is begun to what is done: the order of the ordinary course. */
const stateRank = `CASE c.state ${caseState.options.map((state, at) => `WHEN '${state}' THEN ${at}`).join(' ')} END`

const sortColumns: Readonly<Record<CaseSort, string | null>> = {
  caseNumber: null,
  title: 'c.title_key',
  state: stateRank,
  officer: 'p.name_key',
  updatedAt: 'c.updated_at',
}

type Where = { readonly sql: string; readonly values: readonly ColumnValue[] }

function whereOf({ text, states, committee, officer, theme }: CaseFilter): Where {
  const parts: (readonly [string, ColumnValue] | null)[] = [
    states.length === 0 ? null : ['c.state IN (SELECT value FROM json_each(?))', JSON.stringify(states)],
    officer === null ? null : ['c.officer_id = ?', officer],
    committee === null
      ? null
      : ['EXISTS (SELECT 1 FROM reading r WHERE r.case_id = c.id AND r.committee_id = ?)', committee],
    theme === null ? null : ['c.id IN (SELECT t.case_id FROM theme t WHERE t.name = ?)', theme],
    ...words(text).map((word) => ['instr(c.fold, ?) > 0', word] as const),
  ]
  const given = parts.filter((part) => part !== null)
  return {
    sql: ['c.deleted_at IS NULL', ...given.map(([sql]) => sql)].join(' AND '),
    values: given.map(([, value]) => value),
  }
}

const words = (text: string): readonly string[] =>
  [...new Set(fold(text.normalize('NFC')).split(/\s+/u))].filter((word) => word !== '').slice(0, 12)

const toCount = (row: { readonly n: number }): number => row.n

/** How many cases the filter lets through. */
export function countCases(db: Database, filter: CaseFilter): number {
  const where = whereOf(filter)
  if (where.values.length === 0) return countAllCases(db)
  return one(db, toCount, `SELECT count(*) AS n FROM case_file c WHERE ${where.sql}`, ...where.values) ?? 0
}

/** All cases outside the bin. */
export function countAllCases(db: Database): number {
  const sql = `SELECT (SELECT count(*) FROM case_file)
    - (SELECT count(*) FROM case_file WHERE deleted_at IS NOT NULL) AS n`
  return one(db, toCount, sql) ?? 0
}

/**
 * A window of the list: first which cases, out of an index where there is one, and only then what is told of
 * them. Numbers settle ties, by year and sequence: 20/01610 comes after 20/709.
 */
export function caseWindow(
  db: Database,
  filter: CaseFilter,
  window: CaseWindow,
  today: string,
): ListedCase[] {
  const ids = windowIds(db, filter, window)
  const listed = new Map(listCasesByIds(db, ids, today).map((row) => [row.id, row]))
  return ids.flatMap((id) => listed.get(id) ?? [])
}

function windowIds(db: Database, filter: CaseFilter, window: CaseWindow): CaseId[] {
  const where = whereOf(filter)
  const column = sortColumns[window.sort]
  const keys = [column, 'c.number_year', 'c.number_sequence', 'c.case_number', 'c.id']
  const direction = window.descending ? ' DESC' : ''
  const order = keys.flatMap((key) => (key === null ? [] : `${key}${direction}`)).join(', ')
  const person = window.sort === 'officer' ? 'JOIN person p ON p.id = c.officer_id' : ''
  const sql = `SELECT c.id FROM case_file c ${person} WHERE ${where.sql} ORDER BY ${order} LIMIT ? OFFSET ?`
  const toId = (row: { readonly id: CaseId }): CaseId => row.id
  return many(db, toId, sql, ...where.values, window.limit, window.offset)
}

type ListRow = Pick<ListedCase, 'id' | 'title' | 'state' | 'course' | 'officer'> & {
  readonly case_number: string
  readonly updated_at: string
  readonly exempt: number
  readonly next: string | null
}

const detailsSql = `SELECT c.id, c.case_number, c.title, c.state, c.course, c.updated_at, p.name AS officer,
    (c.disclosure_id IS NOT NULL
      OR EXISTS (SELECT 1 FROM paper x WHERE x.case_id = c.id AND x.disclosure_id IS NOT NULL)
      OR EXISTS (SELECT 1 FROM agenda_item x WHERE x.case_id = c.id AND x.disclosure_id IS NOT NULL)
      OR EXISTS (SELECT 1 FROM attachment x WHERE x.case_id = c.id AND x.disclosure_id IS NOT NULL
        AND x.deleted_at IS NULL)) AS exempt,
    (SELECT json_object('meeting', m.id, 'committee', k.name, 'date', substr(m.starts_at, 1, 10))
      FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id JOIN committee k ON k.id = m.committee_id
      WHERE i.case_id = c.id AND i.withdrawn = 0 AND m.deleted_at IS NULL AND m.starts_at >= ?
      ORDER BY m.starts_at, i.position LIMIT 1) AS next
  FROM case_file c JOIN person p ON p.id = c.officer_id
  WHERE c.deleted_at IS NULL AND c.id IN (SELECT value FROM json_each(?))`

/** The lines of these cases, in no order. */
export function listCasesByIds(db: Database, ids: readonly CaseId[], today: string): ListedCase[] {
  const toListed = ({ id, title, state, course, officer, ...row }: ListRow): ListedCase => ({
    id,
    caseNumber: row.case_number,
    title,
    state,
    course,
    officer,
    nextMeeting: row.next === null ? null : (JSON.parse(row.next) as ListedCase['nextMeeting']),
    exempt: row.exempt === 1,
    updatedAt: row.updated_at,
  })
  return many(db, toListed, detailsSql, today, idList(ids))
}

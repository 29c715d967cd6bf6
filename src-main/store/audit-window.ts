import { many, one, type ColumnValue, type Database } from './rows.ts'

export type TrailFilter = {
  /** Name or id of who did it. */
  readonly actor: string | null
  /** Only these acts; null for all. */
  readonly actions: readonly string[] | null
  /** ISO days, both included. */
  readonly from: string | null
  readonly to: string | null
  /** Part of the name of a case, meeting, paper or attachment; or an act among `found`. */
  readonly text: string
  /** Acts whose words hold the text. */
  readonly found: readonly string[]
}

export type TrailRow = {
  readonly sequence: number
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly detail: string
}

const columns = `e.sequence, e.at, e.actor, e.action, e.subject_kind AS subjectKind, e.subject_id AS subjectId, e.detail`

/** Events before `before` (null: from the end), newest first: a page costs the same in a trail of any length. */
export function trailWindow(
  db: Database,
  filter: TrailFilter,
  before: number | null,
  limit: number,
): TrailRow[] {
  const { where, values } = narrowedBy(filter)
  const sql = `SELECT ${columns} FROM audit_event e WHERE e.sequence < ? ${where} ORDER BY e.sequence DESC LIMIT ?`
  return many(db, (row: TrailRow) => ({ ...row }), sql, before ?? Number.MAX_SAFE_INTEGER, ...values, limit)
}

function narrowedBy({ actor, actions, from, to, text, found }: TrailFilter): {
  readonly where: string
  readonly values: readonly ColumnValue[]
} {
  const parts: (readonly [string, ...ColumnValue[]])[] = []
  if (actor !== null) parts.push(['AND e.actor = ?', actor])
  if (actions !== null)
    parts.push(['AND e.action IN (SELECT value FROM json_each(?))', JSON.stringify(actions)])
  if (from !== null) parts.push(['AND e.at >= ?', from])
  // Instants are UTC, days Norwegian: the small hours of the next day belong to it as far as they can.
  if (to !== null) parts.push(['AND e.at < ?', `${to}T23:59:60`])
  if (text !== '') {
    const like = `%${folded(text).replace(/[\\%_]/g, '\\$&')}%`
    parts.push([
      `AND (e.action IN (SELECT value FROM json_each(?)) OR e.subject_id IN (
        WITH named AS MATERIALIZED (SELECT subject_id FROM search_line WHERE fold LIKE ? ESCAPE '\\')
        SELECT subject_id FROM named
        UNION SELECT p.id FROM named n CROSS JOIN paper p ON p.case_id = n.subject_id
        UNION SELECT a.id FROM named n CROSS JOIN attachment a ON a.case_id = n.subject_id))`,
      JSON.stringify(found),
      like,
    ])
  }
  return { where: parts.map(([sql]) => sql).join(' '), values: parts.flatMap(([, ...values]) => values) }
}

/** As `search_line.fold` (0010). */
const folded = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[æä]/g, '{a')
    .replace(/[øö]/g, '{b')
    .replace(/å/g, '{c')
    .replace(/é/g, 'e')

/** Everybody who has done something, by name as the trail has it. */
export function trailActors(db: Database): { readonly actor: string; readonly name: string }[] {
  const sql = `SELECT a.actor, coalesce(p.name, a.actor) AS name
    FROM (SELECT DISTINCT actor FROM audit_event) a LEFT JOIN person p ON p.id = a.actor ORDER BY 2`
  return many(db, (row: { readonly actor: string; readonly name: string }) => ({ ...row }), sql)
}

export type TrailSubject = { readonly name: string; readonly href: string | null }

const subjects: Readonly<Record<string, string>> = {
  case: `SELECT case_number || ' ' || title AS name, '/saker/' || id AS href FROM case_file WHERE id = ?`,
  paper: `SELECT title AS name, '/saker/' || case_id || '/saksframlegg/' || id AS href FROM paper WHERE id = ?`,
  attachment: `SELECT title AS name, '/saker/' || case_id || '/vedlegg' AS href FROM attachment WHERE id = ?`,
  meeting: `SELECT c.name || ' ' || substr(m.starts_at, 9, 2) || '.' || substr(m.starts_at, 6, 2) || '.' || substr(m.starts_at, 1, 4) AS name,
    '/moter/' || m.id AS href FROM meeting m JOIN committee c ON c.id = m.committee_id WHERE m.id = ?`,
  person: `SELECT name, '/innstillinger/personer' AS href FROM person WHERE id = ?`,
  committee: `SELECT name, '/innstillinger/utvalg' AS href FROM committee WHERE id = ?`,
  template: `SELECT name, '/innstillinger/maler' AS href FROM template WHERE id = ?`,
  decision: `SELECT 'Vedtak' AS name, '/vedtak/' || id AS href FROM decision WHERE id = ?`,
  milestone: `SELECT name, '/saker/' || case_id AS href FROM milestone WHERE id = ?`,
  entry: `SELECT title AS name, '/saker/' || case_id AS href FROM entry WHERE id = ?`,
  source: `SELECT title AS name, '/saker/' || case_id AS href FROM source WHERE id = ?`,
}

/** What an event was done to, with where it is shown; empty where it is gone or has no name. */
export function subjectOf(db: Database, kind: string, id: string): TrailSubject {
  const sql = subjects[kind]
  return (
    (sql === undefined ? null : one(db, (row: TrailSubject) => ({ ...row }), sql, id)) ?? {
      name: '',
      href: null,
    }
  )
}

/** The name of somebody whom the trail has by id; the actor as it stands otherwise. */
export function nameOfActor(db: Database, actor: string): string {
  return (
    one(db, ({ name }: { readonly name: string }) => name, 'SELECT name FROM person WHERE id = ?', actor) ??
    actor
  )
}

/** Documents that have gone out with an anchor, newest first. */
export function anchorsGivenOut(
  db: Database,
  limit: number,
): { readonly code: string; readonly name: string; readonly at: string; readonly href: string }[] {
  type Row = { readonly code: string; readonly name: string; readonly at: string; readonly href: string }
  const sql = `SELECT k.report ->> '$.trail' AS code, k.made_at AS at, '/moter/' || k.meeting_id AS href,
      (k.report ->> '$.committee') || ' ' || substr(k.report ->> '$.date', 9, 2) || '.' || substr(k.report ->> '$.date', 6, 2) || '.' || substr(k.report ->> '$.date', 1, 4) AS name
    FROM issued_packet k WHERE k.edition > 0 AND k.report ->> '$.trail' IS NOT NULL
      AND k.id NOT IN (SELECT packet_id FROM voided_packet)
    GROUP BY k.meeting_id, code ORDER BY k.audit_sequence DESC LIMIT ?`
  return many(db, (row: Row) => ({ ...row }), sql, limit)
}

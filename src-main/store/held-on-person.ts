import type { HeldPlace } from '#shared/domain/retention/held-on-person.ts'
import type { PersonId } from '#shared/ids.ts'
import { idList, many, type Database } from './rows.ts'

/** What is held on somebody of the register, as it stands. */
export type HeldRow = {
  readonly place: HeldPlace
  readonly id: string
  readonly title: string
  readonly where: string
  readonly day: string | null
  readonly text: string
  readonly exempt: boolean
  readonly others: boolean
}

type Row = Omit<HeldRow, 'exempt' | 'others'> & { readonly exempt: number; readonly others: number }

const theirs = '(SELECT value FROM json_each(?))'
const inMeeting = `b.name || ' ' || substr(m.starts_at, 1, 10) AS "where", substr(m.starts_at, 1, 10) AS day`
const ofItem = `JOIN agenda_item i ON i.id = t.item_id JOIN meeting m ON m.id = i.meeting_id
  JOIN committee b ON b.id = m.committee_id LEFT JOIN item_disclosure x ON x.item_id = i.id`
const isExempt = 'x.disclosure_id IS NOT NULL AS exempt'
const ofCase = `c.case_number || ' ' || c.title AS "where"`

const statements: readonly string[] = [
  `SELECT 'register' AS place, id, name AS title, role AS "where", NULL AS day,
      name || ' · ' || role || ' · ' || email || ' · ' || phone AS text, 0 AS exempt, 0 AS others
    FROM person WHERE id IN ${theirs}`,
  `SELECT 'membership' AS place, t.committee_id || t.person_id AS id, b.name AS title, t.party AS "where", NULL AS day,
      t.role AS text, 0 AS exempt, 0 AS others FROM membership t JOIN committee b ON b.id = t.committee_id
    WHERE t.person_id IN ${theirs}`,
  `SELECT 'roll' AS place, t.id, t.role AS title, ${inMeeting},
      coalesce(t.arrived_at, '') || '–' || coalesce(t.left_at, '') AS text, 0 AS exempt, 0 AS others
    FROM attendance t JOIN meeting m ON m.id = t.meeting_id JOIN committee b ON b.id = m.committee_id
    WHERE t.person_id IN ${theirs}`,
  `SELECT 'vote' AS place, t.id, i.title, ${inMeeting},
      CASE t.question WHEN '' THEN '' ELSE t.question || ': ' END || coalesce(o.label, 'blank') AS text, ${isExempt}, 0 AS others
    FROM ballot a JOIN vote t ON t.id = a.vote_id
      LEFT JOIN vote_option o ON o.vote_id = a.vote_id AND o.position = a.option_position ${ofItem}
    WHERE a.person_id IN ${theirs}`,
  `SELECT 'impediment' AS place, t.item_id AS id, i.title, ${inMeeting},
      t.kind || ', ' || t.state || ': ' || t.basis || ' ' || t.ground AS text, ${isExempt}, 0 AS others
    FROM impediment t ${ofItem} WHERE t.person_id IN ${theirs}`,
  `SELECT 'motion' AS place, t.id, i.title, ${inMeeting}, t.text, ${isExempt}, 0 AS others
    FROM motion t ${ofItem} WHERE t.author_id IN ${theirs}`,
  `SELECT 'statement' AS place, t.id, i.title, ${inMeeting}, t.text, ${isExempt}, 1 AS others
    FROM statement_for_minutes t ${ofItem} WHERE t.person_id IN ${theirs}`,
  `SELECT 'signature' AS place, t.meeting_id AS id, b.name AS title, ${inMeeting}, coalesce(t.signed_on, '') AS text,
      0 AS exempt, 0 AS others FROM minutes_signatory t JOIN meeting m ON m.id = t.meeting_id
      JOIN committee b ON b.id = m.committee_id WHERE t.person_id IN ${theirs}`,
  `SELECT 'reviewDemand' AS place, t.review_id AS id, c.title, ${ofCase}, r.requested_on AS day, r.reason AS text,
      c.disclosure_id IS NOT NULL AS exempt, 1 AS others
    FROM legality_review_member t JOIN legality_review r ON r.id = t.review_id JOIN decision d ON d.id = r.decision_id
      JOIN case_file c ON c.id = d.case_id WHERE t.person_id IN ${theirs}`,
  `SELECT 'officer' AS place, c.id, c.title, c.case_number AS "where", substr(c.created_at, 1, 10) AS day,
      c.case_number || ' ' || c.title AS text, c.disclosure_id IS NOT NULL AS exempt, 0 AS others
    FROM case_file c WHERE ? IN (c.officer_id, c.owner_id)`,
  `SELECT 'author' AS place, p.id, p.title, ${ofCase}, NULL AS day, p.title AS text,
      coalesce(p.disclosure_id, c.disclosure_id) IS NOT NULL AS exempt, 0 AS others
    FROM paper p JOIN case_file c ON c.id = p.case_id WHERE ? IN (p.author_id, p.approved_by_id)`,
  `SELECT 'comment' AS place, t.id, p.title, ${ofCase}, substr(t.at, 1, 10) AS day, t.text,
      coalesce(p.disclosure_id, c.disclosure_id) IS NOT NULL AS exempt, 1 AS others
    FROM comment t JOIN comment_thread h ON h.id = t.thread_id JOIN paper p ON p.id = h.paper_id
      JOIN case_file c ON c.id = p.case_id WHERE t.author_id IN ${theirs} AND t.deleted_at IS NULL`,
  `SELECT 'task' AS place, t.id, c.title, ${ofCase}, t.due AS day, t.task AS text,
      c.disclosure_id IS NOT NULL AS exempt, 0 AS others
    FROM follow_up t JOIN decision d ON d.id = t.decision_id JOIN case_file c ON c.id = d.case_id
    WHERE t.owner_id IN ${theirs}`,
]

/** All that is held on people of the register, place by place, latest first within each. */
export function heldOnPeople(db: Database, people: readonly PersonId[]): HeldRow[] {
  const ids = idList(people)
  const toHeld = ({ exempt, others, ...row }: Row): HeldRow => ({
    ...row,
    exempt: exempt === 1,
    others: others === 1,
  })
  return statements.flatMap((sql) => {
    const asked = sql.includes(theirs) ? [ids] : people
    return asked.flatMap((given) => many(db, toHeld, `SELECT * FROM (${sql}) ORDER BY day DESC, id`, given))
  })
}

/** Elections in which somebody of that name stood. */
export function candidaciesOf(db: Database): HeldRow[] {
  const sql = `SELECT 'election' AS place, k.vote_id || k.option_position || k.position AS id, k.name AS title,
      ${inMeeting}, i.title || ': ' || k.name AS text, ${isExempt}, 0 AS others
    FROM vote_candidate k JOIN vote t ON t.id = k.vote_id ${ofItem}`
  return many(
    db,
    ({ exempt, others, ...row }: Row) => ({ ...row, exempt: exempt === 1, others: others === 1 }),
    `SELECT * FROM (${sql}) ORDER BY day DESC, id`,
  )
}

/** What the trail says that somebody did, by action and year. */
export function trailOf(db: Database, actors: readonly string[]): HeldRow[] {
  type Count = { readonly action: string; readonly year: string; readonly n: number; readonly last: string }
  const sql = `SELECT action, substr(at, 1, 4) AS year, count(*) AS n, max(at) AS last FROM audit_event
    WHERE actor IN (SELECT value FROM json_each(?)) GROUP BY action, year ORDER BY year DESC, action`
  return many(
    db,
    ({ action, year, n, last }: Count): HeldRow => ({
      place: 'trail',
      id: `${year}-${action}`,
      title: action,
      where: year,
      day: last.slice(0, 10),
      text: `${action} × ${n}`,
      exempt: false,
      others: false,
    }),
    sql,
    idList(actors),
  )
}

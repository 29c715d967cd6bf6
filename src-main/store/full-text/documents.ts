import type { TextKind } from '#shared/contract/search.ts'
import type { CaseId } from '#shared/ids.ts'
import { many, one, type Database } from '../rows.ts'

/** A piece of a document: a paragraph, a point. `key` says what it is: a section's key, or a word of ours. */
export type TextPart = { readonly id: string; readonly key: string; readonly text: string }

/** All that is searched of one thing, as it stands now. */
export type TextDocument = {
  readonly title: string
  readonly case: CaseId
  /** The day that it belongs to: of its meeting, else when it came. */
  readonly day: string
  readonly committees: readonly string[]
  readonly parts: readonly TextPart[]
}

type Head = {
  readonly title: string
  readonly case_id: CaseId
  readonly day: string
  readonly committees: string | null
}

const bodiesOfCase = `(SELECT group_concat(DISTINCT committee_id) FROM reading WHERE case_id = c.id)`
const ofPaper = `coalesce((SELECT max(substr(m.starts_at, 1, 10)) FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
    WHERE i.paper_id = p.id AND m.deleted_at IS NULL), substr(c.created_at, 1, 10)) AS day,
  (SELECT committee_id FROM reading WHERE id = p.reading_id) AS committees`
const inMeeting = `JOIN meeting m ON m.id = i.meeting_id WHERE m.deleted_at IS NULL AND c.deleted_at IS NULL`

/** Title and belongings of one thing; nothing for what lies in the bin, or in a case or a meeting there. */
const heads: Readonly<Record<TextKind, string>> = {
  case: `SELECT c.case_number || ' ' || c.title AS title, c.id AS case_id, substr(c.created_at, 1, 10) AS day,
      ${bodiesOfCase} AS committees FROM case_file c WHERE c.deleted_at IS NULL AND c.id = ?`,
  paper: `SELECT p.title, p.case_id, ${ofPaper} FROM paper p JOIN case_file c ON c.id = p.case_id
    WHERE c.deleted_at IS NULL AND p.id = ?`,
  attachment: `SELECT a.title, a.case_id, ${ofPaper} FROM attachment a JOIN paper p ON p.id = a.paper_id
    JOIN case_file c ON c.id = a.case_id WHERE a.deleted_at IS NULL AND c.deleted_at IS NULL AND a.id = ?`,
  entry: `SELECT 'K-' || e.number || ' ' || e.title AS title, e.case_id, substr(e.entered_at, 1, 10) AS day,
      ${bodiesOfCase} AS committees FROM entry e JOIN case_file c ON c.id = e.case_id
    WHERE e.deleted_at IS NULL AND c.deleted_at IS NULL AND e.id = ?`,
  source: `SELECT s.title, s.case_id, substr(s.entered_at, 1, 10) AS day, ${bodiesOfCase} AS committees
    FROM source s JOIN case_file c ON c.id = s.case_id
    WHERE s.deleted_at IS NULL AND c.deleted_at IS NULL AND s.id = ?`,
  input: `SELECT i.sender AS title, c.id AS case_id, i.received_on AS day, ${bodiesOfCase} AS committees
    FROM hearing_input i JOIN hearing h ON h.id = i.hearing_id JOIN case_file c ON c.id = h.case_id
    WHERE c.deleted_at IS NULL AND i.deleted_at IS NULL AND i.id = ?`,
  decision: `SELECT i.title, d.case_id, d.made_on AS day, m.committee_id AS committees FROM decision d
    JOIN case_file c ON c.id = d.case_id JOIN agenda_item i ON i.id = d.item_id ${inMeeting} AND d.id = ?`,
  item: `SELECT i.title, i.case_id, substr(m.starts_at, 1, 10) AS day, m.committee_id AS committees
    FROM agenda_item i JOIN case_file c ON c.id = i.case_id ${inMeeting} AND i.id = ?`,
}

/** What it says, piece by piece, in the order that it is read in. */
const parts: Readonly<Record<TextKind, string>> = {
  case: `SELECT id, 'theme' AS key, name AS text FROM theme WHERE case_id = ? ORDER BY number`,
  paper: `SELECT b.id, s.key, b.plain_text AS text FROM paper_section s
    JOIN paper_block b ON b.paper_id = s.paper_id AND b.section_id = s.id
    WHERE s.paper_id = ? ORDER BY s.position, b.position`,
  attachment: `SELECT id, 'file' AS key, file_name AS text FROM attachment WHERE id = ?`,
  entry: `SELECT id, 'text' AS key, text FROM entry WHERE id = ?
    UNION ALL SELECT * FROM (SELECT source_id, 'passage', passage FROM entry_source WHERE entry_id = ?
      ORDER BY position)`,
  source: `SELECT id, 'author' AS key, author || ' ' || published AS text FROM source WHERE id = ?
    UNION ALL SELECT id, 'text', saved_text FROM source WHERE id = ?
    UNION ALL SELECT id, 'url', coalesce(url, '') FROM source WHERE id = ?`,
  input: `SELECT id, 'summary' AS key, summary AS text FROM hearing_input WHERE id = ?
    UNION ALL SELECT id, 'text', text FROM hearing_input WHERE id = ?
    UNION ALL SELECT * FROM (SELECT p.id, k.value, CASE k.value WHEN 'point' THEN p.text
        WHEN 'assessment' THEN p.assessment ELSE p.change END
      FROM input_point p, json_each('["point","assessment","change"]') k WHERE p.input_id = ?
      ORDER BY p.number, k.key)`,
  decision: `SELECT * FROM (SELECT CAST(number AS TEXT) AS id, 'point' AS key, text FROM decision_point
      WHERE decision_id = ? ORDER BY number)
    UNION ALL SELECT * FROM (SELECT CAST(point AS TEXT), 'followUp', task FROM follow_up WHERE decision_id = ?
      ORDER BY point, id)`,
  item: `SELECT * FROM (SELECT id, 'motion' AS key, text FROM motion WHERE item_id = ? ORDER BY number)
    UNION ALL SELECT * FROM (SELECT id, 'vote', question FROM vote WHERE item_id = ? ORDER BY sequence)
    UNION ALL SELECT * FROM (SELECT person_id, 'statement', text FROM statement_for_minutes WHERE item_id = ?
      ORDER BY position)
    UNION ALL SELECT item_id, 'note', note FROM item_session WHERE item_id = ?
    UNION ALL SELECT id, 'withdrawn', withdrawn_reason FROM agenda_item WHERE id = ?`,
}

/** One thing as it is searched; null when it is gone, or lies in the bin. */
export function readDocument(db: Database, kind: TextKind, id: string): TextDocument | null {
  const head = one(db, (row: Head) => row, heads[kind], id)
  if (head === null) return null
  return {
    title: head.title,
    case: head.case_id,
    day: head.day,
    committees: head.committees === null ? [] : head.committees.split(','),
    parts: piecesOf(db, parts[kind], id),
  }
}

function piecesOf(db: Database, sql: string, id: string): readonly TextPart[] {
  const values = Array.from({ length: sql.split('?').length - 1 }, () => id)
  return many(db, (row: TextPart) => row, sql, ...values).filter(({ text }) => text !== '')
}

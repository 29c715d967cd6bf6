import { one, type Database } from '../rows.ts'
import { recordShapes, type RecordShape } from './record-shape.ts'

/** Columns that people know a thing by, best first. */
const knownBy = [
  'case_number',
  'printed',
  'title',
  'name',
  'file_name',
  'task',
  'label',
  'question',
  'text',
  'word',
] as const
const longest = 80

const caseOf = `SELECT case_number || ' ' || title FROM case_file WHERE id`
const meetingOf = `SELECT c.name || ' ' || substr(m.starts_at, 9, 2) || '.' || substr(m.starts_at, 6, 2) || '.'
  || substr(m.starts_at, 1, 4) FROM meeting m JOIN committee c ON c.id = m.committee_id WHERE m.id`
const itemOf = `SELECT coalesce(n.printed || ' ', '') || i.title FROM agenda_item i
  LEFT JOIN printed_number n ON n.item_id = i.id WHERE i.id`

/** What a thing hangs on, by the column that points there: it names what has no name of its own. */
const partOf: Readonly<Record<string, string>> = {
  item_id: `${itemOf} = x.item_id`,
  vote_id: `${itemOf} = (SELECT item_id FROM vote WHERE id = x.vote_id)`,
  meeting_id: `${meetingOf} = x.meeting_id`,
  edition_id: `${meetingOf} = (SELECT meeting_id FROM agenda_edition WHERE id = x.edition_id)`,
  decision_id: `${caseOf} = (SELECT case_id FROM decision WHERE id = x.decision_id)`,
  follow_up_id: `SELECT task FROM follow_up WHERE id = x.follow_up_id`,
  paper_id: `SELECT title FROM paper WHERE id = x.paper_id`,
  case_id: `${caseOf} = x.case_id`,
  hearing_id: `${caseOf} = (SELECT case_id FROM hearing WHERE id = x.hearing_id)`,
  entry_id: `SELECT title FROM entry WHERE id = x.entry_id`,
  person_id: `SELECT name FROM person WHERE id = x.person_id`,
  committee_id: `SELECT name FROM committee WHERE id = x.committee_id`,
}

/** What a unit of record is called, as far as its row still tells; empty where it does not. */
export function nameOfUnit(db: Database, tab: string, key: string): string {
  const shape = recordShapes(db).find(({ table }) => table === tab)
  if (shape === undefined) return ''
  const name = tab === 'meeting' ? read(db, shape, key, `(${meetingOf} = x.id)`) : ownName(db, shape, key)
  return name.length > longest ? `${name.slice(0, longest - 1)}…` : name
}

function ownName(db: Database, shape: RecordShape, key: string): string {
  const known = knownBy.filter((column) => shape.columns.includes(column)).slice(0, 2)
  const own =
    known.length === 0 ? '' : read(db, shape, key, known.map((column) => `x.${column}`).join(" || ' ' || "))
  if (own.trim() !== '') return own
  const place = Object.keys(partOf).find((column) => shape.columns.includes(column))
  return place === undefined ? '' : read(db, shape, key, `(${partOf[place] ?? "''"})`)
}

function read(db: Database, shape: RecordShape, key: string, expression: string): string {
  const sql = `SELECT ${expression} AS name FROM ${shape.table} x WHERE ${shape.unitKey('x')} = ? LIMIT 1`
  return one(db, ({ name }: { readonly name: string | number | null }) => String(name ?? ''), sql, key) ?? ''
}

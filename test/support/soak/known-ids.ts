import type { Database } from '#main/store/rows.ts'
import { newId } from '../ids.ts'
import type { Chance } from '../mutate.ts'
import { tablesOf } from '../every-table.ts'

/** Tables whose ids a field by that name means; the call's own area says what `id` is. */
const meant: Readonly<Record<string, readonly string[]>> = {
  case: ['case_file'],
  file: ['case_file'],
  predecessor: ['case_file'],
  officer: ['person'],
  owner: ['person'],
  me: ['person'],
  chair: ['person'],
  secretary: ['person'],
  author: ['person'],
  replaces: ['person'],
  person: ['person'],
  item: ['agenda_item'],
  entry: ['entry', 'attendance'],
  input: ['hearing_input'],
  point: ['input_point'],
  body: ['committee'],
  adviser: ['committee'],
  session: ['meeting'],
  minutes: ['meeting'],
  agenda: ['agenda_item', 'meeting'],
  bin: ['case_file', 'attachment', 'milestone', 'entry', 'source', 'hearing_input', 'meeting'],
  readings: ['reading'],
  later: ['decision'],
  earlier: ['decision'],
  council: ['committee'],
  roll: ['attendance'],
  doors: ['door_closing'],
  late: ['late_question'],
  statement: ['statement_for_minutes', 'council_statement'],
  followUp: ['follow_up'],
  task: ['follow_up'],
  legality: ['legality_review', 'decision'],
  thread: ['comment_thread'],
  version: ['paper_version'],
  mandate: ['milestone'],
  assessment: ['input_point'],
}

const columns = new WeakMap<Database, readonly string[]>()

/** Tables with an id column. */
function withId(db: Database): readonly string[] {
  const known = columns.get(db)
  if (known !== undefined) return known
  const has = db.prepare("SELECT 1 FROM pragma_table_info(?) WHERE name = 'id' AND type = 'TEXT'")
  const tables = tablesOf(db).filter((table) => has.get(table) !== undefined)
  columns.set(db, tables)
  return tables
}

/** An id that a window could hold for this field of this call; now and then one of something else, or of nothing. */
export function idFor(db: Database, call: string, field: string, chance: Chance): string {
  if (chance.below(30) === 0) return newId<never>()
  const area = call.slice(0, call.indexOf('.'))
  const name = field === 'id' || field === 'ids' ? area : field.replace(/s$/, '')
  const tables = withId(db)
  const wanted =
    meant[name]?.filter((table) => tables.includes(table)) ?? tables.filter((table) => table === name)
  const table = chance.oneOf(wanted.length > 0 && chance.below(20) > 0 ? wanted : tables)
  const [some, ordered] = narrowed(db, table, area)
  const count = Number(db.prepare(`SELECT count(*) FROM ${some}`).pluck().get())
  // what was made last is worked with most
  const at =
    chance.below(2) === 0 ? chance.below(Math.max(1, count)) : Math.max(0, count - 1 - chance.below(5))
  const sql = `SELECT id FROM ${some} ORDER BY ${ordered} LIMIT 1 OFFSET ?`
  return db.prepare<[number], string>(sql).pluck().get(at) ?? newId<never>()
}

/** What a window shows of a table, and what lies in the bin where the call is the bin's. */
function narrowed(db: Database, table: string, area: string): readonly [some: string, ordered: string] {
  const has =
    db.prepare("SELECT 1 FROM pragma_table_info(?) WHERE name = 'deleted_at'").get(table) !== undefined
  const ordered = table === 'meeting' ? 'state DESC, id' : 'id'
  if (!has) return [table, ordered]
  return [`${table} WHERE deleted_at IS ${area === 'bin' ? 'NOT NULL' : 'NULL'}`, ordered]
}

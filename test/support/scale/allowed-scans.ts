/** A table that grows and that a statement may read whole. */
export type AllowedScan = {
  readonly table: string
  /** A part of the statement that tells it from others. */
  readonly says: string
  readonly ground: string
}

const underWay = 'an index of the cases under way alone: some hundreds, whatever lies in the archive'
const queue = 'a queue, which each search empties'
const counted = 'an index is counted, and no row read'
const sorted = 'sorted by what no index holds: six thousand keys, and then a window of the rows'
const filtered =
  'words and bodies are looked for in six thousand lines without their text; growth is linear, and measured'
const votes = 'how a party voted follows from the law and is stored nowhere; growth is linear, and measured'
const dues = 'what is due is reckoned from all that people have answered: ten thousand rows in twenty years'
const aPerson =
  'asked when somebody wants to know what is held on them, a few times a year: it must be looked for everywhere'
const lastRow = 'the last row by the primary key'

export const allowedScans: readonly AllowedScan[] = [
  {
    table: 'json_each',
    says: 'FROM input_point p, json_each',
    ground: 'three names for each point of one input',
  },
  { table: 'case_file', says: "c.state NOT IN ('rejected', 'archived')", ground: underWay },
  { table: 'search_stale', says: 'FROM search_stale', ground: queue },
  { table: 'case_file', says: 'SELECT (SELECT count(*) FROM case_file)', ground: counted },
  { table: 'case_file', says: 'ORDER BY CASE c.state', ground: sorted },
  { table: 'case_file', says: 'ORDER BY p.name_key', ground: sorted },
  { table: 'case_file', says: 'AND instr(c.fold, ?) > 0', ground: filtered },
  {
    table: 'case_file',
    says: 'SELECT count(*) AS n FROM case_file c WHERE c.deleted_at IS NULL AND EXISTS',
    ground: filtered,
  },
  { table: 'case_file', says: 'GROUP BY c.state', ground: 'one count for each state of six thousand cases' },
  {
    table: 'theme',
    says: 'SELECT DISTINCT t.name FROM theme',
    ground: 'names of themes: some dozens a year',
  },
  { table: 'follow_up', says: 'SELECT (SELECT count(*) FROM follow_up)', ground: counted },
  { table: 'follow_up', says: "ORDER BY coalesce(p.name_key, '')", ground: sorted },
  { table: 'follow_up', says: 'WHERE instr(t.fold, ?) > 0', ground: filtered },
  { table: 'follow_up', says: 'SELECT DISTINCT substr(d.made_on', ground: counted },
  { table: 'follow_up', says: 'GROUP BY f.state', ground: counted },
  { table: 'decision', says: 'SELECT (SELECT count(*) FROM decision)', ground: counted },
  { table: 'decision', says: 'ORDER BY c.title_key', ground: sorted },
  { table: 'decision', says: 'AND (c.id IN (SELECT l.subject_id', ground: filtered },
  { table: 'vote_option', says: 'FROM vote_option o JOIN vote v', ground: votes },
  { table: 'vote', says: 'FROM vote v', ground: votes },
  { table: 'hearing_input', says: 'WITH held AS', ground: dues },
  { table: 'hearing_input', says: 'k.name, k.address, k.email, k.phone', ground: aPerson },
  { table: 'agenda_item', says: "SELECT 'election' AS place", ground: aPerson },
  { table: 'vote_candidate', says: "SELECT 'election' AS place", ground: aPerson },
  {
    table: 'audit_event',
    says: 'SELECT sequence, hash FROM audit_event ORDER BY sequence DESC LIMIT 1',
    ground: lastRow,
  },
  { table: 'audit_event', says: 'SELECT DISTINCT actor FROM audit_event', ground: counted },
  { table: 'issued_packet', says: "k.report ->> '$.trail' AS code", ground: 'two for each meeting' },
  { table: 'search_line', says: 'FROM audit_event e WHERE e.sequence < ?', ground: filtered },
]

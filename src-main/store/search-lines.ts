import type { Hit } from '#shared/contract/overview.ts'
import { many, type Database } from './rows.ts'

/** As the ids of lines carry it: `kind << 40` (0010-search-words.sql). */
const kindRanks: Readonly<Record<Hit['kind'], number>> = {
  case: 1,
  meeting: 2,
  attachment: 3,
  entry: 4,
  decision: 5,
  person: 6,
  committee: 7,
}

/** A line that holds every word; `part` is the point of a decision, else 0. */
export type SearchLine = { readonly subject: string; readonly part: number; readonly fold: string }

const step = 2 ** 40

const toLine = (row: { subject_id: string; part: number; fold: string }): SearchLine => ({
  subject: row.subject_id,
  part: row.part,
  fold: row.fold,
})

const holdsShort = 'NOT EXISTS (SELECT 1 FROM json_each(?) w WHERE instr(s.fold, w.value) = 0)'

/**
 * Lines of one kind that hold all of these words, folded as `searchWords` does; the newest `most` of them. The
 * trigram index knows three letters and more; shorter words are looked for in what it found, or in all lines.
 */
export function linesWith(
  db: Database,
  kind: Hit['kind'],
  words: readonly string[],
  most: number,
): readonly SearchLine[] {
  const [from, to] = [kindRanks[kind] * step, (kindRanks[kind] + 1) * step - 1]
  const long = words.filter((word) => Array.from(word).length >= 3)
  const short = JSON.stringify(words.filter((word) => !long.includes(word)))
  const columns = 'SELECT s.subject_id, s.part, s.fold FROM'
  if (long.length === 0) {
    const sql = `${columns} search_line s WHERE s.id BETWEEN ? AND ? AND ${holdsShort} ORDER BY s.id DESC LIMIT ?`
    return many(db, toLine, sql, from, to, short, most)
  }
  const match = long.map((word) => `"${word.replaceAll('"', '""')}"`).join(' AND ')
  const sql = `${columns} search_word x JOIN search_line s ON s.id = x.rowid
    WHERE x.fold MATCH ? AND x.rowid BETWEEN ? AND ? AND ${holdsShort} ORDER BY x.rowid DESC LIMIT ?`
  return many(db, toLine, sql, match, from, to, short, most)
}

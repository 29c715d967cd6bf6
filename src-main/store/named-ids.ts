import { fold } from '#shared/text/fold.ts'
import { idList, many, type Database } from './rows.ts'

/** The words that a list is narrowed by, folded as its columns are: at most twelve, each once. */
export const foldedWords = (text: string): readonly string[] =>
  [...new Set(fold(text.normalize('NFC')).split(/\s+/u))].filter((word) => word !== '').slice(0, 12)

/** Cases outside the bin in whose number or title a folded word stands: its kept line (0010) is read, and nothing folded anew. */
export const casesNamed = `(SELECT l.subject_id FROM search_line l
  WHERE l.id BETWEEN 1 << 40 AND (2 << 40) - 1 AND instr(l.fold, ?) > 0)`

/** People or bodies in whose name a folded word stands, as a list for `json_each`: they are few, and read whole. */
export function idsNamed(db: Database, table: 'person' | 'committee', word: string): string {
  type Row = { readonly id: string; readonly name: string }
  const all = many(db, (row: Row) => row, `SELECT id, name FROM ${table}`)
  return idList(all.filter(({ name }) => fold(name).includes(word)).map(({ id }) => id))
}

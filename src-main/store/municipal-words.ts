import type { PaperLanguage } from '#shared/domain/language/spelling.ts'
import { many, run, type Database } from './rows.ts'

export type MunicipalWord = {
  readonly word: string
  readonly addedBy: string
  /** ISO date. */
  readonly addedOn: string
}

type WordRow = { readonly word: string; readonly added_by: string; readonly added_on: string }

/** The municipality's own words in a language, in the order they compare. */
export function municipalWords(db: Database, language: PaperLanguage): MunicipalWord[] {
  const toWord = ({ word, added_by, added_on }: WordRow): MunicipalWord => ({
    word,
    addedBy: added_by,
    addedOn: added_on,
  })
  return many(
    db,
    toWord,
    'SELECT word, added_by, added_on FROM municipal_word WHERE language = ? ORDER BY word',
    language,
  )
}

/** True when it did not stand there. */
export function putMunicipalWord(
  db: Database,
  language: PaperLanguage,
  { word, addedBy, addedOn }: MunicipalWord,
): boolean {
  const sql =
    'INSERT INTO municipal_word (language, word, added_by, added_on) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING'
  return run(db, sql, language, word, addedBy, addedOn) === 1
}

/** True when it stood there. */
export function takeMunicipalWord(db: Database, language: PaperLanguage, word: string): boolean {
  return run(db, 'DELETE FROM municipal_word WHERE language = ? AND word = ?', language, word) === 1
}

/** Every name that the workspace knows: of the municipality, its bodies, and people. */
export function namesOfWorkspace(db: Database): string[] {
  const sql = 'SELECT name FROM municipality UNION SELECT name FROM committee UNION SELECT name FROM person'
  return many(db, ({ name }: { readonly name: string }) => name, sql)
}

import type { TextKind } from '#shared/contract/search.ts'
import { joinedTokens, tokensOf } from '#shared/search/tokens.ts'
import { many, one, run, whole, type Database } from '../rows.ts'
import { aboutWords } from './about.ts'
import { readDocument } from './documents.ts'
import type { TextDocument } from './documents.ts'
import { kindNumbers, kindOf } from './kinds.ts'

/** A thing whose text has changed since the index took it up. */
export type Stale = { readonly kind: TextKind; readonly id: string }

/** How many things the index must still take up. */
export function countStale(db: Database): number {
  return one(db, ({ n }: { readonly n: number }) => n, 'SELECT count(*) AS n FROM search_stale') ?? 0
}

/** Things that the index must take up; ids are of their time, so the oldest come first and the newest rank first. */
export function listStale(db: Database, most: number): readonly Stale[] {
  const toStale = (row: { readonly kind: number; readonly id: string }): Stale => ({
    kind: kindOf(row.kind),
    id: row.id,
  })
  return many(
    db,
    toStale,
    'SELECT kind, subject_id AS id FROM search_stale ORDER BY subject_id LIMIT ?',
    most,
  )
}

/** Takes up the oldest changes, at most so many; returns how many it took. */
export function updateIndex(db: Database, most: number): number {
  const stale = listStale(db, most)
  if (stale.length === 0) return 0
  whole(db, () => {
    for (const each of stale) takeUp(db, each)
  })
  return stale.length
}

/** Forgets all that the index holds: everything is to be taken up again. */
export function emptyIndex(db: Database): void {
  whole(db, () => {
    run(
      db,
      `INSERT INTO search_stale (subject_id, kind) SELECT subject_id, id & 15 FROM search_document WHERE true
        ON CONFLICT DO NOTHING`,
    )
    run(db, 'DELETE FROM search_document')
    run(db, `INSERT INTO search_text (search_text) VALUES ('delete-all')`)
    run(db, `INSERT INTO search_title (search_title) VALUES ('delete-all')`)
    run(db, 'DELETE FROM search_term')
    run(db, `INSERT INTO search_term_part (search_term_part) VALUES ('rebuild')`)
  })
}

function takeUp(db: Database, { kind, id }: Stale): void {
  const row = 'SELECT id FROM search_document WHERE subject_id = ?'
  for (const table of ['search_text', 'search_title'])
    run(db, `DELETE FROM ${table} WHERE rowid = (${row})`, id)
  run(db, 'DELETE FROM search_document WHERE subject_id = ?', id)
  run(db, 'DELETE FROM search_stale WHERE subject_id = ?', id)
  const document = readDocument(db, kind, id)
  if (document === null) return
  const sql = `INSERT INTO search_document (id, subject_id, case_id, day)
    SELECT ((coalesce(max(id), 0) >> 4) + 1) << 4 | ?, ?, ?, ? FROM search_document`
  run(db, sql, kindNumbers[kind], id, document.case, document.day)
  const { title, body, words } = indexedText(document)
  const about = aboutWords(kind, document).join(' ')
  const texts = `INSERT INTO search_text (rowid, title, body, about) SELECT id, ?, ?, ? FROM (${row})`
  run(db, texts, title, body, about, id)
  run(db, `INSERT INTO search_title (rowid, title, about) SELECT id, ?, ? FROM (${row})`, title, about, id)
  run(
    db,
    `INSERT INTO search_term (term) SELECT value FROM json_each(?)
      WHERE NOT EXISTS (SELECT 1 FROM search_term WHERE term = value)`,
    JSON.stringify([...words]),
  )
}

/** A letter that no text of ours has; no phrase goes from one paragraph into the next. */
const between = ' ǁ '

/** A document as the index gets it: folded words in order, and each distinct one. */
export function indexedText({ title, parts }: TextDocument): {
  readonly title: string
  readonly body: string
  readonly words: ReadonlySet<string>
} {
  const words = new Set<string>()
  const folded = (texts: readonly string[]): string => {
    const inOne = new Set<string>()
    const said = texts.map((text) => {
      const tokens = tokensOf(text)
      for (const { fold } of tokens) words.add(fold)
      for (const { fold } of joinedTokens(text, tokens)) inOne.add(fold)
      return tokens.map(({ fold }) => fold).join(' ')
    })
    for (const word of inOne) words.add(word)
    return [...said, ...inOne].join(between)
  }
  return { title: folded([title]), body: folded(parts.map(({ text }) => text)), words }
}

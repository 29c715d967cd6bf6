import { many, run, whole, type Database } from '../rows.ts'

/**
 * Takes out of the index what no document holds any more. Deleted documents leave their words in the index's pages until
 * those are merged, and the list of words keeps every word that ever was: both are written anew here. Takes as long as
 * writing the index does; the caller has brought it up to date (SQLite: FTS5, "contentless-delete", "optimize").
 */
export function forgetWords(db: Database): void {
  whole(db, () => {
    for (const table of ['search_text', 'search_title', 'search_word'])
      run(db, `INSERT INTO ${table} (${table}) VALUES ('optimize')`)
  })
  db.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.held_word USING fts5vocab('main', 'search_text', 'row')`)
  try {
    whole(db, () => {
      const unsure = many(
        db,
        (row: { readonly id: number; readonly term: string }) => row,
        'SELECT id, term FROM search_term WHERE term NOT IN (SELECT term FROM temp.held_word)',
      )
      // a word that the index cut in two is held where its parts stand together
      const gone = unsure.filter(({ term }) => !isHeld(db, term))
      for (const { id } of gone) run(db, 'DELETE FROM search_term WHERE id = ?', id)
      if (gone.length > 0) run(db, `INSERT INTO search_term_part (search_term_part) VALUES ('rebuild')`)
      run(db, `INSERT INTO search_term_part (search_term_part) VALUES ('optimize')`)
    })
  } finally {
    db.exec('DROP TABLE IF EXISTS temp.held_word')
  }
}

function isHeld(db: Database, term: string): boolean {
  const sql = 'SELECT 1 AS held FROM search_text WHERE search_text MATCH ? LIMIT 1'
  return many(db, () => true, sql, `"${term.replaceAll('"', '""')}"`).length > 0
}

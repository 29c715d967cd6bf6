import { emptyIndex, updateIndex } from '#main/store/full-text/update-index.ts'
import type { Database } from '#main/store/rows.ts'

/** Takes up all that the index of all text lacks. */
export function indexAll(db: Database): void {
  while (updateIndex(db, 50) > 0);
}

/** Each word of the index with the thing and the place where it stands, and what is filtered by. */
export function indexDump(db: Database): unknown {
  return ['search_text', 'search_title'].map((table) => {
    db.exec(
      `CREATE VIRTUAL TABLE IF NOT EXISTS temp.${table}_dump USING fts5vocab('main', '${table}', 'instance')`,
    )
    const sql = `SELECT d.subject_id, d.case_id, d.day, d.id & 15 AS kind, v.col, v."offset", v.term
      FROM temp.${table}_dump v LEFT JOIN search_document d ON d.id = v.doc ORDER BY 1, v.col, v."offset"`
    return db.prepare(sql).all()
  })
}

/** The index as it is, and as it would be made from scratch. */
export function keptAndMadeAnew(db: Database): readonly [unknown, unknown] {
  indexAll(db)
  const kept = indexDump(db)
  emptyIndex(db)
  indexAll(db)
  return [kept, indexDump(db)]
}

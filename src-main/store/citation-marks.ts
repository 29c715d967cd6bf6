import type { CitedPlace, CitedTarget } from '#shared/domain/knowledge/citation-trail.ts'
import type { BlockId, PaperId, SectionId } from '#shared/ids.ts'
import { many, run, type Database } from './rows.ts'

// Where papers have ever cited what (0018-knowledge-links.sql): what `block_citation` does not have any more has broken
// since, and can still be told.

/**
 * Remembers that a block of a section cites `targets`. What it says is kept as it says now, where it stands as it stood:
 * so a paragraph that was moved is told. A place that was settled and is back counts anew.
 */
export function markCitations(
  db: Database,
  at: { readonly paper: PaperId; readonly section: SectionId; readonly block: BlockId },
  targets: readonly string[],
  text: string,
): void {
  const sql = `INSERT INTO citation_mark (paper_id, block_id, target_id, section_key, excerpt)
    SELECT ?, ?, ?, s.key, substr(?, 1, 300) FROM paper_section s WHERE s.paper_id = ? AND s.id = ?
    ON CONFLICT (paper_id, block_id, target_id) DO UPDATE SET excerpt = excluded.excerpt,
      section_key = iif(settled, excluded.section_key, section_key), settled = 0`
  for (const target of new Set(targets)) {
    if (target.length !== 36) continue // pasted from elsewhere, and no id of ours
    run(db, sql, at.paper, at.block, target, text, at.paper, at.section)
  }
}

type PlaceRow = {
  readonly block_id: BlockId
  readonly target_id: CitedTarget
  readonly section_key: string
  readonly excerpt: string
  readonly ordinal: number
}

const toPlace = (row: PlaceRow): CitedPlace => ({
  block: row.block_id,
  target: row.target_id,
  sectionKey: row.section_key,
  excerpt: row.excerpt,
  order: row.ordinal,
})

/** The places that are remembered of a paper and that nobody has settled, oldest first. */
export function marksOfPaper(db: Database, paper: PaperId): CitedPlace[] {
  return many(
    db,
    toPlace,
    'SELECT * FROM citation_mark WHERE paper_id = ? AND settled = 0 ORDER BY ordinal',
    paper,
  )
}

/** Where the paper cites something now, each paragraph and target once. */
export function placesOfPaper(db: Database, paper: PaperId): CitedPlace[] {
  const sql = `SELECT m.ordinal, m.block_id, m.target_id, s.key AS section_key, substr(b.plain_text, 1, 300) AS excerpt
    FROM citation_mark m
    JOIN paper_block b ON b.paper_id = m.paper_id AND b.id = m.block_id
    JOIN paper_section s ON s.paper_id = b.paper_id AND s.id = b.section_id
    WHERE m.paper_id = ? AND EXISTS (SELECT 1 FROM block_citation c WHERE c.paper_id = m.paper_id
      AND c.block_id = m.block_id AND (c.entry_id = m.target_id OR c.input_id = m.target_id))
    ORDER BY m.ordinal`
  return many(db, toPlace, sql, paper)
}

/** Papers where a link to this has moved or broken: their text need not be read to know it. */
export function papersWithTrail(db: Database, target: CitedTarget): PaperId[] {
  const sql = `SELECT DISTINCT m.paper_id AS id FROM citation_mark m
    WHERE m.target_id = ? AND m.settled = 0 AND NOT EXISTS (
      SELECT 1 FROM block_citation c
      JOIN paper_block b ON b.paper_id = c.paper_id AND b.id = c.block_id
      JOIN paper_section s ON s.paper_id = b.paper_id AND s.id = b.section_id
      WHERE c.paper_id = m.paper_id AND c.block_id = m.block_id
        AND (c.entry_id = m.target_id OR c.input_id = m.target_id) AND s.key = m.section_key)`
  return many(db, ({ id }: { readonly id: PaperId }) => id, sql, target)
}

/** Somebody has seen that a link moved or broke, and lets it be; false where there was nothing to settle. */
export function settleMark(
  db: Database,
  paper: PaperId,
  { block, target }: Pick<CitedPlace, 'block' | 'target'>,
): boolean {
  const sql = `UPDATE citation_mark AS m SET
      section_key = coalesce((SELECT s.key FROM paper_block b JOIN paper_section s ON s.paper_id = b.paper_id
        AND s.id = b.section_id WHERE b.paper_id = m.paper_id AND b.id = m.block_id), section_key),
      settled = NOT EXISTS (SELECT 1 FROM block_citation c WHERE c.paper_id = m.paper_id
        AND c.block_id = m.block_id AND (c.entry_id = m.target_id OR c.input_id = m.target_id))
    WHERE paper_id = ? AND block_id = ? AND target_id = ? AND settled = 0`
  return run(db, sql, paper, block, target) > 0
}

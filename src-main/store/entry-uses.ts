import type { ReadingStage } from '#shared/domain/case/case.ts'
import type { Language } from '#shared/domain/municipality/municipality.ts'
import type { BlockId, CaseId, EntryId, PaperId, TemplateId } from '#shared/ids.ts'
import { many, type Database } from './rows.ts'

/** A paragraph that cites an entry, with what is needed to know it again and to go there. */
export type EntryUse = {
  readonly paper: PaperId
  readonly title: string
  readonly stage: ReadingStage
  readonly committee: string
  readonly frozen: boolean
  readonly template: TemplateId
  readonly language: Language
  readonly block: BlockId
  readonly sectionKey: string
  readonly excerpt: string
  /** Version that a sent paper has cited; null in a draft. */
  readonly version: number | null
}

type Row = {
  readonly paper_id: PaperId
  readonly title: string
  readonly stage: ReadingStage
  readonly committee: string
  readonly frozen: number
  readonly template_id: TemplateId
  readonly language: Language
  readonly block_id: BlockId
  readonly key: string
  readonly excerpt: string
  readonly entry_version: number | null
}

/** Where papers cite an entry, in the order of the readings and of their text; a paragraph that cites it twice is there once. */
export function entryUsesInContext(db: Database, entry: EntryId): EntryUse[] {
  const sql = `SELECT c.paper_id, p.title, r.stage, k.name AS committee, p.state = 'frozen' AS frozen, p.template_id, p.language,
      c.block_id, s.key, substr(b.plain_text, 1, 300) AS excerpt, min(c.entry_version) AS entry_version
    FROM block_citation c
    JOIN paper_block b ON b.paper_id = c.paper_id AND b.id = c.block_id
    JOIN paper_section s ON s.paper_id = b.paper_id AND s.id = b.section_id
    JOIN paper p ON p.id = c.paper_id
    JOIN reading r ON r.id = p.reading_id
    JOIN committee k ON k.id = r.committee_id
    JOIN case_file f ON f.id = p.case_id AND f.deleted_at IS NULL
    WHERE c.entry_id = ?
    GROUP BY c.paper_id, c.block_id
    ORDER BY p.case_id, r.sequence, p.version, s.position, b.position`
  const toUse = (row: Row): EntryUse => ({
    paper: row.paper_id,
    title: row.title,
    stage: row.stage,
    committee: row.committee,
    frozen: row.frozen === 1,
    template: row.template_id,
    language: row.language,
    block: row.block_id,
    sectionKey: row.key,
    excerpt: row.excerpt,
    version: row.entry_version,
  })
  return many(db, toUse, sql, entry)
}

/** A link as it is seen from what it leads to. */
export type LinkTo = { readonly from: EntryId; readonly relation: string; readonly target: string }

/** All links that entries of a case have, to whatever they lead. */
export function linksOfCase(db: Database, id: CaseId): LinkTo[] {
  const sql = `SELECT l.entry_id AS "from", l.relation, l.target_id AS target
    FROM entry_link l JOIN entry e ON e.id = l.entry_id
    WHERE e.case_id = ? AND e.deleted_at IS NULL ORDER BY e.number, l.position`
  return many(db, (row: LinkTo) => ({ ...row }), sql, id)
}

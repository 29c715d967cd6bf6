import type { BlockId, CaseId, EntryId, HearingInputId, PaperId, SectionId } from '#shared/ids.ts'
import { many, type Database } from './rows.ts'

/** A place in a paper that cites an entry or an input ("Brukt i"). */
export type Use = {
  readonly paper: PaperId
  readonly section: SectionId
  readonly block: BlockId
  readonly entry: EntryId | null
  readonly input: HearingInputId | null
  /** Version of the entry that the paper cited when it was frozen; null in a draft, or when it was unknown. */
  readonly entryVersion: number | null
}

type UseRow = {
  readonly paper_id: PaperId
  readonly section_id: SectionId
  readonly block_id: BlockId
  readonly entry_id: EntryId | null
  readonly input_id: HearingInputId | null
  readonly entry_version: number | null
}

function rowToUse(row: UseRow): Use {
  return {
    paper: row.paper_id,
    section: row.section_id,
    block: row.block_id,
    entry: row.entry_id,
    input: row.input_id,
    entryVersion: row.entry_version,
  }
}

const selectUses = `SELECT c.paper_id, b.section_id, c.block_id, c.entry_id, c.input_id, c.entry_version
  FROM block_citation c
  JOIN paper_block b ON b.paper_id = c.paper_id AND b.id = c.block_id
  JOIN paper_section s ON s.paper_id = b.paper_id AND s.id = b.section_id`
const inReadingOrder = 'ORDER BY c.paper_id, s.position, b.position, c.ordinal'

/** All that a paper cites, in reading order, repetitions too. */
export function citationsOfPaper(db: Database, paper: PaperId): Use[] {
  return many(db, rowToUse, `${selectUses} WHERE c.paper_id = ? ${inReadingOrder}`, paper)
}

/** Where an entry is used, over all papers. */
export function usesOfEntry(db: Database, entry: EntryId): Use[] {
  return many(db, rowToUse, `${selectUses} WHERE c.entry_id = ? ${inReadingOrder}`, entry)
}

/** Where a hearing input is referred to, over all papers. */
export function usesOfInput(db: Database, input: HearingInputId): Use[] {
  return many(db, rowToUse, `${selectUses} WHERE c.input_id = ? ${inReadingOrder}`, input)
}

/** How many times papers cite each entry of a case; one that is not cited is left out. */
export function entryUses(db: Database, id: CaseId): ReadonlyMap<EntryId, number> {
  const sql = `SELECT e.id, count(*) AS n FROM entry e JOIN block_citation c ON c.entry_id = e.id
    WHERE e.case_id = ? GROUP BY e.id`
  type Row = { readonly id: EntryId; readonly n: number }
  return new Map(many(db, ({ id: entry, n }: Row) => [entry, n] as const, sql, id))
}

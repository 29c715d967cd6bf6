import type { Reading, ReadingStage } from '#shared/domain/case/case.ts'
import type { CommitteeId, EntryId, PaperId } from '#shared/ids.ts'
import { many, one, type Database } from './rows.ts'

/** Where a frozen paper of an earlier reading is, and whether anybody may read it; nothing of what it says. */
export type EarlierPaper = {
  readonly paper: PaperId
  readonly committee: CommitteeId
  readonly date: string
  /** As printed on its agenda; null when it got none. */
  readonly number: string | null
  /** Nothing exempts the paper, its case, or an item that it lies behind. */
  readonly open: boolean
}

type EarlierRow = {
  readonly id: PaperId
  readonly committee_id: CommitteeId
  readonly starts_at: string
  readonly printed: string | null
  readonly open: number
}

/** Nothing exempts the paper, its case, or an item that it lies behind. */
const isOpen = `p.disclosure_id IS NULL AND c.disclosure_id IS NULL AND NOT EXISTS (
        SELECT 1 FROM agenda_item x JOIN item_disclosure e ON e.item_id = x.id
        WHERE x.paper_id = p.id AND e.disclosure_id IS NOT NULL)`

/** The paper that the last first reading before this one was held on, in its last version; null when there is none. */
export function firstPaperBefore(db: Database, reading: Reading): EarlierPaper | null {
  const sql = `SELECT p.id, m.committee_id, m.starts_at, n.printed, ${isOpen} AS open
    FROM paper p
    JOIN reading r ON r.id = p.reading_id
    JOIN case_file c ON c.id = p.case_id
    JOIN agenda_item i ON i.paper_id = p.id AND i.withdrawn = 0
    JOIN meeting m ON m.id = i.meeting_id AND m.deleted_at IS NULL
    LEFT JOIN printed_number n ON n.item_id = i.id
    WHERE r.case_id = ? AND r.stage = 'first' AND r.sequence < ? AND p.state = 'frozen'
    ORDER BY r.sequence DESC, p.version DESC, m.starts_at DESC LIMIT 1`
  const toEarlier = ({ id, committee_id, starts_at, printed, open }: EarlierRow): EarlierPaper => ({
    paper: id,
    committee: committee_id,
    date: starts_at.slice(0, 10),
    number: printed,
    open: open === 1,
  })
  return one(db, toEarlier, sql, reading.case, reading.sequence)
}

/** Which version of an entry was cited at an earlier reading, and whether anybody may read the paper that did. */
export type EarlierCitation = {
  readonly version: number
  readonly stage: ReadingStage
  readonly open: boolean
}

/**
 * What papers that were sent for earlier readings of the same case cited: each entry as it was cited last. Also where the
 * agenda is not at hand, in a colleague's copy of the case; not where it was withdrawn from it.
 */
export function earlierCitations(
  db: Database,
  reading: Pick<Reading, 'case' | 'sequence'>,
): ReadonlyMap<EntryId, EarlierCitation> {
  const sql = `SELECT DISTINCT k.entry_id, k.entry_version, r.stage, ${isOpen} AS open, r.sequence, p.version
    FROM paper p
    JOIN reading r ON r.id = p.reading_id
    JOIN case_file c ON c.id = p.case_id
    JOIN block_citation k ON k.paper_id = p.id AND k.entry_version IS NOT NULL
    WHERE r.case_id = ? AND r.sequence < ? AND p.state = 'frozen' AND NOT EXISTS (
      SELECT 1 FROM agenda_item i WHERE i.paper_id = p.id GROUP BY i.paper_id HAVING min(i.withdrawn) = 1)
    ORDER BY r.sequence, p.version`
  type Row = {
    readonly entry_id: EntryId
    readonly entry_version: number
    readonly stage: ReadingStage
    readonly open: number
  }
  const toPair = ({ entry_id, entry_version: version, stage, open }: Row) =>
    [entry_id, { version, stage, open: open === 1 }] as const
  return new Map(many(db, toPair, sql, reading.case, reading.sequence))
}

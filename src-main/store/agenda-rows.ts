import type { ReadingStage } from '#shared/domain/case/case.ts'
import type { ItemKind } from '#shared/domain/meeting/meeting.ts'
import type { AgendaItemId, CaseId, MeetingId, PaperId } from '#shared/ids.ts'
import { disclosureColumns, rowToDisclosure, type DisclosureColumns } from './disclosures.ts'
import type { Disclosure } from '#shared/domain/disclosure/disclosure.ts'
import { many, type Database } from './rows.ts'

/** An item with what a list says of it; papers are not loaded. */
export type AgendaLine = {
  readonly id: AgendaItemId
  readonly position: number
  readonly kind: ItemKind
  readonly number: string | null
  readonly title: string
  readonly case: { readonly id: CaseId; readonly caseNumber: string }
  readonly paper: { readonly id: PaperId; readonly state: 'draft' | 'approved' | 'frozen' }
  readonly stage: ReadingStage
  readonly late: boolean
  readonly withdrawn: boolean
  readonly closedOn: string | null
  readonly attachments: number
  /** What keeps it from the public, its case and paper taken into account. */
  readonly disclosure: Disclosure | null
}

type Row = Pick<AgendaLine, 'id' | 'position' | 'kind' | 'title' | 'stage' | 'attachments'> &
  DisclosureColumns & {
    readonly printed: string | null
    readonly case_id: CaseId
    readonly case_number: string
    readonly paper_id: PaperId
    readonly paper_state: AgendaLine['paper']['state']
    readonly late: number
    readonly withdrawn: number
    readonly closed_on: string | null
  }

function rowToLine(row: Row): AgendaLine {
  const { id, position, kind, title, stage, attachments } = row
  return {
    id,
    position,
    kind,
    title,
    stage,
    attachments,
    number: row.printed,
    case: { id: row.case_id, caseNumber: row.case_number },
    paper: { id: row.paper_id, state: row.paper_state },
    late: row.late === 1,
    withdrawn: row.withdrawn === 1,
    closedOn: row.closed_on,
    disclosure: rowToDisclosure(row),
  }
}

/** The agenda of a meeting as its screen lists it, in order. */
export function agendaLines(db: Database, meeting: MeetingId): AgendaLine[] {
  const sql = `SELECT i.id, i.position, i.kind, i.title, i.case_id, i.paper_id, i.late, i.withdrawn, i.closed_on,
      r.stage, c.case_number, p.state AS paper_state, n.printed,
      (SELECT count(*) FROM attachment a WHERE a.paper_id = i.paper_id AND a.deleted_at IS NULL) AS attachments,
      ${disclosureColumns}
    FROM agenda_item i
    JOIN reading r ON r.id = i.reading_id
    JOIN case_file c ON c.id = i.case_id
    JOIN paper p ON p.id = i.paper_id
    LEFT JOIN printed_number n ON n.item_id = i.id
    -- asked item by item: joined, SQLite would work the view out for every item there is
    LEFT JOIN disclosure d ON d.id = (SELECT e.disclosure_id FROM item_disclosure e WHERE e.item_id = i.id)
    WHERE i.meeting_id = ? ORDER BY i.position`
  return many(db, rowToLine, sql, meeting)
}

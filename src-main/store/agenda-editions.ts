import type { ListedAttachment, ListedItem } from '#shared/domain/meeting/agenda-comparison.ts'
import type { ItemKind, Meeting } from '#shared/domain/meeting/meeting.ts'
import type { Edition } from '#shared/domain/meeting/sending.ts'
import type { MeetingId, PaperId } from '#shared/ids.ts'
import { idList, insert, many, run, whole, type Database } from './rows.ts'

type EditionRow = Pick<Edition, 'id' | 'edition'> & {
  readonly issued_on: string
  readonly issued_at: string
  readonly issued_by: string
  readonly sent_on: string | null
  readonly sent_by: string | null
  readonly taken_back_at: string | null
}

const rowToEdition = ({ id, edition, ...row }: EditionRow): Edition => ({
  id,
  edition,
  issuedOn: row.issued_on,
  issuedAt: row.issued_at,
  issuedBy: row.issued_by,
  sentOn: row.sent_on,
  sentBy: row.sent_by,
  takenBackAt: row.taken_back_at,
})

/** Every edition of a meeting's agenda in the order of issue, those that were taken back too. */
export function editionsOf(db: Database, meeting: MeetingId): Edition[] {
  const sql = 'SELECT * FROM agenda_edition WHERE meeting_id = ? ORDER BY issued_at, rowid'
  return many(db, rowToEdition, sql, meeting)
}

export type KeptEdition = {
  readonly id: string
  readonly meeting: Pick<Meeting, 'id' | 'agendaVersion' | 'issuedOn'>
  readonly at: string
  readonly actor: string
  /** Papers that this very issue froze. */
  readonly froze: readonly PaperId[]
}

/** Keeps the agenda as it is issued: one row for the edition, one for each item as it now stands in the store. */
export function keepEdition(db: Database, { id, meeting, at, actor, froze }: KeptEdition): void {
  whole(db, () => {
    insert(db, 'agenda_edition', {
      id,
      meeting_id: meeting.id,
      edition: meeting.agendaVersion,
      issued_on: meeting.issuedOn ?? '',
      issued_at: at,
      issued_by: actor,
    })
    const attachments = `(SELECT json_group_array(
        json_object('number', a.number, 'title', a.title, 'sha256', a.blob_sha256) ORDER BY a.number)
      FROM attachment a WHERE a.paper_id = i.paper_id AND a.deleted_at IS NULL)`
    const publicTitle = `(SELECT coalesce(d.public_title, '') FROM item_disclosure e
      JOIN disclosure d ON d.id = e.disclosure_id WHERE e.item_id = i.id)`
    run(
      db,
      `INSERT INTO agenda_edition_item (edition_id, position, item_id, case_id, case_number, kind, number, title,
          public_title, closed_on, late, withdrawn, paper_id, paper_version, paper_hash, froze, attachments)
        SELECT ?, i.position, i.id, i.case_id, c.case_number, i.kind, n.printed, i.title, ${publicTitle}, i.closed_on,
          i.late, i.withdrawn, i.paper_id, p.version, coalesce(p.frozen_hash, ''),
          i.paper_id IN (SELECT value FROM json_each(?)), ${attachments}
        FROM agenda_item i JOIN case_file c ON c.id = i.case_id JOIN paper p ON p.id = i.paper_id
          JOIN printed_number n ON n.item_id = i.id
        WHERE i.meeting_id = ? ORDER BY i.position`,
      id,
      idList(froze),
      meeting.id,
    )
  })
}

type ItemRow = {
  readonly item_id: string
  readonly case_id: string
  readonly case_number: string
  readonly kind: ItemKind
  readonly number: string
  readonly title: string
  readonly public_title: string | null
  readonly closed_on: string | null
  readonly late: number
  readonly withdrawn: number
  readonly paper_id: string
  readonly paper_version: number
  readonly paper_hash: string
  readonly attachments: string
}

const rowToListed = ({ kind, number, title, ...row }: ItemRow): ListedItem => ({
  item: row.item_id,
  case: row.case_id,
  caseNumber: row.case_number,
  kind,
  number,
  title,
  publicTitle: row.public_title,
  closedOn: row.closed_on,
  late: row.late === 1,
  withdrawn: row.withdrawn === 1,
  paper: { id: row.paper_id, version: row.paper_version, hash: row.paper_hash },
  attachments: JSON.parse(row.attachments) as ListedAttachment[],
})

/** The items of an edition as they were listed, in order. */
export function itemsOfEdition(db: Database, edition: string): ListedItem[] {
  return many(
    db,
    rowToListed,
    'SELECT * FROM agenda_edition_item WHERE edition_id = ? ORDER BY position',
    edition,
  )
}

/** Keeps that the members have an edition. */
export function markEditionSent(db: Database, edition: string, on: string, by: string): void {
  run(db, 'UPDATE agenda_edition SET sent_on = ?, sent_by = ? WHERE id = ?', on, by, edition)
}

/** Takes an edition back, and opens the papers that no edition which stands has: as they were before it froze them. */
export function takeBackEdition(db: Database, edition: string, at: string): readonly PaperId[] {
  return whole(db, () => {
    run(db, 'UPDATE agenda_edition SET taken_back_at = ? WHERE id = ?', at, edition)
    const sql = `SELECT DISTINCT p.id FROM agenda_edition_item x JOIN paper p ON p.id = x.paper_id AND p.state = 'frozen'
      WHERE x.edition_id = ?
        AND EXISTS (SELECT 1 FROM agenda_edition_item y JOIN agenda_edition e ON e.id = y.edition_id
          WHERE y.paper_id = p.id AND y.froze = 1 AND e.taken_back_at IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM agenda_edition_item y JOIN agenda_edition e ON e.id = y.edition_id
          WHERE y.paper_id = p.id AND e.taken_back_at IS NULL)`
    const papers = many(db, ({ id }: { readonly id: PaperId }) => id, sql, edition)
    for (const paper of papers) {
      run(db, "UPDATE paper SET state = 'approved', frozen_hash = NULL WHERE id = ?", paper)
      // what it cites is cited as it is now, until it is frozen again
      run(db, 'UPDATE block_citation SET entry_version = NULL WHERE paper_id = ?', paper)
    }
    return papers
  })
}

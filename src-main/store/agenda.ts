import type { AgendaItem, PrintedNumber } from '#shared/domain/meeting/meeting.ts'
import type { AgendaItemId, CaseId, CommitteeId, MeetingId, PaperId, ReadingId } from '#shared/ids.ts'
import { disclosureColumns, rowToDisclosure, saveDisclosure, type DisclosureColumns } from './disclosures.ts'
import { idList, insert, many, one, run, upsert, whole, type Database } from './rows.ts'

type ItemRow = Pick<AgendaItem, 'id' | 'position' | 'kind' | 'title'> &
  DisclosureColumns & {
    readonly meeting_id: MeetingId
    readonly case_id: CaseId
    readonly reading_id: ReadingId
    readonly paper_id: PaperId
    readonly late: number
    readonly withdrawn: number
    readonly withdrawn_reason: string
    readonly closed_on: string | null
  } & NumberColumns

/** Columns of a LEFT JOIN on `printed_number n`. */
export type NumberColumns = {
  readonly n_printed: string | null
  readonly n_sequence: number
  readonly n_year: number
}

export const numberColumns = 'n.printed AS n_printed, n.sequence AS n_sequence, n.year AS n_year'

export function rowToNumber(row: NumberColumns): PrintedNumber | null {
  if (row.n_printed === null) return null
  return { sequence: row.n_sequence, year: row.n_year, printed: row.n_printed }
}

function rowToItem(row: ItemRow): AgendaItem {
  return {
    id: row.id,
    meeting: row.meeting_id,
    position: row.position,
    kind: row.kind,
    case: row.case_id,
    reading: row.reading_id,
    paper: row.paper_id,
    title: row.title,
    number: rowToNumber(row),
    late: row.late === 1,
    withdrawn: row.withdrawn === 1,
    withdrawnReason: row.withdrawn_reason,
    disclosure: rowToDisclosure(row),
    closedOn: row.closed_on,
  }
}

const selectItems = `SELECT i.*, ${numberColumns}, ${disclosureColumns} FROM agenda_item i
  JOIN meeting m ON m.id = i.meeting_id
  LEFT JOIN printed_number n ON n.item_id = i.id LEFT JOIN disclosure d ON d.id = i.disclosure_id`

/** The items with the disclosure that is their own; `effectiveDisclosure` takes case and paper into account. */
export function agendaOf(db: Database, meeting: MeetingId): AgendaItem[] {
  return many(db, rowToItem, `${selectItems} WHERE i.meeting_id = ? ORDER BY i.position`, meeting)
}

export function findAgendaItem(db: Database, id: AgendaItemId): AgendaItem | null {
  return one(db, rowToItem, `${selectItems} WHERE i.id = ?`, id)
}

/** Where a case was or will be on an agenda, in order of time: the *saksgang* table. */
export function itemsOfCase(db: Database, id: CaseId): AgendaItem[] {
  const sql = `${selectItems} WHERE i.case_id = ? AND m.deleted_at IS NULL ORDER BY m.starts_at, i.position`
  return many(db, rowToItem, sql, id)
}

/** Adds or changes one item. A number that was given stays, also when `item` does not know of it yet. */
export function saveAgendaItem(db: Database, item: AgendaItem): void {
  const { id, position, kind, title } = item
  whole(db, () => {
    upsert(db, 'agenda_item', ['id'], {
      id,
      position,
      kind,
      title,
      meeting_id: item.meeting,
      case_id: item.case,
      reading_id: item.reading,
      paper_id: item.paper,
      late: Number(item.late),
      withdrawn: Number(item.withdrawn),
      withdrawn_reason: item.withdrawnReason,
      closed_on: item.closedOn,
      disclosure_id: saveDisclosure(db, item.disclosure),
    })
    if (item.number !== null) giveNumber(db, id, item.number)
  })
}

/** Saves a whole agenda; an item that is left out goes, which a numbered one refuses (withdraw it instead). */
export function saveAgenda(db: Database, meeting: MeetingId, items: readonly AgendaItem[]): void {
  whole(db, () => {
    const kept = idList(items.map((item) => item.id))
    const left = `SELECT i.*, ${numberColumns} FROM agenda_item i LEFT JOIN printed_number n ON n.item_id = i.id
      WHERE i.meeting_id = ? AND i.id NOT IN (SELECT value FROM json_each(?))`
    for (const { id, n_printed } of many(db, (row: ItemRow) => row, left, meeting, kept)) {
      if (n_printed !== null) throw new Error(`${n_printed} was issued and cannot be left out of its agenda`)
      run(db, 'DELETE FROM agenda_item WHERE id = ?', id)
    }
    // Out of the way, so that items can change places under the unique index.
    run(db, 'UPDATE agenda_item SET position = position + 1000000 WHERE meeting_id = ?', meeting)
    for (const item of items) {
      if (item.meeting !== meeting) throw new Error(`item ${item.id} belongs to another meeting`)
      saveAgendaItem(db, item)
    }
  })
}

/** Takes an item that bears a number off an agenda whose issue was taken back; the number is kept for its return. */
export function takeOffNumbered(db: Database, item: AgendaItem): void {
  whole(db, () => {
    const { id, meeting, reading, kind } = item
    const row = { item_id: id, meeting_id: meeting, reading_id: reading, case_id: item.case, kind }
    if (findOff(db, item) === null) insert(db, 'item_off_agenda', row)
    run(db, 'DELETE FROM agenda_item WHERE id = ?', id)
  })
}

/** The item that a reading was on this agenda before, with its number; null where it has been on it never or without one. */
export function findOff(
  db: Database,
  { meeting, reading, kind }: Pick<AgendaItem, 'meeting' | 'reading' | 'kind'>,
): AgendaItemId | null {
  const sql = 'SELECT item_id FROM item_off_agenda WHERE meeting_id = ? AND reading_id = ? AND kind = ?'
  const toId = (row: { readonly item_id: AgendaItemId }): AgendaItemId => row.item_id
  return one(db, toId, sql, meeting, reading, kind)
}

/**
 * Gives an item its printed number. Giving the same again does nothing; another one for the item, or the same
 * sequence for another item of committee, series and year, throws: numbers are never reused (domain.md §6).
 */
export function giveNumber(db: Database, id: AgendaItemId, number: PrintedNumber): void {
  whole(db, () => {
    const toPlace = (row: ItemRow & { readonly committee_id: CommitteeId }): typeof row => row
    const sql = `SELECT i.*, m.committee_id, ${numberColumns} FROM agenda_item i
      JOIN meeting m ON m.id = i.meeting_id LEFT JOIN printed_number n ON n.item_id = i.id WHERE i.id = ?`
    const item = one(db, toPlace, sql, id)
    if (item === null) throw new Error(`no agenda item ${id} to number`)
    const given = rowToNumber(item)
    if (given === null) {
      insert(db, 'printed_number', {
        item_id: id,
        committee_id: item.committee_id,
        series: item.kind,
        ...number,
      })
    } else if (
      given.printed !== number.printed ||
      given.sequence !== number.sequence ||
      given.year !== number.year
    ) {
      throw new Error(`item ${id} is ${given.printed} and cannot become ${number.printed}`)
    }
  })
}

import type { Hearing, HearingContact, HearingInput, PartyGroup } from '#shared/domain/hearing/hearing.ts'
import type { CaseId, HearingId, HearingInputId } from '#shared/ids.ts'
import { disclosureColumns, rowToDisclosure, saveDisclosure, type DisclosureColumns } from './disclosures.ts'
import { pointsOf, savePoints } from './input-points.ts'
import { idList, insert, many, one, run, upsert, whole, type Database } from './rows.ts'

type HearingRow = {
  readonly id: HearingId
  readonly case_id: CaseId
  readonly opens_on: string
  readonly closes_on: string
}

type Party = Hearing['parties'][number]

function rowToHearing(db: Database, row: HearingRow): Hearing {
  type PartyRow = { readonly name: string; readonly party_group: PartyGroup }
  const toParty = ({ name, party_group }: PartyRow): Party => ({ name, group: party_group })
  const sql = 'SELECT * FROM hearing_party WHERE hearing_id = ? ORDER BY position'
  const period = { opensOn: row.opens_on, closesOn: row.closes_on }
  return { id: row.id, case: row.case_id, ...period, parties: many(db, toParty, sql, row.id) }
}

export function saveHearing(db: Database, { id, case: file, opensOn, closesOn, parties }: Hearing): void {
  whole(db, () => {
    upsert(db, 'hearing', ['id'], { id, case_id: file, opens_on: opensOn, closes_on: closesOn })
    // late is what the period makes it, whoever changes the period
    run(
      db,
      'UPDATE hearing_input SET late = (received_on > ?) WHERE hearing_id = ? AND late <> (received_on > ?)',
      closesOn,
      id,
      closesOn,
    )
    run(db, 'DELETE FROM hearing_party WHERE hearing_id = ?', id)
    for (const [index, { name, group }] of parties.entries()) {
      insert(db, 'hearing_party', { hearing_id: id, position: index + 1, name, party_group: group })
    }
  })
}

export function findHearing(db: Database, id: HearingId): Hearing | null {
  return one(db, (row: HearingRow) => rowToHearing(db, row), 'SELECT * FROM hearing WHERE id = ?', id)
}

/** False where somebody has answered it: what lies in the bin counts. */
export function deleteHearing(db: Database, id: HearingId): boolean {
  const sql = `DELETE FROM hearing WHERE id = ?
    AND NOT EXISTS (SELECT 1 FROM hearing_input WHERE hearing_id = hearing.id)`
  return run(db, sql, id) > 0
}

/** Oldest first: a council that wants a new hearing makes a second one. */
export function hearingsOfCase(db: Database, id: CaseId): Hearing[] {
  const sql = 'SELECT * FROM hearing WHERE case_id = ? ORDER BY opens_on, id'
  return many(db, (row: HearingRow) => rowToHearing(db, row), sql, id)
}

type InputRow = Pick<HearingInput, 'id' | 'number' | 'sender' | 'text' | 'summary'> &
  DisclosureColumns & {
    readonly hearing_id: HearingId
    readonly sender_kind: HearingInput['senderKind']
    readonly received_on: string
    readonly late: number
  }

function rowToInput(db: Database, row: InputRow): HearingInput {
  return {
    id: row.id,
    hearing: row.hearing_id,
    number: row.number,
    sender: row.sender,
    senderKind: row.sender_kind,
    receivedOn: row.received_on,
    late: row.late === 1,
    text: row.text,
    summary: row.summary,
    points: pointsOf(db, row.id),
    disclosure: rowToDisclosure(row),
  }
}

const selectInputs = `SELECT i.*, ${disclosureColumns} FROM hearing_input i
  LEFT JOIN disclosure d ON d.id = i.disclosure_id`

/** Saves an input with its points; a point that is left out goes. */
export function saveInput(db: Database, input: HearingInput): void {
  const { id, number, sender, text, summary } = input
  whole(db, () => {
    upsert(db, 'hearing_input', ['id'], {
      id,
      hearing_id: input.hearing,
      number,
      sender,
      text,
      summary,
      sender_kind: input.senderKind,
      received_on: input.receivedOn,
      late: Number(input.late),
      disclosure_id: saveDisclosure(db, input.disclosure),
    })
    savePoints(db, id, input.points)
  })
}

export function findInput(db: Database, id: HearingInputId): HearingInput | null {
  return one(
    db,
    (row: InputRow) => rowToInput(db, row),
    `${selectInputs} WHERE i.deleted_at IS NULL AND i.id = ?`,
    id,
  )
}

/** By number: I-1, I-2 …; what lies in the bin is not among them. */
export function inputsOfHearing(db: Database, hearing: HearingId): HearingInput[] {
  const sql = `${selectInputs} WHERE i.hearing_id = ? AND i.deleted_at IS NULL ORDER BY i.number`
  return many(db, (row: InputRow) => rowToInput(db, row), sql, hearing)
}

/** The same with what lies in the bin: for when personal data is to go wherever it lies. */
export function everyInputOfHearing(db: Database, hearing: HearingId): HearingInput[] {
  const sql = `${selectInputs} WHERE i.hearing_id = ? ORDER BY i.number`
  return many(db, (row: InputRow) => rowToInput(db, row), sql, hearing)
}

/** An input, in the bin or out of it. */
export function anyInput(db: Database, id: HearingInputId): HearingInput | null {
  return one(db, (row: InputRow) => rowToInput(db, row), `${selectInputs} WHERE i.id = ?`, id)
}

/** By number; ids that name nothing are passed over. */
export function inputsByIds(db: Database, ids: readonly HearingInputId[]): HearingInput[] {
  const sql = `${selectInputs} WHERE i.deleted_at IS NULL
    AND i.id IN (SELECT value FROM json_each(?)) ORDER BY i.number, i.id`
  return many(db, (row: InputRow) => rowToInput(db, row), sql, idList(ids))
}

/** Contact data goes in and out by these three alone; nothing else here reads its table. */
export function saveContact(db: Database, { input, name, address, email, phone }: HearingContact): void {
  upsert(db, 'hearing_contact', ['input_id'], { input_id: input, name, address, email, phone })
}

export function contactOfInput(db: Database, input: HearingInputId): HearingContact | null {
  type ContactRow = Omit<HearingContact, 'input'> & { readonly input_id: HearingInputId }
  const toContact = ({ input_id, name, address, email, phone }: ContactRow): HearingContact => ({
    input: input_id,
    name,
    address,
    email,
    phone,
  })
  return one(db, toContact, 'SELECT * FROM hearing_contact WHERE input_id = ?', input)
}

/** For when the time to keep it has run out. */
export function deleteContact(db: Database, input: HearingInputId): boolean {
  return run(db, 'DELETE FROM hearing_contact WHERE input_id = ?', input) > 0
}

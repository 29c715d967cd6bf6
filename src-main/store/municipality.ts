import type { Committee, Membership, Municipality, Person } from '#shared/domain/municipality/municipality.ts'
import type { ItemKind } from '#shared/domain/meeting/meeting.ts'
import type { CommitteeId, PersonId } from '#shared/ids.ts'
import { many, one, run, upsert, type Database } from './rows.ts'

type MunicipalityRow = Omit<Municipality, 'chiefExecutiveTitle' | 'pageBudget'> & {
  readonly chief_executive_title: string
  readonly page_budget: number | null
}

function rowToMunicipality(row: MunicipalityRow): Municipality {
  const { name, number, language, address, email, phone, website } = row
  const contact = { address, email, phone, website }
  return {
    name,
    number,
    language,
    ...contact,
    chiefExecutiveTitle: row.chief_executive_title,
    pageBudget: row.page_budget,
  }
}

/** The one municipality of a workspace; null in a workspace that is still empty. */
export function getMunicipality(db: Database): Municipality | null {
  return one(db, rowToMunicipality, 'SELECT * FROM municipality')
}

export function saveMunicipality(db: Database, municipality: Municipality): void {
  const { chiefExecutiveTitle, pageBudget, name, number, language, address, email, phone, website } =
    municipality
  upsert(db, 'municipality', ['singleton'], {
    singleton: 1,
    name,
    number,
    language,
    address,
    email,
    phone,
    website,
    chief_executive_title: chiefExecutiveTitle,
    page_budget: pageBudget,
  })
}

function rowToPerson({ id, name, role, kind, email, phone }: Person): Person {
  return { id, name, role, kind, email, phone }
}

export function savePerson(db: Database, person: Person): void {
  upsert(db, 'person', ['id'], rowToPerson(person))
}

export function findPerson(db: Database, id: PersonId): Person | null {
  return one(db, rowToPerson, 'SELECT * FROM person WHERE id = ?', id)
}

export function listPersons(db: Database): Person[] {
  return many(db, rowToPerson, 'SELECT * FROM person ORDER BY name, id')
}

type CommitteeRow = Pick<Committee, 'id' | 'name' | 'kind' | 'seats'> & {
  readonly chair_title: string
  readonly notice_days: number
  readonly default_place: string
}

function rowToCommittee(row: CommitteeRow): Committee {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    seats: row.seats,
    chairTitle: row.chair_title,
    noticeDays: row.notice_days,
    defaultPlace: row.default_place,
  }
}

export function saveCommittee(db: Database, committee: Committee): void {
  const { id, name, kind, seats } = committee
  upsert(db, 'committee', ['id'], {
    id,
    name,
    kind,
    seats,
    chair_title: committee.chairTitle,
    notice_days: committee.noticeDays,
    default_place: committee.defaultPlace,
  })
}

export function findCommittee(db: Database, id: CommitteeId): Committee | null {
  return one(db, rowToCommittee, 'SELECT * FROM committee WHERE id = ?', id)
}

export function listCommittees(db: Database): Committee[] {
  return many(db, rowToCommittee, 'SELECT * FROM committee ORDER BY name, id')
}

type MembershipRow = Pick<Membership, 'role' | 'party' | 'rank'> & {
  readonly committee_id: CommitteeId
  readonly person_id: PersonId
}

function rowToMembership({ committee_id, person_id, role, party, rank }: MembershipRow): Membership {
  return { committee: committee_id, person: person_id, role, party, rank }
}

export function saveMembership(db: Database, { committee, person, role, party, rank }: Membership): void {
  const row = { committee_id: committee, person_id: person, role, party, rank }
  upsert(db, 'membership', ['committee_id', 'person_id'], row)
}

export function removeMembership(db: Database, committee: CommitteeId, person: PersonId): void {
  run(db, 'DELETE FROM membership WHERE committee_id = ? AND person_id = ?', committee, person)
}

/** Chair, deputy chair, members, then deputies in the order in which they are called. */
export function membershipsOf(db: Database, committee: CommitteeId): Membership[] {
  const sql = `SELECT * FROM membership WHERE committee_id = ? ORDER BY
    CASE role WHEN 'chair' THEN 1 WHEN 'deputyChair' THEN 2 WHEN 'member' THEN 3 ELSE 4 END, rank, person_id`
  return many(db, rowToMembership, sql, committee)
}

export type NumberingPattern = {
  readonly committee: CommitteeId
  readonly series: ItemKind
  readonly pattern: string
}

/** Whether a body has met or been set to read a case: then it must stay the kind of body that it is. */
export function committeeHasActed(db: Database, committee: CommitteeId): boolean {
  const sql = `SELECT EXISTS (SELECT 1 FROM meeting WHERE committee_id = ?)
    OR EXISTS (SELECT 1 FROM reading WHERE committee_id = ?) AS acted`
  return one(db, (row: { readonly acted: number }) => row.acted === 1, sql, committee, committee) === true
}

/** Whether a number stands on one of a body's agendas, printed just so. */
export function numberIsPrinted(db: Database, committee: CommitteeId, printed: string): boolean {
  const sql = 'SELECT 1 AS found FROM printed_number WHERE committee_id = ? AND printed = ? LIMIT 1'
  return one(db, (row: { readonly found: number }) => row.found === 1, sql, committee, printed) === true
}

type PatternRow = { readonly committee_id: CommitteeId; readonly series: ItemKind; readonly pattern: string }

export function saveNumberingPattern(db: Database, { committee, series, pattern }: NumberingPattern): void {
  const row = { committee_id: committee, series, pattern }
  upsert(db, 'numbering_pattern', ['committee_id', 'series'], row)
}

/** Goes back to the ordinary pattern. */
export function removeNumberingPattern(db: Database, committee: CommitteeId, series: ItemKind): void {
  run(db, 'DELETE FROM numbering_pattern WHERE committee_id = ? AND series = ?', committee, series)
}

export function numberingPatternsOf(db: Database, committee: CommitteeId): NumberingPattern[] {
  const toPattern = ({ committee_id, series, pattern }: PatternRow): NumberingPattern => ({
    committee: committee_id,
    series,
    pattern,
  })
  return many(
    db,
    toPattern,
    'SELECT * FROM numbering_pattern WHERE committee_id = ? ORDER BY series',
    committee,
  )
}

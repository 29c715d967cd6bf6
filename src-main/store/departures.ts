import type { PersonId } from '#shared/ids.ts'
import { many, one, run, upsert, type Database } from './rows.ts'

/** From which day somebody is no longer there; null takes it back. */
export function setDeparture(db: Database, person: PersonId, leftOn: string | null): void {
  if (leftOn === null) run(db, 'DELETE FROM person_departure WHERE person_id = ?', person)
  else upsert(db, 'person_departure', ['person_id'], { person_id: person, left_on: leftOn })
}

export function departureOf(db: Database, person: PersonId): string | null {
  const sql = 'SELECT left_on FROM person_departure WHERE person_id = ?'
  return one(db, ({ left_on }: { readonly left_on: string }) => left_on, sql, person)
}

export function departures(db: Database): ReadonlyMap<PersonId, string> {
  type Row = { readonly person_id: PersonId; readonly left_on: string }
  const row = ({ person_id, left_on }: Row): readonly [PersonId, string] => [person_id, left_on]
  return new Map(many(db, row, 'SELECT person_id, left_on FROM person_departure'))
}

import type { RollEntry } from '#shared/domain/meeting/session/session.ts'
import type { PersonId } from '#shared/ids.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findPerson } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'

/** Names and parties of those on a roll, as a vote's result is worded. */
export function namesOf(
  db: Database,
  roll: readonly RollEntry[],
): { readonly nameOf: (person: PersonId) => string; readonly partyOf: (person: PersonId) => string } {
  const known = new Map<PersonId, string>() // asked for each hand of each vote
  return {
    nameOf: (person) => {
      const name = known.get(person) ?? nameOf(db, person)
      known.set(person, name)
      return name
    },
    partyOf: (person) => roll.find((entry) => entry.person === person)?.party ?? '',
  }
}

/** Somebody's name; empty for nobody that is known. */
export const nameOf = (db: Database, person: PersonId): string => findPerson(db, person)?.name ?? ''

/** A refusal that names people by their names: the rules know their ids alone. */
export function withNames(db: Database, refusal: Refusal): Refusal {
  const facts = Object.fromEntries(
    Object.entries(refusal.facts).map(([key, value]) => [
      key,
      key === 'person' || key === 'replaces' ? nameOf(db, value as PersonId) || value : value,
    ]),
  )
  return { ...refusal, facts }
}

import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { PersonId } from '#shared/ids.ts'
import { findPerson } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'

/** Cases are prepared by the administration (koml. § 13-1): officer and owner must be its own people. */
export function checkPeople(db: Database, officer: PersonId, owner: PersonId | null): Refusal | null {
  for (const id of owner === null ? [officer] : [officer, owner]) {
    const person = findPerson(db, id)
    if (person === null) return refuse('case.personUnknown')
    if (person.kind !== 'employee')
      return refuse('case.notEmployee', { name: person.name }, 'koml. § 13-1 tredje ledd')
  }
  return null
}

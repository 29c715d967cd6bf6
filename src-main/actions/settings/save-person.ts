import type { Person } from '#shared/domain/municipality/municipality.ts'
import type { PersonId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findPerson, savePerson } from '../../store/municipality.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { auditChange } from './audited.ts'

/** Enters a person, or changes one; gives back what stood there. */
export function enterPerson(
  store: Store,
  { id, ...facts }: Omit<Person, 'id'> & { readonly id: PersonId | null },
  by: ActedBy,
): { readonly id: PersonId; readonly before: Person | null } | Refusal {
  return store.transaction((db) => {
    const before = id === null ? null : findPerson(db, id)
    if (id !== null && before === null) return refuse('person.unknown')
    const person = { id: id ?? by.newId<PersonId>(), ...facts }
    savePerson(db, person)
    const action = before === null ? 'person.entered' : 'person.changed'
    auditChange(db, by, { action, kind: 'person', id: person.id }, before, person)
    return { id: person.id, before }
  })
}

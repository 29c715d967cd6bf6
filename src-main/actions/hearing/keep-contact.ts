import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { saysHowToReach } from '#shared/domain/hearing/check-input.ts'
import type { ContactFacts } from '#shared/domain/hearing/check-input.ts'
import type { HearingInputId } from '#shared/ids.ts'
import { erasedOn } from '../../store/erasures.ts'
import { contactOfInput, deleteContact, saveContact } from '../../store/hearings.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { findOwned, record } from './keep-input.ts'

/** How to reach who sent an input; null where nothing is kept (`input.gone`). */
export function contactFor(db: Database, id: HearingInputId): ContactFacts | null | Refusal {
  const found = findOwned(db, id)
  return isRefusal(found) ? found : contactFacts(db, id)
}

function contactFacts(db: Database, id: HearingInputId): ContactFacts | null {
  const contact = contactOfInput(db, id)
  if (contact === null) return null
  const { input: _, ...facts } = contact
  return facts
}

/**
 * Keeps how to reach who sent an input, apart from the input itself, or forgets it (`null`, or nothing said): when the
 * time to keep it has run out, at any stage of the case. Gives what stood.
 */
export function keepContact(
  store: Store,
  id: HearingInputId,
  contact: ContactFacts | null,
  by: ActedBy,
): { readonly before: ContactFacts | null } | Refusal {
  return store.transaction((db): { readonly before: ContactFacts | null } | Refusal => {
    const found = findOwned(db, id)
    if (isRefusal(found)) return found
    const before = contactFacts(db, id)
    const erased = erasedOn(db, id)
    if (erased !== null) return refuse('input.erased', { number: found.input.number, day: erased.day })
    const kept = contact !== null && saysHowToReach(contact)
    if (kept) saveContact(db, { input: id, ...contact })
    else deleteContact(db, id)
    const action = kept ? 'input.contactKept' : 'input.contactDropped'
    record(db, action, found.input, found.owner, { number: found.input.number }, by)
    return { before }
  })
}

import type { StatementForMinutes } from '#shared/domain/meeting/session/session.ts'
import type { AgendaItemId, PersonId, StatementId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { saveStatements } from '../../store/session/item-sessions.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { nameOf } from './names.ts'
import { stepOnItem } from './take-step.ts'

/** Somebody wants something said in the minutes (*protokolltilførsel*). Refuses with `roll.notHere`. */
export function addStatement(
  store: Store,
  item: AgendaItemId,
  { person, text }: { readonly person: PersonId; readonly text: string },
  by: ActedBy,
): { readonly id: StatementId } | Refusal {
  const step = { what: 'statement.added', about: nameOf(store.db, person) }
  return stepOnItem(store, item, step, by, (db, { record, roll }) => {
    const entry = roll.find((each) => each.person === person && each.arrivedAt !== null)
    if (entry === undefined) return refuse('roll.notHere', { person }, 'koml. § 8-1 andre ledd')
    const id = by.newId<StatementId>()
    saveStatements(db, item, [...record.statements, { id, item, person, party: entry.party, text }])
    return { id }
  })
}

/** Changes what is said. Refuses with `statement.gone`. */
export function changeStatement(
  store: Store,
  item: AgendaItemId,
  { statement, text }: { readonly statement: StatementId; readonly text: string },
  by: ActedBy,
): null | Refusal {
  return onStatement(store, item, statement, 'statement.changed', by, (all) =>
    all.map((each) => (each.id === statement ? { ...each, text } : each)),
  )
}

/** Takes it back. Refuses with `statement.gone`. */
export function removeStatement(
  store: Store,
  item: AgendaItemId,
  id: StatementId,
  by: ActedBy,
): null | Refusal {
  return onStatement(store, item, id, 'statement.removed', by, (all) => all.filter((each) => each.id !== id))
}

function onStatement(
  store: Store,
  item: AgendaItemId,
  id: StatementId,
  what: string,
  by: ActedBy,
  after: (all: readonly StatementForMinutes[]) => readonly StatementForMinutes[],
): null | Refusal {
  return stepOnItem(store, item, { what }, by, (db, { record: { statements } }) => {
    if (!statements.some((each) => each.id === id)) return refuse('session.statementGone')
    saveStatements(db, item, after(statements))
    return null
  })
}

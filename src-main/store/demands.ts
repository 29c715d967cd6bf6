import type { AgendaItemId, CommitteeId, PersonId } from '#shared/ids.ts'
import { insert, many, run, whole, type Database } from './rows.ts'

/** Members who have demanded that an item be on its agenda. */
export function demandersOf(db: Database, item: AgendaItemId): PersonId[] {
  const sql = 'SELECT person_id FROM item_demand WHERE item_id = ? ORDER BY person_id'
  return many(db, (row: { readonly person_id: PersonId }) => row.person_id, sql, item)
}

export function saveDemanders(db: Database, item: AgendaItemId, members: readonly PersonId[]): void {
  whole(db, () => {
    run(db, 'DELETE FROM item_demand WHERE item_id = ?', item)
    for (const person of members) insert(db, 'item_demand', { item_id: item, person_id: person })
  })
}

/** The members of a body, by name; deputies have no say in what is put on the agenda. */
export function membersOf(
  db: Database,
  committee: CommitteeId,
): { readonly id: PersonId; readonly name: string }[] {
  const sql = `SELECT p.id, p.name FROM membership s JOIN person p ON p.id = s.person_id
    WHERE s.committee_id = ? AND s.role <> 'deputy' ORDER BY p.name, p.id`
  return many(db, (row: { readonly id: PersonId; readonly name: string }) => ({ ...row }), sql, committee)
}

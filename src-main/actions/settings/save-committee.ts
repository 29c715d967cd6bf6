import { checkCommittee, seatsTaken } from '#shared/domain/municipality/committee-rules.ts'
import { itemKinds, ordinaryPattern } from '#shared/domain/meeting/pattern-choice.ts'
import type { Committee } from '#shared/domain/municipality/municipality.ts'
import type { CommitteeId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import {
  committeeHasActed,
  findCommittee,
  listCommittees,
  membershipsOf,
  saveCommittee,
  saveNumberingPattern,
} from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { auditChange } from './audited.ts'

type Wanted = Omit<Committee, 'id'> & { readonly id: CommitteeId | null }

/** Sets up a body, or changes one; gives back what stood there. */
export function setUpCommittee(
  store: Store,
  wanted: Wanted,
  by: ActedBy,
): { readonly id: CommitteeId; readonly before: Committee | null } | Refusal {
  return store.transaction((db) => {
    const before = wanted.id === null ? null : findCommittee(db, wanted.id)
    if (wanted.id !== null && before === null) return refuse('committee.unknown')
    const refusal = checkCommittee(wanted, listCommittees(db)) ?? checkStanding(db, wanted, before)
    if (refusal !== null) return refusal
    const committee = { ...wanted, id: wanted.id ?? by.newId<CommitteeId>() }
    saveCommittee(db, committee)
    if (before === null)
      for (const series of itemKinds)
        saveNumberingPattern(db, { committee: committee.id, series, pattern: ordinaryPattern })
    const action = before === null ? 'committee.setUp' : 'committee.changed'
    auditChange(db, by, { action, kind: 'committee', id: committee.id }, before, committee)
    return { id: committee.id, before }
  })
}

/** What has been decided in a body was decided by that kind of body; and nobody loses a seat by a number. */
function checkStanding(db: Database, wanted: Wanted, before: Committee | null): Refusal | null {
  if (before === null) return null
  if (wanted.kind !== before.kind && committeeHasActed(db, before.id))
    return refuse('committee.kindStays', { name: before.name })
  const taken = seatsTaken(membershipsOf(db, before.id))
  return wanted.seats < taken ? refuse('committee.seatsTaken', { seats: wanted.seats, taken }) : null
}

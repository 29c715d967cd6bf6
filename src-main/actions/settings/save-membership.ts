import { checkMembership } from '#shared/domain/municipality/committee-rules.ts'
import type { Membership } from '#shared/domain/municipality/municipality.ts'
import type { CommitteeId, PersonId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import {
  findCommittee,
  findPerson,
  membershipsOf,
  removeMembership,
  saveMembership,
} from '../../store/municipality.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { auditChange } from './audited.ts'

/** Gives a person a role in a body, or changes it; gives back what stood there. */
export function seatMember(
  store: Store,
  membership: Membership,
  by: ActedBy,
): { readonly before: Membership | null } | Refusal {
  return store.transaction((db) => {
    const committee = findCommittee(db, membership.committee)
    if (committee === null) return refuse('committee.unknown')
    if (findPerson(db, membership.person) === null) return refuse('person.unknown')
    const standing = membershipsOf(db, committee.id)
    const refusal = checkMembership(membership, committee.seats, standing)
    if (refusal !== null) return refusal
    const before = standing.find(({ person }) => person === membership.person) ?? null
    saveMembership(db, membership)
    const action = before === null ? 'membership.given' : 'membership.changed'
    auditChange(db, by, { action, kind: 'committee', id: committee.id }, before, membership)
    return { before }
  })
}

/** Takes a person out of a body; what they took part in stays as it was. Gives back what stood there. */
export function unseatMember(
  store: Store,
  committee: CommitteeId,
  person: PersonId,
  by: ActedBy,
): { readonly before: Membership } | Refusal {
  return store.transaction((db) => {
    const before = membershipsOf(db, committee).find((each) => each.person === person)
    if (before === undefined) return refuse('membership.unknown')
    removeMembership(db, committee, person)
    auditChange(db, by, { action: 'membership.ended', kind: 'committee', id: committee }, before, null)
    return { before }
  })
}

/** Sets the order in which deputies are called (koml. § 7-10): all of them, first called first. */
export function orderDeputies(
  store: Store,
  committee: CommitteeId,
  wanted: readonly PersonId[],
  by: ActedBy,
): { readonly before: PersonId[] } | Refusal {
  return store.transaction((db) => {
    const deputies = membershipsOf(db, committee).filter(({ role }) => role === 'deputy')
    const before = deputies.map(({ person }) => person)
    const isSame = wanted.length === before.length && before.every((person) => wanted.includes(person))
    if (!isSame || new Set(wanted).size !== wanted.length) return refuse('membership.orderIncomplete')
    for (const deputy of deputies) saveMembership(db, { ...deputy, rank: wanted.indexOf(deputy.person) + 1 })
    auditChange(db, by, { action: 'membership.ordered', kind: 'committee', id: committee }, null, null)
    return { before }
  })
}

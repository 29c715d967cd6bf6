import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import type { Committee, CommitteeKind, Membership } from './municipality.ts'

/** Bodies of which a municipality has one: the council chooses one formannskap and one council of each kind. */
const single: ReadonlySet<CommitteeKind> = new Set([
  'council',
  'executiveCommittee',
  'elderlyCouncil',
  'disabilityCouncil',
  'youthCouncil',
  'controlCommittee',
])

/**
 * Whether a body may be as it is described beside the others: its name tells it apart, a municipality has one of
 * each statutory kind, and the numbers of members are lawful (koml. § 5-5 annet ledd, § 5-6 første ledd, § 23-1).
 */
export function checkCommittee(
  committee: Pick<Committee, 'name' | 'kind' | 'seats'> & { readonly id: string | null },
  others: readonly Pick<Committee, 'id' | 'name' | 'kind'>[],
): Refusal | null {
  const { name, kind, seats } = committee
  const rest = others.filter(({ id }) => id !== committee.id)
  if (rest.some((each) => each.name.toLowerCase() === name.toLowerCase()))
    return refuse('committee.nameTaken', { name })
  const twin = single.has(kind) ? rest.find((each) => each.kind === kind) : undefined
  if (twin !== undefined) return refuse('committee.onlyOne', { name: twin.name })
  if (kind === 'council' && (seats < 11 || seats % 2 === 0))
    return refuse('committee.councilSeats', { seats }, 'koml. § 5-5 annet ledd')
  if (kind === 'executiveCommittee' && seats < 5)
    return refuse('committee.executiveSeats', { seats }, 'koml. § 5-6 første ledd')
  return null
}

/** Chair, deputy chair and members fill the seats; deputies stand in and take none. */
export function seatsTaken(memberships: readonly Pick<Membership, 'role'>[]): number {
  return memberships.filter(({ role }) => role !== 'deputy').length
}

/** Whether somebody may have a role in a body: one chair, one deputy chair, and no more members than seats. */
export function checkMembership(
  membership: Pick<Membership, 'person' | 'role'>,
  seats: number,
  standing: readonly Pick<Membership, 'person' | 'role'>[],
): Refusal | null {
  const others = standing.filter(({ person }) => person !== membership.person)
  const { role } = membership
  if (role === 'chair' && others.some((each) => each.role === role)) return refuse('membership.chairTaken')
  if (role === 'deputyChair' && others.some((each) => each.role === role))
    return refuse('membership.deputyChairTaken')
  if (role !== 'deputy' && seatsTaken(others) >= seats) return refuse('membership.seatsTaken', { seats })
  return null
}

const statutory: ReadonlySet<CommitteeKind> = new Set(['elderlyCouncil', 'disabilityCouncil', 'youthCouncil'])

/** Whether a body is one of the councils that every municipality has, and that are to be heard (koml. § 5-12). */
export const isStatutoryCouncil = ({ kind }: Pick<Committee, 'kind'>): boolean => statutory.has(kind)

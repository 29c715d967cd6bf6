import type { Output } from '#shared/contract/index.ts'

export type CommitteeRow = Output<'committee.list'>[number]

/** The order in which bodies are thought of: formannskap, council, standing committees, then the councils. */
const kindOrder: readonly CommitteeRow['kind'][] = [
  'executiveCommittee',
  'council',
  'standingCommittee',
  'controlCommittee',
  'elderlyCouncil',
  'disabilityCouncil',
  'youthCouncil',
]

export const inKindOrder = (bodies: readonly CommitteeRow[]): CommitteeRow[] =>
  bodies.toSorted((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind))

/** How many seats are taken: deputies take none. */
export const seated = (members: CommitteeRow['members']): number =>
  members.filter(({ role }) => role !== 'deputy').length

import type { PersonId } from '#shared/ids.ts'

export type Voting = { readonly id: PersonId; readonly name: string; readonly party: string }
export type VotingParty = { readonly name: string; readonly people: readonly Voting[] }

/** Who votes, by party in the order of the roll. */
export function byParty(voters: readonly Voting[]): readonly VotingParty[] {
  return [...Map.groupBy(voters, ({ party }) => party)].map(([name, people]) => ({ name, people }))
}

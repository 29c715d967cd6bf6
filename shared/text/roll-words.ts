import { quorumOf } from '../domain/meeting/session/roll.ts'
import type { Voter } from '../domain/meeting/session/session.ts'
import type { Language } from '../domain/municipality/municipality.ts'

/** Who votes in an item, as the rules count it. */
export type RollProof = {
  readonly seats: number
  readonly voters: readonly Pick<Voter, 'role'>[]
  readonly constituting: boolean
}

/**
 * The proof line of a roll: how many of the members vote, how many of them are deputies, and whether they are enough
 * (koml. §§ 11-9 første ledd, 7-1 første ledd).
 */
export function wordRoll({ seats, voters, constituting }: RollProof, language: Language): string {
  const needed = quorumOf(seats, constituting)
  const deputies = voters.filter(({ role }) => role === 'deputy').length
  const enough = voters.length >= needed
  const section = constituting ? 'koml. § 7-1' : 'koml. § 11-9'
  if (language === 'nn') {
    const of = deputies === 0 ? '' : `, ${deputies} av dei vara`
    return `${voters.length} av ${seats} røystar${of}. ${enough ? 'Vedtaksført' : 'Ikkje vedtaksført'}: ${needed} trengst (${section}).`
  }
  const of = deputies === 0 ? '' : `, ${deputies} av dem vara`
  return `${voters.length} av ${seats} stemmer${of}. ${enough ? 'Vedtaksført' : 'Ikke vedtaksført'}: ${needed} kreves (${section}).`
}

import type { PersonId } from '../../../ids.ts'
import { isPresentAt, membersOnRoll } from './roll.ts'
import type { RollEntry, SessionTime } from './session.ts'

/** A deputy of the body, in the order of election. */
export type Deputy = { readonly id: PersonId; readonly party: string; readonly rank: number }

/** Who may be called into a seat, the first to be called first. */
export type CalledDeputy = Deputy & { readonly sameParty: boolean }

/**
 * Deputies to call when a seat is empty: those of the member's own group before others, and each group in the order in which
 * they were elected (koml. § 7-10 første ledd). Who is in the meeting already, as deputy in another seat, is not called again.
 */
export function deputiesFor(
  party: string,
  deputies: readonly Deputy[],
  roll: readonly RollEntry[],
  at: SessionTime,
): readonly CalledDeputy[] {
  const here = new Set(roll.filter((entry) => isPresentAt(entry, at)).map(({ person }) => person))
  const members = new Set(membersOnRoll(roll))
  return deputies
    .filter(({ id }) => !here.has(id) && !members.has(id))
    .map((deputy) => ({ ...deputy, sameParty: deputy.party === party }))
    .toSorted((a, b) => Number(b.sameParty) - Number(a.sameParty) || a.rank - b.rank)
}

/** Members of the body in whose seat nobody sits: away, or kept out of an item, and without a deputy (koml. § 8-1 første ledd). */
export function emptySeats(
  roll: readonly RollEntry[],
  keptOut: ReadonlySet<PersonId>,
  at: SessionTime,
): readonly PersonId[] {
  const here = roll.filter((entry) => isPresentAt(entry, at) && !keptOut.has(entry.person))
  const filled = new Set(
    here.flatMap(({ role, person, replaces }) => (role === 'member' ? [person] : (replaces ?? []))),
  )
  return membersOnRoll(roll).filter((member) => !filled.has(member))
}

import type { PersonId } from '../../../ids.ts'
import { quorumOf, votersAt } from './roll.ts'
import type { Impediment, RollEntry, SessionTime, Vote, Voter } from './session.ts'

/** Who may vote in an item, by what the vote is about. `impediments`: those of the item. */
export function votersIn(
  item: {
    readonly roll: readonly RollEntry[]
    readonly impediments: readonly Impediment[]
    readonly seats: number
    readonly constituting: boolean
  },
  subject: Vote['subject'],
  at: SessionTime,
): readonly Voter[] {
  const { roll, impediments, seats, constituting } = item
  if (subject !== 'impediment') return votersAt(roll, keptOut(impediments), at)
  const asked = questioned(impediments)
  const without = votersAt(roll, asked, at)
  // «for flere medlemmer … med mindre organet ellers ikke ville være vedtaksført i spørsmålet»: then all who are present take part.
  // Of one member alone the law has no such exception: a deputy is called in, or the question waits (fvl. § 8 annet ledd).
  const all = asked.size > 1 && without.length < quorumOf(seats, constituting)
  return all ? votersAt(roll, new Set(), at) : without
}

/** Who may not vote in the matter: the body has upheld the question (koml. §§ 11-10, 11-11). */
export function keptOut(impediments: readonly Impediment[]): ReadonlySet<PersonId> {
  return new Set(impediments.filter(({ state }) => state === 'upheld').map(({ person }) => person))
}

/**
 * Nobody of whom it is asked takes part in deciding the own question or another's in the same item, whatever became of the own
 * (fvl. § 8 annet ledd).
 */
const questioned = (impediments: readonly Impediment[]): ReadonlySet<PersonId> =>
  new Set(impediments.map(({ person }) => person))

import * as fc from 'fast-check'
import type { Candidate, Impediment, RollEntry } from '#shared/domain/meeting/session/session.ts'
import type { AgendaItemId, PersonId, RollEntryId } from '#shared/ids.ts'
import { clock } from './brute-force-room.ts'

/**
 * Meetings at random. What happens is drawn from a seed, so that a hundred thousand meetings are made in seconds; how large a
 * meeting is shrinks as fast-check makes things smaller.
 */
export type Luck = {
  /** A whole number from 0 to below `many`. */
  below(many: number): number
  /** Whether something happens that happens once in so many times. */
  once(many: number): boolean
  oneOf<T>(things: readonly T[]): T
}

/** What stands at a place; throws where nothing does. */
export function placeOf<T>(things: readonly T[], at: number): T {
  const thing = things[at]
  if (thing === undefined) throw new RangeError(`nothing at ${String(at)} of ${String(things.length)}`)
  return thing
}

export function luckOf(seed: number): Luck {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (many: number): number => next() % many
  return {
    below,
    once: (many) => below(many) === 0,
    oneOf: (things) => placeOf(things, below(things.length)),
  }
}

export const aMeetingsSize = fc.record({
  seed: fc.integer(),
  members: fc.nat({ max: 13 }),
  deputies: fc.nat({ max: 7 }),
  /** Seats that nobody holds. */
  vacant: fc.nat({ max: 2 }),
  seconds: fc.integer({ min: 2, max: 14 }),
})
export type MeetingsSize = typeof aMeetingsSize extends fc.Arbitrary<infer Size> ? Size : never

export const person = (kind: string, at: number): PersonId => `${kind}${String(at)}` as PersonId
export const item = 'item' as AgendaItemId

/** Stays of one person that lie apart: most are here from the first to the last, some come late, leave, and come back. */
function staysOf(luck: Luck, seconds: number): readonly Pick<RollEntry, 'arrivedAt' | 'leftAt'>[] {
  if (luck.once(8)) return [{ arrivedAt: null, leftAt: null }]
  const stays: Pick<RollEntry, 'arrivedAt' | 'leftAt'>[] = []
  let at = luck.once(3) ? luck.below(seconds) : 0
  while (at < seconds) {
    const leaves = luck.once(3) ? at + 1 + luck.below(seconds) : null
    stays.push({ arrivedAt: clock(at), leftAt: leaves === null ? null : clock(leaves) })
    if (leaves === null || luck.once(2)) break
    at = leaves + luck.below(3)
  }
  return stays
}

/** A roll as it may be: members, deputies in seats (two for one seat too), and some who only listen. */
export function rollOf(luck: Luck, size: MeetingsSize): readonly RollEntry[] {
  const members = Array.from({ length: size.members }, (_, at) => person('member', at))
  const deputies = Array.from({ length: size.deputies }, (_, at) => person('deputy', at))
  let entries = 0
  const entry = (
    given: Pick<RollEntry, 'person' | 'role' | 'replaces' | 'arrivedAt' | 'leftAt'>,
  ): RollEntry => ({ id: `entry${String(entries++)}` as RollEntryId, party: 'Grønn Solvik', ...given })
  const all = [
    ...members.flatMap((who) =>
      staysOf(luck, size.seconds).map((stay) =>
        entry({ person: who, role: 'member', replaces: null, ...stay }),
      ),
    ),
    ...deputies.flatMap((who) =>
      staysOf(luck, size.seconds).map((stay) =>
        entry({
          person: who,
          role: 'deputy',
          replaces: members.length === 0 || luck.once(6) ? null : luck.oneOf(members),
          ...stay,
        }),
      ),
    ),
    ...(luck.once(3)
      ? [
          entry({
            person: person('officer', 0),
            role: luck.oneOf(['secretary', 'administration']),
            replaces: null,
            arrivedAt: clock(0),
            leftAt: null,
          }),
        ]
      : []),
  ]
  // the roll is called in any order
  return luck.once(2)
    ? all
    : all
        .map((each) => ({ each, by: luck.below(1000) }))
        .toSorted((a, b) => a.by - b.by)
        .map(({ each }) => each)
}

/** A roll with faults, as a hurried secretary types it. */
export function faultyRoll(luck: Luck, size: MeetingsSize): readonly RollEntry[] {
  const roll = [...rollOf(luck, size)]
  if (roll.length === 0) return roll
  for (let faults = luck.below(3); faults > 0; faults -= 1) {
    const at = luck.below(roll.length)
    const entry = placeOf(roll, at)
    const other = luck.oneOf(roll)
    roll[at] = luck.oneOf<RollEntry>([
      { ...entry, leftAt: clock(luck.below(size.seconds)) },
      { ...entry, arrivedAt: clock(luck.below(size.seconds)) },
      { ...entry, arrivedAt: null },
      { ...entry, replaces: other.person === entry.person ? null : other.person },
      { ...entry, person: other.person, replaces: null },
      { ...entry, role: other.role },
    ])
  }
  return roll
}

/** Questions of disqualification and exemption about some of those on the roll: of none, of one, of nearly all. */
export function questionsOn(luck: Luck, roll: readonly RollEntry[]): readonly Impediment[] {
  const people = [
    ...new Set(roll.filter(({ role }) => role === 'member' || role === 'deputy').map((each) => each.person)),
  ]
  const oneIn = luck.oneOf([1, 2, 4, 8, 100, 100])
  return people
    .filter(() => luck.once(oneIn))
    .map((who) => ({
      item,
      person: who,
      kind: luck.once(4) ? 'exempted' : 'disqualified',
      basis: 'fvl-6-2',
      ground: 'Er styremedlem i laget',
      state: luck.oneOf(['raised', 'upheld', 'rejected']),
      vote: null,
    }))
}

/** A list with so many names, of one sex mostly or of both. */
export function listOf(luck: Luck, names: number, unknown = false): readonly Candidate[] {
  const women = luck.oneOf([2, 2, 3, 8])
  return Array.from({ length: names }, (_, at) => ({
    name: `Navn ${String(at)}`,
    sex: unknown && luck.once(4) ? null : luck.once(women) ? 'female' : 'male',
  }))
}

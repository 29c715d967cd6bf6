import * as fc from 'fast-check'
import type {
  Ballot,
  Candidate,
  Impediment,
  RollEntry,
  Vote,
  VoteForm,
  VoteOption,
  VoteSubject,
} from '#shared/domain/meeting/session/session.ts'
import { withSums } from '#shared/domain/meeting/session/check-vote.ts'
import type { AgendaItemId, PersonId, RollEntryId, VoteId } from '#shared/ids.ts'
import { type Chair, clock } from './brute-force-room.ts'

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

export function luckOf(seed: number): Luck {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (many: number): number => next() % many
  return { below, once: (many) => below(many) === 0, oneOf: (things) => things[below(things.length)]! }
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

const person = (kind: string, at: number): PersonId => `${kind}${String(at)}` as PersonId
const item = 'item' as AgendaItemId

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
    const entry = roll[at]!
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

const subjects: readonly VoteSubject[] = [
  'matter',
  'matter',
  'matter',
  'closing',
  'impediment',
  'impediment',
  'postponement',
  'return',
  'procedure',
  'election',
  'election',
  'election',
  'appointment',
]
const ofMatters: readonly VoteForm[] = ['forAgainst', 'between', 'among']
const ofElections: readonly VoteForm[] = ['agreedElection', 'majorityElection', 'proportionalElection']

export function subjectOf(luck: Luck): VoteSubject {
  return luck.oneOf(subjects)
}

/** A vote by those who sit in chairs; a fault in one of four. */
export function voteBy(
  luck: Luck,
  subject: VoteSubject,
  chairs: readonly Chair[],
  roll: readonly RollEntry[],
): Vote {
  const usual = subject === 'election' ? ofElections : ofMatters
  const form = luck.once(20) ? luck.oneOf([...ofMatters, ...ofElections]) : luck.oneOf(usual)
  const options = optionsOf(luck, form)
  const mayBlank = subject === 'election' || subject === 'appointment' || luck.once(30)
  const leaning = luck.below(options.length) // bodies agree more often than dice do
  const ballots: Ballot[] = chairs.map((chair) => ({
    person: chair.sits,
    option: mayBlank && luck.once(6) ? null : luck.once(3) ? leaning + 1 : luck.below(options.length) + 1,
  }))
  if (luck.once(6) && form !== 'agreedElection') evenOut(ballots)
  if (form === 'agreedElection' && luck.once(2))
    for (const [at, ballot] of ballots.entries()) ballots[at] = { ...ballot, option: 1 }
  const somebody = chairs.length === 0 ? person('member', 0) : luck.oneOf(chairs).sits
  const vote: Vote = withSums({
    id: 'vote' as VoteId,
    item,
    sequence: 1,
    subject,
    form,
    method: 'shown',
    question: '',
    heldAt: clock(0),
    chair: luck.once(5) ? person('deputy', 0) : somebody,
    round: form === 'majorityElection' ? 1 + luck.below(2) : 1,
    seats: form === 'proportionalElection' ? 1 + luck.below(9) : null,
    options,
    ballots: shuffled(luck, ballots),
    blank: 0,
    lots: luck.once(2) ? lotsFor(luck, options.length) : null,
  })
  const written = form === 'proportionalElection' ? luck.once(2) : luck.once(30)
  const held: Vote = written ? { ...vote, method: 'written', ballots: [] } : vote
  return luck.once(4) ? faulty(luck, held, roll) : held
}

/** As many for the one as for the other. */
function evenOut(ballots: Ballot[]): void {
  for (const [at, ballot] of ballots.entries()) ballots[at] = { ...ballot, option: 1 + (at % 2) }
}

function shuffled<T>(luck: Luck, things: readonly T[]): readonly T[] {
  return things
    .map((thing) => ({ thing, by: luck.below(1000) }))
    .toSorted((a, b) => a.by - b.by)
    .map(({ thing }) => thing)
}

function lotsFor(luck: Luck, options: number): readonly number[] {
  const drawn = shuffled(
    luck,
    Array.from({ length: options }, (_, at) => at + 1),
  )
  return luck.once(3) ? drawn.slice(0, luck.below(options + 1)) : drawn
}

function optionsOf(luck: Luck, form: VoteForm): readonly VoteOption[] {
  const many = {
    forAgainst: 2,
    between: 2,
    among: 3 + luck.below(2),
    agreedElection: 1 + luck.below(2),
    majorityElection: 1 + luck.below(4),
    proportionalElection: 1 + luck.below(4),
  }[form]
  return Array.from({ length: many }, (_, at) => ({
    label: String(at + 1),
    text: null,
    candidates: [],
    votes: 0,
  }))
}

/** What must not be: a hand of somebody who has no chair, two hands of one, a hand kept down, a blank, a sum that is another. */
function faulty(luck: Luck, vote: Vote, roll: readonly RollEntry[]): Vote {
  const fault = luck.below(6)
  const { ballots } = vote
  const recount = (changed: readonly Ballot[]): Vote => withSums({ ...vote, ballots: changed })
  if (fault === 0 && roll.length > 0)
    return recount([...ballots, { person: luck.oneOf(roll).person, option: 1 }])
  if (fault === 1) return recount(ballots.slice(1))
  if (fault === 2) return recount(ballots.map((each, at) => (at === 0 ? { ...each, option: null } : each)))
  if (fault === 3) return recount([...ballots, { person: person('stranger', 0), option: 1 }])
  if (fault === 4 && vote.method === 'written') return { ...vote, blank: vote.blank + 1 }
  if (fault === 5 && roll.length > 0)
    return recount(
      ballots.map((each, at) => (at === 0 ? { ...each, person: luck.oneOf(roll).person } : each)),
    )
  return { ...vote, method: vote.method === 'written' ? 'shown' : 'written' }
}

/** A list with so many names, of one sex mostly or of both. */
export function listOf(luck: Luck, names: number, unknown = false): readonly Candidate[] {
  const women = luck.oneOf([2, 2, 3, 8])
  return Array.from({ length: names }, (_, at) => ({
    name: `Navn ${String(at)}`,
    sex: unknown && luck.once(4) ? null : luck.once(women) ? 'female' : 'male',
  }))
}

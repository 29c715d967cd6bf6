import type {
  Ballot,
  RollEntry,
  Vote,
  VoteForm,
  VoteOption,
  VoteSubject,
} from '#shared/domain/meeting/session/session.ts'
import { withSums } from '#shared/domain/meeting/session/check-vote.ts'
import type { VoteId } from '#shared/ids.ts'
import { type Chair, clock } from './brute-force-room.ts'
import { item, person, type Luck } from './random-session.ts'

/** Votes at random in a meeting at random (random-session.ts), lawful ones and others. */

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

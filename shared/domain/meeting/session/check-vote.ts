import type { PersonId } from '../../../ids.ts'
import { refuse } from '../../../refusal.ts'
import type { Refusal } from '../../../refusal.ts'
import { checkQuorum } from './roll.ts'
import type { Vote, Voter } from './session.ts'
import { castIn } from './vote-result.ts'

const duty = 'koml. § 8-1 tredje ledd'
const one = 'koml. § 11-9 annet ledd'

/** Votes of which the body has as many as it has members who may: blank is let in only here (koml. § 8-1 tredje ledd). */
const isElection = ({ form, subject }: Pick<Vote, 'form' | 'subject'>): boolean =>
  subject === 'election' || subject === 'appointment' || form.endsWith('Election')

export type BodyThatVotes = {
  readonly voters: readonly Voter[]
  /** Members of the body, present or not. */
  readonly seats: number
  readonly constituting: boolean
}

/**
 * Whether a vote can be recorded: each who may vote has voted and nobody else (koml. §§ 8-1, 11-10), blank only in elections and
 * appointments (§ 8-1 tredje ledd), in writing only by lists (§§ 7-5 siste ledd, 7-8 annet ledd), and by enough for a
 * decision (§ 11-9 første ledd).
 */
export function checkVote(vote: Vote, body: BodyThatVotes): Refusal | null {
  return (
    checkForm(vote) ?? checkMethod(vote, body) ?? checkQuorum(castIn(vote), body.seats, body.constituting)
  )
}

function checkForm(vote: Vote): Refusal | null {
  const { form, options, seats, subject } = vote
  const wanted = { forAgainst: [2, 2], between: [2, 2], among: [3, 20], agreedElection: [1, 2] } as const
  const [least, most] = form in wanted ? wanted[form as keyof typeof wanted] : [1, 50]
  if (options.length < least || options.length > most)
    return refuse('vote.options', { count: options.length, form }, 'koml. § 11-9 annet ledd')
  if (form === 'proportionalElection' && (seats ?? 0) < 1)
    return refuse('vote.noSeats', {}, 'koml. § 7-6 første ledd')
  if (form.endsWith('Election') && subject !== 'election')
    return refuse('vote.formOfElection', { form }, 'koml. § 7-4')
  // among several persons there is a majority election: no chair says who goes on to the second round
  if (form === 'among' && subject === 'election')
    return refuse('vote.severalInElection', {}, 'koml. § 7-8 første ledd')
  const blank = Math.max(vote.blank, vote.ballots.filter(({ option }) => option === null).length)
  if (blank > 0 && !isElection(vote)) return refuse('vote.blank', { count: blank }, duty)
  return null
}

function checkMethod(vote: Vote, body: BodyThatVotes): Refusal | null {
  if (vote.method === 'written') {
    if (vote.form !== 'proportionalElection')
      return refuse(
        'vote.written',
        { form: vote.form },
        vote.form === 'majorityElection' ? 'koml. § 7-8 annet ledd' : 'koml. § 7-5 siste ledd',
      )
    if (vote.ballots.length > 0) return refuse('vote.secret', {}, 'koml. § 7-5 siste ledd')
    const cast = castIn(vote)
    const voters = body.voters.length
    if (cast > voters) return refuse('vote.moreThanVoters', { cast, voters }, 'koml. § 11-9')
    return cast < voters ? refuse('vote.tooFew', { cast, voters }, duty) : null
  }
  return checkBallots(vote, body)
}

function checkBallots(vote: Vote, body: BodyThatVotes): Refusal | null {
  const may = new Set(body.voters.map(({ person }) => person))
  const voted = new Set<PersonId>()
  const sums = vote.options.map(() => 0)
  let blank = 0
  for (const { person, option } of vote.ballots) {
    if (!may.has(person)) return refuse('vote.notOnRoll', { person }, 'koml. §§ 8-1, 11-10')
    if (voted.has(person)) return refuse('vote.votedTwice', { person }, one)
    voted.add(person)
    if (option === null) blank += 1
    else if (sums[option - 1] === undefined) return refuse('vote.unknownOption', { option }, one)
    else sums[option - 1] = (sums[option - 1] ?? 0) + 1
  }
  const missing = body.voters.find(({ person }) => !voted.has(person))
  if (missing !== undefined) return refuse('vote.notVoted', { person: missing.person }, duty)
  const same = blank === vote.blank && sums.every((sum, index) => sum === vote.options[index]?.votes)
  return same ? null : refuse('vote.sums', {}, 'koml. § 11-4 første ledd')
}

/** A vote with the sums of its ballots; a written one keeps the sums that it was given. */
export function withSums(vote: Vote): Vote {
  if (vote.method === 'written') return vote
  return {
    ...vote,
    blank: vote.ballots.filter(({ option }) => option === null).length,
    options: vote.options.map((option, index) => ({
      ...option,
      votes: vote.ballots.filter((ballot) => ballot.option === index + 1).length,
    })),
  }
}

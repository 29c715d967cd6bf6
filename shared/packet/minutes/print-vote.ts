import { electedFrom } from '../../domain/meeting/session/proportional.ts'
import type { Motion, TextReference, Vote } from '../../domain/meeting/session/session.ts'
import { castIn, resultOf } from '../../domain/meeting/session/vote-result.ts'
import type { PersonId } from '../../ids.ts'
import type { PartyVotes, PrintedOption, PrintedVote } from './model.ts'

/** Names and parties of those who voted, and the motions that were voted on. */
export type VoteNames = {
  readonly nameOf: (person: PersonId) => string
  readonly partyOf: (person: PersonId) => string
  readonly motions: readonly Motion[]
}

/** What is asked of a vote to tell it. */
export type ToldVote = Omit<Vote, 'id' | 'item' | 'sequence'>

/** A vote as the minutes tell it: which parties voted for what, and persons where a party was split. */
export function printVote(vote: ToldVote, names: VoteNames, behindDoors: boolean): PrintedVote {
  const result = resultOf(vote)
  const settled = result.kind === 'won' && result.by === 'chair' && vote.chair !== null
  return {
    subject: vote.subject,
    form: vote.form,
    written: vote.method === 'written',
    question: vote.question,
    round: vote.round,
    at: vote.heldAt,
    cast: castIn(vote),
    options: vote.options.map((option, index): PrintedOption => ({
      label: option.label,
      text: textOf(option.text, names.motions),
      votes: option.votes,
      parties: partiesFor(index + 1, vote, names),
      candidates: option.candidates.map(({ name }) => name),
    })),
    blank: vote.blank,
    blankBy: partiesFor(null, vote, names),
    result,
    chair: settled && vote.chair !== null ? names.nameOf(vote.chair) : null,
    seats: vote.seats,
    elected: electedBy(vote),
    lots: (vote.lots ?? []).map((place) => vote.options[place - 1]?.label ?? String(place)),
    behindDoors,
  }
}

function textOf(text: TextReference | null, motions: readonly Motion[]): PrintedOption['text'] {
  if (text === null || text.of !== 'motion') return text?.of ?? null
  const motion = motions.find(({ id }) => id === text.motion)
  return motion === undefined ? null : { motion: motion.number }
}

function partiesFor(
  option: number | null,
  { ballots }: Pick<Vote, 'ballots'>,
  { nameOf, partyOf }: VoteNames,
): readonly PartyVotes[] {
  const own = ballots.filter((ballot) => ballot.option === option)
  const parties = [...new Set(own.map(({ person }) => partyOf(person)))].toSorted((a, b) =>
    a.localeCompare(b, 'nb'),
  )
  return parties.map((party) => {
    const persons = own.filter(({ person }) => partyOf(person) === party).map(({ person }) => nameOf(person))
    const isSplit = ballots.some((each) => each.option !== option && partyOf(each.person) === party)
    const named = persons.toSorted((a, b) => a.localeCompare(b, 'nb'))
    return { party, votes: persons.length, persons: isSplit || party === '' ? named : null }
  })
}

/** Who is elected, list by list (koml. §§ 7-6 to 7-8). */
function electedBy(vote: ToldVote): PrintedVote['elected'] {
  const result = resultOf(vote)
  if (result.kind === 'seats')
    return vote.options.flatMap(({ label, candidates }, index) => {
      const seats = result.seats[index] ?? 0
      if (seats === 0) return []
      const { elected, deputies } = electedFrom(candidates, seats)
      return [
        { list: label, names: elected.map(({ name }) => name), deputies: deputies.map(({ name }) => name) },
      ]
    })
  if (result.kind !== 'won' || !vote.form.endsWith('Election')) return []
  const won = vote.options[result.winner - 1]
  const names = won?.candidates.map(({ name }) => name) ?? []
  return names.length === 0 ? [] : [{ list: won?.label ?? '', names, deputies: [] }]
}

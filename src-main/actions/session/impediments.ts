import { checkImpediment } from '#shared/domain/meeting/session/impediment-bases.ts'
import { checkVote } from '#shared/domain/meeting/session/check-vote.ts'
import { votersIn } from '#shared/domain/meeting/session/kept-out.ts'
import { resultOf } from '#shared/domain/meeting/session/vote-result.ts'
import type { Impediment } from '#shared/domain/meeting/session/session.ts'
import type { AgendaItemId, PersonId, VoteId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { removeImpediment, saveImpediment } from '../../store/session/item-sessions.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { nameOf } from './names.ts'
import type { OpenItem } from './open-item.ts'
import { stepOnItem } from './take-step.ts'

const decides = 'koml. § 11-10, jf. fvl. § 8 annet ledd'
const plans = new Set<string>(['budget', 'municipalPlan', 'planProgramme', 'planningStrategy'])

/** Asks whether a member may take part in an item. Refuses with `impediment.*` and `roll.notHere`. */
export function raiseImpediment(
  store: Store,
  question: Pick<Impediment, 'item' | 'person' | 'kind' | 'basis' | 'ground'>,
  by: ActedBy,
): null | Refusal {
  const { item, person } = question
  const step = { what: 'impediment.raised', about: nameOf(store.db, person) }
  return stepOnItem(store, item, step, by, (db, opened) => {
    const { file, meeting, record, roll } = opened
    const matter = {
      election: record.votes.some(({ subject }) => subject === 'election'),
      planOrBudget: plans.has(file.template),
      date: meeting.startsAt.slice(0, 10),
    }
    if (!roll.some((entry) => entry.person === person))
      return refuse('roll.notHere', { person }, 'koml. § 8-1')
    const refused = checkImpediment(question, matter)
    if (refused !== null) return refused
    saveImpediment(db, { ...question, state: 'raised', vote: null })
    return null
  })
}

/**
 * What the body made of it, by a vote of the item: option 1 keeps the member out. Refuses with `impediment.gone`,
 * `impediment.noVote`, and `impediment.hasVoted` where the member has voted in the matter.
 */
export function decideImpediment(
  store: Store,
  item: AgendaItemId,
  { person, vote: id }: { readonly person: PersonId; readonly vote: VoteId },
  by: ActedBy,
): null | Refusal {
  const step = { what: 'impediment.decided', about: nameOf(store.db, person) }
  return stepOnItem(store, item, step, by, (db, opened) => {
    const { impediments, votes } = opened.record
    const question = impediments.find((each) => each.person === person)
    if (question === undefined) return refuse('impediment.gone')
    const vote = votes.find((each) => each.id === id && each.subject === 'impediment')
    const result = vote === undefined ? null : resultOf(vote)
    if (result?.kind !== 'won') return refuse('impediment.noVote', { person }, decides)
    const state = result.winner === 1 ? 'upheld' : 'rejected'
    const decided: Impediment = { ...question, state, vote: id }
    const spoiled = spoiledBy(opened, [...impediments.filter((each) => each !== question), decided])
    if (spoiled !== null) return refuse('impediment.hasVoted', { person }, decides)
    saveImpediment(db, decided)
    return null
  })
}

/** Takes a question back. Refuses with `impediment.hasVoted` where votes were held without the member. */
export function withdrawImpediment(
  store: Store,
  item: AgendaItemId,
  person: PersonId,
  by: ActedBy,
): null | Refusal {
  const step = { what: 'impediment.removed', about: nameOf(store.db, person) }
  return stepOnItem(store, item, step, by, (db, opened) => {
    const rest = opened.record.impediments.filter((each) => each.person !== person)
    if (rest.length === opened.record.impediments.length) return refuse('impediment.gone')
    if (spoiledBy(opened, rest) !== null) return refuse('impediment.hasVoted', { person }, decides)
    removeImpediment(db, item, person)
    return null
  })
}

/** A vote in the matter that would be out of order with these questions. */
function spoiledBy(
  { record, roll, committee, session }: OpenItem,
  impediments: readonly Impediment[],
): Refusal | null {
  const body = { seats: committee.seats, constituting: session.constituting }
  for (const vote of record.votes) {
    if (vote.subject === 'impediment') continue
    const voters = votersIn({ roll, impediments, ...body }, vote.subject, vote.heldAt)
    const refused = checkVote(vote, { voters, ...body })
    if (refused !== null) return refused
  }
  return null
}

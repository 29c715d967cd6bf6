import { checkVote, withSums } from '#shared/domain/meeting/session/check-vote.ts'
import { chairOf, checkBeforeVote } from '#shared/domain/meeting/session/item-standing.ts'
import { votersIn } from '#shared/domain/meeting/session/kept-out.ts'
import type { SessionTime, Vote, VoteOption } from '#shared/domain/meeting/session/session.ts'
import type { AgendaItemId, VoteId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findVote, removeVote, saveVote } from '../../store/session/votes.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import type { OpenItem } from './open-item.ts'
import { sessionTimeOf, meetingTime } from './session-clock.ts'
import { stepOnItem } from './take-step.ts'

/** A vote as it was counted; who leads and when it was held follow. */
export type CountedVote = Pick<
  Vote,
  'subject' | 'form' | 'method' | 'question' | 'round' | 'seats' | 'options' | 'ballots' | 'blank' | 'lots'
>

/**
 * Records a vote: by each who may vote and nobody else, and by enough (`checkVote`). Refuses with `vote.*` and `session.*`, each
 * with its section.
 */
export function recordVote(
  store: Store,
  item: AgendaItemId,
  { at, ...counted }: CountedVote & { readonly at: SessionTime | null },
  by: ActedBy,
): { readonly id: VoteId } | Refusal {
  return stepOnItem(store, item, { what: 'vote.recorded' }, by, (db, opened) => {
    const heldAt = at ?? meetingTime(db, opened.meeting.id, sessionTimeOf(by.at))
    const { votes } = opened.record
    const sequence = Math.max(0, ...votes.map((vote) => vote.sequence)) + 1
    const vote: Vote = withSums({
      ...counted,
      id: by.newId<VoteId>(),
      item,
      sequence,
      heldAt,
      chair: chairOf(opened.standing),
    })
    const refused = checkBeforeVote(opened.standing, vote.subject, heldAt) ?? checkCounted(opened, vote)
    if (refused !== null) return refused
    saveVote(db, vote)
    return { id: vote.id }
  })
}

/** Records a vote anew in its place and at its time, as it should have been counted. Refuses with `vote.*` and `vote.inUse`. */
export function recountVote(store: Store, id: VoteId, counted: CountedVote, by: ActedBy): null | Refusal {
  return onVote(store, id, 'vote.changed', by, (opened, vote) => {
    const changed: Vote = withSums({ ...vote, ...counted })
    const refused = checkCounted(opened, changed)
    if (refused !== null) return refused
    saveVote(store.db, changed)
    return null
  })
}

/** Takes a vote away. Refuses with `vote.inUse` where doors or a disqualification rest on it. */
export function takeVoteAway(store: Store, id: VoteId, by: ActedBy): null | Refusal {
  return onVote(store, id, 'vote.removed', by, () => {
    removeVote(store.db, id)
    return null
  })
}

function onVote(
  store: Store,
  id: VoteId,
  what: string,
  by: ActedBy,
  work: (opened: OpenItem, vote: Vote) => null | Refusal,
): null | Refusal {
  const found = findVote(store.db, id)
  if (found === null) return refuse('vote.gone')
  return stepOnItem(store, found.item, { what, about: String(found.sequence) }, by, (_db, opened) => {
    const { closing, impediments, votes } = opened.record
    const vote = votes.find((each) => each.id === id)
    if (vote === undefined) return refuse('vote.gone')
    const rests = closing?.vote === id || impediments.some((each) => each.vote === id)
    return rests ? refuse('vote.inUse', {}, 'koml. § 11-4 andre ledd') : work(opened, vote)
  })
}

function checkCounted({ record, roll, committee, session }: OpenItem, vote: Vote): Refusal | null {
  if (vote.heldAt < session.openedAt) return refuse('session.timeBefore', { at: vote.heldAt })
  const body = { seats: committee.seats, constituting: session.constituting }
  const voters = votersIn({ roll, impediments: record.impediments, ...body }, vote.subject, vote.heldAt)
  const unknown = vote.options.find((option) => isOfMissing(option, record.motions))
  if (unknown !== undefined) return refuse('motion.gone')
  return checkVote(vote, { voters, ...body })
}

/** A motion that is not of the item, or was withdrawn, cannot be voted on. */
function isOfMissing({ text }: VoteOption, motions: OpenItem['record']['motions']): boolean {
  if (text?.of !== 'motion') return false
  return !motions.some(({ id, withdrawn }) => id === text.motion && !withdrawn)
}

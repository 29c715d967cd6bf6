import type { Output } from '#shared/contract/index.ts'
import { withSums } from '#shared/domain/meeting/session/check-vote.ts'
import { checkQuorum } from '#shared/domain/meeting/session/roll.ts'
import type { Vote } from '#shared/domain/meeting/session/session.ts'
import { castIn, resultOf } from '#shared/domain/meeting/session/vote-result.ts'
import type { VoteResult } from '#shared/domain/meeting/session/vote-result.ts'
import type { PersonId, VoteId } from '#shared/ids.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { sessionVoteWords } from '#shared/text/screen/session/vote.ts'
import { countedOf } from './vote-draft.ts'
import type { VoteDraft } from './vote-draft.ts'

export type Preview = {
  readonly vote: Vote
  readonly result: VoteResult
  readonly cast: number
  /** Too few voted for a decision (koml. § 11-9). */
  readonly tooFew: Refusal | null
}

/** What a draft would come to if it were recorded now, by the same rules as the store's. */
export function previewOf(
  draft: VoteDraft,
  voters: readonly PersonId[],
  { chair, proof, item, now }: Pick<Output<'session.item'>, 'chair' | 'proof' | 'item' | 'now'>,
): Preview {
  const counted = countedOf(draft, voters)
  const vote = withSums({
    ...counted,
    id: (draft.vote ?? '') as VoteId,
    item: item.id,
    sequence: 0,
    heldAt: now,
    chair: chair.id,
  })
  const cast = castIn(vote)
  const needed = proof.quorum > proof.seats / 2 + 1
  return { vote, result: resultOf(vote), cast, tooFew: checkQuorum(cast, proof.seats, needed) }
}

type Words = (typeof sessionVoteWords)['nb']

/** The result in words, as it stands while votes are taken down. */
export function resultText({ vote, result }: Pick<Preview, 'vote' | 'result'>, text: Words): string {
  const votes = vote.options.map((option) => String(option.votes)).join('–')
  const label = (place: number): string => vote.options[place - 1]?.label ?? ''
  if (result.kind === 'won') {
    if (result.by === 'all') return text.outcome.all(label(result.winner))
    if (result.by === 'chair') return text.outcome.chair(label(result.winner), votes)
    return text.outcome.won(label(result.winner), votes)
  }
  if (result.kind === 'again')
    return vote.form === 'majorityElection' ? text.outcome.againElection : text.outcome.again
  if (result.kind === 'lots') return text.outcome.lots(result.options.map(label).join(', '))
  if (result.kind === 'chair') return text.outcome.chairBlank(votes)
  if (result.kind === 'seats')
    return text.outcome.seats(result.seats.map((seats, at) => text.seatsOf(label(at + 1), seats)).join(', '))
  return text.outcome.notUnanimous
}

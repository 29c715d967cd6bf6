import { useRef } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { SessionView } from '#shared/contract/session-shapes.ts'
import type { VoteId } from '#shared/ids.ts'
import { sessionVoteWords, voteLabels } from '#shared/text/screen/session/vote.ts'
import { call } from '../../../../api/client.ts'
import { useText } from '../../../../api/language.ts'
import { announce } from '../../../../ui/announcer.tsx'
import { act } from '../act.ts'
import { useDocumentLanguage } from '../document-language.ts'
import { storeAllDrafts } from '../drafts.ts'
import { focusOn } from '../focus.ts'
import { keepVoteDraft, useVoteDrafts } from './draft-store.ts'
import type { Voting } from './parties.ts'
import { previewOf, resultText } from './preview.ts'
import { proposedVotes } from './proposed-vote.ts'
import { countedOf } from './vote-draft.ts'
import type { VoteDraft } from './vote-draft.ts'

export type Votes = {
  /** What is being taken down, or what is proposed next; null where nothing is. */
  readonly draft: VoteDraft | null
  /** Somebody has begun on it: it can be given up. */
  readonly isOwn: boolean
  readonly proposed: readonly VoteDraft[]
  readonly voters: readonly Voting[]
  /** Takes down what was changed in it; not while it is being recorded, for what comes next is another vote. */
  readonly change: (draft: VoteDraft) => void
  readonly record: () => Promise<void>
}

/** The votes of an item: what is next, and how it is recorded. */
export function useVotes(item: Output<'session.item'>, view: SessionView): Votes {
  const text = useText(sessionVoteWords)
  const labels = voteLabels[useDocumentLanguage()]
  const own = useVoteDrafts((all) => all[item.item.id])
  const busy = useRef(false)
  const proposed = proposedVotes(item, labels)
  const draft = own ?? proposed[0] ?? null
  const voters = votersOf(item, view, draft)
  const id = item.item.id
  const record = async (): Promise<void> => {
    if (draft === null || busy.current || voters.length === 0) return
    busy.current = true
    try {
      await storeAllDrafts() // a motion that is typed is voted on as it stands
      await store(draft)
    } finally {
      busy.current = false
    }
  }
  const store = async (taken: VoteDraft): Promise<void> => {
    const people = voters.map((each) => each.id)
    const counted = countedOf(taken, people)
    const preview = previewOf(taken, people, item)
    const { vote } = taken
    const said = resultText(preview, text)
    if (vote !== null) {
      const changed = await act(() => call('vote.change', { vote, ...counted }), text.corrected(said))
      if (changed === null) return
    } else {
      const recorded = await act(
        () => call('vote.record', { item: id, ...counted, at: null }),
        text.recorded(said),
      )
      if (recorded === null) return
      const isWon = preview.result.kind === 'won' && preview.result.winner === 1
      await follow(taken, recorded.value.id, isWon)
    }
    keepVoteDraft(id, null)
    await focusOn('vote', 'outcome', 'item')
  }
  const follow = async ({ sequel }: VoteDraft, vote: VoteId, isWon: boolean): Promise<void> => {
    if (sequel?.of === 'impediment')
      await act(() => call('impediment.decide', { item: id, person: sequel.person, vote }))
    if (sequel?.of !== 'closing' || !isWon) return
    const { of: _of, ...closing } = sequel
    const closed = await act(() => call('doors.close', { item: id, ...closing, vote, at: null }))
    if (closed !== null) announce(text.behindDoors)
  }
  const change = (next: VoteDraft): void => {
    if (!busy.current) keepVoteDraft(id, next)
  }
  return { draft, isOwn: own !== undefined, proposed, voters, change, record }
}

/** Who votes: in the matter, or on whether somebody may take part in it (fvl. § 8 annet ledd). */
function votersOf(
  { voters, votersOnImpediment }: Output<'session.item'>,
  { roll }: SessionView,
  draft: VoteDraft | null,
): readonly Voting[] {
  if (draft?.subject !== 'impediment') return voters
  return votersOnImpediment.flatMap((id) => {
    const row = roll.find(({ person }) => person.id === id)
    return row === undefined ? [] : [{ id, name: row.person.name, party: row.party }]
  })
}

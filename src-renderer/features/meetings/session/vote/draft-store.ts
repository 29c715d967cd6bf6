import { create } from 'zustand'
import type { AgendaItemId } from '#shared/ids.ts'
import type { VoteDraft } from './vote-draft.ts'

type Drafts = Readonly<Record<AgendaItemId, VoteDraft>>

const kept = 'saksklar.votes'

function read(): Drafts {
  try {
    return JSON.parse(localStorage.getItem(kept) ?? '{}') as Drafts
  } catch {
    return {}
  }
}

/** Votes that are being taken down, one for each item: they outlive the item's screen and the page. */
export const useVoteDrafts = create<Drafts>(read)

/** Keeps what is taken down of a vote; null begins anew. */
export function keepVoteDraft(item: AgendaItemId, draft: VoteDraft | null): void {
  const { [item]: _before, ...others } = useVoteDrafts.getState()
  const next = draft === null ? others : { ...others, [item]: draft }
  useVoteDrafts.setState(next, true)
  try {
    localStorage.setItem(kept, JSON.stringify(next))
  } catch {
    // no storage: it lives as long as the page
  }
}

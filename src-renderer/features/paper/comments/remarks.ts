import { createStore, useStore } from 'zustand'
import type { StoreApi } from 'zustand'
import type { ThreadId } from '#shared/ids.ts'
import { useDesk } from '../session/desk.ts'
import type { Desk } from '../session/desk.ts'
import type { Anchor, Stretch } from './anchor.ts'

/** How it stands with the remarks on the open paper. */
export type RemarkState = {
  readonly chosen: ThreadId | null
  /** What a remark is being written on. */
  readonly draft: Anchor | null
  readonly shows: 'open' | 'resolved'
  /** Where each thread's text stands; null where it is gone. A thread of a section not looked through is not in it. */
  readonly places: ReadonlyMap<ThreadId, Stretch | null>
}

const stores = new WeakMap<Desk, StoreApi<RemarkState>>()

/** One for each desk: the pane, the marks in the text and the keys share it. */
export function remarksOf(desk: Desk): StoreApi<RemarkState> {
  const known = stores.get(desk)
  if (known !== undefined) return known
  const store = createStore<RemarkState>(() => ({
    chosen: null,
    draft: null,
    shows: 'open',
    places: new Map(),
  }))
  stores.set(desk, store)
  return store
}

export function useRemarks<T>(choose: (state: RemarkState) => T): T {
  return useStore(remarksOf(useDesk()), choose)
}

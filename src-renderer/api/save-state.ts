import { create } from 'zustand'
import { CallFailure } from './client.ts'
import type { Failure } from '#shared/contract/reply.ts'

/** «Lagret» only after the store has answered; a refusal stays until the next change succeeds. */
export type SaveState =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly failure: Failure }

type SaveStore = { readonly state: SaveState; readonly underWay: number }

export const useSaveStore = create<SaveStore>(() => ({ state: { kind: 'quiet' }, underWay: 0 }))

/** Runs a change and shows how it went. */
export async function saving<T>(work: () => Promise<T>): Promise<T> {
  useSaveStore.setState(({ underWay }) => ({ state: { kind: 'saving' }, underWay: underWay + 1 }))
  try {
    const result = await work()
    settle({ kind: 'saved', at: new Date() })
    return result
  } catch (error) {
    settle({
      kind: 'failed',
      failure: error instanceof CallFailure ? error.failure : { code: 'wire.internal', facts: {} },
    })
    throw error
  }
}

/** A failure is shown even while another change is under way; «saved» waits for the last. */
function settle(state: SaveState): void {
  useSaveStore.setState((before) => {
    const underWay = before.underWay - 1
    return { underWay, state: underWay > 0 && state.kind === 'saved' ? { kind: 'saving' } : state }
  })
}

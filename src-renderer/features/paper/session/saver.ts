import { v7 } from 'uuid'
import { mergeUpdates } from 'yjs'
import type { Failure } from '#shared/contract/reply.ts'
import type { OperationId } from '#shared/ids.ts'

/** Quiet for so long, and what was written is sent; while somebody types on so early that it is stored within a second (durability.md). */
const quiet = 300
const latest = 700
/** How long to wait after a failure, longer each time. */
const pauses = [1000, 2000, 4000, 8000]

export type SaverState =
  | { readonly kind: 'clean' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** The store will not take it, however often it is asked. */
  | { readonly kind: 'refused'; readonly failure: Failure }

export type Saver = {
  /** Something was written. */
  readonly add: (update: Uint8Array) => void
  /** Sends at once what waits. */
  readonly flush: () => void
  /** When all is stored, or refused for good. */
  readonly settled: () => Promise<void>
  /** Forgets what is not stored: its writer has seen to it. */
  readonly giveUp: () => void
  readonly state: () => SaverState
  readonly subscribe: (hear: () => void) => () => void
}

type Batch = { readonly operation: OperationId; readonly update: Uint8Array }

/**
 * Sends updates one batch at a time. A batch that fails is sent again as it is, under the same operation, so that
 * the store does it once though its answer was lost; what is written meanwhile waits for the next.
 */
export function createSaver({
  send,
  failureOf,
  isFinal,
  isIncomplete,
  whole,
  keep,
}: {
  readonly send: (batch: Batch) => Promise<unknown>
  readonly failureOf: (error: unknown) => Failure
  /** Whether a failure is one that trying again cannot help. */
  readonly isFinal: (failure: Failure) => boolean
  /** Whether the store lacks what came before: then it is sent the whole text. */
  readonly isIncomplete: (failure: Failure) => boolean
  readonly whole: () => Uint8Array
  /** Hears all that is not stored, whenever it changes; null for nothing. */
  readonly keep: (unsent: Uint8Array | null) => void
}): Saver {
  const hearers = new Set<() => void>()
  const waiting: Uint8Array[] = []
  let batch: Batch | null = null
  let isSending = false
  let failures = 0
  let since = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let mirror: ReturnType<typeof setTimeout> | undefined
  let now: SaverState = { kind: 'clean' }

  const turn = (next: SaverState): void => {
    if (now.kind === 'clean' && next.kind === 'clean') return
    now = next
    for (const hear of hearers) hear()
  }
  const unsent = (): Uint8Array | null => {
    const all = [...(batch === null ? [] : [batch.update]), ...waiting]
    return all.length === 0 ? null : mergeUpdates(all)
  }
  const mirrorSoon = (): void => {
    mirror ??= setTimeout(() => {
      mirror = undefined
      keep(unsent())
    }, 50)
  }
  const later = (pause: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void sendNext(), pause)
  }

  async function sendNext(): Promise<void> {
    clearTimeout(timer)
    if (isSending || now.kind === 'refused') return
    if (batch === null) {
      if (waiting.length === 0) return
      batch = { operation: v7() as OperationId, update: mergeUpdates(waiting.splice(0)) }
      since = 0
    }
    isSending = true
    try {
      await send(batch)
      batch = null
      failures = 0
      turn(waiting.length === 0 ? { kind: 'clean' } : { kind: 'waiting' })
      if (waiting.length > 0) later(quiet)
    } catch (error) {
      const failure = failureOf(error)
      if (isIncomplete(failure)) batch = { operation: v7() as OperationId, update: whole() }
      turn({ kind: isFinal(failure) ? 'refused' : 'failed', failure })
      later(pauses[Math.min(failures, pauses.length - 1)] ?? quiet)
      failures += 1
    } finally {
      isSending = false
      mirrorSoon()
    }
  }

  return {
    add: (update) => {
      waiting.push(update)
      mirrorSoon()
      if (now.kind === 'clean') turn({ kind: 'waiting' })
      if (now.kind !== 'waiting') return // the next try takes its own time
      const at = performance.now()
      if (since === 0) since = at
      later(Math.max(0, Math.min(quiet, since + latest - at)))
    },
    flush: () => void sendNext(),
    settled: () =>
      new Promise((resolve) => {
        const look = (): void => {
          if (now.kind !== 'clean' && now.kind !== 'refused') return
          hearers.delete(look)
          resolve()
        }
        hearers.add(look)
        look()
      }),
    giveUp: () => {
      clearTimeout(timer)
      waiting.length = 0
      batch = null
      keep(null) // at once: who opens the paper anew does not find them again
      turn({ kind: 'clean' })
    },
    state: () => now,
    subscribe: (hear) => {
      hearers.add(hear)
      return () => void hearers.delete(hear)
    },
  }
}

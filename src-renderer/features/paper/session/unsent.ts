import type { PaperId } from '#shared/ids.ts'
import { fromBase64, toBase64 } from './base64.ts'

/**
 * What was written and not yet answered for, in the browser's own storage: a page that crashes loses at most what
 * was typed since the last tick. It is told apart by paper and epoch; Yjs takes the same update twice without harm.
 */
const prefix = 'saksklar.unsent.'
const nameOf = (paper: PaperId, epoch: string): string => `${prefix}${paper}.${epoch}`

/** Keeps an update until it is stored; one that does not fit is left to the store alone. */
export function keepUnsent(paper: PaperId, epoch: string, update: Uint8Array): void {
  try {
    localStorage.setItem(nameOf(paper, epoch), toBase64(update))
  } catch {
    forgetUnsent(paper, epoch) // half of it would be another text
  }
}

export function forgetUnsent(paper: PaperId, epoch: string): void {
  try {
    localStorage.removeItem(nameOf(paper, epoch))
  } catch {
    // no storage: then nothing was kept
  }
}

/** What a page that is gone had not sent; null where there is nothing. Of other epochs, nothing fits any more. */
export function unsentOf(paper: PaperId, epoch: string): Uint8Array | null {
  try {
    const kept = localStorage.getItem(nameOf(paper, epoch))
    return kept === null ? null : fromBase64(kept)
  } catch {
    return null
  }
}

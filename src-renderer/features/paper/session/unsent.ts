import { wordsInUpdate } from '#shared/document/yjs/words-in-update.ts'
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

/** What a page that is gone had not sent; null where there is nothing. What was of other epochs `strandedOf` finds. */
export function unsentOf(paper: PaperId, epoch: string): Uint8Array | null {
  try {
    const kept = localStorage.getItem(nameOf(paper, epoch))
    return kept === null ? null : fromBase64(kept)
  } catch {
    return null
  }
}

/** Words that nobody can store any more, since the text that they belong to is no more. */
export type Stranded = { readonly words: readonly string[]; readonly forget: () => void }

/** What was written in texts that took the place of one another before it was stored: it fits nowhere, and is not lost. */
export function strandedOf(paper: PaperId, epoch: string): readonly Stranded[] {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(`${prefix}${paper}.`) && name !== nameOf(paper, epoch))
      .flatMap((name) => strandedIn(paper, name.slice(`${prefix}${paper}.`.length)))
  } catch {
    return [] // no storage: then nothing was kept
  }
}

/** As `strandedOf`, of the text as it stands: of one that was locked before its last words were stored. */
export function strandedIn(paper: PaperId, epoch: string): readonly Stranded[] {
  const update = unsentOf(paper, epoch)
  if (update === null) return []
  const forget = (): void => forgetUnsent(paper, epoch)
  const words = wordsOrNone(update)
  if (words.length > 0) return [{ words, forget }]
  forget() // nothing was written but what took other words away
  return []
}

function wordsOrNone(update: Uint8Array): readonly string[] {
  try {
    return wordsInUpdate(update)
  } catch {
    return [] // broken bytes say nothing
  }
}

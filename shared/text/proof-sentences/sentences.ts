import type { proofFaults, proofNotes, proofPlaces } from '../proof-words.ts'

type Said = typeof proofFaults & typeof proofNotes
export type SentenceKey = keyof Said
export type PlaceKey = keyof typeof proofPlaces

/** Every sentence of a proof in another language than bokmål, with the same things in it; a missing one does not compile. */
export type ProofSentences = {
  readonly [K in SentenceKey]: (...said: Parameters<Said[K]>) => string
}

/** The same for places in a file. */
export type ProofPlaces = {
  readonly [K in PlaceKey]: (...said: Parameters<(typeof proofPlaces)[K]>) => string
}

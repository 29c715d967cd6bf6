import type { PaperLanguage } from '../spelling.ts'

/** Kinds of advice, in the order in which one gives way to another at the same place. */
export const hintKinds = [
  'doubleWord',
  'spacing',
  'date',
  'quotes',
  'dash',
  'hardSpace',
  'otherLanguage',
  'abbreviation',
  'officialese',
  'longSentence',
  'passives',
] as const
export type HintKind = (typeof hintKinds)[number]

/** Advice about a place in a text; never a demand. `from` and `to` are UTF-16 offsets in the text. */
export type Hint = {
  readonly kind: HintKind
  readonly from: number
  readonly to: number
  /** What stands there. */
  readonly found: string
  /** What might stand there instead, best first; empty where only the writer can say. */
  readonly better: readonly string[]
  /** How many words or passives, where that is the matter. */
  readonly count?: number
}

/** What the reader of a hint has chosen. */
export type HintOptions = {
  readonly language: PaperLanguage
  /** Sentences with more words are long. */
  readonly longSentence: number
  readonly off: readonly HintKind[]
}

/** Sentences of up to thirty words; Språkrådet advises about twenty on average. */
export const usualLongSentence = 30

/** Kinds about a whole sentence: they may lie over the others. */
export const isAboutSentence = (kind: HintKind): boolean => kind === 'longSentence' || kind === 'passives'
/** Kinds of which one correction is plainly right, so that all may be corrected at once. */
export const isPlainCorrection = (kind: HintKind): boolean =>
  kind === 'spacing' || kind === 'quotes' || kind === 'dash' || kind === 'hardSpace' || kind === 'date'

/** Stretches of a text. */
export type Range = { readonly from: number; readonly to: number }

import { isAboutSentence } from '#shared/domain/language/hints/hint.ts'
import type { HintKind } from '#shared/domain/language/hints/hint.ts'

export type FindingKind = 'misspelling' | HintKind

/** Something to look at in one section's text. `from` and `to` are positions in its document as it stands. */
export type Finding = {
  /** Names it while it stands; changes when its paragraph is looked at again. */
  readonly id: number
  readonly kind: FindingKind
  readonly from: number
  readonly to: number
  readonly found: string
  /** What might stand there; of a misspelling it is asked for when it is opened. */
  readonly better: readonly string[]
  readonly count?: number
  /** The paragraph's or table's id, for what is ignored once. */
  readonly block: string
}

/** Shown in the list alone: underlined spaces are noise. */
export const isQuiet = (kind: FindingKind): boolean => kind === 'hardSpace'

/** How a finding is underlined: a wave, dots, or fine dots under a whole sentence. */
export function findingClass(kind: FindingKind): string {
  if (kind === 'misspelling') return 'language-misspelling'
  return isAboutSentence(kind) ? 'language-sentence' : 'language-hint'
}

/** What is ignored once, here: this word or advice in this paragraph. */
export const onceKey = ({ block, kind, found }: Pick<Finding, 'block' | 'kind' | 'found'>): string =>
  `${block} ${kind} ${found}`

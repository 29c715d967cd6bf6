import { hintKinds, isAboutSentence } from './hint.ts'
import type { Hint, HintKind, HintOptions } from './hint.ts'
import { phraseHints } from './phrase-hints.ts'
import { sentenceHints } from './sentence-hints.ts'
import { tokensIn } from './tokens.ts'
import { typographyHints } from './typography-hints.ts'

const rank: ReadonlyMap<HintKind, number> = new Map(hintKinds.map((kind, at) => [kind, at]))

/**
 * Advice on one passage (a paragraph, a cell, a footnote), in the order of its places. Those about words never lie
 * over one another; those about sentences may lie over them. Linear in the length of the text.
 */
export function hintsIn(text: string, options: HintOptions): Hint[] {
  const tokens = tokensIn(text)
  const isOn = ({ kind }: Hint): boolean => !options.off.includes(kind)
  const ofWords = [...typographyHints(text, tokens), ...phraseHints(text, tokens, options.language)].filter(
    isOn,
  )
  const ofSentences = sentenceHints(text, tokens, options).filter(isOn)
  return [...apart(ofWords), ...ofSentences].toSorted(inPlace)
}

const order = (hint: Hint): number => rank.get(hint.kind) ?? 0
const inPlace = (a: Hint, b: Hint): number => a.from - b.from || b.to - a.to || order(a) - order(b)

/** Of those that lie over one another, the first; at one place, the one whose kind comes first. */
function apart(hints: readonly Hint[]): Hint[] {
  const kept: Hint[] = []
  let free = 0
  for (const hint of hints.toSorted((a, b) => a.from - b.from || order(a) - order(b) || b.to - a.to)) {
    if (hint.from < free || isAboutSentence(hint.kind)) continue
    kept.push(hint)
    free = hint.to
  }
  return kept
}

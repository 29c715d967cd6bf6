import { stem } from './stem.ts'
import { joinedTokens, tokensOf } from './tokens.ts'
import type { Token } from './tokens.ts'

/** A word to be found; with `isExact` (it stood in quotation marks) neither inflected nor within another. */
export type SoughtWord = {
  readonly fold: string
  readonly stem: string
  readonly isLetters: boolean
  readonly isExact: boolean
}

/**
 * Words to be found beside each other: «IKT-strategi», «20/01610», what stood in quotation marks. `joined` is the
 * same written in one, where it may be.
 */
export type SoughtPhrase = { readonly folds: readonly string[]; readonly joined: SoughtWord | null }

export type Sought = SoughtWord | SoughtPhrase

/** All of it must be found, in any order. Empty when nothing can be looked for. */
export type Query = readonly Sought[]

const most = 12
const quotedOrChunk = /["“”„«]([^"“”„«»]*)["“”»]|\S+/gu
const letters = /^\p{L}+$/u
const digits = /^\p{N}+$/u

export const isPhrase = (sought: Sought): sought is SoughtPhrase => 'folds' in sought

/** Whatever a person types, as what is to be found; signs that mean something to a database mean nothing here. */
export function parseQuery(typed: string): Query {
  const sought: Sought[] = []
  let sections: readonly Token[] = []
  for (const { 0: chunk, 1: quoted } of typed.normalize('NFC').matchAll(quotedOrChunk)) {
    const text = quoted ?? chunk
    const tokens = tokensOf(text)
    if (quoted === undefined && tokens.length > 0 && tokens.every(({ fold }) => fold === '§')) {
      sections = tokens.slice(0, 1)
      continue
    }
    const isNumber = digits.test(tokens[0]?.fold ?? '')
    const found = soughtIn(text, isNumber ? [...sections, ...tokens] : tokens, quoted !== undefined)
    if (found !== null) sought.push(found)
    sections = []
  }
  // a section sign that nothing follows is looked for only when it is all there is
  if (sought.length === 0 && sections.length > 0) return [wordOf('§', true)]
  return distinct(sought).slice(0, most)
}

function soughtIn(text: string, tokens: readonly Token[], isQuoted: boolean): Sought | null {
  const folds = tokens.map(({ fold }) => fold)
  // «§ 5-12» is found in «§§ 5-11 og 5-12» too; «§ 5» must not find every 5
  const kept =
    !isQuoted && folds.filter((fold) => fold !== '§').length > 1
      ? folds.filter((fold) => fold !== '§')
      : folds
  const [first, ...others] = kept
  if (first === undefined) return null
  if (others.length === 0) return wordOf(first, isQuoted)
  const joined = isQuoted ? [] : joinedTokens(text, tokens)
  const whole = joined.find(({ fold }) => fold === kept.join(''))
  return { folds: kept, joined: whole === undefined ? null : wordOf(whole.fold, false) }
}

/** A folded word as it is looked for. */
export function wordOf(fold: string, isExact: boolean): SoughtWord {
  const isLetters = letters.test(fold)
  return { fold, stem: isLetters ? stem(fold) : fold, isLetters, isExact }
}

function distinct(sought: readonly Sought[]): readonly Sought[] {
  const key = (each: Sought): string =>
    isPhrase(each) ? each.folds.join(' ') : `${each.fold} ${String(each.isExact)}`
  return [...new Map(sought.map((each) => [key(each), each])).values()]
}

import { isPhrase } from './query.ts'
import type { Query, Sought, SoughtWord } from './query.ts'
import { stem } from './stem.ts'
import { joinedTokens, longest, tokensOf } from './tokens.ts'
import type { Token } from './tokens.ts'

/** How near a word in a text comes to the one that is sought: the word itself, another form of it, its beginning, a part. */
export const nearness = { exact: 0, form: 1, beginning: 2, part: 3 } as const
export type Nearness = (typeof nearness)[keyof typeof nearness]

const letters = /^\p{L}+$/u

/**
 * How `token` answers `word`, null where it does not. A part is the end of a compound from three letters on, any
 * place in it from four: «råd» finds ungdomsråd, «grunnlag» kunnskapsgrunnlaget. A number is itself, or itself
 * with noughts before it: «1610» finds 20/01610.
 */
export function nearnessOf(word: SoughtWord, token: string): Nearness | null {
  if (token === word.fold) return nearness.exact
  if (word.isExact) return null
  if (!word.isLetters)
    return /^0+$/.test(token.slice(0, -word.fold.length)) && token.endsWith(word.fold) ? nearness.form : null
  const { length } = word.fold
  if (length < 2 || !token.includes(word.stem)) return null
  if (length > 2 && token.startsWith(word.stem) && letters.test(token) && stem(token) === word.stem)
    return nearness.form
  // two letters begin too many words: «by» finds byen and byenes, not bygning
  if (token.startsWith(word.fold)) return length > 2 || token.length <= 5 ? nearness.beginning : null
  if (length > 3 && token.includes(word.fold)) return nearness.part
  if (length === 3 && token.endsWith(word.fold)) return nearness.part
  return word.stem.length > 3 && stem(token).endsWith(word.stem) ? nearness.part : null
}

/** A place in a text that answers one of the things sought. */
export type Place = {
  readonly sought: number
  readonly nearness: Nearness
  readonly from: number
  readonly to: number
}

/** All places of a text that answer something of the query, in order. */
export function placesIn(text: string, query: Query): readonly Place[] {
  const lower = unusual.test(text) ? null : text.toLowerCase()
  let words: Words | null = null
  return query
    .flatMap((sought, index) => {
      const found = lower === null ? null : quickPlaces(sought, lower)
      if (found === null) words ??= wordsOf(text)
      return (found ?? placesOf(sought, words ?? wordsOf(text))).map((place) => ({ ...place, sought: index }))
    })
    .toSorted((a, b) => a.from - b.from)
}

/** At most so many things of the query stand in a text: found by a quick look, so that most texts need no closer one. */
export function mostIn(text: string, query: Query): number {
  if (unusual.test(text)) return query.length
  const lower = text.toLowerCase()
  const holds = (sought: Sought): boolean =>
    isPhrase(sought)
      ? sought.folds.every((fold) => lower.includes(fold)) || (sought.joined !== null && holds(sought.joined))
      : lower.includes(sought.stem)
  return query.filter(holds).length
}

/** Letters that are folded in other ways than by case, and hyphens within words, which are read both ways. */
const unusual = /[^\u0020-\u007eæøåÆØÅ«»–—…’§\n\t]|[^\s-]-[^\s-]/
const ofWord = /[0-9a-zæøå]/

/**
 * The same as `placesOf`, without taking the whole text apart: most paragraphs of a long paper hold nothing. Null
 * where that must be done after all.
 */
function quickPlaces(sought: Sought, lower: string): readonly Found[] | null {
  if (isPhrase(sought)) {
    const mayHold = sought.folds.every((fold) => lower.includes(fold))
    return mayHold || sought.joined === null ? (mayHold ? null : []) : quickPlaces(sought.joined, lower)
  }
  const part = sought.stem
  const found: Found[] = []
  for (let at = lower.indexOf(part); at !== -1; at = lower.indexOf(part, at)) {
    let [from, to] = [at, at + part.length]
    while (from > 0 && ofWord.test(lower[from - 1] ?? '')) from -= 1
    while (to < lower.length && ofWord.test(lower[to] ?? '')) to += 1
    const near = part === '§' ? nearness.exact : nearnessOf(sought, lower.slice(from, to).slice(0, longest))
    if (near !== null) found.push({ nearness: near, from, to })
    at = to
  }
  return found
}

type Words = { readonly tokens: readonly Token[]; readonly joined: readonly Token[] }
type Found = Omit<Place, 'sought'>

function wordsOf(text: string): Words {
  const tokens = tokensOf(text)
  return { tokens, joined: joinedTokens(text, tokens) }
}

function placesOf(sought: Sought, words: Words): readonly Found[] {
  if (!isPhrase(sought)) return wordPlaces(sought, words)
  const { folds, joined } = sought
  const inOne = joined === null ? [] : wordPlaces(joined, words)
  const apart = words.tokens.flatMap(({ from, to }, at) =>
    folds.every((each, index) => words.tokens[at + index]?.fold === each)
      ? [{ nearness: nearness.exact, from, to: words.tokens[at + folds.length - 1]?.to ?? to }]
      : [],
  )
  return [...apart, ...inOne]
}

function wordPlaces(word: SoughtWord, { tokens, joined }: Words): readonly Found[] {
  return [...tokens, ...joined].flatMap(({ from, to, fold }) => {
    const near = nearnessOf(word, fold)
    return near === null ? [] : [{ nearness: near, from, to }]
  })
}

/** The lists of hits in the order that they are shown in: near words in the title, the words themselves, and so on. */
export type Tier = 0 | 1 | 2 | 3

/** The most distant word that each list takes in, where all of the query stands in the text. */
export const nearnessOfTier = [nearness.form, nearness.exact, nearness.beginning, nearness.part] as const

/** Which list a text is in that the store's index does not know yet; null where it does not hold all of the query. */
export function tierOf(query: Query, title: string, parts: readonly string[]): Tier | null {
  const inTitle = nearestOf(query, [title])
  const anywhere = nearestOf(query, [title, ...parts])
  const worst = (list: readonly number[]): number => Math.max(...list)
  if (worst(inTitle) <= nearness.form) return 0
  if (worst(anywhere) === nearness.exact) return 1
  if (worst(anywhere) <= nearness.beginning) return 2
  return worst(anywhere) <= nearness.part ? 3 : null
}

function nearestOf(query: Query, texts: readonly string[]): readonly number[] {
  const words = texts.map(wordsOf)
  return query.map((sought) =>
    words
      .flatMap((each) => placesOf(sought, each))
      .reduce((least, place) => Math.min(least, place.nearness), Infinity),
  )
}

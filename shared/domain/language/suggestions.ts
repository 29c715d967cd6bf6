import { isRight } from './spelling.ts'
import type { Lexicon } from './spelling.ts'
import { bareWord } from './words.ts'

export type Suggester = Lexicon & {
  /** What the dictionary itself would put there, likeliest first. */
  readonly nearest: (word: string) => readonly string[]
}

export const mostSuggestions = 8
/** Each costs some milliseconds; together they stay within what one waits for a menu. */
const mostTries = 3
/** In longer ones a mistake leaves less doubt, and a try costs more. */
const longWord = 12

/**
 * What a misspelled word may have been meant as: nearest first, at most eight, each right by itself. Own and
 * municipal words come before the dictionary's at the same distance, and two words before nothing only.
 */
export function suggestionsFor(written: string, lexicon: Suggester): string[] {
  const word = bareWord(written)
  const found = new Map<string, number>()
  const offer = (candidate: string, handicap: number): void => {
    const cased = inCaseOf(word, candidate)
    if (cased === word || !isRight(cased.split(' ')[0] ?? '', lexicon)) return
    const rank = distance(word.toLowerCase(), cased.toLowerCase()) + handicap + splitHandicap(word, cased)
    found.set(cased, Math.min(rank, found.get(cased) ?? Infinity))
  }
  for (const near of listedNear(word, lexicon.listed)) offer(near, -0.3)
  lexicon.nearest(word).forEach((each, at) => offer(each, at / 50))
  if (found.size === 0) for (const each of byParts(word, lexicon)) offer(each, 0.2)
  if (found.size === 0 || (found.size < 3 && word.length <= longWord))
    for (const each of byDoubling(word, lexicon)) offer(each, 0.4)
  return [...found]
    .toSorted(([, a], [, b]) => a - b)
    .slice(0, mostSuggestions)
    .map(([each]) => each)
}

/** «sak fremlegg» for «sakfremlegg»: one may mean it, but seldom. */
const splitHandicap = (word: string, candidate: string): number =>
  /[ -]/.test(candidate) && !/[ -]/.test(word) ? 1.5 : 0

function inCaseOf(word: string, candidate: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return candidate.toUpperCase()
  const [first = '', ...rest] = candidate
  const capital = word[0] !== word[0]?.toLowerCase()
  return capital ? first.toUpperCase() + rest.join('') : candidate
}

function* listedNear(word: string, listed: ReadonlySet<string>): Generator<string> {
  const most = word.length < 6 ? 1 : 2
  const lower = word.toLowerCase()
  for (const each of listed) {
    if (Math.abs(each.length - word.length) > most) continue
    if (distance(lower, each.toLowerCase(), most) <= most) yield each
  }
}

/** høringsinspill: a part that is known, and suggestions for the rest. */
function* byParts(word: string, { inDictionary, nearest }: Suggester): Generator<string> {
  let tries = 0
  for (let at = word.length - 4; at >= 3 && tries < mostTries; at -= 1) {
    const head = word.slice(0, at)
    if (!inDictionary(head.replace(/(?<=.{3})s$/u, ''))) continue
    tries += 1
    for (const tail of nearest(word.slice(at)).slice(0, 3))
      if (!/[ -]/.test(tail)) yield head + tail.toLowerCase()
  }
}

const doubled = /([bdfgklmnprst])\1/gu
const single = /(?<=[aeiouyæøå])([bdfgklmnprst])(?=[aeiouyæøå])/gu

/** kommitee: one letter where two belong, or two for one, is what goes wrong beside another mistake. */
function* byDoubling(word: string, { nearest }: Suggester): Generator<string> {
  let tries = 0
  for (const [pattern, put] of [
    [doubled, (letter: string) => letter],
    [single, (letter: string) => letter + letter],
  ] as const) {
    for (const { 0: found, 1: letter = '', index } of word.matchAll(pattern)) {
      if ((tries += 1) > mostTries) return
      yield* nearest(word.slice(0, index) + put(letter) + word.slice(index + found.length)).slice(0, 3)
    }
  }
}

/**
 * Letters to put in, take out, change or swap to get from one word to the other (optimal string alignment); gives
 * up with a larger number as soon as it must be more than `most`.
 */
export function distance(a: string, b: string, most = Infinity): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same, swapped))
    }
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

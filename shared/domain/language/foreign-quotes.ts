import type { Range } from './hints/hint.ts'
import { quotesIn, within } from './hints/tokens.ts'
import type { WrittenWord } from './words.ts'

/** From so many words on, a quote can be told to be in another language. */
const fewestWords = 3

/**
 * The misspelled words of a passage without those of quotes in another language or dialect: where more than half of
 * a quote's words are wrong, it is not misspelled but foreign. `quoted`: all of it is a quote.
 */
export function withoutForeignQuotes(
  text: string,
  words: readonly WrittenWord[],
  isWrong: (word: string) => boolean,
  quoted = false,
): WrittenWord[] {
  const quotes = quoted ? [{ from: 0, to: text.length }] : quotesIn(text)
  const isForeign = within(quotes.filter((quote) => isMostlyWrong(quote, words, isWrong)))
  return words.filter(({ from, word }) => !isForeign(from) && isWrong(word))
}

function isMostlyWrong(
  { from, to }: Range,
  words: readonly WrittenWord[],
  isWrong: (word: string) => boolean,
): boolean {
  const inside = words.filter((word) => word.from >= from && word.to <= to)
  return inside.length >= fewestWords && inside.filter(({ word }) => isWrong(word)).length * 2 > inside.length
}

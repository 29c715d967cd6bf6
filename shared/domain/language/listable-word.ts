import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import { bareWord } from './words.ts'

/** Lists hold words, not sentences: one word, with hyphens and apostrophes within. */
const oneWord = /^[\p{L}\p{M}]+(?:[-'][\p{L}\p{M}]+)*$/u
export const longestListed = 60
/** As many as the largest municipality's names of places and roads. */
export const mostListed = 20_000

/** A word as it is put on a list; refuses what is none (`language.notAWord`). */
export function listableWord(text: string): string | Refusal {
  const word = bareWord(text.trim())
  const length = word.length
  if (length < 2 || length > longestListed || !oneWord.test(word)) {
    return refuse('language.notAWord', { word: text.trim().slice(0, longestListed) })
  }
  return word
}

/** The words of a file with one a line; empty lines and those that begin with # say nothing. */
export function readWordFile(text: string): { readonly words: string[]; readonly refused: string[] } {
  const words = new Set<string>()
  const refused: string[] = []
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    const word = listableWord(line)
    if (typeof word === 'string') words.add(word)
    else refused.push(line.trim().slice(0, longestListed))
  }
  return { words: [...words], refused }
}

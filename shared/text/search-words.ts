import { fold } from './fold.ts'

/** The words of what was typed into a search box, as the store compares them; the order does not matter. */
export function searchWords(typed: string): readonly string[] {
  return [...new Set(fold(typed.normalize('NFC')).split(/[\s\p{C}]+/u))]
    .filter((word) => word !== '')
    .slice(0, 12)
}

const isLetter = /[a-z0-9{}]/

/**
 * How well a line, folded, answers the words that it holds; less is better. A line that begins with what was
 * typed comes first, then words that begin with it, then parts of words; short lines before long ones.
 */
export function searchRank(line: string, words: readonly string[]): number {
  const places = words.map((word) => placeOf(line, word))
  return places.reduce((sum, place) => sum + place, 0) * 1000 + Math.min(line.length, 999)
}

/** 0 at the line's beginning, 1 where a word begins, 2 within a word, 3 nowhere. */
function placeOf(line: string, word: string): number {
  let at = line.indexOf(word)
  if (at === 0) return 0
  if (at === -1) return 3
  for (; at !== -1; at = line.indexOf(word, at + 1)) {
    if (!isLetter.test(line[at - 1] ?? ' ')) return 1
  }
  return 2
}

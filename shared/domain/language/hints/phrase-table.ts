import type { HintKind } from './hint.ts'

export type Phrase = {
  readonly kind: HintKind
  readonly words: readonly string[]
  readonly better: readonly string[]
}
/** Phrases by their first word, longest first. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>

/**
 * Reads lists of `word or phrase, another form → better, better`, one a line; forms and better ones are told apart
 * by commas, and stand in the same order where there are as many of them with `=` for the arrow.
 */
export function phraseTable(lists: Readonly<Partial<Record<HintKind, string>>>): PhraseTable {
  const phrases = Object.entries(lists).flatMap(([kind, list]) =>
    list.split('\n').flatMap((line) => readLine(kind as HintKind, line)),
  )
  const table = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const [first = ''] = phrase.words
    table.set(first, [...(table.get(first) ?? []), phrase])
  }
  for (const each of table.values()) each.sort((a, b) => b.words.length - a.words.length)
  return table
}

function readLine(kind: HintKind, line: string): Phrase[] {
  const pairs = line.includes('=')
  const [forms, better] = line.split(pairs ? '=' : '→').map(parts)
  if (forms === undefined || better === undefined) return []
  return forms.map((form, at) => ({
    kind,
    words: form.split(' '),
    better: pairs ? [better[at] ?? better[0] ?? ''] : better,
  }))
}

const parts = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

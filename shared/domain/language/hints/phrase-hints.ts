import type { PaperLanguage } from '../spelling.ts'
import type { Hint } from './hint.ts'
import { phrasesNb } from './phrases-nb.ts'
import { phrasesNn } from './phrases-nn.ts'
import type { Phrase, PhraseTable } from './phrase-table.ts'
import { isNext, quotesIn, within } from './tokens.ts'
import type { Token } from './tokens.ts'

const tables: Readonly<Record<PaperLanguage, PhraseTable>> = { nb: phrasesNb, nn: phrasesNn }

/** Words and phrases with better ones: the longest at each place, none within quotes. */
export function phraseHints(text: string, tokens: readonly Token[], language: PaperLanguage): Hint[] {
  const found: Hint[] = []
  const isQuoted = within(quotesIn(text))
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at]
    if (first === undefined || isQuoted(first.from)) continue
    const phrase = tables[language].get(first.key)?.find((each) => fits(text, tokens, at, each))
    if (phrase === undefined || isName(text, first)) continue
    const last = tokens[at + phrase.words.length - 1] ?? first
    // the point belongs to a short form, and the sentence is closed again where it stood last
    const to = phrase.kind === 'abbreviation' && text[last.to] === '.' ? last.to + 1 : last.to
    const better = phrase.better.map((each) => asWritten(first.text, each))
    found.push({ kind: phrase.kind, from: first.from, to, found: text.slice(first.from, to), better })
    at += phrase.words.length - 1
  }
  return found
}

function fits(text: string, tokens: readonly Token[], at: number, { words }: Phrase): boolean {
  return words.every((word, offset) => {
    const token = tokens[at + offset]
    if (token?.key !== word) return false
    const before = tokens[at + offset - 1]
    return offset === 0 || (before !== undefined && isNext(text, before, token))
  })
}

/** «Eg» or «Ein» in the middle of a sentence is a name; at its beginning it is a word. Capitals are an acronym. */
function isName(text: string, { from, text: word }: Token): boolean {
  if (word.length > 1 && word === word.toUpperCase()) return true
  if (word[0] === word[0]?.toLowerCase()) return false
  const before = text.slice(Math.max(0, from - 3), from).trimEnd()
  return /[\p{L}\p{N},;]$/u.test(before)
}

function asWritten(written: string, better: string): string {
  const first = written[0] ?? ''
  return first === first.toLowerCase() ? better : better.slice(0, 1).toUpperCase() + better.slice(1)
}

import { isNoProse } from '../words.ts'
import { dateHints } from './date-hints.ts'
import type { Hint, HintKind } from './hint.ts'
import { isNext } from './tokens.ts'
import type { Token } from './tokens.ts'

const hard = '\u00a0'

type Rule = {
  readonly kind: HintKind
  readonly pattern: RegExp
  readonly better: (found: string) => string
}

/** Signs as Norwegian sets them (Språkrådet, «Skriveregler»): each with one plain correction. */
const rules: readonly Rule[] = [
  { kind: 'spacing', pattern: /(?<=[^\s\ufffc]) {2,}(?=[^\s])/gu, better: () => ' ' },
  { kind: 'spacing', pattern: /(?<=[\p{L}\p{N})»]) [,;:!?](?=\s|$)/gu, better: (found) => found.trim() },
  {
    kind: 'spacing',
    pattern: /(?<=\p{L})[,;!?](?=\p{L})|(?<=\p{Ll}{2})[.:](?=\p{Lu}\p{Ll})/gu,
    better: (found) => `${found} `,
  },
  { kind: 'spacing', pattern: /\d+%/gu, better: (found) => found.replace('%', `${hard}%`) },
  { kind: 'dash', pattern: /(?<=\S) - (?=\S)/gu, better: () => ' – ' },
  { kind: 'dash', pattern: /(?<=\S) -- (?=\S)/gu, better: () => ' – ' },
  {
    kind: 'dash',
    pattern: /(?<![\d./§-])(?:19|20)\d\d-(?:19|20)\d\d(?![\d-])/gu,
    better: (found) => found.replace('-', '–'),
  },
  {
    kind: 'hardSpace',
    pattern: /(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/gu,
    better: (found) => found.replaceAll(' ', hard),
  },
  {
    kind: 'hardSpace',
    pattern: /(?<![\d.])\d{1,3}(?:\.\d{3})+(?![\d.])/gu,
    better: (found) => found.replaceAll('.', hard),
  },
  { kind: 'hardSpace', pattern: /(?<=§|\bkr|\bnr\.|\bpkt\.|\bkap\.|\bkl\.) (?=\d)/gu, better: () => hard },
  {
    kind: 'hardSpace',
    pattern: /(?<=\d) (?=(?:%|kr|mill\.|mrd\.|millioner|millionar|milliarder|milliardar)(?:\s|[.,;)]|$))/gu,
    better: () => hard,
  },
]

/** Doubled words, spaces, quotes, dashes, numbers and dates. `tokens` are those of the text. */
export function typographyHints(text: string, tokens: readonly Token[]): Hint[] {
  const found: Hint[] = [...doubleWords(text, tokens), ...quoteHints(text), ...dateHints(text)]
  for (const { kind, pattern, better } of rules)
    for (const { 0: match, index } of text.matchAll(pattern)) {
      if (kind === 'spacing' && isInAddress(text, index)) continue
      found.push({ kind, from: index, to: index + match.length, found: match, better: [better(match)] })
    }
  return found
}

/** How much of a run without spaces is looked at, on each side. */
const around = 200

function isInAddress(text: string, at: number): boolean {
  const before = /\S*$/u.exec(text.slice(Math.max(0, at - around), at))?.[0] ?? ''
  const after = /^\S*/u.exec(text.slice(at, at + around))?.[0] ?? ''
  return isNoProse(before + after)
}

/** Words that do stand twice: «at det det gjelder», «de de spurte». */
const mayDouble = new Set('de den der det dei er for har her i meir og så som til var vi'.split(' '))
const neverDouble = new Set(['og', 'i', 'for', 'til'])

function* doubleWords(text: string, tokens: readonly Token[]): Generator<Hint> {
  for (let at = 1; at < tokens.length; at += 1) {
    const [first, second] = [tokens[at - 1], tokens[at]]
    if (first === undefined || second === undefined || first.key !== second.key) continue
    if (!/^\p{L}+$/u.test(second.key) || (mayDouble.has(second.key) && !neverDouble.has(second.key))) continue
    if (!isNext(text, first, second)) continue
    // a name may: «Baden Baden»
    if (second.text[0] !== second.text[0]?.toLowerCase()) continue
    yield {
      kind: 'doubleWord',
      from: first.from,
      to: second.to,
      found: text.slice(first.from, second.to),
      better: [first.text],
    }
  }
}

/** Straight and English quotes; a sign after a figure is one of inches or seconds. */
function* quoteHints(text: string): Generator<Hint> {
  for (const { 0: found, index } of text.matchAll(/["“”„]/gu)) {
    const before = text[index - 1] ?? ' '
    if (found === '"' && /\d/u.test(before)) continue
    const opens = found === '„' || (found !== '”' && /[\s(–[\ufffc]/u.test(before))
    yield { kind: 'quotes', from: index, to: index + 1, found, better: [opens ? '«' : '»'] }
  }
}

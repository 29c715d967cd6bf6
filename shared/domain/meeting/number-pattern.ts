import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import type { ItemKind } from './meeting.ts'

/** What a pattern may print. */
export type NumberParts = {
  readonly kind: ItemKind
  readonly sequence: number
  readonly year: number
  /** Short name of the body, as the user has set it: `KST`, `F`. */
  readonly committee: string
}

type Token =
  | { readonly type: 'literal'; readonly text: string }
  | { readonly type: 'number'; readonly width: number }
  | { readonly type: 'year'; readonly form: 'y' | 'yy' | 'yyyy' }
  | { readonly type: 'kind' | 'committee' }

const ground = 'domain.md §6'
const longest = 40

function readToken(name: string): Token | null {
  if (name === 'kind' || name === 'committee') return { type: name }
  if (name === 'y' || name === 'yy' || name === 'yyyy') return { type: 'year', form: name }
  const number = /^n(?::([1-9]))?$/.exec(name)
  return number === null ? null : { type: 'number', width: Number(number[1] ?? 1) }
}

/** Splits a pattern such as `{kind} {n:4}/{yy}` (domain.md §6) into what it prints; refuses what it cannot read. */
function readPattern(pattern: string): readonly Token[] | Refusal {
  const tokens: Token[] = []
  for (const piece of pattern.split(/(\{[^{}]*\})/)) {
    if (piece === '') continue
    if (!/[{}]/.test(piece)) {
      tokens.push({ type: 'literal', text: piece })
      continue
    }
    const token = /^\{[^{}]*\}$/.test(piece) ? readToken(piece.slice(1, -1)) : null
    if (token === null) return refuse('numbering.unknownToken', { pattern, token: piece }, ground)
    tokens.push(token)
  }
  return tokens
}

/** Number and year must be told apart: `{n}{y}` would print 120 for both 1/20 and 12/2000. */
function touches(tokens: readonly Token[]): boolean {
  const digits = (token: Token | undefined, side: 'first' | 'last'): boolean => {
    if (token?.type === 'number' || token?.type === 'year') return true
    if (token?.type !== 'literal') return false
    return /\d/.test(side === 'first' ? token.text.slice(0, 1) : token.text.slice(-1))
  }
  return tokens.some((token, i) => {
    const numeric = token.type === 'number' || token.type === 'year'
    return numeric && (digits(tokens[i - 1], 'last') || digits(tokens[i + 1], 'first'))
  })
}

/** Whether a pattern prints a number that can be told from all others: one running number and a year (domain.md §6). */
export function checkPattern(pattern: string): Refusal | null {
  const tokens = readPattern(pattern)
  if ('refused' in tokens) return tokens
  const count = (type: Token['type']): number => tokens.filter((token) => token.type === type).length
  if (pattern.length > longest) return refuse('numbering.patternTooLong', { pattern, longest }, ground)
  if (count('number') === 0) return refuse('numbering.patternWithoutNumber', { pattern }, ground)
  if (count('number') > 1) return refuse('numbering.patternWithTwoNumbers', { pattern }, ground)
  if (count('year') === 0) return refuse('numbering.patternWithoutYear', { pattern }, ground)
  if (count('year') > 1) return refuse('numbering.patternWithTwoYears', { pattern }, ground)
  return touches(tokens) ? refuse('numbering.patternRunsTogether', { pattern }, ground) : null
}

function printYear(year: number, form: 'y' | 'yy' | 'yyyy'): string {
  const short = String(year % 100)
  if (form === 'y') return short
  return form === 'yy' ? short.padStart(2, '0') : String(year).padStart(4, '0')
}

/** Prints a number by its pattern: `PS 45/20`, `PS 19/8`, `KST-63/16`, `0008/20` (domain.md §6). */
export function printNumber(pattern: string, parts: NumberParts): string {
  const tokens = readPattern(pattern)
  if ('refused' in tokens) throw new Error(`unchecked pattern: ${pattern}`)
  return tokens
    .map((token) => {
      if (token.type === 'literal') return token.text
      if (token.type === 'number') return String(parts.sequence).padStart(token.width, '0')
      if (token.type === 'year') return printYear(parts.year, token.form)
      return token.type === 'kind' ? parts.kind : parts.committee
    })
    .join('')
}

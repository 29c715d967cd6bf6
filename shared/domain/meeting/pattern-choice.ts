import { isRefusal, refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import type { ItemKind } from './meeting.ts'
import { checkPattern, printNumber } from './number-pattern.ts'

/** What a body's numbers look like where it has chosen nothing else. */
export const ordinaryPattern = '{kind} {n}/{yy}'

/** Series in the order of an agenda. */
export const itemKinds: readonly ItemKind[] = ['PS', 'RS', 'OS', 'FO', 'DS']

/** Number and year to hold patterns against each other: all their digits differ. */
const probe = { sequence: 46, year: 2071, committee: 'F' }

/**
 * Whether a body may number a series so: the pattern can be read, and no other series of the same body would
 * print the same number (domain.md §6).
 */
export function checkPatternChoice(
  series: ItemKind,
  pattern: string,
  chosen: ReadonlyMap<ItemKind, string>,
): Refusal | null {
  const unreadable = checkPattern(pattern)
  if (unreadable !== null) return unreadable
  const printed = printNumber(pattern, { ...probe, kind: series })
  const other = itemKinds.find((kind) => {
    if (kind === series) return false
    const theirs = chosen.get(kind) ?? ordinaryPattern
    return !isRefusal(checkPattern(theirs)) && sameNumber(printed, printNumber(theirs, { ...probe, kind }))
  })
  return other === undefined
    ? null
    : refuse('numbering.patternSharesSeries', { pattern, other }, 'domain.md §6')
}

/** Leading noughts and short years tell nobody apart: `0046/71` is `46/2071`. */
const sameNumber = (a: string, b: string): boolean => plain(a) === plain(b)

const plain = (printed: string): string =>
  printed
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\d+/g, (digits) => (digits === '2071' ? '71' : String(Number(digits))))

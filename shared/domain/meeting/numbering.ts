import type { AgendaItemId, CommitteeId } from '../../ids.ts'
import { isRefusal, refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import type { AgendaItem, PrintedNumber } from './meeting.ts'
import { checkPattern, printNumber } from './number-pattern.ts'

export { checkPattern, printNumber } from './number-pattern.ts'
export type { NumberParts } from './number-pattern.ts'

/** The last number given in a series of a body in a year; it only ever grows (domain.md §6). */
export type Counter = {
  readonly committee: CommitteeId
  readonly series: string
  readonly year: number
  readonly last: number
}

/** An item as the numbering sees it: its place on the agenda, and the series and pattern that the user has set. */
export type ItemToNumber = Pick<AgendaItem, 'id' | 'position' | 'kind' | 'number'> & {
  readonly committee: CommitteeId
  readonly series: string
  readonly pattern: string
  /** Short name of the body for the token `{committee}`. */
  readonly abbreviation: string
}

export type Allocation = {
  /** Numbers given now, in agenda order. Items that had one are not among them: theirs stands. */
  readonly given: readonly { readonly item: AgendaItemId; readonly number: PrintedNumber }[]
  readonly counters: readonly Counter[]
}

const ground = 'domain.md §6'

type Key = Pick<Counter, 'committee' | 'series' | 'year'>
const sameKey = (a: Key, b: Key): boolean =>
  a.committee === b.committee && a.series === b.series && a.year === b.year

/** Numbers printed before must lie at or below their counter, each only once. */
function checkPrinted(counters: readonly Counter[], items: readonly ItemToNumber[]): Refusal | null {
  const seen = new Set<string>()
  for (const { number, committee, series } of items) {
    if (number === null) continue
    const key = { committee, series, year: number.year }
    const last = counters.find((counter) => sameKey(counter, key))?.last ?? 0
    const facts = { printed: number.printed, series, year: number.year }
    if (number.sequence > last) return refuse('numbering.counterBehind', { ...facts, counter: last }, ground)
    const place = JSON.stringify([committee, series, number.year, number.sequence])
    if (seen.has(place)) return refuse('numbering.givenTwice', facts, ground)
    seen.add(place)
  }
  return null
}

/**
 * Gives numbers in agenda order to the items that lack one, per body, series and year. A number once
 * given stands: through moves, withdrawals and late additions. None is used again (domain.md §6).
 */
export function allocate(
  counters: readonly Counter[],
  items: readonly ItemToNumber[],
  year: number,
): Allocation | Refusal {
  const bad = items.map((item) => checkPattern(item.pattern)).find(isRefusal) ?? checkPrinted(counters, items)
  if (bad !== null) return bad
  const given: Allocation['given'][number][] = []
  const after = [...counters]
  for (const item of items.toSorted((a, b) => a.position - b.position)) {
    if (item.number !== null) continue
    const key = { committee: item.committee, series: item.series, year }
    const at = after.findIndex((counter) => sameKey(counter, key))
    const sequence = (after[at]?.last ?? 0) + 1
    after.splice(at < 0 ? after.length : at, at < 0 ? 0 : 1, { ...key, last: sequence })
    const parts = { kind: item.kind, sequence, year, committee: item.abbreviation }
    given.push({ item: item.id, number: { sequence, year, printed: printNumber(item.pattern, parts) } })
  }
  return { given, counters: after }
}

import { checkPatternChoice, ordinaryPattern } from '#shared/domain/meeting/pattern-choice.ts'
import { printNumber } from '#shared/domain/meeting/number-pattern.ts'
import type { ItemKind } from '#shared/domain/meeting/meeting.ts'
import type { CommitteeId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { lastNumber } from '../../store/counters.ts'
import {
  findCommittee,
  numberingPatternsOf,
  numberIsPrinted,
  removeNumberingPattern,
  saveNumberingPattern,
} from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { auditChange } from './audited.ts'

export type SeriesPattern = {
  readonly committee: CommitteeId
  readonly series: ItemKind
  /** Empty for the ordinary pattern. */
  readonly pattern: string
}

/** Patterns that a body has chosen, by series. */
const chosenBy = (db: Database, committee: CommitteeId): ReadonlyMap<ItemKind, string> =>
  new Map(numberingPatternsOf(db, committee).map(({ series, pattern }) => [series, pattern]))

/**
 * The next number of a series as the pattern would print it, or why it may not be used: unreadable, shared with
 * another series, or about to print a number that stands on an agenda already.
 */
export function tryPattern(
  db: Database,
  { committee, series, pattern }: SeriesPattern,
  year: number,
): string | Refusal {
  const body = findCommittee(db, committee)
  if (body === null) return refuse('committee.unknown')
  const wanted = pattern === '' ? ordinaryPattern : pattern
  const refusal = checkPatternChoice(series, wanted, chosenBy(db, committee))
  if (refusal !== null) return refusal
  const sequence = lastNumber(db, committee, series, year) + 1
  const printed = printNumber(wanted, { kind: series, sequence, year, committee: body.name })
  return numberIsPrinted(db, committee, printed)
    ? refuse('numbering.patternRepeats', { pattern: wanted, printed }, 'domain.md §6')
    : printed
}

/** Chooses how a body's series is printed from now on; numbers that are given stand as printed. */
export function choosePattern(
  store: Store,
  wanted: SeriesPattern,
  year: number,
  by: ActedBy,
): { readonly before: string | null } | Refusal {
  return store.transaction((db) => {
    const tried = tryPattern(db, wanted, year)
    if (isRefusal(tried)) return tried
    const { committee, series, pattern } = wanted
    const before = chosenBy(db, committee).get(series) ?? null
    if (pattern === '') removeNumberingPattern(db, committee, series)
    else saveNumberingPattern(db, wanted)
    const subject = { action: 'pattern.chosen', kind: 'committee', id: committee } as const
    auditChange(db, by, subject, { [series]: before }, { [series]: pattern })
    return { before }
  })
}

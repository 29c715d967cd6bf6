import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { AgendaItem, ItemKind, Meeting } from '#shared/domain/meeting/meeting.ts'
import { allocate } from '#shared/domain/meeting/numbering.ts'
import { ordinaryPattern } from '#shared/domain/meeting/pattern-choice.ts'
import { giveNumber } from '../../store/agenda.ts'
import { advanceCounter, countersOf } from '../../store/counters.ts'
import { findCommittee, numberingPatternsOf } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'

/**
 * Gives numbers to the items of a meeting that have none, in agenda order and by the body's patterns; those that were
 * given stand (domain.md §6). Refuses with `numbering.*`.
 */
export function numberItems(
  db: Database,
  meeting: Meeting,
  items: readonly AgendaItem[],
): readonly (AgendaItem & { readonly numberedNow: boolean })[] | Refusal {
  const { committee } = meeting
  const year = Number(meeting.startsAt.slice(0, 4))
  const patterns = numberingPatternsOf(db, committee)
  const abbreviation = findCommittee(db, committee)?.name ?? ''
  const toNumber = items.map((item) => ({
    ...item,
    committee,
    abbreviation,
    series: item.kind,
    pattern: patterns.find((each) => each.series === item.kind)?.pattern ?? ordinaryPattern,
  }))
  // an issue that was taken back may have given numbers in another year, before the meeting was moved
  const years = new Set([year, ...items.flatMap(({ number }) => number?.year ?? [])])
  const counters = [...years].flatMap((each) => countersOf(db, committee, each))
  const allocation = allocate(counters, toNumber, year)
  if (isRefusal(allocation)) return allocation
  for (const { item, number } of allocation.given) giveNumber(db, item, number)
  for (const counter of allocation.counters)
    advanceCounter(db, { ...counter, series: counter.series as ItemKind })
  return items.map((item) => {
    const given = allocation.given.find((each) => each.item === item.id)
    return { ...item, number: given?.number ?? item.number, numberedNow: given !== undefined }
  })
}

import { create } from 'zustand'
import type { Input } from '#shared/contract/index.ts'
import type { TextKind } from '#shared/contract/search.ts'
import { addDays } from '#shared/domain/calendar/dates.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { CommitteeId } from '#shared/ids.ts'

export const periods = ['month', 'year', 'five', 'older'] as const
export type Period = (typeof periods)[number]

/** What the search is narrowed by: it stands when one comes back from a hit. */
export type TextChoices = {
  readonly kinds: readonly TextKind[]
  readonly committee: CommitteeId | null
  readonly period: Period | null
}

const all: TextChoices = { kinds: [], committee: null, period: null }

export const useTextChoices = create<TextChoices>(() => all)

export const chooseInText = (change: Partial<TextChoices>): void => useTextChoices.setState(change)

/** Nothing narrows the search any more. */
export const clearText = (): void => useTextChoices.setState(all)

/** Whether anything narrows the search. */
export const isTextNarrowed = ({ kinds, committee, period }: TextChoices): boolean =>
  kinds.length > 0 || committee !== null || period !== null

const days = { month: 30, year: 365, five: 5 * 365 + 1 } as const

/** What to ask the store for. */
export function asTextSearch(
  { kinds, committee, period }: TextChoices,
  text: string,
  today: IsoDate,
): Omit<Input<'search.text'>, 'offset' | 'limit'> {
  const back = period === null ? null : addDays(today, -days[period === 'older' ? 'five' : period])
  const [from, to] = period === 'older' ? [null, back] : [back, null]
  return { text, kinds: [...kinds], case: null, committee, from, to }
}

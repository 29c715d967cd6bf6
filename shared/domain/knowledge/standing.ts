import { addMonths } from '../calendar/dates.ts'
import type { IsoDate } from '../calendar/dates.ts'
import type { Source, SourceStanding } from './knowledge.ts'

/** Months after which a source that was read counts as old, where a case has no limit of its own. */
export const usualLimit = 24

/**
 * Whether a source held on a day: what was superseded or withdrawn later held then, so that what was printed on that day
 * says the same when it is printed again.
 */
export function standingOn(source: Pick<Source, 'standing'>, day: IsoDate): SourceStanding {
  const { standing } = source
  return standing.kind === 'current' || standing.since <= day ? standing : { kind: 'current' }
}

/**
 * Whether a source was read longer ago than `months`, reckoned from day to day; the day itself is in time. Statutes and
 * decisions do not age: they are superseded, or they hold.
 */
export function isOld(
  { accessed, kind }: Pick<Source, 'accessed' | 'kind'>,
  months: number,
  day: IsoDate,
): boolean {
  return kind !== 'law' && kind !== 'decision' && addMonths(accessed, months) < day
}

/** Why a source may not carry a claim any more. */
export type SourceFlag = 'superseded' | 'withdrawn' | 'old'

/** What a reader should know of a source on a day, where sources are old after `months`. */
export function sourceFlags(
  source: Pick<Source, 'standing' | 'accessed' | 'kind'>,
  { today, months }: { readonly today: IsoDate; readonly months: number },
): readonly SourceFlag[] {
  const { kind } = standingOn(source, today)
  return [...(kind === 'current' ? [] : [kind]), ...(isOld(source, months, today) ? (['old'] as const) : [])]
}

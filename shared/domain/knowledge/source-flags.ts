import { addMonths } from '../calendar/dates.ts'
import type { IsoDate } from '../calendar/dates.ts'
import type { Source } from './knowledge.ts'

/** Why a source may not carry a claim any more. */
export type SourceFlag = 'superseded' | 'withdrawn' | 'stale'

/** Months after which a source counts as old, where the case has no limit of its own. */
export const usualLimit = 36

/**
 * What a reader should know of a source: that another took its place, that it was withdrawn, or that nobody has read it
 * for more than `months` months before `today`. Statutes do not age: they are superseded or they hold.
 */
export function sourceFlags(
  { standing, accessed, kind }: Pick<Source, 'standing' | 'accessed' | 'kind'>,
  { today, months }: { readonly today: IsoDate; readonly months: number },
): readonly SourceFlag[] {
  const stands = standing.kind === 'current' ? [] : [standing.kind]
  const isOld = kind !== 'law' && kind !== 'decision' && addMonths(accessed, months) < today
  return isOld ? [...stands, 'stale'] : stands
}

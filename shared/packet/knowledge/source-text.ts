import { formatDate, isIsoDate } from '../../domain/calendar/dates.ts'
import type { IsoDate } from '../../domain/calendar/dates.ts'
import type { Source } from '../../domain/knowledge/knowledge.ts'
import { isOld, standingOn } from '../../domain/knowledge/standing.ts'
import type { Language } from '../../domain/municipality/municipality.ts'
import { knowledgeWords } from '../../text/packet/knowledge-words.ts'

/** `Solvik kommune: Innbyggerundersøkelsen 2020 (15. juni 2020)`; a date is not torn apart at the end of a line. */
export function sourceText({ author, title, published }: SourceName, language: Language): string {
  const date = isIsoDate(published)
    ? formatDate(published, 'long', language).replaceAll(' ', '\u00a0')
    : published
  const name = author.trim() === '' ? title : `${author}: ${title}`
  return date.trim() === '' ? name : `${name} (${date})`
}

export type SourceName = Pick<Source, 'author' | 'title' | 'published'>

/**
 * What a reader must know of a source that does not hold on `day`, or was read longer ago than `limit` months (null: not
 * asked); nothing for one that holds. `successor` is how what took its place is named; null where this reader may not know it.
 */
export function standingText(
  source: Pick<Source, 'standing' | 'accessed' | 'kind'>,
  successor: string | null,
  { day, limit }: { readonly day: IsoDate; readonly limit: number | null },
  language: Language,
): string {
  const words = knowledgeWords[language]
  const standing = standingOn(source, day)
  if (standing.kind === 'current')
    return limit !== null && isOld(source, limit, day) ? `${words.old(limit)}.` : ''
  const since = formatDate(standing.since, 'long', language)
  if (standing.kind === 'withdrawn') return `${words.withdrawn(since)}.`
  return `${words.superseded(since, successor)}.`
}

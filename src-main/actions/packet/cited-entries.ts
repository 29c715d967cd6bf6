import type { EntryId, SourceId } from '#shared/ids.ts'
import { formatDate, formatDecimal, isIsoDate } from '#shared/domain/calendar/dates.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { KnowledgeEntry, Source } from '#shared/domain/knowledge/knowledge.ts'
import type { Language } from '#shared/domain/municipality/municipality.ts'
import type { CitedEntry } from '#shared/packet/model.ts'
import type { Use } from '../../store/citations.ts'
import { findEntry, findEntryVersion } from '../../store/knowledge.ts'
import { openSources } from '../../store/public-knowledge.ts'
import type { Database } from '../../store/rows.ts'
import { sourcesByIds } from '../../store/sources.ts'

/** Where a paper cites, as far as print needs to know. */
export type Cites = Pick<Use, 'entry' | 'input' | 'entryVersion'>

/**
 * The knowledge entries that a paper cites, by number, each in the version that a frozen paper cited.
 * For the public, exempt sources are left out before they are loaded.
 */
export function citedEntries(
  db: Database,
  uses: readonly Cites[],
  audience: Audience,
  language: Language,
): readonly CitedEntry[] {
  const cited = new Map<EntryId, number | null>()
  for (const use of uses) if (use.entry !== null) cited.set(use.entry, use.entryVersion)
  const entries = [...cited].map(([id, version]) =>
    version === null ? findEntry(db, id) : findEntryVersion(db, id, version),
  )
  return entries
    .filter((entry) => entry !== null)
    .toSorted((a, b) => a.number - b.number)
    .map((entry) => citedEntry(entry, sourcesFor(db, entry, audience), language))
}

function sourcesFor(db: Database, entry: KnowledgeEntry, audience: Audience): ReadonlyMap<SourceId, Source> {
  const wanted = entry.sources.map(({ source }) => source)
  const readable = audience === 'members' ? wanted : openSources(db, wanted)
  return new Map(sourcesByIds(db, readable).map((source) => [source.id, source]))
}

function citedEntry(
  entry: KnowledgeEntry,
  sources: ReadonlyMap<SourceId, Source>,
  language: Language,
): CitedEntry {
  const used = entry.sources.flatMap(({ source }) => {
    const found = sources.get(source)
    return found === undefined ? [] : [sourceLine(found, language)]
  })
  return {
    id: entry.id,
    label: `K-${entry.number}`,
    title: entry.title,
    figure: figureText(entry),
    sources: [...new Set(used)],
  }
}

function sourceLine({ author, title, published }: Source, language: Language): string {
  // a date is not torn apart at the end of a line
  const date = isIsoDate(published)
    ? formatDate(published, 'long', language).replaceAll(' ', '\u00a0')
    : published
  return `${author}: ${title} (${date})`
}

function figureText({ value, unit, asOf }: KnowledgeEntry): string {
  if (value === null) return ''
  const amount = [formatDecimal(value), ...(unit === null ? [] : [unit])].join('\u00a0')
  return asOf === null ? amount : `${amount} (${asOf.slice(0, 4)})`
}

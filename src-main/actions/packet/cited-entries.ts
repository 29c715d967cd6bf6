import type { EntryId, SourceId } from '#shared/ids.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { Reading } from '#shared/domain/case/case.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import { entryChange } from '#shared/domain/knowledge/entry-change.ts'
import type { KnowledgeEntry, Source } from '#shared/domain/knowledge/knowledge.ts'
import type { Language } from '#shared/domain/municipality/municipality.ts'
import { bareChangeText, changeText } from '#shared/packet/knowledge/change-text.ts'
import { figureText } from '#shared/packet/knowledge/figure-text.ts'
import { sourceText, standingText } from '#shared/packet/knowledge/source-text.ts'
import type { CitedEntry } from '#shared/packet/model.ts'
import type { Use } from '../../store/citations.ts'
import { earlierCitations } from '../../store/earlier-papers.ts'
import type { EarlierCitation } from '../../store/earlier-papers.ts'
import { findEntry, findEntryVersion } from '../../store/knowledge.ts'
import { openSources } from '../../store/public-knowledge.ts'
import type { Database } from '../../store/rows.ts'
import { sourcesByIds } from '../../store/sources.ts'

/** Where a paper cites, as far as print needs to know. */
export type Cites = Pick<Use, 'entry' | 'input' | 'entryVersion'>

/** For whom and when a paper is printed. */
export type CitedFor = {
  readonly audience: Audience
  readonly language: Language
  /** Sources are told as they held on this day. */
  readonly day: IsoDate
  /** Months after which a source counts as old; null for a paper that was sent: what it says must not hang on a setting. */
  readonly limit: number | null
  /** The paper's own: earlier ones are what it is compared with. */
  readonly reading: Pick<Reading, 'case' | 'sequence'> | null
}

/** The knowledge entries that a paper cites, by number, each in the version that a frozen paper cited. */
export function citedVersions(db: Database, uses: readonly Cites[]): readonly KnowledgeEntry[] {
  const cited = new Map<EntryId, number | null>()
  for (const use of uses) if (use.entry !== null) cited.set(use.entry, use.entryVersion)
  return [...cited]
    .map(([id, version]) => (version === null ? findEntry(db, id) : findEntryVersion(db, id, version)))
    .filter((entry) => entry !== null)
    .toSorted((a, b) => a.number - b.number)
}

/**
 * What is printed of the entries that a paper cites, with what they say otherwise than at an earlier reading. For the public,
 * exempt sources are left out before they are loaded, and so is what an earlier version said that rests on one.
 */
export function citedEntries(db: Database, uses: readonly Cites[], cited: CitedFor): readonly CitedEntry[] {
  const earlier = cited.reading === null ? null : earlierCitations(db, cited.reading)
  return citedVersions(db, uses).map((entry) => {
    const sources = sourcesFor(db, entry, cited)
    return {
      id: entry.id,
      label: `K-${entry.number}`,
      title: entry.title,
      figure: figureText(entry),
      sources: usedSources(db, entry, sources, cited),
      change: changeOf(db, entry, earlier?.get(entry.id), cited),
    }
  })
}

type Read = ReadonlyMap<SourceId, Source>

/** The sources of entries, as far as this audience may know them. */
function sourcesFor(db: Database, entry: Pick<KnowledgeEntry, 'sources'>, { audience }: CitedFor): Read {
  return readable(
    db,
    entry.sources.map(({ source }) => source),
    audience,
  )
}

function readable(db: Database, wanted: readonly SourceId[], audience: Audience): Read {
  const ids = audience === 'members' ? wanted : openSources(db, wanted)
  return new Map(sourcesByIds(db, ids).map((source) => [source.id, source]))
}

function usedSources(
  db: Database,
  entry: KnowledgeEntry,
  sources: Read,
  { audience, day, limit, language }: CitedFor,
): CitedEntry['sources'] {
  const used = [...new Set(entry.sources.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? [])
  const told = used.map((source) => {
    const { standing } = source
    const by = standing.kind === 'superseded' ? readable(db, [standing.by], audience).get(standing.by) : null
    return {
      text: sourceText(source, language),
      standing: standingText(source, by ? sourceText(by, language) : null, { day, limit }, language),
    }
  })
  return told.filter(({ text }, index) => told.findIndex((each) => each.text === text) === index)
}

function changeOf(
  db: Database,
  now: KnowledgeEntry,
  earlier: EarlierCitation | undefined,
  cited: CitedFor,
): string {
  const { audience, language } = cited
  if (earlier === undefined || earlier.version === now.version) return ''
  if (audience === 'public' && !earlier.open) return ''
  const then = findEntryVersion(db, now.id, earlier.version)
  if (then === null) return ''
  const sources = sourcesFor(db, { sources: [...then.sources, ...now.sources] }, cited)
  const known = (entry: KnowledgeEntry): KnowledgeEntry => ({
    ...entry,
    sources: entry.sources.filter(({ source }) => sources.has(source)),
  })
  const change = entryChange(known(then), known(now))
  if (change === null) return ''
  // what rested on a source that is exempt by now is not told anew, though it was open then
  if (known(then).sources.length < then.sources.length) return bareChangeText(earlier.stage, language)
  return changeText(change, earlier.stage, (id) => sources.get(id)?.title, language)
}

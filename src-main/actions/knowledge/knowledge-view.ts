import type { Output } from '#shared/contract/index.ts'
import type { ShownEntry, ShownSource } from '#shared/contract/knowledge-shapes.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { EntryLink, KnowledgeEntry, Source } from '#shared/domain/knowledge/knowledge.ts'
import { sourceFlags } from '#shared/domain/knowledge/standing.ts'
import type { CaseId, SourceId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findCase } from '../../store/cases.ts'
import { entryUses } from '../../store/citations.ts'
import { findDecision } from '../../store/decisions.ts'
import { earlierCitations } from '../../store/earlier-papers.ts'
import { linksOfCase } from '../../store/entry-uses.ts'
import { findInput } from '../../store/hearings.ts'
import { knowledgeLimit } from '../../store/knowledge-limit.ts'
import { entriesOfCase, findEntry, sourcesOfCase, themesOfCase } from '../../store/knowledge.ts'
import { findPerson } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'
import { changeSince } from './shown-change.ts'

type LinkEnd = ShownEntry['links'][number]

/**
 * The knowledge base of a case: themes, entries with what they stand on, are tied to and are cited by, sources with
 * whether they still hold. Refuses with `case.gone`.
 */
export function knowledgeView(db: Database, id: CaseId, today: IsoDate): Output<'case.knowledge'> | Refusal {
  if (findCase(db, id) === null) return refuse('case.gone')
  const limit = knowledgeLimit(db, id)
  const sources = sourcesOfCase(db, id)
  const entries = entriesOfCase(db, id)
  const flags = new Map(sources.map((each) => [each.id, sourceFlags(each, { today, months: limit })]))
  const uses = entryUses(db, id)
  const earlier = earlierCitations(db, { case: id, sequence: Number.MAX_SAFE_INTEGER })
  const backlinks = linkedFrom(db, id, entries)
  const names = new Map<string, string>()
  const nameOf = (person: KnowledgeEntry['enteredBy']): string => {
    if (!names.has(person)) names.set(person, findPerson(db, person)?.name ?? '')
    return names.get(person) ?? ''
  }
  return {
    limit,
    themes: themesOfCase(db, id).map((theme) => ({ id: theme.id, number: theme.number, name: theme.name })),
    entries: entries.map((entry) => ({
      ...shownFacts(entry),
      sources: entry.sources.map(({ source, passage }) => ({
        source,
        passage,
        number: sources.find((each) => each.id === source)?.number ?? null,
        flags: [...(flags.get(source) ?? [])],
      })),
      links: entry.links.map((link) => linkEnd(db, link)),
      linkedFrom: backlinks.get(entry.id) ?? [],
      enteredBy: nameOf(entry.enteredBy),
      usedIn: uses.get(entry.id) ?? 0,
      change: changeSince(db, entry, earlier.get(entry.id)),
    })),
    sources: sources.map((source) => shownSource(source, [...(flags.get(source.id) ?? [])], entries)),
  }
}

function shownFacts(
  entry: KnowledgeEntry,
): Omit<ShownEntry, 'sources' | 'links' | 'linkedFrom' | 'enteredBy' | 'usedIn' | 'change'> {
  const { id, theme, number, kind, title, text, value, unit, asOf, version, enteredAt } = entry
  const lists = { series: [...entry.series], dimensions: [...entry.dimensions] }
  return { id, theme, number, kind, title, text, value, unit, asOf, version, enteredAt, ...lists }
}

function shownSource(
  source: Source,
  flags: ShownSource['flags'],
  entries: readonly KnowledgeEntry[],
): ShownSource {
  const { id, number, kind, title, author, published, url, licence, accessed, fileName, standing } = source
  return {
    id,
    number,
    kind,
    title,
    author,
    published,
    url,
    licence,
    accessed,
    fileName,
    standing,
    flags,
    exempt: source.disclosure !== null,
    usedBy: entries.filter((entry) => rests(entry, id)).map((entry) => entry.number),
  }
}

const rests = (entry: KnowledgeEntry, id: SourceId): boolean =>
  entry.sources.some(({ source }) => source === id)

/** What a link leads to; its title is null where that is not here any more. */
function linkEnd(db: Database, { relation, to }: EntryLink): LinkEnd {
  if (to.kind === 'entry') {
    const entry = findEntry(db, to.id)
    const label = entry === null ? '' : `K-${entry.number}`
    return { relation, kind: 'entry', id: to.id, label, title: entry?.title ?? null }
  }
  if (to.kind === 'input') {
    const input = findInput(db, to.id)
    const label = input === null ? '' : String(input.number)
    return { relation, kind: 'input', id: to.id, label, title: input?.sender ?? null }
  }
  const decision = findDecision(db, to.id)
  const title = decision === null ? null : (decision.points[0] ?? '')
  return { relation, kind: 'decision', id: to.id, label: decision?.madeOn ?? '', title }
}

function linkedFrom(
  db: Database,
  id: CaseId,
  entries: readonly KnowledgeEntry[],
): ReadonlyMap<string, LinkEnd[]> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const back = new Map<string, LinkEnd[]>()
  for (const { from, relation, target } of linksOfCase(db, id)) {
    const entry = byId.get(from)
    if (entry === undefined) continue
    const end: LinkEnd = {
      relation: relation as LinkEnd['relation'],
      kind: 'entry',
      id: from,
      label: `K-${entry.number}`,
      title: entry.title,
    }
    back.set(target, [...(back.get(target) ?? []), end])
  }
  return back
}

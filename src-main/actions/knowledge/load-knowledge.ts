import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { EntryLink, KnowledgeEntry, Source, Theme } from '#shared/domain/knowledge/knowledge.ts'
import { standingOn } from '#shared/domain/knowledge/standing.ts'
import type { CaseId, EntryId, SourceId, ThemeId } from '#shared/ids.ts'
import type {
  KnowledgeModel,
  PrintedEntry,
  PrintedLink,
  PrintedSource,
} from '#shared/packet/knowledge/knowledge-model.ts'
import { standingText } from '#shared/packet/knowledge/source-text.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findAgendaItem } from '../../store/agenda.ts'
import { findCase } from '../../store/cases.ts'
import { findDecision } from '../../store/decisions.ts'
import { knowledgeLimit } from '../../store/knowledge-limit.ts'
import { entriesOfCase, themesOfCase } from '../../store/knowledge.ts'
import { getMunicipality } from '../../store/municipality.ts'
import { inputNumbers, openSources } from '../../store/public-knowledge.ts'
import type { Database } from '../../store/rows.ts'
import { sourcesByIds } from '../../store/sources.ts'

/** What of a case's knowledge base, and for whom. */
export type KnowledgeScope = {
  readonly case: CaseId
  /** Themes; none for all. */
  readonly themes: readonly ThemeId[]
  readonly audience: Audience
}

/**
 * What is printed of a case's knowledge base on a day. For the public, exempt sources are not loaded: entries that rest on
 * them stand without, and endnotes are numbered anew. Refuses with `case.gone`, `theme.gone`, `knowledge.empty` where there is
 * nothing to print, and `knowledge.caseExempt` where the case itself is exempt and everybody is to read it.
 */
export function loadKnowledge(
  db: Database,
  { case: id, themes: wanted, audience }: KnowledgeScope,
  day: IsoDate,
): KnowledgeModel | Refusal {
  const file = findCase(db, id)
  const municipality = getMunicipality(db)
  if (file === null || municipality === null) return refuse('case.gone')
  if (audience === 'public' && file.disclosure !== null)
    return refuse('knowledge.caseExempt', { case: file.caseNumber }, 'offl. § 13')
  const all = themesOfCase(db, id)
  if (wanted.some((theme) => all.every((each) => each.id !== theme))) return refuse('theme.gone')
  const themes = wanted.length === 0 ? all : all.filter((theme) => wanted.includes(theme.id))
  const entries = entriesOfCase(db, id)
  const here = entries.filter((entry) => themes.some((theme) => theme.id === entry.theme))
  if (here.length === 0) return refuse('knowledge.empty', { case: file.caseNumber })
  const limit = knowledgeLimit(db, id)
  const sources = sourcesOf(db, here, audience)
  const notes = new Map(sources.map((source, index) => [source.id, index + 1]))
  const printed = new Map(
    here.map((entry) => [entry.id, printedEntry(entry, notes, linksOf(db, entry, entries, here))]),
  )
  return {
    language: file.language,
    audience,
    municipality: municipality.name,
    caseNumber: file.caseNumber,
    caseTitle: file.title,
    day,
    limit,
    isPart: themes.length < all.length,
    themes: themes.map((theme) => ({ ...named(theme), entries: inTheme(theme, here, printed) })),
    sources: sources.map((source) => {
      const by = successorNote(source, notes)
      const usedBy = here.filter((entry) => entry.sources.some((use) => use.source === source.id))
      return printedSource(
        source,
        notes,
        usedBy,
        standingText(source, by, { day, limit }, file.language),
        day,
      )
    }),
  }
}

const named = ({ id, number, name }: Theme) => ({ id, number, name })

const inTheme = (
  theme: Theme,
  here: readonly KnowledgeEntry[],
  printed: ReadonlyMap<EntryId, PrintedEntry>,
): readonly PrintedEntry[] =>
  here.filter((entry) => entry.theme === theme.id).flatMap(({ id }) => printed.get(id) ?? [])

/** Those that entries stand on, and what took their place, by number. */
function sourcesOf(db: Database, entries: readonly KnowledgeEntry[], audience: Audience): readonly Source[] {
  const readable = (ids: readonly SourceId[]): readonly Source[] =>
    sourcesByIds(db, audience === 'members' ? ids : openSources(db, ids))
  const found = new Map<SourceId, Source>()
  let wanted: readonly SourceId[] = entries.flatMap((entry) => entry.sources.map(({ source }) => source))
  while (wanted.length > 0) {
    const read = readable([...new Set(wanted)].filter((source) => !found.has(source)))
    for (const source of read) found.set(source.id, source)
    wanted = read.flatMap(({ standing }) => (standing.kind === 'superseded' ? [standing.by] : []))
  }
  return [...found.values()].toSorted((a, b) => a.number - b.number)
}

/** `[26]`: the endnote of what took a source's place. */
function successorNote({ standing }: Source, notes: ReadonlyMap<SourceId, number>): string | null {
  const note = standing.kind === 'superseded' ? notes.get(standing.by) : undefined
  return note === undefined ? null : `[${note}]`
}

function printedEntry(
  entry: KnowledgeEntry,
  notes: ReadonlyMap<SourceId, number>,
  links: readonly PrintedLink[],
): PrintedEntry {
  const { id, number, kind, title, text, value, unit, asOf, series, dimensions } = entry
  const passages = entry.sources.flatMap(({ source, passage }) => {
    const note = notes.get(source)
    return note === undefined ? [] : [{ note, text: passage }]
  })
  return {
    id,
    label: `K-${number}`,
    kind,
    title,
    text,
    value,
    unit,
    asOf,
    series,
    dimensions,
    passages,
    links,
  }
}

/** Links from both ends, within the case: what another case's entry says is for that case to print. */
function linksOf(
  db: Database,
  entry: KnowledgeEntry,
  entries: readonly KnowledgeEntry[],
  here: readonly KnowledgeEntry[],
): readonly PrintedLink[] {
  const toEntry = ({ id, number }: KnowledgeEntry): PrintedLink['to'] => ({
    kind: 'entry',
    id,
    label: `K-${number}`,
    isHere: here.some((each) => each.id === id),
  })
  const own = entry.links.flatMap((link): readonly PrintedLink[] => {
    const to = link.to.kind === 'entry' ? entries.find(({ id }) => id === link.to.id) : undefined
    const target = to === undefined ? outside(db, link) : toEntry(to)
    return target === null ? [] : [{ relation: link.relation, isReturned: false, to: target }]
  })
  const returned = entries.flatMap((other) =>
    other.links
      .filter(({ to }) => to.id === entry.id)
      .map(({ relation }): PrintedLink => ({ relation, isReturned: true, to: toEntry(other) })),
  )
  return [...own, ...returned]
}

/** A hearing input or a decision; null where it is gone. */
function outside(db: Database, { to }: EntryLink): PrintedLink['to'] | null {
  if (to.kind === 'entry') return null
  if (to.kind === 'input') {
    const number = inputNumbers(db, [to.id]).get(to.id)
    return number === undefined ? null : { kind: 'input', number }
  }
  const decision = findDecision(db, to.id)
  if (decision === null) return null
  const item = findAgendaItem(db, decision.item)
  return { kind: 'decision', number: item?.number?.printed ?? null, date: decision.madeOn }
}

function printedSource(
  source: Source,
  notes: ReadonlyMap<SourceId, number>,
  usedBy: readonly KnowledgeEntry[],
  standing: string,
  day: IsoDate,
): PrintedSource {
  const { id, kind, author, title, published, url, accessed, licence, blob, fileName } = source
  const held = standingOn(source, day)
  return {
    note: notes.get(id) ?? 0,
    kind,
    author,
    title,
    published,
    url,
    accessed,
    licence,
    file: blob === null ? null : { name: fileName ?? '', sha256: blob },
    standing,
    standingNote: held.kind === 'current' ? '' : held.note,
    usedBy: usedBy.map((entry) => ({ id: entry.id, label: `K-${entry.number}` })),
  }
}

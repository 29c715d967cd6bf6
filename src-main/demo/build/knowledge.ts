import type { CaseId, DecisionId, EntryId, SourceId, ThemeId } from '#shared/ids.ts'
import { chartSvg } from '#shared/chart/chart-svg.ts'
import { seriesChart } from '#shared/chart/series-chart.ts'
import type { EntryLink, KnowledgeEntry, SourceUse } from '#shared/domain/knowledge/knowledge.ts'
import { seriesWording } from '#shared/packet/knowledge/series-wording.ts'
import { putBlob } from '../../store/blobs.ts'
import { findEntry, saveEntry } from '../../store/knowledge.ts'
import { saveSource, saveTheme, sourcesOfCase } from '../../store/sources.ts'
import { decidedOn, endedSources, firstLinks, laterSources, revisions } from '../content/knowledge-changes.ts'
import { entries, sources, themes } from '../content/knowledge.ts'
import type { DemoEntry, DemoLink, DemoSource } from '../content/types.ts'
import { named } from './context.ts'
import type { DemoContext } from './context.ts'

const enteredOn = '2020-09-28'

/** A figure's series as a chart, for papers that show it as `K-14`. */
function addChart(context: DemoContext, { number, series = [], unit = '' }: DemoEntry): void {
  const svg = chartSvg(seriesChart(series, seriesWording(unit, 'nb')))
  const blob = putBlob(context.db, Buffer.from(svg, 'utf8'), 'image/svg+xml')
  context.images.set(`K-${number}`, { blob, mediaType: 'image/svg+xml' })
}

/** The theme plan's knowledge base: themes, sources pinned by their saved text, entries and what ties them together. */
export function buildKnowledge(context: DemoContext, file: CaseId): void {
  for (const [index, name] of themes.entries()) {
    const id = context.newId<ThemeId>()
    saveTheme(context.db, { id, case: file, number: index + 1, name })
    context.themes.set(index + 1, id)
  }
  addSources(context, file, sources, enteredOn)
  for (const { number } of entries) context.entries.set(number, context.newId<EntryId>())
  const stands = new Map(sourcesOfCase(context.db, file).map(({ id, number }) => [`S-${number}`, id]))
  for (const entry of entries) {
    saveEntry(context.db, {
      id: named(context.entries, entry.number),
      case: file,
      theme: named(context.themes, entry.theme),
      number: entry.number,
      kind: entry.kind,
      title: entry.title,
      text: entry.text,
      value: entry.value ?? null,
      unit: entry.unit ?? null,
      asOf: entry.asOf ?? null,
      series: entry.series ?? [],
      dimensions: entry.dimensions,
      sources: usesOf(entry.sources, stands),
      links: (firstLinks[entry.number] ?? []).map((link) => linkOf(context, link)),
      version: 1,
      ...enteredBy(context, enteredOn),
    })
    if (entry.series !== undefined) addChart(context, entry)
  }
}

/** What was learnt between the readings: new sources, some that no longer hold, entries that say something else. */
export function reviseKnowledge(context: DemoContext, file: CaseId): void {
  addSources(context, file, laterSources, '2021-03-15')
  const standing = sourcesOfCase(context.db, file)
  const ids = new Map(standing.map(({ id, number }) => [`S-${number}`, id]))
  for (const { key, since, note, by } of endedSources) {
    const source = standing.find(({ id }) => id === named(ids, key))
    if (source === undefined) throw new Error(`the demo knows no ${key}`)
    const ended =
      by === undefined
        ? ({ kind: 'withdrawn', since, note } as const)
        : ({ kind: 'superseded', by: named(ids, by), since, note } as const)
    saveSource(context.db, { ...source, standing: ended })
  }
  for (const { number, on, sources: used, links = [], ...said } of revisions) {
    const added = links.map((link) => linkOf(context, link))
    const uses = used === undefined ? {} : { sources: usesOf(used, ids) }
    reviseEntry(context, number, on, (stood) => ({ ...said, ...uses, links: [...stood.links, ...added] }))
  }
}

/** Ties entries to what was decided on them, by stage. */
export function linkDecisions(context: DemoContext, decisions: ReadonlyMap<string, DecisionId>): void {
  for (const { number, stage } of decidedOn) {
    const to = { kind: 'decision', id: named(decisions, stage) } as const
    reviseEntry(context, number, '2021-05-12', ({ links }) => ({
      links: [...links, { relation: 'decidedBy', to }],
    }))
  }
}

function reviseEntry(
  context: DemoContext,
  number: number,
  on: string,
  change: (stood: KnowledgeEntry) => Partial<KnowledgeEntry>,
): void {
  const stood = findEntry(context.db, named(context.entries, number))
  if (stood === null) throw new Error(`the demo knows no K-${number}`)
  const version = stood.version + 1
  saveEntry(context.db, { ...stood, ...change(stood), version, ...enteredBy(context, on) })
}

function addSources(context: DemoContext, file: CaseId, added: readonly DemoSource[], on: string): void {
  for (const { key, url, accessed = '2020-09-25', ...rest } of added)
    saveSource(context.db, {
      id: context.newId<SourceId>(),
      case: file,
      number: Number(key.replace('S-', '')),
      url: url ?? null,
      accessed,
      ...rest,
      blob: null,
      fileName: null,
      standing: { kind: 'current' },
      disclosure: null,
      ...enteredBy(context, on),
    })
}

const enteredBy = (context: DemoContext, on: string) => ({
  enteredBy: named(context.persons, 'strategic-adviser'),
  enteredAt: `${on}T09:00:00.000Z`,
})

const usesOf = (used: DemoEntry['sources'], ids: ReadonlyMap<string, SourceId>): readonly SourceUse[] =>
  used.map(({ source, passage }) => ({ source: named(ids, source), passage }))

function linkOf(context: DemoContext, { relation, to }: DemoLink): EntryLink {
  const number = Number(to.slice(2))
  return to.startsWith('K-')
    ? { relation, to: { kind: 'entry', id: named(context.entries, number) } }
    : { relation, to: { kind: 'input', id: named(context.inputs, number) } }
}

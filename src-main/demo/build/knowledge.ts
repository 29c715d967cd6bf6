import type { CaseId, EntryId, SourceId, ThemeId } from '#shared/ids.ts'
import { formatDecimal } from '#shared/domain/calendar/dates.ts'
import { barChart } from '#shared/chart/bar-chart.ts'
import { putBlob } from '../../store/blobs.ts'
import { saveEntry } from '../../store/knowledge.ts'
import { saveSource, saveTheme } from '../../store/sources.ts'
import { entries, sources, themes } from '../content/knowledge.ts'
import type { DemoEntry } from '../content/types.ts'
import { named } from './context.ts'
import type { DemoContext } from './context.ts'

const enteredAt = '2020-09-28T09:00:00.000Z'

/** A figure's series as a chart, for papers that show it as `K-14`. */
function addChart(context: DemoContext, { number, series = [], unit = '' }: DemoEntry): void {
  const svg = barChart(series, (value) => `${formatDecimal(value)} ${unit}`.trim())
  const blob = putBlob(context.db, Buffer.from(svg, 'utf8'), 'image/svg+xml')
  context.images.set(`K-${number}`, { blob, mediaType: 'image/svg+xml' })
}

/** The theme plan's knowledge base: themes, sources pinned by their saved text, entries. */
export function buildKnowledge(context: DemoContext, file: CaseId): void {
  const enteredBy = named(context.persons, 'strategic-adviser')
  const made = new Map<string, SourceId>()
  for (const [index, name] of themes.entries()) {
    const id = context.newId<ThemeId>()
    saveTheme(context.db, { id, case: file, number: index + 1, name })
    context.themes.set(index + 1, id)
  }
  for (const [index, source] of sources.entries()) {
    const { key, url, ...rest } = source
    const id = context.newId<SourceId>()
    const pinned = { accessed: '2020-09-25', blob: null, fileName: null, disclosure: null }
    const standing = { kind: 'current' } as const
    saveSource(context.db, {
      id,
      case: file,
      number: index + 1,
      url: url ?? null,
      ...rest,
      ...pinned,
      standing,
      enteredBy,
      enteredAt,
    })
    made.set(key, id)
  }
  for (const entry of entries) {
    const id = context.newId<EntryId>()
    saveEntry(context.db, {
      id,
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
      sources: entry.sources.map(({ source, passage }) => ({ source: named(made, source), passage })),
      links: [],
      version: 1,
      enteredBy,
      enteredAt,
    })
    context.entries.set(entry.number, id)
    if (entry.series !== undefined) addChart(context, entry)
  }
}

import type { SourceId } from '../../ids.ts'
import type { KnowledgeEntry, SeriesPoint, SourceUse } from './knowledge.ts'

/** What an entry states: its links tell what it has to do with others, and say nothing by themselves. */
export type StatedFacts = Pick<
  KnowledgeEntry,
  'title' | 'text' | 'value' | 'unit' | 'asOf' | 'series' | 'sources'
>

/** A figure as it is printed: value, unit, what it is true for. */
export type Figure = Pick<KnowledgeEntry, 'value' | 'unit' | 'asOf'>

/** What one version of an entry states otherwise than another; null and false where it states the same. */
export type EntryChange = {
  readonly title: { readonly before: string; readonly after: string } | null
  readonly text: boolean
  readonly figure: { readonly before: Figure; readonly after: Figure } | null
  readonly series: boolean
  /** `passages`: the same sources, otherwise quoted. */
  readonly sources: {
    readonly gone: readonly SourceId[]
    readonly added: readonly SourceId[]
    readonly passages: boolean
  } | null
}

/**
 * How a later version of an entry differs from an earlier one in what it states; null when only its links, its theme or
 * the order of its sources do. Who read the earlier one must be told nothing then.
 */
export function entryChange(before: StatedFacts, after: StatedFacts): EntryChange | null {
  const change: EntryChange = {
    title: before.title === after.title ? null : { before: before.title, after: after.title },
    text: before.text !== after.text,
    figure: sameFigure(before, after) ? null : { before: figureOf(before), after: figureOf(after) },
    series: !sameSeries(before.series, after.series),
    sources: sourcesChange(before.sources, after.sources),
  }
  const { title, text, figure, series, sources } = change
  return title === null && !text && figure === null && !series && sources === null ? null : change
}

/** Value, unit and period alone. */
export const figureOf = ({ value, unit, asOf }: Figure): Figure => ({ value, unit, asOf })

/** A unit or a period without a value is not printed, and so is no change. */
function sameFigure(a: Figure, b: Figure): boolean {
  if (a.value === null && b.value === null) return true
  return a.value === b.value && (a.unit ?? '') === (b.unit ?? '') && a.asOf === b.asOf
}

const sameSeries = (a: readonly SeriesPoint[], b: readonly SeriesPoint[]): boolean =>
  a.length === b.length &&
  a.every(({ label, value }, index) => label === b[index]?.label && value === b[index]?.value)

function sourcesChange(before: readonly SourceUse[], after: readonly SourceUse[]): EntryChange['sources'] {
  const [then, now] = [before, after].map((uses) => new Set(uses.map(({ source }) => source)))
  const gone = [...(then ?? [])].filter((source) => now?.has(source) !== true)
  const added = [...(now ?? [])].filter((source) => then?.has(source) !== true)
  const quoted = (uses: readonly SourceUse[]): string =>
    uses
      .map(({ source, passage }) => `${source} ${passage}`)
      .toSorted()
      .join('\n')
  if (gone.length === 0 && added.length === 0 && quoted(before) === quoted(after)) return null
  return { gone, added, passages: gone.length === 0 && added.length === 0 }
}

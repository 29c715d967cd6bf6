import { incomingText } from '../../../document/incoming/incoming-text.ts'
import type { SourceId, ThemeId } from '../../../ids.ts'
import { isRefusal, refuse } from '../../../refusal.ts'
import type { Refusal } from '../../../refusal.ts'
import type { Dimension, SourceUse } from '../knowledge.ts'
import { sameName } from './fields.ts'
import type { ImportField, Mapping } from './fields.ts'
import type { EntryChoices, PlannedEntry } from './plan.ts'
import { readKind, readNumber, readPeriod, readSeries, readYes } from './read-values.ts'
import { cellText } from './table.ts'
import type { Cell, TableRow } from './table.ts'

/** What a row may name, by the names it may use. */
export type Shelf = {
  readonly themes: ReadonlyMap<string, { readonly id: ThemeId; readonly name: string }>
  readonly sourcesByNumber: ReadonlyMap<number, SourceId>
  readonly sourcesByTitle: ReadonlyMap<string, SourceId>
}

/** Most characters of what an entry says in words: as many as may be written by hand (shared/contract). */
const longest = { title: 300, text: 20_000, unit: 60, theme: 200, passage: 4000 } as const

const mostPoints = 500
const mostSources = 50

/** UTF-8 that was read as Windows-1252 somewhere on the way: `Ã¥` for `å`; or letters lost for good. */
const garbled = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|â€[™œ“”¦“”]|\ufffd/

/** A row as an entry, before it is held against what is there. */
export function readRow(
  { cells }: TableRow,
  mapping: Mapping,
  shelf: Shelf,
  { theme: otherwise }: Pick<EntryChoices, 'theme'>,
): PlannedEntry | Refusal {
  const cell = (field: ImportField): Cell | undefined => {
    const at = mapping.indexOf(field)
    return at < 0 ? undefined : cells[at]
  }
  if (cells.length > mapping.length)
    return refuse('importRow.tooManyCells', { cells: cells.length, columns: mapping.length })
  const torn = cells.find((each) => typeof each === 'string' && garbled.test(each))
  if (torn !== undefined) return refuse('importRow.garbled', { typed: String(torn).slice(0, 80) })
  const words = wordsOf(cell)
  if (isRefusal(words)) return words
  const { title, text, unit, themeName, passage } = words
  const value = readNumber(cell('value'))
  if (isRefusal(value)) return value
  const asOf = readPeriod(cell('asOf'))
  if (isRefusal(asOf)) return asOf
  const series = readSeries(cell('series'))
  if (isRefusal(series)) return series
  if (series.length > mostPoints)
    return refuse('importRow.tooMany', { count: series.length, limit: mostPoints })
  const kind = readKind(cell('kind'), value !== null || series.length > 0 ? 'figure' : 'fact')
  if (isRefusal(kind)) return kind
  const dimensions = dimensionsOf(cell)
  if (isRefusal(dimensions)) return dimensions
  const sources = sourcesOf(cell('source'), passage, shelf)
  if (isRefusal(sources)) return sources
  const found = shelf.themes.get(sameName(themeName))
  return {
    kind,
    title,
    text,
    value,
    unit: unit === '' ? null : unit,
    asOf,
    series,
    dimensions,
    sources,
    theme: themeName === '' ? otherwise : (found?.id ?? null),
    themeName: found?.name ?? themeName,
  }
}

type Words = Readonly<Record<'title' | 'text' | 'unit' | 'themeName' | 'passage', string>>

function wordsOf(cell: (field: ImportField) => Cell | undefined): Words | Refusal {
  const said: Partial<Record<keyof typeof longest, string>> = {}
  for (const field of Object.keys(longest) as (keyof typeof longest)[]) {
    const words =
      field === 'text' || field === 'passage'
        ? cellText(cell(field))
            .split(/\r\n|\r|\n/)
            .map((each) => incomingText(each).text.trimEnd())
            .join('\n')
        : incomingText(cellText(cell(field))).text.trim()
    if (words.length > longest[field])
      return refuse('importRow.tooLong', { field, length: words.length, limit: longest[field] })
    said[field] = words
  }
  const { title = '', text = '', unit = '', theme: themeName = '', passage = '' } = said
  return { title, text, unit, themeName, passage }
}

function dimensionsOf(cell: (field: ImportField) => Cell | undefined): readonly Dimension[] | Refusal {
  const told: Dimension[] = []
  for (const dimension of ['social', 'economic', 'environmental'] as const) {
    const is = readYes(cell(dimension))
    if (isRefusal(is)) return is
    if (is) told.push(dimension)
  }
  return told
}

/**
 * Sources by number, or by title: each on a line of its own or parted by `;`, numbers by a comma too. As many passages
 * as sources, parted alike, are each source's own; one is that of all.
 */
function sourcesOf(cell: Cell | undefined, passages: string, shelf: Shelf): readonly SourceUse[] | Refusal {
  const typed = cellText(cell)
  if (typed === '') return []
  const names = shelf.sourcesByTitle.has(sameName(typed)) ? [typed] : partsOf(typed)
  if (names.length > mostSources)
    return refuse('importRow.tooMany', { count: names.length, limit: mostSources })
  const own = partsOf(passages)
  const uses: SourceUse[] = []
  for (const [index, name] of names.entries()) {
    const source = /^\d+$/.test(name)
      ? shelf.sourcesByNumber.get(Number(name))
      : shelf.sourcesByTitle.get(sameName(name))
    if (source === undefined) return refuse('importRow.sourceUnknown', { name: name.slice(0, 80) })
    const passage = names.length > 1 && own.length === names.length ? own[index] : passages
    uses.push({ source, passage: passage ?? '' })
  }
  return uses
}

const partsOf = (typed: string): readonly string[] => {
  const by = /^[\d\s,;]+$/.test(typed) ? /[,;\s]+/ : typed.includes('\n') ? /\r?\n/ : /;/
  return typed
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

import { canonicalJson } from '../../../document/canonical.ts'
import type { EntryId } from '../../../ids.ts'
import { isRefusal, refuse } from '../../../refusal.ts'
import type { Refusal } from '../../../refusal.ts'
import { checkEntry } from '../check-knowledge.ts'
import type { EntryChoices, EntryPlan, KnownEntries, PlannedEntry, RowNote, RowPlan } from './plan.ts'
import { sameName } from './fields.ts'
import type { Mapping } from './fields.ts'
import { readRow } from './read-row.ts'
import type { Shelf } from './read-row.ts'
import { isAmbiguous } from './read-values.ts'
import type { TableRow } from './table.ts'

/**
 * What each row would become. Refuses rows one by one, with their numbers: what {@link checkEntry} refuses, and
 * `importRow.*`. The same rows, mapping and case always give the same plan.
 */
export function planEntries(
  rows: readonly TableRow[],
  mapping: Mapping,
  known: KnownEntries,
  choices: EntryChoices,
): EntryPlan {
  const there = new Map(known.entries.map((entry) => [`${entry.theme} ${sameName(entry.title)}`, entry]))
  const seen = new Map<string, number>()
  const updated = new Set<EntryId>()
  const newThemes = new Map<string, string>()
  const notes: RowNote[] = []
  const shelf = shelfOf(known)
  const nameTheme = ({ themeName }: PlannedEntry): void => {
    const key = sameName(themeName)
    if (!newThemes.has(key)) newThemes.set(key, themeName)
  }
  const planned = rows.map((row): RowPlan<PlannedEntry> => {
    const facts = readRow(row, mapping, shelf, choices)
    const title = typedTitle(row, mapping)
    if (isRefusal(facts)) return { row: row.number, outcome: 'refuse', title, refusal: facts }
    const refusal = whyNot(facts, choices)
    if (refusal !== null) {
      if (refusal.code === 'importRow.themeUnknown') nameTheme(facts)
      return { row: row.number, outcome: 'refuse', title, refusal }
    }
    const key = canonicalJson({ ...facts, title: sameName(facts.title) })
    const before = seen.get(key)
    if (before !== undefined)
      return { row: row.number, outcome: 'skip', title: facts.title, why: 'twice', at: before }
    seen.set(key, row.number)
    if (facts.theme === null) nameTheme(facts)
    if (isAmbiguous(row.cells[mapping.indexOf('value')]))
      notes.push({ row: row.number, code: 'ambiguousNumber' })
    const twin = there.get(`${facts.theme} ${sameName(facts.title)}`)
    if (twin === undefined || choices.ifThere === 'add') return { row: row.number, outcome: 'add', facts }
    const merged = mergedWith(twin, facts, mapping)
    const skipped = { row: row.number, outcome: 'skip', title: facts.title, at: twin.number } as const
    if (isSame(twin, merged)) return { ...skipped, why: 'same' }
    if (choices.ifThere === 'skip') return { ...skipped, why: 'exists' }
    const clash = updated.has(twin.id)
      ? refuse('importRow.updatesTwice', { entry: twin.number })
      : whyNot(merged, choices)
    if (clash !== null) return { row: row.number, outcome: 'refuse', title, refusal: clash }
    updated.add(twin.id)
    return { row: row.number, outcome: 'update', entry: twin.id, number: twin.number, facts: merged }
  })
  return { kind: 'entries', rows: planned, newThemes: [...newThemes.values()], notes }
}

function shelfOf({ themes, sources }: KnownEntries): Shelf {
  return {
    themes: new Map(
      themes.flatMap((theme) => [
        [sameName(theme.name), theme] as const,
        [sameName(`${theme.number}. ${theme.name}`), theme] as const,
      ]),
    ),
    sourcesByNumber: new Map(sources.map((source) => [source.number, source.id])),
    sourcesByTitle: new Map(sources.map((source) => [sameName(source.title), source.id])),
  }
}

function whyNot(facts: PlannedEntry, { makeThemes }: EntryChoices): Refusal | null {
  if (facts.theme === null && facts.themeName === '') return refuse('importRow.themeMissing')
  const theme = facts.theme ?? ('' as NonNullable<PlannedEntry['theme']>)
  const wrong = checkEntry({ ...facts, theme, links: [] })
  if (wrong !== null) return wrong
  return facts.theme === null && !makeThemes
    ? refuse('importRow.themeUnknown', { name: facts.themeName })
    : null
}

const typedTitle = ({ cells }: TableRow, mapping: Mapping): string =>
  String(cells[mapping.indexOf('title')] ?? '')
    .trim()
    .slice(0, 120)

type Known = KnownEntries['entries'][number]

/** Fields of an entry by the columns that fill them. */
const columns = {
  kind: ['kind'],
  text: ['text'],
  value: ['value'],
  unit: ['unit'],
  asOf: ['asOf'],
  series: ['series'],
  dimensions: ['social', 'economic', 'environmental'],
  sources: ['source'],
} as const satisfies Partial<Record<keyof PlannedEntry, Mapping>>

/** What the file has no column for stays as it stood. */
function mergedWith(stood: Known, facts: PlannedEntry, mapping: Mapping): PlannedEntry {
  const untold = (Object.keys(columns) as (keyof typeof columns)[]).filter(
    (field) => !columns[field].some((column) => mapping.includes(column)),
  )
  const kept = Object.fromEntries(untold.map((field) => [field, stood[field]]))
  return { ...facts, title: stood.title, ...kept }
}

function isSame(stood: Known, facts: PlannedEntry): boolean {
  const told = ({ kind, text, value, unit, asOf, series, dimensions, sources }: Known | PlannedEntry) =>
    canonicalJson({ kind, text, value, unit, asOf, series, dimensions, sources })
  return told(stood) === told(facts)
}

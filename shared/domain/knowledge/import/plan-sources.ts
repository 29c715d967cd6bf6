import { incomingText } from '../../../document/incoming/incoming-text.ts'
import { refuse } from '../../../refusal.ts'
import type { Refusal } from '../../../refusal.ts'
import { isIsoDate } from '../../calendar/dates.ts'
import { checkSource, isWebAddress } from '../check-knowledge.ts'
import type { Source, SourceKind } from '../knowledge.ts'
import { sameName } from './fields.ts'
import type { IfThere, PlannedSource, RowNote, RowPlan, SourcePlan } from './plan.ts'

/** A reference as RIS, BibTeX and CSL have it in common. */
export type ReferenceRecord = {
  /** Where it begins in the file: a line, or its place in a list. */
  readonly row: number
  /** CSL's name of what it is: `report`, `webpage` … */
  readonly type: string
  readonly title: string
  /** `Etternavn, Fornavn; Solvik kommune`. */
  readonly author: string
  readonly publisher: string
  /** A day, a month or a year. */
  readonly published: string
  readonly url: string
  readonly doi: string
  /** The day it was read, where the file says so. */
  readonly accessed: string
  readonly abstract: string
  readonly licence: string
  /** The record as the file has it. */
  readonly raw: string
}

/** A record that could not be read. */
export type BrokenRecord = { readonly row: number; readonly refusal: Refusal }

/** As many characters as may be written by hand (shared/contract). */
const longest = {
  title: 300,
  author: 300,
  published: 60,
  url: 2000,
  licence: 300,
  savedText: 500_000,
} as const

/**
 * What each reference would become as a source. A reference is pinned by its own words: its abstract, or the record as
 * it was given; what it refers to is not held, and a note says so. Those that the case has already, by DOI, by address
 * or by title and year, are left out unless `ifThere` is `add`.
 */
export function planSources(
  records: readonly (ReferenceRecord | BrokenRecord)[],
  known: readonly Source[],
  { ifThere, today }: { readonly ifThere: IfThere; readonly today: string },
): SourcePlan {
  const there = new Map(known.flatMap((source) => keysOf(source).map((key) => [key, source.number] as const)))
  const seen = new Map<string, number>()
  const notes: RowNote[] = []
  const rows = records.map((record): RowPlan<PlannedSource> => {
    const { row } = record
    if ('refusal' in record) return { row, outcome: 'refuse', title: '', refusal: record.refusal }
    const facts = factsOf(record)
    const refusal = tooLong(facts) ?? whyNot(facts, today)
    if (refusal !== null) return { row, outcome: 'refuse', title: facts.title.slice(0, 120), refusal }
    const keys = keysOf(facts)
    const before = keys.map((key) => seen.get(key)).find((each) => each !== undefined)
    if (before !== undefined) return { row, outcome: 'skip', title: facts.title, why: 'twice', at: before }
    for (const key of keys) seen.set(key, row)
    const twin = keys.map((key) => there.get(key)).find((each) => each !== undefined)
    if (twin !== undefined && ifThere !== 'add')
      return { row, outcome: 'skip', title: facts.title, why: 'exists', at: twin }
    notes.push({ row, code: 'referenceOnly' })
    return { row, outcome: 'add', facts }
  })
  return { kind: 'sources', rows, notes }
}

const kinds: Readonly<Record<string, SourceKind>> = {
  webpage: 'web',
  'post-weblog': 'web',
  post: 'web',
  legislation: 'law',
  bill: 'law',
  regulation: 'law',
  legal_case: 'decision',
  hearing: 'decision',
  dataset: 'statistic',
  standard: 'plan',
  interview: 'survey',
}

function factsOf(record: ReferenceRecord): PlannedSource {
  const said = (text: string): string => incomingText(text).text.trim()
  const doi = bareDoi(record.doi)
  const url = said(record.url)
  const lines = (record.abstract.trim() === '' ? record.raw : record.abstract).split(/\r\n|\r|\n/)
  return {
    kind: kinds[record.type] ?? 'report',
    title: said(record.title),
    author: said(record.author === '' ? record.publisher : record.author),
    published: said(record.published),
    url: url !== '' ? url : doi === '' ? null : `https://doi.org/${doi}`,
    accessed: isIsoDate(record.accessed) ? record.accessed : null,
    savedText: lines
      .map((line) => incomingText(line).text.trimEnd())
      .join('\n')
      .trim(),
    licence: said(record.licence),
  }
}

function tooLong(facts: PlannedSource): Refusal | null {
  for (const field of Object.keys(longest) as (keyof typeof longest)[]) {
    const { length } = facts[field] ?? ''
    if (length > longest[field]) return refuse('importRow.tooLong', { field, length, limit: longest[field] })
  }
  return null
}

const whyNot = (facts: PlannedSource, today: string): Refusal | null =>
  checkSource({ ...facts, accessed: facts.accessed ?? today, blob: null, fileName: null }, today)

const bareDoi = (doi: string): string =>
  /10\.\d{4,9}\/\S+$/.exec(doi.trim())?.[0].toLocaleLowerCase('nb') ?? ''

/** What makes two references the same: a DOI, an address, or title and year. */
function keysOf({ title, published, url }: Pick<Source, 'title' | 'published' | 'url'>): readonly string[] {
  const year = /\d{4}/.exec(published)?.[0] ?? ''
  const doi = url === null || !/doi\.org\//i.test(url) ? '' : bareDoi(url)
  return [
    ...(doi === '' ? [] : [`doi ${doi}`]),
    ...(url === null || doi !== '' || !isWebAddress(url)
      ? []
      : [
          `url ${url
            .replace(/^https?:\/\/(www\.)?/i, '')
            .replace(/[/#?]+$/, '')
            .toLowerCase()}`,
        ]),
    // a title alone says little, unless it is all that there is
    ...(year === '' && url !== null ? [] : [`title ${sameName(title)} ${year}`]),
  ]
}

import type { Input } from '#shared/contract/index.ts'
import type { ShownEntry } from '#shared/contract/knowledge-shapes.ts'
import { formatDate, formatDecimal, isIsoDate } from '#shared/domain/calendar/dates.ts'
import { readNumber, readPeriod, readSeries } from '#shared/domain/knowledge/import/read-values.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { KnowledgeText } from '../../../marks/knowledge/words.ts'

export type EntryFacts = Omit<Input<'entry.create'>, 'case'>

/** An entry as it is typed: numbers, periods and series as people write them. */
export type EntryFields = Pick<EntryFacts, 'theme' | 'kind' | 'title' | 'text'> & {
  value: string
  unit: string
  asOf: string
  series: string
  social: boolean
  economic: boolean
  environmental: boolean
  sources: { source: string | null; passage: string }[]
  /** `target`: kind and id. */
  links: { relation: EntryFacts['links'][number]['relation']; target: string | null }[]
}

/** The form of an entry that is there, or an empty one under a theme. */
export function fieldsOf(entry: ShownEntry | null, theme: EntryFacts['theme']): EntryFields {
  if (entry === null)
    return {
      theme,
      kind: 'fact',
      title: '',
      text: '',
      value: '',
      unit: '',
      asOf: '',
      series: '',
      social: false,
      economic: false,
      environmental: false,
      sources: [],
      links: [],
    }
  const { asOf, dimensions } = entry
  return {
    theme: entry.theme,
    kind: entry.kind,
    title: entry.title,
    text: entry.text,
    value: entry.value === null ? '' : typed(entry.value),
    unit: entry.unit ?? '',
    asOf: asOf !== null && isIsoDate(asOf) ? formatDate(asOf, 'numeric', 'nb') : (asOf ?? ''),
    series: entry.series.map(({ label, value }) => `${label} = ${typed(value)}`).join('\n'),
    social: dimensions.includes('social'),
    economic: dimensions.includes('economic'),
    environmental: dimensions.includes('environmental'),
    sources: entry.sources.map(({ source, passage }) => ({ source, passage })),
    links: entry.links.map(({ relation, kind, id }) => ({ relation, target: `${kind} ${id}` })),
  }
}

/** All decimals, and no spaces that would not be read again. */
const typed = (value: number): string =>
  String(value).includes('e') ? String(value) : formatDecimal(value, decimalsOf(value))
const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length

export type WrongField = { readonly name: 'value' | 'asOf' | 'series'; readonly message: string }

/** What was typed as an entry's facts, or the fields that cannot be read. Rows that name nothing are left out. */
export function factsOf(fields: EntryFields, text: KnowledgeText): EntryFacts | readonly WrongField[] {
  const { theme, kind, title, sources, links } = fields
  const value = readNumber(fields.value)
  const asOf = readPeriod(fields.asOf)
  const series = readSeries(fields.series)
  const wrong: WrongField[] = []
  if (isRefusal(value)) wrong.push({ name: 'value', message: text.badNumber })
  if (isRefusal(asOf)) wrong.push({ name: 'asOf', message: text.badPeriod })
  if (isRefusal(series))
    wrong.push({ name: 'series', message: text.badSeries(String(series.facts['typed'] ?? '')) })
  if (isRefusal(value) || isRefusal(asOf) || isRefusal(series)) return wrong
  return {
    theme,
    kind,
    title,
    text: fields.text,
    value,
    unit: fields.unit.trim() === '' ? null : fields.unit,
    asOf,
    series: series.map(({ label, value: amount }) => ({ label, value: amount })),
    dimensions: (['social', 'economic', 'environmental'] as const).filter((each) => fields[each]),
    sources: sources.flatMap(({ source, passage }) =>
      source === null ? [] : [{ source: source as EntryFacts['sources'][number]['source'], passage }],
    ),
    links: links.flatMap(({ relation, target }) => {
      const [to, id] = target?.split(' ') ?? []
      return id === undefined ? [] : [{ relation, to: { kind: to, id } } as EntryFacts['links'][number]]
    }),
  }
}

import { format as formatRis } from '@citation-js/plugin-ris/lib/ris.js'
import type { Source, SourceKind } from '#shared/domain/knowledge/knowledge.ts'

/** What a reference says of a source. */
export type WritableSource = Pick<
  Source,
  'number' | 'kind' | 'title' | 'author' | 'published' | 'url' | 'accessed' | 'savedText' | 'licence'
>

const types: Readonly<Record<SourceKind, string>> = {
  report: 'report',
  statistic: 'dataset',
  law: 'legislation',
  plan: 'standard',
  web: 'webpage',
  survey: 'interview',
  decision: 'legal_case',
}

/** Longest text that goes along as an abstract: a whole report is no abstract. */
const longestAbstract = 5_000

type CslDate = { readonly 'date-parts': readonly (readonly number[])[] } | { readonly literal: string }
type CslItem = {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly author?: readonly { readonly literal: string }[]
  readonly issued?: CslDate
  readonly accessed?: CslDate
  readonly URL?: string
  readonly DOI?: string
  readonly abstract?: string
  readonly license?: string
}

/** Sources as CSL-JSON, which names of people go through as they are kept. */
export function cslItems(sources: readonly WritableSource[]): readonly CslItem[] {
  return sources.map((source) => {
    const doi = /^https?:\/\/(?:dx\.)?doi\.org\/(10\..+)$/i.exec(source.url ?? '')?.[1]
    const authors = source.author.split(';').map((name) => ({ literal: name.trim() }))
    return {
      id: `kilde${source.number}`,
      type: types[source.kind],
      title: source.title,
      ...(source.author === '' ? {} : { author: authors.filter(({ literal }) => literal !== '') }),
      ...(source.published === '' ? {} : { issued: dateOf(source.published) }),
      accessed: dateOf(source.accessed),
      ...(source.url === null ? {} : { URL: source.url }),
      ...(doi === undefined ? {} : { DOI: doi }),
      ...(source.savedText === '' || source.savedText.length > longestAbstract
        ? {}
        : { abstract: source.savedText }),
      ...(source.licence === '' ? {} : { license: source.licence }),
    }
  })
}

function dateOf(text: string): CslDate {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (parts === null) return { literal: text }
  return {
    'date-parts': [
      parts
        .slice(1)
        .filter((part) => part !== undefined)
        .map(Number),
    ],
  }
}

/** CSL-JSON. */
export const writeCsl = (sources: readonly WritableSource[]): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(cslItems(sources), null, 2)}\n`)

const oneLine = (value: unknown): string => String(value).replaceAll(/\s+/g, ' ').trim()

/** RIS. Each field on one line: a line break would let a text begin a field, or a record, of its own. */
export function writeRis(sources: readonly WritableSource[]): Uint8Array {
  const records = formatRis(cslItems(sources), { format: 'object' }).map((record) => {
    const fields = Object.entries(record)
      .filter(([tag]) => tag !== 'TY')
      .flatMap(([tag, value]) => [value].flat().map((each) => `${tag}  - ${oneLine(each)}`))
    return [`TY  - ${oneLine(record['TY'])}`, ...fields, 'ER  - '].join('\r\n')
  })
  return new TextEncoder().encode(`${records.join('\r\n\r\n')}\r\n`)
}

const bibTypes: Readonly<Record<SourceKind, string>> = {
  report: 'report',
  statistic: 'dataset',
  law: 'legislation',
  plan: 'standard',
  web: 'online',
  survey: 'report',
  decision: 'jurisdiction',
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/**
 * Every sign of TeX's own as a command, so that no text ends its field, and those apart that TeX draws together
 * (`--`, `''`). Letters stay as they are: UTF-8.
 */
const tex = (text: string): string =>
  oneLine(text)
    .replaceAll(/[\\{}~^%&#_$]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replaceAll(/[-'`!?,](?=[-'`,])/g, '$&{}')

/**
 * BibTeX, as biblatex has it. Written here: the library's own writer leaves out letters that it does not know.
 */
export function writeBibtex(sources: readonly WritableSource[]): Uint8Array {
  const records = sources.map((source) => {
    const { author, url } = source
    const names = author.split(';').flatMap((name) => (name.trim() === '' ? [] : [`{${tex(name)}}`]))
    const fields: readonly (readonly [string, string])[] = [
      ['title', `{${tex(source.title)}}`],
      ['author', names.join(' and ')],
      ['date', tex(source.published)],
      ['url', oneLine(url ?? '').replaceAll(/[{}\\]/g, encodeURIComponent)],
      ['urldate', tex(source.accessed)],
      ['abstract', source.savedText.length > longestAbstract ? '' : tex(source.savedText)],
    ]
    const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},`)
    return [`@${bibTypes[source.kind]}{kilde${source.number},`, ...lines, '}'].join('\n')
  })
  return new TextEncoder().encode(`${records.join('\n\n')}\n`)
}

import type { ReferenceRecord } from '#shared/domain/knowledge/import/plan-sources.ts'

const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

/** What CSL marks as italic, raised or of a case of its own is kept as words alone. */
const unmarked = (words: string): string => words.replaceAll(/<\/?(?:i|b|sc|sup|sub|span)(?:\s[^<>]*)?>/g, '')

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {}

/** A CSL item as a record; only what is known of it is looked at, and only where it is of the right kind. */
export function recordOfCsl(item: unknown, row: number, raw: string): ReferenceRecord {
  const csl = objectOf(item)
  const authors = namesOf(csl['author'])
  return {
    row,
    raw,
    type: text(csl['type']),
    title: unmarked(text(csl['title'])),
    author: authors === '' ? namesOf(csl['editor']) : authors,
    publisher: text(csl['publisher']),
    published: dateOf(csl['issued']),
    url: text(csl['URL']),
    doi: text(csl['DOI']),
    accessed: dateOf(csl['accessed']),
    abstract: unmarked(text(csl['abstract'])),
    licence: text(csl['license']),
  }
}

/** `Nordmann, Kari; Solvik kommune`. */
function namesOf(value: unknown): string {
  if (!Array.isArray(value)) return ''
  return value
    .slice(0, 200)
    .map((each) => {
      const name = objectOf(each)
      const family = [text(name['non-dropping-particle']), text(name['family'])].filter(Boolean).join(' ')
      const said = [family, text(name['given'])].filter((part) => part !== '').join(', ')
      return text(name['literal']) || said
    })
    .filter((name) => name !== '')
    .join('; ')
}

/** CSL's dates as a day, a month or a year; words as they stand. */
function dateOf(value: unknown): string {
  const date = objectOf(value)
  const [parts] = Array.isArray(date['date-parts']) ? (date['date-parts'] as unknown[]) : []
  if (!Array.isArray(parts)) return dashed(text(date['raw']) || text(date['literal']))
  const numbers = parts.slice(0, 3).map(Number)
  if (numbers.length === 0 || !numbers.every((number) => Number.isInteger(number) && number > 0)) return ''
  return numbers.map((number, at) => String(number).padStart(at === 0 ? 4 : 2, '0')).join('-')
}

/** RIS parts a date by slashes, and leaves out what it does not know: `2019/12//`. */
const dashed = (date: string): string =>
  /^\d{4}(\/\d{2})?(\/\d{2})?\/*$/.test(date) ? date.replace(/\/+$/, '').replaceAll('/', '-') : date

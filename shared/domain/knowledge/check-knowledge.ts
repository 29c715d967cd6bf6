import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import { isIsoDate } from '../calendar/dates.ts'
import type { KnowledgeEntry, Source } from './knowledge.ts'

/** What may be written of an entry by hand or read from a file. */
export type EntryFacts = Pick<
  KnowledgeEntry,
  | 'theme'
  | 'kind'
  | 'title'
  | 'text'
  | 'value'
  | 'unit'
  | 'asOf'
  | 'series'
  | 'dimensions'
  | 'sources'
  | 'links'
>

/** What may be written of a source. */
export type SourceFacts = Pick<
  Source,
  | 'kind'
  | 'title'
  | 'author'
  | 'published'
  | 'url'
  | 'accessed'
  | 'savedText'
  | 'blob'
  | 'fileName'
  | 'licence'
>

const monthOrYear = /^\d{4}(-(0[1-9]|1[0-2]))?$/

/** Whether `text` is a day, a month or a year as a figure is true for: `2020-05-31`, `2020-05`, `2020`. */
export function isPeriod(text: string): boolean {
  return monthOrYear.test(text) || isIsoDate(text)
}

/**
 * What of an entry cannot stand: no title (`entry.titleMissing`), a figure without one (`entry.figureMissing`), a period
 * that is none (`entry.badPeriod`), a number that is none (`entry.badNumber`), a series whose points have no or the same
 * name (`entry.seriesNames`), the same source, or the same link, twice (`entry.sourceTwice`, `entry.linkTwice`).
 */
export function checkEntry(facts: EntryFacts): Refusal | null {
  const { title, kind, value, asOf, series, sources, links } = facts
  if (title.trim() === '') return refuse('entry.titleMissing')
  if (asOf !== null && !isPeriod(asOf)) return refuse('entry.badPeriod', { typed: asOf })
  const numbers = [...(value === null ? [] : [value]), ...series.map((point) => point.value)]
  const bad = numbers.find((number) => !Number.isFinite(number))
  if (bad !== undefined) return refuse('entry.badNumber', { typed: String(bad) })
  if (kind === 'figure' && numbers.length === 0) return refuse('entry.figureMissing', { title })
  const labels = series.map(({ label }) => label.trim())
  if (labels.includes('') || hasTwice(labels)) return refuse('entry.seriesNames', { title })
  if (hasTwice(sources.map(({ source, passage }) => `${source} ${passage}`)))
    return refuse('entry.sourceTwice', { title })
  return hasTwice(links.map(({ to }) => to.id)) ? refuse('entry.linkTwice', { title }) : null
}

/**
 * What of a source cannot stand: no title (`source.titleMissing`), an address that is no web address
 * (`source.badAddress`), a day of reading that is none or has not come (`source.badDay`), nothing pinned at all
 * (`source.notPinned`): an address alone may say something else tomorrow.
 */
export function checkSource(facts: SourceFacts, today: string): Refusal | null {
  const { title, url, accessed, savedText, blob } = facts
  if (title.trim() === '') return refuse('source.titleMissing')
  if (url !== null && !isWebAddress(url)) return refuse('source.badAddress', { typed: url })
  if (!isIsoDate(accessed) || accessed > today) return refuse('source.badDay', { typed: accessed, today })
  return blob === null && savedText.trim() === '' ? refuse('source.notPinned', { title }) : null
}

/** http and https alone: what a reader follows must never run anything. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/$.?#][^\s]*$/i.test(text)
}

const hasTwice = (all: readonly string[]): boolean => new Set(all).size < all.length

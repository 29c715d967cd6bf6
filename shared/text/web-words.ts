import { formatDecimal } from '../domain/calendar/dates.ts'
import type { Language } from '../domain/municipality/municipality.ts'

/** What the web edition says beside the packet's own words (packet-words.ts), per document language. */
export type WebWords = {
  readonly skip: string
  readonly path: string
  readonly onThisPage: string
  readonly neighbours: string
  readonly previous: string
  readonly next: string
  readonly course: string
  readonly current: string
  readonly documents: string
  readonly wholePacket: string
  /** The printed number of the page: letters follow it in a later edition. */
  readonly inPacket: (page: string) => string
  readonly pdfFacts: (pages: number, bytes: number) => string
  readonly footnotes: string
  readonly footnote: (number: number) => string
  readonly backToText: (number: number) => string
  readonly numberShort: string
  readonly sameContent: string
}

const size = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB`
    : `${formatDecimal(bytes / 1_000_000, 1)}\u00a0MB`

const nb: WebWords = {
  skip: 'Hopp til innholdet',
  path: 'Du er her',
  onThisPage: 'På denne siden',
  neighbours: 'Flere saker i møtet',
  previous: 'Forrige sak',
  next: 'Neste sak',
  course: 'Saksgang',
  current: 'denne behandlingen',
  documents: 'Dokumenter',
  wholePacket: 'Hele innkallingen som PDF',
  inPacket: (page) => `Saken i innkallingen som PDF, side ${page}`,
  pdfFacts: (pages, bytes) => `PDF, ${pages} ${pages === 1 ? 'side' : 'sider'}, ${size(bytes)}`,
  footnotes: 'Fotnoter',
  footnote: (number) => `Fotnote ${number}`,
  backToText: (number) => `Tilbake til fotnotemerke ${number} i teksten`,
  numberShort: 'Nr.',
  sameContent: 'Nettutgaven har samme innhold som den offentlige møteinnkallingen i PDF.',
}

const nn: WebWords = {
  skip: 'Hopp til innhaldet',
  path: 'Du er her',
  onThisPage: 'På denne sida',
  neighbours: 'Fleire saker i møtet',
  previous: 'Førre sak',
  next: 'Neste sak',
  course: 'Saksgang',
  current: 'denne behandlinga',
  documents: 'Dokument',
  wholePacket: 'Heile innkallinga som PDF',
  inPacket: (page) => `Saka i innkallinga som PDF, side ${page}`,
  pdfFacts: (pages, bytes) => `PDF, ${pages} ${pages === 1 ? 'side' : 'sider'}, ${size(bytes)}`,
  footnotes: 'Fotnotar',
  footnote: (number) => `Fotnote ${number}`,
  backToText: (number) => `Tilbake til fotnotemerke ${number} i teksten`,
  numberShort: 'Nr.',
  sameContent: 'Nettutgåva har same innhald som den offentlege møteinnkallinga i PDF.',
}

/** Wording of the web edition in the language of the document. */
export const webWords: Readonly<Record<Language, WebWords>> = { nb, nn }

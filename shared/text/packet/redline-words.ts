import type { Language } from '../../domain/municipality/municipality.ts'

/** Wording of a paper that is printed with its changes. */
export type RedlineWords = {
  readonly legendTitle: string
  readonly legend: (since: string) => string
  readonly legendAdded: string
  readonly legendRemoved: string
  readonly legendRest: string
  readonly counts: (changes: number, caused: number) => string
  readonly withheld: string
  readonly added: string
  readonly addedText: string
  readonly removed: string
  readonly removedText: string
  readonly movedHere: (from: string | null) => string
  readonly movedTo: (section: string) => string
  readonly newSection: string
  readonly goneSection: string
  readonly rewrittenSection: string
  readonly formerText: string
  readonly newTable: string
  readonly goneTable: string
  readonly newRow: string
  readonly goneRow: string
  readonly newImage: string
  readonly goneImage: string
  readonly goneImageText: (text: string) => string
  readonly gonePoint: (number: number) => string
  readonly footnote: string
  readonly cause: string
  readonly input: string
  readonly causeExempt: string
  /** Where it was made: «Formannskapet 24.11.2020, PS 112/20». */
  readonly causeDecision: (where: string, point: number) => string
  readonly causeMotion: (number: number, party: string, where: string) => string
  readonly causeAmendment: string
  /** By its label, `K-14`; null for an entry that is gone. */
  readonly causeKnowledge: (label: string | null) => string
  readonly causeEditorial: string
  readonly noCause: string
  readonly summary: string
  readonly summaryLead: (since: string) => string
  /** `day`: worded. */
  readonly assessed: (needed: boolean, day: string, reason: string) => string
  readonly section: string
  readonly what: string
  readonly onAgenda: (changes: number) => string
  readonly wholeSectionNew: string
  readonly wholeSectionGone: string
  readonly wholeSectionRewritten: string
  readonly saysAdded: (text: string) => string
  readonly saysRemoved: (text: string) => string
  readonly saysReplaced: (before: string, after: string) => string
  readonly saysMoved: (text: string) => string
  readonly andMore: (count: number) => string
}

const nb: RedlineWords = {
  legendTitle: 'Slik leses endringene',
  legend: (since) => `Saksframlegget er trykt med endringene siden førstegangsbehandlingen (${since}).`,
  legendAdded: 'Ny tekst:',
  legendRemoved: 'Tekst som er tatt ut:',
  legendRest:
    'Farge, strek under og strek over sier det samme som ordene i klammene. Tekst uten merke er uendret. Årsaken står etter endringen der den er kjent. Alle endringer er samlet i en tabell til slutt. Sidetallene gjelder denne utskriften, ikke pakken som er sendt ut.',
  counts: (changes, caused) =>
    `${changes} ${changes === 1 ? 'endring' : 'endringer'}, ${caused} med oppgitt årsak.`,
  withheld:
    'Endringene siden førstegangsbehandlingen er ikke vist: saksframlegget som da ble lagt fram, er unntatt fra offentlighet.',
  added: 'ny',
  addedText: 'ny tekst',
  removed: 'utgår',
  removedText: 'tidligere tekst',
  movedHere: (from) => (from === null ? 'flyttet hit' : `flyttet hit fra «${from}»`),
  movedTo: (section) => `flyttet til «${section}»`,
  newSection: 'nytt avsnitt: alt under denne overskriften er nytt',
  goneSection: 'avsnittet utgår',
  rewrittenSection: 'skrevet på nytt: ny tekst følger',
  formerText: 'tidligere tekst, som utgår, følger',
  newTable: 'ny tabell',
  goneTable: 'tabellen utgår',
  newRow: 'ny rad',
  goneRow: 'rad utgår',
  newImage: 'nytt bilde',
  goneImage: 'bilde utgår',
  goneImageText: (text) => `bilde utgår: ${text}`,
  gonePoint: (number) => `punkt ${number} utgår`,
  footnote: 'fotnote',
  cause: 'Årsak',
  input: 'innspill',
  causeExempt: 'unntatt',
  causeDecision: (where, point) => `vedtak i ${where}, punkt ${point}`,
  causeMotion: (number, party, where) =>
    `endringsforslag ${number}${party === '' ? '' : ` fra ${party}`} i ${where}`,
  causeAmendment: 'vedtatt endringsforslag',
  causeKnowledge: (label) => `ny kunnskap: ${label ?? 'kilden mangler'}`,
  causeEditorial: 'redaksjonell',
  noCause: 'uten oppgitt årsak',
  summary: 'Endringer siden førstegangsbehandlingen',
  summaryLead: (since) => `Sammenlignet med saksframlegget til ${since}, slik det ble lagt fram.`,
  assessed: (needed, day, reason) =>
    `Ny høring er vurdert som ${needed ? 'nødvendig' : 'ikke nødvendig'} (${day}): ${reason}`,
  section: 'Avsnitt',
  what: 'Hva er endret',
  onAgenda: (changes) =>
    `${changes} ${changes === 1 ? 'endring' : 'endringer'} siden førstegangsbehandlingen`,
  wholeSectionNew: 'Hele avsnittet er nytt',
  wholeSectionGone: 'Hele avsnittet er tatt ut',
  wholeSectionRewritten: 'Hele avsnittet er skrevet på nytt',
  saysAdded: (text) => `Nytt: «${text}»`,
  saysRemoved: (text) => `Tatt ut: «${text}»`,
  saysReplaced: (before, after) => `«${before}» er blitt «${after}»`,
  saysMoved: (text) => `Flyttet: «${text}»`,
  andMore: (count) => `og ${count} ${count === 1 ? 'endring' : 'endringer'} til`,
}

const nn: RedlineWords = {
  ...nb,
  legendTitle: 'Slik les du endringane',
  legend: (since) => `Saksframlegget er prenta med endringane sidan førstegongshandsaminga (${since}).`,
  legendRemoved: 'Tekst som er teken ut:',
  legendRest:
    'Farge, strek under og strek over seier det same som orda i klammene. Tekst utan merke er uendra. Årsaka står etter endringa der ho er kjend. Alle endringar er samla i ein tabell til slutt. Sidetala gjeld denne utskrifta, ikkje pakken som er send ut.',
  counts: (changes, caused) =>
    `${changes} ${changes === 1 ? 'endring' : 'endringar'}, ${caused} med oppgjeven årsak.`,
  withheld:
    'Endringane sidan førstegongshandsaminga er ikkje viste: saksframlegget som då vart lagt fram, er unnateke frå offentlegheit.',
  removed: 'går ut',
  removedText: 'tidlegare tekst',
  movedHere: (from) => (from === null ? 'flytta hit' : `flytta hit frå «${from}»`),
  movedTo: (section) => `flytta til «${section}»`,
  newSection: 'nytt avsnitt: alt under denne overskrifta er nytt',
  goneSection: 'avsnittet går ut',
  rewrittenSection: 'skrive på nytt: ny tekst følgjer',
  formerText: 'tidlegare tekst, som går ut, følgjer',
  goneTable: 'tabellen går ut',
  goneRow: 'rad går ut',
  newImage: 'nytt bilete',
  goneImage: 'bilete går ut',
  goneImageText: (text) => `bilete går ut: ${text}`,
  gonePoint: (number) => `punkt ${number} går ut`,
  footnote: 'fotnote',
  cause: 'Årsak',
  input: 'innspel',
  causeExempt: 'unnateke',
  causeMotion: (number, party, where) =>
    `endringsframlegg ${number}${party === '' ? '' : ` frå ${party}`} i ${where}`,
  causeAmendment: 'vedteke endringsframlegg',
  causeKnowledge: (label) => `ny kunnskap: ${label ?? 'kjelda manglar'}`,
  causeEditorial: 'redaksjonell',
  noCause: 'utan oppgjeven årsak',
  summary: 'Endringar sidan førstegongshandsaminga',
  summaryLead: (since) => `Samanlikna med saksframlegget til ${since}, slik det vart lagt fram.`,
  assessed: (needed, day, reason) =>
    `Ny høyring er vurdert som ${needed ? 'nødvendig' : 'ikkje nødvendig'} (${day}): ${reason}`,
  what: 'Kva er endra',
  onAgenda: (changes) => `${changes} ${changes === 1 ? 'endring' : 'endringar'} sidan førstegongshandsaminga`,
  wholeSectionNew: 'Heile avsnittet er nytt',
  wholeSectionGone: 'Heile avsnittet er teke ut',
  wholeSectionRewritten: 'Heile avsnittet er skrive på nytt',
  saysRemoved: (text) => `Teke ut: «${text}»`,
  saysReplaced: (before, after) => `«${before}» er vorte «${after}»`,
  saysMoved: (text) => `Flytta: «${text}»`,
  andMore: (count) => `og ${count} ${count === 1 ? 'endring' : 'endringar'} til`,
}

/** By the language of the paper. */
export const redlineWords: Readonly<Record<Language, RedlineWords>> = { nb, nn }

/** What is said otherwise of a paper that was put right after it was sent. */
const sentNb: Partial<RedlineWords> = {
  legendRest:
    'Farge, strek under og strek over sier det samme som ordene i klammene. Tekst uten merke er uendret. Alle endringer er samlet i en tabell til slutt, med begrunnelsen. Sidetallene gjelder denne utskriften, ikke pakken som er sendt ut.',
  counts: (changes) => `${changes} ${changes === 1 ? 'endring' : 'endringer'}.`,
  legend: (since) =>
    `Saksframlegget er rettet etter at det ble sendt ut, og trykt med endringene siden da (${since}).`,
  summary: 'Rettet etter utsendelsen',
  summaryLead: (since) => `Sammenlignet med saksframlegget til ${since}, slik det ble sendt ut.`,
  onAgenda: (changes) => `${changes} ${changes === 1 ? 'endring' : 'endringer'} siden utsendelsen`,
  cause: 'Begrunnelse',
}
const sentNn: Partial<RedlineWords> = {
  legendRest:
    'Farge, strek under og strek over seier det same som orda i klammene. Tekst utan merke er uendra. Alle endringar er samla i ein tabell til slutt, med grunngivinga. Sidetala gjeld denne utskrifta, ikkje pakken som er send ut.',
  counts: (changes) => `${changes} ${changes === 1 ? 'endring' : 'endringar'}.`,
  legend: (since) =>
    `Saksframlegget er retta etter at det vart sendt ut, og prenta med endringane sidan då (${since}).`,
  summary: 'Retta etter utsendinga',
  summaryLead: (since) => `Samanlikna med saksframlegget til ${since}, slik det vart sendt ut.`,
  onAgenda: (changes) => `${changes} ${changes === 1 ? 'endring' : 'endringar'} sidan utsendinga`,
  cause: 'Grunngiving',
}

/** Wording of a redline, by what the paper is set against. */
export function redlineWordsFor(language: Language, against: 'firstReading' | 'sent'): RedlineWords {
  if (against === 'firstReading') return redlineWords[language]
  return { ...redlineWords[language], ...(language === 'nn' ? sentNn : sentNb) }
}

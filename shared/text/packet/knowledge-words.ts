import type { ReadingStage } from '../../domain/case/case.ts'
import type { Language } from '../../domain/municipality/municipality.ts'

/** Wording of what became of knowledge since it was used: entries that say something else, sources that no longer hold. */
export type KnowledgeWords = {
  /** «siden førstegangsbehandlingen» */
  readonly since: Readonly<Record<ReadingStage, string>>
  readonly changed: (since: string) => string
  readonly formerTitle: (title: string) => string
  readonly noFigure: string
  readonly text: string
  readonly series: string
  /** How many came to, where none went. */
  readonly addedSources: (count: number) => string
  readonly formerSources: (titles: readonly string[]) => string
  readonly passages: string
  readonly superseded: (since: string, by: string | null) => string
  readonly withdrawn: (since: string) => string
  readonly old: (months: number) => string
}

const nb: KnowledgeWords = {
  since: {
    mandate: 'siden mandatet',
    knowledge: 'siden kunnskapsgrunnlaget ble presentert',
    first: 'siden førstegangsbehandlingen',
    second: 'siden annengangsbehandlingen',
    council: 'siden den endelige behandlingen',
    single: 'siden forrige behandling',
    information: 'siden orienteringen',
  },
  changed: (since) => `Endret ${since}`,
  formerTitle: (title) => `Ny tittel, før «${title}»`,
  noFigure: 'uten tall',
  text: 'Teksten er skrevet om',
  series: 'Nye tall i serien',
  addedSources: (count) => (count === 1 ? 'Ny kilde lagt til' : `${count} nye kilder lagt til`),
  formerSources: (titles) => `Bygde før på ${titles.join('; ')}`,
  passages: 'Et annet sted i kilden er brukt',
  superseded: (since, by) => `Kilden er erstattet ${since}${by === null ? '' : ` av ${by}`}`,
  withdrawn: (since) => `Kilden er trukket tilbake ${since}`,
  old: (months) => `Kilden ble lest for mer enn ${months} måneder siden`,
}

const nn: KnowledgeWords = {
  since: {
    mandate: 'sidan mandatet',
    knowledge: 'sidan kunnskapsgrunnlaget vart presentert',
    first: 'sidan førstegongshandsaminga',
    second: 'sidan andregongshandsaminga',
    council: 'sidan den endelege handsaminga',
    single: 'sidan førre handsaming',
    information: 'sidan orienteringa',
  },
  changed: (since) => `Endra ${since}`,
  formerTitle: (title) => `Ny tittel, før «${title}»`,
  noFigure: 'utan tal',
  text: 'Teksten er skriven om',
  series: 'Nye tal i serien',
  addedSources: (count) => (count === 1 ? 'Ny kjelde lagd til' : `${count} nye kjelder lagde til`),
  formerSources: (titles) => `Bygde før på ${titles.join('; ')}`,
  passages: 'Ein annan stad i kjelda er brukt',
  superseded: (since, by) => `Kjelda er erstatta ${since}${by === null ? '' : ` av ${by}`}`,
  withdrawn: (since) => `Kjelda er trekt tilbake ${since}`,
  old: (months) => `Kjelda vart lesen for meir enn ${months} månader sidan`,
}

/** By language of the document. */
export const knowledgeWords: Readonly<Record<Language, KnowledgeWords>> = { nb, nn }

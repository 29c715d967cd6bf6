import type { Audience } from '../../domain/disclosure/projection.ts'
import type { Dimension, EntryKind, LinkRelation, SourceKind } from '../../domain/knowledge/knowledge.ts'
import type { Language } from '../../domain/municipality/municipality.ts'

/** Wording of a knowledge base that is printed by itself. */
export type KnowledgePrintWords = {
  readonly title: string
  /** Of an attachment to a paper. */
  readonly titleFor: (caseTitle: string) => string
  readonly as: (day: string) => string
  readonly caseNumber: string
  readonly themes: string
  readonly extent: string
  readonly extentOf: (entries: number, sources: number) => string
  readonly partOf: string
  readonly howTitle: string
  readonly how: (limit: number) => readonly string[]
  readonly publicEdition: string
  readonly contents: string
  readonly theme: (number: number) => string
  readonly matrix: string
  readonly matrixLead: string
  readonly none: string
  readonly all: string
  readonly kindsTitle: string
  readonly kind: string
  readonly count: string
  readonly entries: string
  readonly entriesOf: (count: number) => string
  readonly sustainability: string
  readonly per: (period: string) => string
  readonly numbers: string
  readonly name: string
  readonly value: string
  readonly input: (number: number) => string
  readonly decision: (number: string | null, date: string) => string
  readonly sources: string
  readonly sourcesLead: string
  readonly read: (day: string) => string
  readonly licence: string
  readonly file: string
  readonly usedBy: string
  readonly audience: Readonly<Record<Audience, string>>
  readonly kinds: Readonly<Record<EntryKind, string>>
  readonly sourceKinds: Readonly<Record<SourceKind, string>>
  readonly dimensions: Readonly<Record<Dimension, string>>
  /** From this end, and from the other. */
  readonly relations: Readonly<Record<LinkRelation, readonly [own: string, returned: string]>>
}

const nb: KnowledgePrintWords = {
  title: 'Kunnskapsgrunnlag',
  titleFor: (caseTitle) => `Kunnskapsgrunnlag for ${caseTitle}`,
  as: (day) => `Slik det stod ${day}`,
  caseNumber: 'Arkivsak',
  themes: 'Temaer',
  extent: 'Omfang',
  extentOf: (entries, sources) =>
    `${entries} ${entries === 1 ? 'oppføring' : 'oppføringer'} fra ${sources} ${sources === 1 ? 'kilde' : 'kilder'}`,
  partOf: 'Et utvalg: saken har flere temaer enn dem som er tatt med her.',
  howTitle: 'Slik leser du dokumentet',
  how: (limit) => [
    'Hver oppføring er én påstand med et nummer (K-1, K-2 …). Nummeret følger oppføringen i alle saksframlegg og brukes aldri på nytt.',
    'Tall i klammer, som [9], viser til kilden bakerst. Det som står i «hermetegn», er stedet i kilden som oppføringen bygger på.',
    `Kilder som er erstattet, trukket tilbake eller lest for mer enn ${limit} måneder siden, er merket.`,
  ],
  publicEdition: 'Kilder som er unntatt offentlighet, står ikke i en utgave for alle.',
  contents: 'Innhold',
  theme: (number) => `Tema ${number}`,
  matrix: 'Temaer og bærekraft',
  matrixLead:
    'Hvor mange oppføringer i hvert tema som gjelder sosial, økonomisk og miljømessig bærekraft, og hvilke. En oppføring kan gjelde flere.',
  none: 'ingen',
  all: 'Alle temaer',
  kindsTitle: 'Slag av kunnskap',
  kind: 'Slag',
  count: 'Antall',
  entries: 'Oppføringer',
  entriesOf: (count) => (count === 1 ? '1 oppføring' : `${count} oppføringer`),
  sustainability: 'Bærekraft',
  per: (period) => `per ${period}`,
  numbers: 'Alle tallene i diagrammet',
  name: 'Navn',
  value: 'Verdi',
  input: (number) => `innspill ${number}`,
  decision: (number, date) => (number === null ? `vedtak ${date}` : `${number}, ${date}`),
  sources: 'Kilder',
  sourcesLead: 'Nummeret er det som står i klammer i teksten.',
  read: (day) => `Lest ${day}`,
  licence: 'Bruk',
  file: 'Fil',
  usedBy: 'Brukt i',
  audience: { public: 'Offentlig utgave', members: 'Utgave for folkevalgte og ansatte' },
  kinds: {
    fact: 'Faktum',
    figure: 'Tall',
    challenge: 'Utfordring',
    possibility: 'Mulighet',
    document: 'Dokument',
    law: 'Lov og forskrift',
    decision: 'Vedtak',
  },
  sourceKinds: {
    report: 'Rapport',
    statistic: 'Statistikk',
    law: 'Lov eller forskrift',
    plan: 'Plan eller strategi',
    web: 'Nettside',
    survey: 'Undersøkelse',
    decision: 'Vedtak',
  },
  dimensions: { social: 'Sosial', economic: 'Økonomisk', environmental: 'Miljømessig' },
  relations: {
    supports: ['Støtter', 'Støttes av'],
    contradicts: ['Taler mot', 'Motsies av'],
    follows: ['Følger av', 'Fører til'],
    related: ['Henger sammen med', 'Henger sammen med'],
    raisedBy: ['Tatt opp i', 'Tatt opp i'],
    decidedBy: ['Avgjort i', 'Avgjort i'],
  },
}

const nn: KnowledgePrintWords = {
  title: 'Kunnskapsgrunnlag',
  titleFor: (caseTitle) => `Kunnskapsgrunnlag for ${caseTitle}`,
  as: (day) => `Slik det stod ${day}`,
  caseNumber: 'Arkivsak',
  themes: 'Tema',
  extent: 'Omfang',
  extentOf: (entries, sources) =>
    `${entries} ${entries === 1 ? 'oppføring' : 'oppføringar'} frå ${sources} ${sources === 1 ? 'kjelde' : 'kjelder'}`,
  partOf: 'Eit utval: saka har fleire tema enn dei som er tekne med her.',
  howTitle: 'Slik les du dokumentet',
  how: (limit) => [
    'Kvar oppføring er éin påstand med eit nummer (K-1, K-2 …). Nummeret følgjer oppføringa i alle saksframlegg og blir aldri brukt på nytt.',
    'Tal i klammer, som [9], viser til kjelda bakarst. Det som står i «hermeteikn», er staden i kjelda som oppføringa byggjer på.',
    `Kjelder som er erstatta, trekte tilbake eller lesne for meir enn ${limit} månader sidan, er merkte.`,
  ],
  publicEdition: 'Kjelder som er unnatekne offentlegheit, står ikkje i ei utgåve for alle.',
  contents: 'Innhald',
  theme: (number) => `Tema ${number}`,
  matrix: 'Tema og berekraft',
  matrixLead:
    'Kor mange oppføringar i kvart tema som gjeld sosial, økonomisk og miljømessig berekraft, og kva for nokre. Ei oppføring kan gjelde fleire.',
  none: 'ingen',
  all: 'Alle tema',
  kindsTitle: 'Slag av kunnskap',
  kind: 'Slag',
  count: 'Antal',
  entries: 'Oppføringar',
  entriesOf: (count) => (count === 1 ? '1 oppføring' : `${count} oppføringar`),
  sustainability: 'Berekraft',
  per: (period) => `per ${period}`,
  numbers: 'Alle tala i diagrammet',
  name: 'Namn',
  value: 'Verdi',
  input: (number) => `innspel ${number}`,
  decision: (number, date) => (number === null ? `vedtak ${date}` : `${number}, ${date}`),
  sources: 'Kjelder',
  sourcesLead: 'Nummeret er det som står i klammer i teksten.',
  read: (day) => `Lesen ${day}`,
  licence: 'Bruk',
  file: 'Fil',
  usedBy: 'Brukt i',
  audience: { public: 'Offentleg utgåve', members: 'Utgåve for folkevalde og tilsette' },
  kinds: {
    fact: 'Faktum',
    figure: 'Tal',
    challenge: 'Utfordring',
    possibility: 'Høve',
    document: 'Dokument',
    law: 'Lov og forskrift',
    decision: 'Vedtak',
  },
  sourceKinds: {
    report: 'Rapport',
    statistic: 'Statistikk',
    law: 'Lov eller forskrift',
    plan: 'Plan eller strategi',
    web: 'Nettside',
    survey: 'Undersøking',
    decision: 'Vedtak',
  },
  dimensions: { social: 'Sosial', economic: 'Økonomisk', environmental: 'Miljømessig' },
  relations: {
    supports: ['Støttar', 'Blir støtta av'],
    contradicts: ['Talar mot', 'Blir motsagd av'],
    follows: ['Følgjer av', 'Fører til'],
    related: ['Heng saman med', 'Heng saman med'],
    raisedBy: ['Teke opp i', 'Teke opp i'],
    decidedBy: ['Avgjord i', 'Avgjord i'],
  },
}

/** By language of the case. */
export const knowledgePrintWords: Readonly<Record<Language, KnowledgePrintWords>> = { nb, nn }

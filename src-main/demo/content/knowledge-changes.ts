import type { DemoLink, DemoRevision, DemoSource } from './types.ts'

/** How entries hang together from the beginning, by number. */
export const firstLinks: Readonly<Record<number, readonly DemoLink[]>> = {
  4: [{ relation: 'related', to: 'K-5' }],
  9: [{ relation: 'follows', to: 'K-2' }],
  10: [{ relation: 'supports', to: 'K-8' }],
  13: [{ relation: 'related', to: 'K-18' }],
  17: [{ relation: 'supports', to: 'K-15' }],
  19: [{ relation: 'related', to: 'K-10' }],
  20: [{ relation: 'supports', to: 'K-19' }],
  21: [{ relation: 'supports', to: 'K-29' }],
  27: [{ relation: 'supports', to: 'K-38' }],
  32: [{ relation: 'related', to: 'K-23' }],
  35: [{ relation: 'related', to: 'K-16' }],
  38: [
    { relation: 'contradicts', to: 'K-37' },
    { relation: 'related', to: 'K-31' },
  ],
  39: [{ relation: 'related', to: 'K-31' }],
  41: [{ relation: 'contradicts', to: 'K-33' }],
  43: [{ relation: 'related', to: 'K-24' }],
  44: [{ relation: 'supports', to: 'K-33' }],
}

const openLicence = 'Norsk lisens for offentlige data (NLOD) 2.0'

/** What was read between the readings. */
export const laterSources: readonly DemoSource[] = [
  {
    key: 'S-25',
    kind: 'survey',
    title: 'Opplæring i personvern: ny måling blant ansatte, februar 2021',
    author: 'Solvik kommune, personvernombudet',
    published: '2021-03-08',
    accessed: '2021-03-15',
    licence: 'Solvik kommunes eget dokument, fri bruk med kildeangivelse',
    savedText: `Målingen gjentar ett spørsmål fra medarbeiderundersøkelsen i 2019. 1 388 av 2 326 ansatte svarte, 60 prosent. 47 prosent har fått opplæring i personvern de siste to årene, mot 41 prosent i 2019. Økningen er størst i oppvekst, der alle skoler tok et felles kurs høsten 2020. Blant dem som arbeider turnus, er andelen 29 prosent, omtrent som før. Av de 31 avvikene som ble meldt i 2020, gjelder 19 e-post sendt til feil mottaker. De øvrige spørsmålene fra 2019 ble ikke stilt, og den undersøkelsen gjelder fortsatt.`,
  },
  {
    key: 'S-26',
    kind: 'web',
    title: 'Digital hjelp på biblioteket i 2020',
    author: 'Solvik bibliotek',
    published: '2021-01-18',
    url: 'https://example.no/solvik/bibliotek/digital-hjelp-2020',
    accessed: '2021-03-15',
    licence: openLicence,
    savedText: `Biblioteket gir gratis hjelp med mobil, nettbrett, innlogging og digitale skjemaer. Antallet som fikk hjelp på biblioteket, var 310 i 2016, 540 i 2017, 860 i 2018, 1 140 i 2019 og 870 i 2020. Nedgangen i 2020 skyldes at hovedbiblioteket og filialene var stengt i tretten uker. I samme tid fikk 320 hjelp på telefon; de er ikke talt med. To av tre er over 67 år, og hver femte har et annet morsmål enn norsk. Frivillige fra Solvik frivilligsentral tar fortsatt omtrent halvparten av timene. Siden erstatter den som ble lagt ut i januar 2020.`,
  },
]

/** Sources that ceased to hold, and why. */
export const endedSources: readonly {
  readonly key: string
  readonly since: string
  readonly note: string
  readonly by?: string
}[] = [
  { key: 'S-23', by: 'S-26', since: '2021-01-18', note: 'Nye tall for 2020; tilbudet er ellers som før.' },
  { key: 'S-21', since: '2021-03-02', note: 'Tatt ned av utgiveren, fordi tre datasett var talt to ganger.' },
]

/**
 * What was changed after the first reading had been sent, before the second was: three entries that say something else, and
 * entries that the hearing was found to speak of.
 */
export const revisions: readonly DemoRevision[] = [
  {
    number: 9,
    on: '2021-03-16',
    text: `De fem kommunene i Fjordregionen har lagt ut åpne datasett på fem nettsider. Oversikten fra 2020 er trukket tilbake, fordi tre datasett var talt to ganger, og nye tall kommer høsten 2021. Anbefalingen står likevel ved lag: en felles katalog med faste krav til beskrivelse, lisens og oppdatering, bygd på gratis programvare. Arbeidet er regnet til et halvt årsverk i regionen, fordelt på fem kommuner.`,
    links: [
      { relation: 'raisedBy', to: 'I-15' },
      { relation: 'raisedBy', to: 'I-31' },
    ],
  },
  {
    number: 13,
    on: '2021-03-16',
    title: 'Nesten halvparten har nylig fått opplæring i personvern',
    text: `47 prosent av de ansatte har fått opplæring i personvern de siste to årene, mot 41 prosent i 2019. Økningen er størst i oppvekst, der alle skoler tok et felles kurs høsten 2020. Blant dem som arbeider turnus, er andelen 29 prosent, omtrent som før. De fleste meldte avvik gjelder e-post til feil mottaker, altså feil som opplæring kan forebygge.`,
    value: 47,
    asOf: '2021-02-26',
    sources: [
      {
        source: 'S-25',
        passage: `47 prosent har fått opplæring i personvern de siste to årene, mot 41 prosent i 2019.`,
      },
      { source: 'S-16', passage: `De fleste gjelder e-post sendt til feil mottaker.` },
    ],
  },
  {
    number: 29,
    on: '2021-03-16',
    title: 'Færre fikk digital hjelp da biblioteket var stengt',
    text: `870 personer fikk hjelp med mobil, innlogging og skjemaer på biblioteket i 2020, mot 1 140 året før. Nedgangen skyldes at hovedbiblioteket og filialene var stengt i tretten uker; 320 fikk hjelp på telefon og er ikke talt med. Fram til 2019 var etterspørselen nesten firedoblet på tre år. Tilbudet hviler på frivillige og er ikke en fast del av kommunens tjenester.`,
    value: 870,
    asOf: '2020-12-31',
    series: [
      { label: '2016', value: 310 },
      { label: '2017', value: 540 },
      { label: '2018', value: 860 },
      { label: '2019', value: 1140 },
      { label: '2020', value: 870 },
    ],
    sources: [
      {
        source: 'S-26',
        passage: `Nedgangen i 2020 skyldes at hovedbiblioteket og filialene var stengt i tretten uker.`,
      },
      {
        source: 'S-14',
        passage: `Hvert fjerde besøk gjelder hjelp til å logge inn eller fylle ut et digitalt skjema.`,
      },
    ],
  },
  { number: 14, on: '2021-03-29', links: [{ relation: 'raisedBy', to: 'I-7' }] },
  { number: 16, on: '2021-03-29', links: [{ relation: 'raisedBy', to: 'I-21' }] },
  { number: 18, on: '2021-03-29', links: [{ relation: 'raisedBy', to: 'I-18' }] },
  { number: 23, on: '2021-03-29', links: [{ relation: 'raisedBy', to: 'I-23' }] },
  { number: 28, on: '2021-03-29', links: [{ relation: 'raisedBy', to: 'I-10' }] },
  { number: 30, on: '2021-03-29', links: [{ relation: 'raisedBy', to: 'I-28' }] },
  { number: 38, on: '2021-03-29', links: [{ relation: 'raisedBy', to: 'I-9' }] },
]

/** Entries that a body has decided on, by the stage at which it did. */
export const decidedOn: readonly { readonly number: number; readonly stage: 'mandate' | 'council' }[] = [
  { number: 1, stage: 'mandate' },
  { number: 9, stage: 'council' },
  { number: 18, stage: 'council' },
]

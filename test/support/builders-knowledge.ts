import type { Hearing, HearingInput, InputPoint } from '#shared/domain/hearing/hearing.ts'
import type { KnowledgeEntry, Source, Theme } from '#shared/domain/knowledge/knowledge.ts'
import { newId } from './ids.ts'

type Given<T, Needed extends keyof T = never> = Partial<T> & Pick<T, Needed>

export function aTheme(given: Given<Theme, 'case'>): Theme {
  return { id: newId(), number: 1, name: 'Samarbeid, organisering og styring', ...given }
}

export function aSource(given: Given<Source, 'case' | 'enteredBy'>): Source {
  return {
    id: newId(),
    number: 1,
    kind: 'survey',
    title: 'Innbyggerundersøkelsen i Solvik 2020',
    author: 'Solvik kommune',
    published: '2020',
    url: 'https://example.no/undersokelse',
    accessed: '2020-09-01',
    savedText: '78 prosent er fornøyd.',
    blob: null,
    fileName: null,
    standing: { kind: 'current' },
    licence: 'CC BY 4.0',
    disclosure: null,
    enteredAt: '2020-09-02T08:00:00.000Z',
    ...given,
  }
}

export function anEntry(given: Given<KnowledgeEntry, 'case' | 'theme' | 'enteredBy'>): KnowledgeEntry {
  return {
    id: newId(),
    number: 14,
    kind: 'figure',
    title: 'Fornøyd med digitale tjenester',
    text: '78 prosent av innbyggerne er fornøyd.',
    value: 78,
    unit: 'prosent',
    asOf: '2020',
    series: [
      { label: '2018', value: 71.5 },
      { label: '2020', value: 78 },
    ],
    dimensions: ['social', 'economic'],
    sources: [],
    links: [],
    version: 1,
    enteredAt: '2020-09-02T08:00:00.000Z',
    ...given,
  }
}

export function aHearing(given: Given<Hearing, 'case'>): Hearing {
  const parties: Hearing['parties'] = [
    { name: 'Eldrerådet', group: 'statutoryCouncils' },
    { name: 'Solvik næringsforening', group: 'business' },
  ]
  return { id: newId(), opensOn: '2021-01-04', closesOn: '2021-03-15', parties, ...given }
}

export function aPoint(given: Given<InputPoint, 'theme'>): InputPoint {
  return {
    id: newId(),
    number: 1,
    text: 'Ikke alle kan bruke digitale tjenester.',
    assessment: '',
    conclusion: null,
    change: '',
    changedBlocks: [],
    ...given,
  }
}

export function anInput(given: Given<HearingInput, 'hearing'>): HearingInput {
  return {
    id: newId(),
    number: 7,
    sender: 'Eldrerådet',
    senderKind: 'council',
    receivedOn: '2021-02-10',
    late: false,
    text: 'Eldrerådet ber om et likeverdig alternativ.',
    summary: 'Ber om alternativ til digitale tjenester.',
    points: [],
    disclosure: null,
    ...given,
  }
}

import type { Language } from '#shared/domain/municipality/municipality.ts'
import type { KnowledgeModel, PrintedEntry } from '#shared/packet/knowledge/knowledge-model.ts'

const odd = (number: number, given: Partial<PrintedEntry>): PrintedEntry => ({
  id: `id-${number}`,
  label: `K-${number}`,
  kind: 'figure',
  title: 'Tittel',
  text: 'Tekst.',
  value: null,
  unit: null,
  asOf: null,
  series: [],
  dimensions: [],
  passages: [],
  links: [],
  ...given,
})
const months = Array.from({ length: 60 }, (_, index) => ({
  label: `${2015 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  value: (index * 37) % 101,
}))
const groups = Array.from({ length: 60 }, (_, index) => ({
  label: `Grunnkrets ${index} i Nesland`,
  value: index - 20,
}))
/** A knowledge base with all that may be typed: long and empty, marks of our own, crowded series. */
export const oddKnowledge = (language: Language): KnowledgeModel => ({
  language,
  audience: 'members',
  municipality: 'Solvik "kommune" #1',
  caseNumber: '20/01610',
  caseTitle: `#strong[Tittel] ${'lang '.repeat(40)}`,
  day: '2021-05-25',
  limit: 24,
  isPart: true,
  themes: [
    {
      id: 't1',
      number: 1,
      name: 'Et tema med et svært langt navn som går over flere linjer i matrisen og i innholdsfortegnelsen',
      entries: [
        odd(1, { title: 'x'.repeat(200), text: `${'ord '.repeat(2000)}\n\n${'y'.repeat(400)}` }),
        odd(2, { series: months, unit: 'henvendelser', value: 1e21, asOf: '2020-02' }),
        odd(3, { series: groups, unit: 'kilowattimer per kvadratmeter og innbygger i året' }),
        odd(4, { series: [{ label: '2020', value: 0 }], title: 'ABC \u{1F600} \\ " $x$ @y <z> #f()' }),
        odd(5, {
          passages: Array.from({ length: 30 }, () => ({ note: 1, text: 'sitat '.repeat(30) })),
          links: [{ relation: 'supports', isReturned: false, to: { kind: 'input', number: 7 } }],
        }),
        odd(1234, { text: '', dimensions: ['social', 'economic', 'environmental'] }),
      ],
    },
    { id: 't2', number: 2, name: 'Tomt tema', entries: [] },
  ],
  sources: [
    {
      note: 1,
      kind: 'web',
      author: '',
      title: 'T '.repeat(100),
      published: '',
      url: `https://example.no/${'langt/'.repeat(40)}`,
      accessed: '2020-01-01',
      licence: '',
      file: { name: 'fil.pdf', sha256: 'a'.repeat(64) },
      standing: 'Kilden er trukket tilbake.',
      standingNote: '',
      usedBy: [],
    },
  ],
})

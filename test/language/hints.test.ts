import { describe, expect, it } from 'vitest'
import type { Content } from '#shared/document/model.ts'
import type { BlockId } from '#shared/ids.ts'
import type { HintKind } from '#shared/domain/language/hints/hint.ts'
import { hintsIn } from '#shared/domain/language/hints/hints-in.ts'
import { hintsOfContent } from '#shared/domain/language/hints/hints-of-content.ts'
import { sentencesIn } from '#shared/domain/language/sentences.ts'

const options = { language: 'nb', longSentence: 30, off: [] } as const
const said = (text: string, kind: HintKind, language: 'nb' | 'nn' = 'nb') =>
  hintsIn(text, { ...options, language })
    .filter((hint) => hint.kind === kind)
    .map(({ found, better }) => `${found} → ${better[0] ?? ''}`)
const sentences = (text: string) => sentencesIn(text).map(({ from, to }) => text.slice(from, to))

describe('a sentence', () => {
  it('ends at a point, not at short forms, ordinals, sections of law, initials, or the number of a point', () => {
    expect(
      sentences(
        'Jf. § 11-3 fjerde ledd. Møtet er 3. mars kl. 12.00. Kommunen (bl.a. A. Hansen) viser til pkt. 3 osv. Neste sak! «Nei.» Ja?',
      ),
    ).toEqual([
      'Jf. § 11-3 fjerde ledd.',
      'Møtet er 3. mars kl. 12.00.',
      'Kommunen (bl.a. A. Hansen) viser til pkt. 3 osv.',
      'Neste sak!',
      '«Nei.»',
      'Ja?',
    ])
    expect(sentences('1. Kommunestyret vedtar planen.\nTo')).toEqual([
      '1. Kommunestyret vedtar planen.',
      'To',
    ])
    expect(sentences('Vedtatt etter koml. § 11-3. Fristen er ute.')).toHaveLength(2)
  })

  it('is long with more words than one has chosen', () => {
    const long = `${Array.from({ length: 31 }, () => 'ord').join(' ')}.`
    expect(hintsIn(long, { ...options, off: ['doubleWord'] })).toMatchObject([
      { kind: 'longSentence', count: 31 },
    ])
    expect(hintsIn(long, { ...options, longSentence: 31, off: ['doubleWord'] })).toEqual([])
  })

  it('is heavy with three passives, of either kind', () => {
    const heavy = 'Saken skal utredes, planen må behandles på nytt, og vedtaket blir da sendt til partene.'
    expect(said(heavy, 'passives')).toHaveLength(1)
    expect(said('Innbyggernes og kommunenes ansvar er hennes, finnes og synes delt.', 'passives')).toEqual([])
    const nynorsk = 'Saka skal greiast ut, planen må handsamast på nytt, og vedtaket vert sendt til partane.'
    expect(said(nynorsk, 'passives', 'nn')).toHaveLength(1)
  })
})

describe('words', () => {
  it('of officialese have plainer ones, in each form', () => {
    expect(said('Vedrørende søknaden: i henhold til planen hensyntas naboene.', 'officialese')).toEqual([
      'Vedrørende → Om',
      'i henhold til → etter',
      'hensyntas → tas hensyn til',
    ])
    expect(said('Vedrørande planen, med omsyn til støy', 'officialese', 'nn')).toEqual([
      'Vedrørande → Om',
      'med omsyn til → om',
    ])
  })

  it('that are shortened are spelled out, but for those of the law', () => {
    expect(said('Pga. støy og mht. trafikk, bl.a. jf. § 3 nr. 2 i.h.t. planen', 'abbreviation')).toEqual([
      'Pga. → På grunn av',
      'mht. → når det gjelder',
      'bl.a. → blant annet',
      'i.h.t. → etter',
    ])
  })

  it('of the other language are pointed out where they are surely so', () => {
    expect(said('Kommunen har ikke fått svar fra noen.', 'otherLanguage', 'nn')).toEqual([
      'ikke → ikkje',
      'fra → frå',
      'noen → nokon',
    ])
    expect(said('Kommunen har ikkje fått svar frå nokon. Eg veit.', 'otherLanguage')).toEqual([
      'ikkje → ikke',
      'frå → fra',
      'nokon → noen',
      'Eg → Jeg',
    ])
    expect(said('Kven og kvensk språk, NOKO AS', 'otherLanguage')).toEqual([])
  })

  it('in quotes are not the writer’s', () => {
    expect(
      said('Hun skrev «eg er ikkje samd, vedrørende vegen» og gikk, herunder meg.', 'officialese'),
    ).toEqual(['herunder → blant annet'])
  })

  it('that stand twice are pointed out, but those that may', () => {
    expect(
      said('Rådet og og planen for for sent. Det det gjelder, er at de de spurte, kom.', 'doubleWord'),
    ).toEqual(['og og → og', 'for for → for'])
  })
})

describe('signs', () => {
  const corrected = (text: string) =>
    hintsIn(text, options).reduceRight(
      (so, { from, to, better, found }) => so.slice(0, from) + (better[0] ?? found) + so.slice(to),
      text,
    )
  it.each([
    [
      'spaces',
      'Ja,men nei , slutt.Kommunen  vil ha 15% nå',
      'Ja, men nei, slutt. Kommunen vil ha 15\u00a0% nå',
    ],
    ['quotes', 'Han sa "ja" og “nei” om 5" rør', 'Han sa «ja» og «nei» om 5" rør'],
    [
      'dashes, but no sections, numbers of cases or telephones',
      'Planen - som er ny - gjelder 2020-2024 (sak 21/44-2, barne- og ungdomsskole, 2020-11-24-1)',
      'Planen – som er ny – gjelder 2020–2024 (sak 21/44-2, barne- og ungdomsskole, 2020-11-24-1)',
    ],
    [
      'spaces that do not break',
      'Det er kr 1 250 000, 1.250.000 kr eller 15 % etter § 3, tlf. 51 00 00 00',
      'Det er kr\u00a01\u00a0250\u00a0000, 1\u00a0250\u00a0000\u00a0kr eller 15\u00a0% etter §\u00a03, tlf. 51 00 00 00',
    ],
    [
      'dates, but none that cannot be',
      'Fra 2021-04-10 til 10/4-2021, 3. Mars, og 2021-99-10',
      'Fra 10.\u00a0april 2021 til 10.4.2021, 3. mars, og 2021-99-10',
    ],
  ])('%s', (_, text, right) => {
    expect(corrected(text)).toBe(right)
    expect(corrected(right)).toBe(right)
  })

  it('in addresses and names of files are as they must be', () => {
    expect(
      hintsIn('Se https://solvik.no/a,b;c og post@Solvik.No eller rapport.Endelig.pdf.', options).filter(
        ({ kind }) => kind === 'spacing',
      ),
    ).toEqual([])
  })
})

describe('a section', () => {
  const text = (words: string) => [{ type: 'text', text: words } as const]
  const block = (id: string, style: 'paragraph' | 'quote', content: object[]) =>
    ({ type: 'textBlock', attrs: { id: id as BlockId, style, level: 0 }, content }) as never
  it('has its hints by block and run, footnotes and cells too, and none in what is quoted', () => {
    const cell = (words: string) => ({ type: 'tableCell', attrs: { header: false }, content: text(words) })
    const content = [
      block('a', 'paragraph', [
        ...text('Herunder'),
        { type: 'footnote', attrs: { id: 'n' }, content: text('samt') },
        ...text(' og samt'),
      ]),
      block('b', 'quote', text('vedrørende')),
      {
        type: 'table',
        attrs: { id: 'c', caption: '' },
        content: [{ type: 'tableRow', content: [cell('x'), cell('påse')] }],
      },
    ] as unknown as Content
    expect(
      hintsOfContent(content, options).map(({ block: id, part, from, found }) => [id, part, from, found]),
    ).toEqual([
      ['a', 0, 0, 'Herunder'],
      ['a', 0, 13, 'samt'],
      ['a', 1, 0, 'samt'],
      ['c', 1, 0, 'påse'],
    ])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearnessOf } from '#shared/search/match.ts'
import { isPhrase, parseQuery, wordOf } from '#shared/search/query.ts'
import { stem } from '#shared/search/stem.ts'
import { foldWord, joinedTokens, tokensOf } from '#shared/search/tokens.ts'

const folds = (text: string): readonly string[] => tokensOf(text).map(({ fold }) => fold)
const joined = (text: string): readonly string[] => joinedTokens(text, tokensOf(text)).map(({ fold }) => fold)
const near = (word: string, token: string): number | null => nearnessOf(wordOf(word, false), token)
const said = (typed: string): readonly string[] =>
  parseQuery(typed).map((sought) => (isPhrase(sought) ? sought.folds.join('_') : sought.fold))

describe('a word is compared', () => {
  test('without case and accents, but with æ, ø and å kept apart from a and o', () => {
    expect(folds('ÅSEN Asen ØRE ore Écu idé à la')).toEqual([
      'åsen',
      'asen',
      'øre',
      'ore',
      'ecu',
      'ide',
      'a',
      'la',
    ])
  })

  test('with ä as æ and ö as ø, however they are put together', () => {
    expect(folds('Händel Ha\u0308ndel köra ko\u0308ra å a\u030a')).toEqual([
      'hændel',
      'hændel',
      'køra',
      'køra',
      'å',
      'å',
    ])
  })

  test('without the soft hyphens and joiners that stand within it', () => {
    expect(folds('kommune\u00adstyre\u200bmøte')).toEqual(['kommunestyremøte'])
  })

  test('as one with another that is written with ligatures or in full width', () => {
    expect(folds('ﬁnans Ｐｌａｎ')).toEqual(['finans', 'plan'])
  })

  test('the same when it was folded before, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        for (const fold of folds(text)) expect(folds(fold).join('')).toBe(fold)
      }),
    )
  })

  test('as far as its first 64 letters', () => {
    expect(foldWord('a'.repeat(300))).toHaveLength(64)
  })

  test('where it stands: a word and its place say the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const { from, to, fold } of tokensOf(text))
          expect(foldWord(text.slice(from, to)) || '§').toBe(fold)
      }),
    )
  })
})

describe('a hyphen', () => {
  test('is read both ways between letters, and letters and figures', () => {
    expect(joined('e-post, IKT‑strategi og K-14')).toEqual(['epost', 'iktstrategi', 'k14'])
  })

  test('is no part of a period or of a word that is left open', () => {
    expect(joined('2021-2033, plan- og bygningsloven – e - post')).toEqual([])
  })
})

describe('what is typed', () => {
  test.each([
    ['skole budsjett', ['skole', 'budsjett']],
    ['Skole  skole SKOLE', ['skole']],
    ['«universell utforming» nå', ['universell_utforming', 'nå']],
    ['"universell utforming"', ['universell_utforming']],
    ['“universell utforming”', ['universell_utforming']],
    ['20/01610', ['20_01610']],
    ['§ 5-12', ['5_12']],
    ['§5-12', ['5_12']],
    ['§ 5', ['§_5']],
    ['kommuneloven § 5', ['kommuneloven', '§_5']],
    ['§', ['§']],
    ['skole §', ['skole']],
    ['K-14', ['k_14']],
    ['e-post', ['e_post']],
    ['plan- og bygningsloven', ['plan', 'og', 'bygningsloven']],
    ['NEAR(plan, 5) AND -skole* OR title:"x', ['near_plan', '5', 'and', 'skole', 'or', 'title_x']],
    ['"plan', ['plan']],
    ['🦊 * " - ( ) \u0000', []],
    ['', []],
  ])('%j is looked for as %j', (typed, wanted) => {
    expect(said(typed)).toEqual(wanted)
  })

  test('in quotation marks is looked for as it stands, not inflected or within other words', () => {
    const [plan] = parseQuery('"plan"')
    expect(plan).toMatchObject({ fold: 'plan', isExact: true })
  })

  test('with a hyphen is looked for written in one too', () => {
    expect(parseQuery('IKT-strategi')).toMatchObject([{ joined: { fold: 'iktstrategi' } }])
    expect(parseQuery('20/01610')).toMatchObject([{ joined: null }])
  })

  test('never fails, and never asks for more than twelve things', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        expect(parseQuery(typed).length).toBeLessThanOrEqual(12)
      }),
    )
    expect(
      parseQuery(Array.from({ length: 30 }, (_, n) => `ord${String.fromCodePoint(97 + n)}`).join(' ')),
    ).toHaveLength(12)
  })
})

describe('the forms of a word have a stem in common', () => {
  test.each([
    ['kommune kommunen kommuner kommunene kommunens'],
    ['plan planen planer planene planens'],
    ['vedtak vedtaket vedtakene vedtakets'],
    ['skole skolen skoler skolane skolar'],
    ['innspill innspillet innspillene'],
    ['barnehage barnehager barnehagene barnehagane barnehagar'],
    ['tenlig tenlige'],
    ['bærekraftig bærekraftige'],
  ])('%s', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1)
  })

  test('no ending is taken from the first three letters', () => {
    expect(['uken', 'åra'].map(stem)).toEqual(['uken', 'åra'])
  })

  test('a stem begins the word, and words of three letters keep theirs', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zæøå]{1,20}$/), (word) => {
        expect(word.startsWith(stem(word))).toBe(true)
        expect(stem(word).length).toBeGreaterThanOrEqual(Math.min(3, word.length))
      }),
    )
  })
})

describe('a word of a text answers one that is sought', () => {
  test.each([
    ['plan', 'plan', 0],
    ['plan', 'planen', 1],
    ['kommunen', 'kommuner', 1],
    ['plan', 'planlegging', 2],
    ['plan', 'temaplan', 3],
    ['plan', 'kommuneplanarbeid', 3],
    ['planer', 'temaplan', 3],
    ['grunnlag', 'kunnskapsgrunnlag', 3],
    ['grunnlaget', 'kunnskapsgrunnlag', 3],
    ['kunnskap', 'kunnskapsgrunnlag', 2],
    ['råd', 'ungdomsråd', 3],
    ['råd', 'områder', null],
    ['rad', 'råd', null],
    ['by', 'byen', 2],
    ['by', 'bygningsloven', null],
    ['by', 'storby', null],
    ['i', 'innspill', null],
    ['1610', '01610', 1],
    ['100', '1000', null],
    ['2020', '12020', null],
    ['k14', 'k145', null],
  ])('%s by %s: %s', (word, token, wanted) => {
    expect(near(word, token)).toBe(wanted)
  })

  test('only by itself where it stood in quotation marks', () => {
    const plan = wordOf('plan', true)
    expect(['plan', 'planen', 'temaplan'].map((token) => nearnessOf(plan, token))).toEqual([0, null, null])
  })
})

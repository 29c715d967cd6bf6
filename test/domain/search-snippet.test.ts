import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placesIn } from '#shared/search/match.ts'
import { parseQuery } from '#shared/search/query.ts'
import { bestPiece } from '#shared/search/snippet.ts'

const filler = 'Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod. '.repeat(8)
const marked = (parts: readonly string[], typed: string): readonly string[] => {
  const { text, marks } = bestPiece(parts, parseQuery(typed))
  return marks.map(([from, to]) => text.slice(from, to))
}

describe('the piece that is shown of a document', () => {
  test('is where the words stand together', () => {
    const parts = [`Skole. ${filler} Budsjett.`, 'Budsjettet for skolen.', `Skolebudsjett ${filler}`]
    expect(bestPiece(parts, parseQuery('skole budsjett')).part).toBe(1)
  })

  test('is rather where the words themselves stand than their compounds', () => {
    expect(bestPiece(['Temaplanen.', 'En plan.'], parseQuery('plan')).part).toBe(1)
  })

  test('marks words, other forms, compounds, phrases, and words with a hyphen', () => {
    expect(marked(['Planen er en Temaplan.'], 'plan')).toEqual(['Planen', 'Temaplan'])
    expect(marked(['Om universell utforming, ikke utforming alene.'], '"universell utforming"')).toEqual([
      'universell utforming',
    ])
    expect(marked(['Send det på E-post.'], 'epost')).toEqual(['E-post'])
    expect(marked(['Se § 5-12 og § 5.'], '§ 5-12')).toEqual(['5-12'])
    expect(marked(['Hör på kommune\u00adstyret.'], 'hør kommunestyre')).toEqual([
      'Hör',
      'kommune\u00adstyret',
    ])
  })

  test('is the beginning where nothing is found, and says so', () => {
    expect(bestPiece(['', 'Først.', 'Så.'], parseQuery('plan'))).toMatchObject({
      part: 1,
      text: 'Først.',
      marks: [],
      parts: 0,
    })
    expect(bestPiece([], parseQuery('plan'))).toMatchObject({ text: '', marks: [] })
  })

  test('has a second one with what stands elsewhere', () => {
    const { text, marks } = bestPiece(
      [`${filler} Skolen. ${filler}`, 'Annet.', 'Om budsjettet.'],
      parseQuery('skole budsjett'),
    )
    expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(['Skolen', 'budsjettet'])
    expect(text).toMatch(/^….* Skolen.* … Om budsjettet\.$/)
  })

  test('is short, and cut between words', () => {
    const { text } = bestPiece([`${filler} plan ${filler}`], parseQuery('plan'))
    expect(text).toMatch(/^…\w.* plan .*…$/)
    expect(text.length).toBeLessThan(340)
    expect(filler).toContain(text.slice(1, 12))
  })

  test('counts the parts that hold as much of what is sought', () => {
    const parts = (...texts: readonly string[]): number => bestPiece(texts, parseQuery('plan skole')).parts
    expect(parts('plan', 'skole', 'plan og skole', 'vann')).toBe(1)
    expect(parts('plan', 'skole', 'planer', 'vann')).toBe(3)
    expect(parts('skole og plan', 'Temaplan for skolen', 'vann')).toBe(2)
  })

  const word = fc.constantFrom(
    'plan',
    'Planen',
    'temaplan',
    'e-post',
    'epost',
    'Ä',
    '🦊',
    '§ 5-12',
    'K-14',
    'og',
    '\n',
    'kommune\u00adplan',
    'é',
    '20/016',
  )
  const texts = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '))
  const typed = fc.constantFrom(
    'plan',
    'epost',
    '"temaplan og"',
    'e-post plan',
    '§ 5',
    'k14',
    '5-12',
    'æ',
    'e',
    '20/016 og',
  )

  test.each(['', 'x'])('cuts no letter in two where no space is near%s', (before) => {
    const foxes = '🦊'.repeat(300)
    const { text } = bestPiece([`${before}${foxes} plan ${before}${foxes}`], parseQuery('plan'))
    expect(text.isWellFormed()).toBe(true)
    expect(text.length).toBeLessThan(340)
  })

  test('holds no half letters, and its marks lie in order within it', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 3 }), typed, (parts, query) => {
        const { text: piece, marks } = bestPiece(parts, parseQuery(query))
        expect(piece.isWellFormed()).toBe(true)
        expect(piece).not.toContain('\n')
        let last = 0
        for (const [from, to] of marks) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          last = to
        }
        expect(last).toBeLessThanOrEqual(piece.length)
      }),
    )
  })

  test('has the same marks by the quick look as by taking the text apart', () => {
    const plain = fc.array(
      fc.constantFrom(
        'plan',
        'Planen',
        'temaplan',
        'epost',
        'k14',
        '5',
        '12',
        '§',
        'og',
        'skoleråd',
        'RÅD',
        '.',
      ),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(
        plain,
        fc.constantFrom('plan', 'epost', 'råd og', '"temaplan og"', '§ 5', 'k-14', '"5 12"'),
        (words, query) => {
          const quick = placesIn(words.join(' '), parseQuery(query))
          // a letter that is folded sends the same text the slow way
          const slow = placesIn(`${words.join(' ')} ö`, parseQuery(query))
          expect(quick).toEqual(slow)
        },
      ),
    )
  })
})

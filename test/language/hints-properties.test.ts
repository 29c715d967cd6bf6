import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAboutSentence } from '#shared/domain/language/hints/hint.ts'
import { hintsIn } from '#shared/domain/language/hints/hints-in.ts'
import { sentencesIn } from '#shared/domain/language/sentences.ts'
import { wordsIn } from '#shared/domain/language/words.ts'

const pieces = fc.constantFrom(
  ...'og ikkje ikke i henhold til vedrørende behandles bli sendt skal 3. mars 2021-03-04 1 250 000 " « » - , . ! § 11-3 kr bl.a. post@a.no \ufffc \n \u00a0 Jf A. osv'.split(
    ' ',
  ),
)
const prose = fc.array(
  fc.oneof({ weight: 6, arbitrary: pieces }, fc.string({ unit: 'grapheme', maxLength: 6 })),
  {
    maxLength: 80,
  },
)
const text = fc.tuple(prose, fc.constantFrom(' ', '', '  ')).map(([parts, between]) => parts.join(between))
const language = fc.constantFrom('nb' as const, 'nn' as const)

describe('advice on any text', () => {
  it('names places that are within it and say what they say', () => {
    fc.assert(
      fc.property(text, language, (given, lang) => {
        for (const { from, to, found, better } of hintsIn(given, {
          language: lang,
          longSentence: 8,
          off: [],
        })) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeGreaterThan(from)
          expect(given.slice(from, to)).toBe(found)
          expect(better).not.toContain(found)
        }
        for (const { from, to, word } of wordsIn(given)) expect(given.slice(from, to)).toBe(word)
      }),
      { numRuns: 500 },
    )
  })

  it('never lies over other advice about words, nor over the same kind', () => {
    fc.assert(
      fc.property(text, language, (given, lang) => {
        const hints = hintsIn(given, { language: lang, longSentence: 5, off: [] })
        const layers = Map.groupBy(hints, ({ kind }) => (isAboutSentence(kind) ? kind : 'words'))
        for (const layer of layers.values())
          layer.forEach((hint, at) => expect(hint.from).toBeGreaterThanOrEqual(layer[at - 1]?.to ?? 0))
      }),
      { numRuns: 500 },
    )
  })

  it('finds sentences that hold every sign but spaces, in order, once', () => {
    fc.assert(
      fc.property(text, (given) => {
        const held = sentencesIn(given).map(({ from, to }) => given.slice(from, to))
        expect(held.join('').replace(/\s/gu, '')).toBe(given.replace(/\s/gu, ''))
      }),
      { numRuns: 500 },
    )
  })

  it('takes time in proportion to the length, whatever the text is made of', () => {
    const ratio = (unit: string): number => {
      const time = (many: number): number => {
        const given = unit.repeat(many)
        const start = process.cpuUsage()
        hintsIn(given, { language: 'nb', longSentence: 30, off: [] })
        wordsIn(given)
        const { user, system } = process.cpuUsage(start)
        return user + system
      }
      const many = Math.ceil(10_000 / unit.length)
      time(many)
      return time(many * 8) / Math.max(time(many), 3000)
    }
    // eight times as long: a quadratic one would take sixty-four times as long
    for (const unit of [
      'a',
      'a.',
      '.',
      ' ',
      '"',
      '1 ',
      '111 ',
      'a%',
      '«',
      '- ',
      'ikke ',
      'a@',
      '\n',
      'A. ',
      ', ',
    ])
      expect([unit, ratio(unit) < 30]).toEqual([unit, true])
  })
})

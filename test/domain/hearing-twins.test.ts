import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTwins, foldedText } from '#shared/domain/hearing/twins.ts'
import { newId } from '#support/builders.ts'
import { anInput } from '#support/builders-knowledge.ts'

const hearing = newId<never>()
const campaign =
  'Vi krever at kommunen tar vare på de analoge tjenestene. Alle skal kunne møte et menneske på servicetorget når de trenger hjelp. Digitalisering må ikke gå foran trygghet.'
const input = (number: number, text: string, sender = `Avsender ${number}`, receivedOn = '2021-02-10') =>
  anInput({ hearing, number, text, sender, receivedOn })

describe('inputs that may be the same', () => {
  it('are those with one text, whatever copying did to it', () => {
    const [pair] = findTwins([input(1, campaign), input(2, `  ${campaign.toUpperCase()}\r\n\r\n`)])
    expect(pair).toMatchObject({ signs: ['sameText'], likeness: 100 })
  })
  it('are those with a greeting of their own under the same campaign', () => {
    const [pair] = findTwins([
      input(1, campaign),
      input(2, `Hei! Jeg bor på Åsen. ${campaign} Hilsen oss på Åsen.`),
    ])
    expect(pair?.signs).toEqual(['nearText'])
    expect(pair?.likeness).toBeGreaterThanOrEqual(60)
  })
  it('are two from one sender on one day, unless the sender is nobody', () => {
    const two = (sender: string) =>
      findTwins([
        input(1, 'Om gatelys i Storgata og omegn.', sender),
        input(2, 'Om bussen til byen i helgene.', sender),
      ])
    expect(two('Solvik vel')[0]?.signs).toEqual(['sameSender'])
    expect(two('Privatperson')).toEqual([])
  })
  it('are not two that happen to say yes', () => {
    expect(findTwins([input(1, 'Støttes.'), input(2, 'Støttes.')])).toEqual([])
  })
  it('are each held against the first alone, so that a petition gives as many pairs as it has others', () => {
    const all = Array.from({ length: 400 }, (_, at) => input(at + 1, `${campaign} Hilsen nummer ${at}.`))
    const pairs = findTwins(all)
    expect(pairs).toHaveLength(399)
    expect(new Set(pairs.map(({ first }) => first))).toEqual(new Set([all[0]?.id]))
  })
  it('are the same pairs in whatever order they are read', () => {
    const words = fc.constantFrom('gate', 'lys', 'buss', 'skole', 'plan', 'eldre', 'nett', 'papir')
    const texts = fc.array(
      fc.array(words, { minLength: 4, maxLength: 12 }).map((each) => each.join(' ')),
      {
        minLength: 2,
        maxLength: 12,
      },
    )
    fc.assert(
      fc.property(texts, fc.nat(), (said, turn) => {
        const all = said.map((text, at) => input(at + 1, text))
        const turned = [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)]
        expect(findTwins(turned)).toEqual(findTwins(all))
        for (const { first, second } of findTwins(all)) expect(first).not.toBe(second)
      }),
    )
  })
  it('are compared without case, accents and signs', () => {
    expect(foldedText('Å, «Én»\u00a0gang\r\ntil!')).toBe(foldedText('a en GANG til'))
  })
})

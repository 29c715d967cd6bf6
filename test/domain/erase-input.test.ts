import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HearingId, ThemeId } from '#shared/ids.ts'
import { erasedInput, isPersonal } from '#shared/domain/retention/erase-input.ts'
import {
  identifiersOf,
  withoutIdentifiers,
  withoutPersonalNumbers,
} from '#shared/domain/retention/identifiers.ts'
import { aDisclosure, anInput, aPoint, newId } from '#support/builders.ts'

const kari = {
  name: 'Kari Nordvik Lien',
  address: 'Fjellvegen 12, 9901 Solvik',
  email: 'kari.lien@post.example.no',
  phone: '+47 912 34 567',
}
const said = (over: Parameters<typeof anInput>[0] | object = {}) =>
  anInput({
    hearing: newId<HearingId>(),
    number: 7,
    sender: kari.name,
    senderKind: 'privatePerson',
    text: 'Hei. Skolen må bestå. Hilsen Kari, tlf. 91234567, Fjellvegen 12',
    summary: 'Kari Nordvik Lien vil beholde skolen.',
    points: [
      aPoint({
        theme: newId<ThemeId>(),
        text: 'Vi bor i Fjellvegen 12 og ber om at skolen består. Ring 912 34 567. Lien',
        assessment: 'Kari Nordvik Lien får medhold.',
        change: 'Punkt 4, etter innspill fra K. Lien.',
        conclusion: 'followed',
      }),
    ],
    ...over,
  })
const way = { method: 'anonymise', keepSummaries: true, language: 'nb' } as const

describe('an input without what is personal in it', () => {
  it('keeps number, day, what was weighed and what came of it', () => {
    const input = said()
    const { input: next, fields } = erasedInput({ input, contact: kari, files: 1 }, way)
    expect(next).toMatchObject({ id: input.id, number: 7, receivedOn: input.receivedOn, late: input.late })
    expect(next.sender).toBe('Privatperson, anonymisert')
    expect(next.text).toBe('')
    expect(next.points[0]).toMatchObject({ conclusion: 'followed', theme: input.points[0]?.theme })
    expect(next.points[0]?.text).toContain('ber om at skolen består')
    expect(fields).toEqual(['sender', 'contact', 'files', 'text', 'summary', 'points', 'answers'])
    const everything = JSON.stringify(next)
    for (const trace of ['Kari', 'Lien', 'Nordvik', 'Fjellvegen', '91234567', '912 34 567', 'example.no'])
      expect(everything).not.toContain(trace)
  })

  it('keeps nothing that the sender said where it is deleted', () => {
    const { input } = erasedInput({ input: said(), contact: kari, files: 0 }, { ...way, method: 'delete' })
    expect(input).toMatchObject({ sender: 'Privatperson, slettet', text: '', summary: '' })
    expect(input.points[0]?.text).toBe('[slettet]')
    expect(input.points[0]?.assessment).toBe('[anonymisert] får medhold.')
  })

  it('leaves those who answer in their own name or in office as they are, but for how to reach them', () => {
    for (const senderKind of [
      'organisation',
      'council',
      'publicBody',
      'business',
      'electedMember',
    ] as const) {
      const input = said({ senderKind, sender: 'Solvik velforening' })
      expect(erasedInput({ input, contact: kari, files: 2 }, way)).toMatchObject({
        input,
        fields: ['contact'],
        dropsFiles: false,
      })
      expect(isPersonal({ input, contact: null, files: 2 })).toBe(false)
    }
    expect(isPersonal({ input: said({ senderKind: 'employee' }), contact: null, files: 0 })).toBe(true)
  })

  it('takes the name out of why it is exempt', () => {
    const input = said({
      disclosure: aDisclosure({ reason: 'Kari Nordvik Lien er syk', publicTitle: 'Innspill' }),
    })
    expect(erasedInput({ input, contact: null, files: 0 }, way).input.disclosure).toMatchObject({
      reason: '[anonymisert] er syk',
      publicTitle: 'Innspill',
    })
  })

  it('does it once: a second time there is nothing to take', () => {
    const once = erasedInput({ input: said(), contact: kari, files: 1 }, way).input
    expect(erasedInput({ input: once, contact: null, files: 0 }, way)).toMatchObject({
      input: once,
      fields: [],
    })
  })

  it('mistakes no sum and no year for a telephone', () => {
    for (const text of [
      '12 000 000 kroner',
      'i 2021–2033',
      '1 234 567 89',
      'kr 45 000 000,50',
      'sak 20/01610',
    ])
      expect(withoutPersonalNumbers(text)).toBe(text)
    expect(withoutPersonalNumbers('Ring 912 34 567 eller skriv til a.b@c.no')).toBe(
      'Ring [anonymisert] eller skriv til [anonymisert]',
    )
  })

  it('finds a name however it is written, and no word that only begins like it', () => {
    const ids = identifiersOf('Kari Berg', null)
    for (const text of ['KARI BERG', 'kari  berg', 'Kari Bergs hus', 'Hilsen Kari', 'BERG'])
      expect(withoutIdentifiers(text, ids)).toContain('[anonymisert]')
    for (const text of ['Bergen by', 'et berg', 'Karianne']) expect(withoutIdentifiers(text, ids)).toBe(text)
    expect(identifiersOf('Innbygger, Solvik', null)).toEqual([])
    for (const sent of ['Kari Lien og Ola Dahl', 'Kari Lien, lærer', 'Kari Lien (styremedlem)', 'Lien, Kari'])
      expect(withoutIdentifiers('Hilsen Lien', identifiersOf(sent, null)), sent).toBe('Hilsen [anonymisert]')
    // a group is no person: its place is not taken out of what the municipality answers
    expect(withoutIdentifiers('Solvik skole får svar', identifiersOf('Lærere ved Solvik skole', null))).toBe(
      'Solvik skole får svar',
    )
  })

  const word = fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnoprstuvyøåé'.split('')),
    minLength: 4,
    maxLength: 9,
  })
  const name = fc.tuple(word, word).map((parts) => parts.map((p) => `X${p}`).join(' '))
  it('leaves no part of a name, an address or an e-mail in any text', () => {
    fc.assert(
      fc.property(name, word, fc.array(fc.nat(5), { maxLength: 12 }), (sender, street, order) => {
        const contact = {
          name: sender,
          address: `Z${street}vegen 3`,
          email: `${street}@x.no`,
          phone: '41 23 45 67',
        }
        const pieces = [sender, contact.address, contact.email, '41234567', 'skolen', ...sender.split(' ')]
        const text = order.map((at) => pieces[at]).join(', ')
        const input = said({
          sender,
          text,
          summary: text,
          points: [aPoint({ theme: newId<ThemeId>(), text, assessment: text, change: text })],
        })
        const kept = JSON.stringify(erasedInput({ input, contact, files: 0 }, way).input)
        for (const trace of [...sender.split(' '), contact.address, contact.email, '41234567'])
          expect(kept).not.toContain(trace)
      }),
    )
  })
})

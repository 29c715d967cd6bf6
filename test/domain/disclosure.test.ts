import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDisclosure, printBasis } from '#shared/domain/disclosure/check.ts'
import type { DisclosureContext } from '#shared/domain/disclosure/check.ts'
import type { Disclosure } from '#shared/domain/disclosure/disclosure.ts'
import { legalBases } from '#shared/domain/disclosure/legal-bases.ts'
import { basesAt, basisAt } from '#shared/domain/disclosure/legal-basis.ts'
import type { LegalBasis } from '#shared/domain/disclosure/legal-basis.ts'
import { isNationalIdentityNumber } from '#shared/domain/disclosure/national-identity-number.ts'
import { publicListing, visible } from '#shared/domain/disclosure/projection.ts'
import type { DisclosureId } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'

const personal = 'offl-13+fvl-13-1-1'
const today = '2020-11-24'

function exempt(more: Partial<Disclosure> = {}): Disclosure {
  return {
    id: 'd' as DisclosureId,
    scope: 'whole',
    basis: personal,
    publicTitle: 'Klagesak – ettergivelse av kommunale avgifter',
    widerAccessAssessed: false,
    reason: 'Personlige forhold: helse og økonomi.',
    until: null,
    ...more,
  }
}

const item: DisclosureContext = {
  subject: 'agendaItem',
  laidBeforeElectedBody: true,
  date: today,
  title: 'Klage fra Ørjan Tangvollås om ettergivelse',
}
const codes = (disclosure: Disclosure, context: Partial<DisclosureContext> = {}): readonly string[] =>
  checkDisclosure(disclosure, { ...item, ...context }).map((refusal) => refusal.code)

describe('legal bases through time', () => {
  test('secrecy rests on the act of 1967 until the new one is in force', () => {
    expect(basisAt(personal, today)).toMatchObject({
      printed: { nb: 'offl. § 13 første ledd, jf. fvl. § 13 første ledd nr. 1' },
    })
    for (const code of ['offl-13+fvl2025-31-1', 'offl-13+fvl2025-32-1']) {
      expect(basisAt(code, '2026-11-23')).toMatchObject({ code: 'disclosure.basisNotInForce' })
    }
  })

  test('on the day the King sets, one row ends and the next begins', () => {
    const change = (basis: LegalBasis): LegalBasis => {
      if (basis.code === personal) return { ...basis, validTo: '2027-06-30' }
      return basis.code === 'offl-13+fvl2025-31-1' ? { ...basis, validFrom: '2027-07-01' } : basis
    }
    const bases = legalBases.map(change)
    expect(basisAt(personal, '2027-06-30', bases)).toMatchObject({ code: personal })
    expect(basisAt(personal, '2027-07-01', bases)).toMatchObject({
      code: 'disclosure.basisRepealed',
      facts: { lastDay: '2027-06-30' },
    })
    expect(basisAt('offl-13+fvl2025-31-1', '2027-07-01', bases)).toMatchObject({
      printed: { nn: 'offl. § 13 første ledd, jf. fvl. § 31 første ledd' },
    })
  })

  test('nothing is exempt on a ground that statute does not know, nor before offentleglova', () => {
    expect(basisAt('offl-99', today)).toMatchObject({ code: 'disclosure.unknownBasis', ground: 'offl. § 3' })
    expect(basisAt(personal, '2008-12-31')).toMatchObject({ code: 'disclosure.basisNotInForce' })
    expect(basesAt('2008-12-31')).toEqual([])
  })

  test('a basis that may be chosen on a day is the basis that holds on that day, and one only', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('2008-12-31', '2009-01-01', '2020-11-24', '2021-07-01', '2026-11-23'),
        fc.constantFrom(...legalBases),
        (date, { code }) => {
          const choosable = basesAt(date).filter((basis) => basis.code === code)
          const held = basisAt(code, date)
          expect(choosable).toEqual(isRefusal(held) ? [] : [held])
        },
      ),
    )
  })

  test('only sections 14 and 15 fall at the door of an elected body, only section 13 leaves nothing to weigh', () => {
    for (const basis of legalBases) {
      expect(basis.beforeElectedBody).toBe(!/^offl-1[45]-/.test(basis.code))
      expect(basis.widerAccess).toBe(!basis.code.startsWith('offl-13+'))
      expect(basis.needsEndDate).toBe(basis.code.startsWith('offl-5-'))
      expect(basis.printed.nb).toMatch(/^offl\. § \d+/)
    }
  })
})

describe('an exemption', () => {
  test('for personal matters stands with a public title and a reason', () => {
    expect(codes(exempt())).toEqual([])
  })

  test.each(['offl-14-1', 'offl-15-1', 'offl-15-2'])(
    '%s never exempts what is laid before an elected body',
    (basis) => {
      const refusals = checkDisclosure(exempt({ basis, widerAccessAssessed: true }), item)
      expect(refusals).toMatchObject([
        { code: 'disclosure.notBeforeElectedBody', ground: 'offl. § 16 første ledd' },
      ])
      expect(
        codes(exempt({ basis, widerAccessAssessed: true }), {
          subject: 'paper',
          laidBeforeElectedBody: false,
        }),
      ).toEqual([])
    },
  )

  test('a hearing input is neither an internal paper nor advice asked for', () => {
    const context = { subject: 'input', laidBeforeElectedBody: false } as const
    expect(codes(exempt({ basis: 'offl-14-1', widerAccessAssessed: true }), context)).toEqual([
      'disclosure.notOwnDocument',
    ])
    expect(codes(exempt({ basis: 'offl-15-2', widerAccessAssessed: true }), context)).toEqual([
      'disclosure.notHearingInput',
    ])
  })

  test('on a ground that permits but does not command, wider access is weighed', () => {
    expect(codes(exempt({ basis: 'offl-23-1' }))).toEqual(['disclosure.widerAccessNotAssessed'])
    expect(codes(exempt({ basis: 'offl-23-1', widerAccessAssessed: true }))).toEqual([])
  })

  test('deferred access says until when, and that day lies ahead', () => {
    const deferred = exempt({ basis: 'offl-5-1', widerAccessAssessed: true })
    expect(codes(deferred)).toEqual(['disclosure.endDateMissing'])
    expect(codes({ ...deferred, until: '2020-11-25' })).toEqual([])
    expect(codes({ ...deferred, until: '2020-11-24' })).toEqual(['disclosure.endDatePassed'])
    expect(codes({ ...deferred, until: 'snart' })).toEqual(['disclosure.endDateUnreadable'])
  })

  test('has a reason, and a public title that does not give away the real one', () => {
    expect(codes(exempt({ reason: ' ' }))).toEqual(['disclosure.reasonMissing'])
    expect(codes(exempt({ publicTitle: ' – ' }))).toEqual(['disclosure.publicTitleMissing'])
    for (const publicTitle of [item.title, ` ${item.title.toUpperCase()}. `, `${item.title} (unntatt)`]) {
      expect(codes(exempt({ publicTitle }))).toEqual(['disclosure.publicTitleReveals'])
    }
    expect(codes(exempt({ publicTitle: 'Klage – enkeltsak' }), { title: 'Klage' })).toEqual([])
  })

  test('in part may keep its title, for the title may be public', () => {
    expect(codes(exempt({ scope: 'part', publicTitle: item.title }))).toEqual([])
  })

  test('does not carry an identity number in its public title', () => {
    // Sought, not written: a synthetic one (month + 80), so that nobody's number stands in this repository.
    const tries = Array.from({ length: 100_000 }, (_, i) => `158821${String(i).padStart(5, '0')}`)
    const number = tries.find(isNationalIdentityNumber) ?? 'none'
    expect(codes(exempt({ publicTitle: `Klage ${number}` }))).toEqual([
      'disclosure.publicTitleHasIdentityNumber',
    ])
  })

  test('is told everything that is wrong at once, each with its ground', () => {
    const refusals = checkDisclosure(exempt({ basis: 'offl-14-1', reason: '', publicTitle: '' }), item)
    expect(refusals.map((refusal) => refusal.code)).toEqual([
      'disclosure.notBeforeElectedBody',
      'disclosure.widerAccessNotAssessed',
      'disclosure.reasonMissing',
      'disclosure.publicTitleMissing',
    ])
    for (const refusal of refusals) expect(refusal.ground).toBeTruthy()
  })

  test('is printed with its section in the language of the document', () => {
    expect(printBasis(exempt(), 'nb', today)).toBe(
      'Unntatt offentlighet: offl. § 13 første ledd, jf. fvl. § 13 første ledd nr. 1',
    )
    expect(printBasis(exempt({ basis: 'offl-23-1' }), 'nn', today)).toBe(
      'Unnateke offentlegheit: offl. § 23 første ledd',
    )
    expect(printBasis(exempt({ basis: 'offl-23-1', scope: 'part' }), 'nb', today)).toBe(
      'Delvis unntatt offentlighet: offl. § 23 første ledd',
    )
    expect(printBasis(exempt({ basis: 'offl-5-1', until: '2021-03-01' }), 'nb', today)).toBe(
      'Unntatt offentlighet: offl. § 5 første ledd, til 1. mars 2021',
    )
    expect(printBasis(exempt({ basis: 'x' }), 'nb', today)).toMatchObject({ code: 'disclosure.unknownBasis' })
  })
})

describe('what the public sees', () => {
  const secret = { number: 'PS 110/20', title: item.title, disclosure: exempt() }

  test('a closed item keeps its number and shows its public title and ground', () => {
    expect(publicListing(secret, 'nb', today)).toEqual({
      number: 'PS 110/20',
      title: 'Klagesak – ettergivelse av kommunale avgifter',
      ground: 'Unntatt offentlighet: offl. § 13 første ledd, jf. fvl. § 13 første ledd nr. 1',
    })
  })

  test('members see everything, the public what is not exempt', () => {
    expect([visible(null, 'public'), visible(null, 'members'), visible(exempt(), 'members')]).toEqual([
      'open',
      'open',
      'open',
    ])
    expect([visible(exempt(), 'public'), visible(exempt({ scope: 'part' }), 'public')]).toEqual([
      'title-only',
      'title-only',
    ])
    expect(publicListing({ ...secret, disclosure: null }, 'nb', today)).toEqual({
      number: 'PS 110/20',
      title: item.title,
      ground: null,
    })
  })

  test('access opens on the day that was set; without a day to ask for, it stays closed', () => {
    const deferred = exempt({ until: today })
    expect(visible(deferred, 'public', '2020-11-23')).toBe('title-only')
    expect(visible(deferred, 'public', today)).toBe('open')
    expect(visible(deferred, 'public')).toBe('title-only')
  })

  test('without a cleared title or a known ground nothing is shown at all', () => {
    expect(publicListing({ ...secret, disclosure: exempt({ publicTitle: ' ' }) }, 'nb', today)).toMatchObject(
      { code: 'disclosure.publicTitleMissing' },
    )
    expect(publicListing({ ...secret, disclosure: exempt({ basis: 'x' }) }, 'nb', today)).toMatchObject({
      code: 'disclosure.unknownBasis',
    })
  })

  test('neither title nor reason reaches the public listing, whatever they say', () => {
    const words = fc.string({ unit: fc.constantFrom('q', 'w', 'x', 'z'), minLength: 8, maxLength: 20 })
    const any = fc.record({
      title: words,
      reason: words,
      scope: fc.constantFrom('whole', 'part'),
      basis: fc.constantFrom(...legalBases.map((b) => b.code), 'none'),
    })
    fc.assert(
      fc.property(any, ({ title, reason, scope, basis }) => {
        const listing = publicListing(
          { number: 'PS 1/20', title, disclosure: exempt({ scope, basis, reason }) },
          'nb',
          today,
        )
        const shown = JSON.stringify(listing)
        expect(shown).not.toContain(title)
        expect(shown).not.toContain(reason)
      }),
    )
  })
})

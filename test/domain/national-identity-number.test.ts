import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  findNationalIdentityNumbers,
  isNationalIdentityNumber,
} from '#shared/domain/disclosure/national-identity-number.ts'

const pad = (n: number, width: number): string => String(n).padStart(width, '0')

/** Check digits by the definition: with its digit, the weighted sum is divisible by eleven. */
function withChecks(nine: string): string | null {
  for (let k1 = 0; k1 <= 9; k1++) {
    for (let k2 = 0; k2 <= 9; k2++) {
      if (divisible(`${nine}${k1}${k2}`)) return `${nine}${k1}${k2}`
    }
  }
  return null
}

function divisible(digits: string): boolean {
  const d = digits.split('').map(Number)
  const sum = (weights: readonly number[]): number =>
    weights.reduce((total, w, i) => total + w * (d[i] ?? 0), 0)
  return sum([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 && sum([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
}

/** An independent judge: tries every birthday from 1854 to 2039 with the machine's own calendar. */
function birthdays(): ReadonlySet<string> {
  const known = new Set<string>()
  for (let t = Date.UTC(1854, 0, 1); t <= Date.UTC(2039, 11, 31); t += 86_400_000) {
    const date = new Date(t)
    const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
    const blocks =
      y < 1900 ? [5, 6, 7] : y < 1940 ? [0, 1, 2, 3, 4] : y < 2000 ? [0, 1, 2, 3, 4, 9] : [5, 6, 7, 8, 9]
    for (const block of blocks) {
      for (const shiftDay of [0, 40]) {
        for (const shiftMonth of [0, 40, 80])
          known.add(`${pad(d + shiftDay, 2)}${pad(m + shiftMonth, 2)}${pad(y % 100, 2)}${block}`)
      }
    }
  }
  return known
}
const plausible = birthdays()

function judge(digits: string): boolean {
  if (!divisible(digits)) return false
  const century = digits.slice(0, 7)
  // 7xx is split at 750: only those above belong to 2000–2039, only those up to 749 to 1854–1899.
  if (century.endsWith('7')) {
    const individual = Number(digits.slice(6, 9))
    const yy = Number(digits.slice(4, 6))
    return plausible.has(century) && (individual <= 749 ? yy >= 54 || yy <= 39 : yy <= 39)
  }
  return plausible.has(century)
}

const anyNumber = fc
  .record({
    day: fc.integer({ min: 1, max: 31 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.nat(99),
    individual: fc.nat(999),
    d: fc.constantFrom(0, 40),
    synthetic: fc.constantFrom(0, 40, 80),
  })
  .map((p) =>
    withChecks(
      `${pad(p.day + p.d, 2)}${pad(p.month + p.synthetic, 2)}${pad(p.year, 2)}${pad(p.individual, 3)}`,
    ),
  )
  .filter((digits) => digits !== null)
const issuable = anyNumber.filter(judge)
const separator = fc.constantFrom('', ' ', '-', ' - ', '\u00a0', '\n', '–', '  ')
/** Prose without digits, so that what is planted is all there is. */
const prose = fc.string({
  unit: fc.constantFrom('a', 'ø', ' ', '.', ',', '-', '(', '\n', 'K-', '«'),
  maxLength: 30,
})

describe('national identity numbers', () => {
  test('any eleven digits are judged as the independent judge does', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyNumber,
          fc.string({ unit: fc.constantFrom(...'0123456789'.split('')), minLength: 11, maxLength: 11 }),
        ),
        (digits) => {
          expect(isNationalIdentityNumber(digits)).toBe(judge(digits))
        },
      ),
      { numRuns: 5000 },
    )
  })

  test('numbers hidden in prose are all found where they stand, spaced or hyphened', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(prose, issuable, separator), { maxLength: 4 }), prose, (planted, end) => {
        let text = ''
        const spans: { index: number; length: number }[] = []
        for (const [before, digits, sep] of planted) {
          text += `${before}x`
          const written = `${digits.slice(0, 6)}${sep}${digits.slice(6)}`
          spans.push({ index: text.length, length: written.length })
          text += written
        }
        expect(findNationalIdentityNumbers(text + end)).toEqual(spans)
      }),
      { numRuns: 1000 },
    )
  })

  test('one wrong digit makes it another number, found no more', () => {
    fc.assert(
      fc.property(issuable, fc.nat(10), fc.integer({ min: 1, max: 9 }), (digits, at, change) => {
        const wrong = digits
          .split('')
          .map((d, i) => (i === at ? String((Number(d) + change) % 10) : d))
          .join('')
        expect(findNationalIdentityNumbers(`nr. ${wrong}`)).toEqual([])
      }),
    )
  })

  test('longer rows of digits, account numbers and amounts are let be', () => {
    fc.assert(
      fc.property(issuable, fc.nat(9), (digits, extra) => {
        expect(findNationalIdentityNumbers(`${extra}${digits}`)).toEqual([])
        expect(findNationalIdentityNumbers(`${digits}${extra}`)).toEqual([])
      }),
    )
    expect(
      findNationalIdentityNumbers('1 250 000 kroner i 2021, konto 1234.56.78903, tlf. 22 22 22 22'),
    ).toEqual([])
  })

  test('a date that never was is no birthday', () => {
    for (const nine of ['310290123', '290221500', '000190123', '011390123', '720190123']) {
      const digits = withChecks(nine)
      if (digits !== null) expect(isNationalIdentityNumber(digits)).toBe(false)
    }
  })
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  daysBetween,
  formatDate,
  formatDecimal,
  formatInteger,
  formatMonthRange,
  formatTime,
  isIsoDate,
  parseTypedDate,
  weekday,
} from '#shared/domain/calendar/dates.ts'

const day = 86_400_000
const first = Date.parse('0001-01-01T00:00:00Z')
const last = Date.UTC(9999, 11, 31)
/** Days of the calendar, made by the machine's own calendar and not by ours. */
const anyDate = fc
  .integer({ min: first / day, max: last / day })
  .map((days) => new Date(days * day).toISOString().slice(0, 10))

describe('reckoning with days', () => {
  test('agrees with Date.UTC for every pair of days', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        const nights = (Date.parse(to) - Date.parse(from)) / day
        expect(daysBetween(from, to)).toBe(nights)
        expect(addDays(from, nights)).toBe(to)
      }),
      { numRuns: 3000 },
    )
  })

  test('every day of eight centuries follows the day before it, leap days of 2000 and 2400 included', () => {
    const wrong: string[] = []
    const at = (t: number): string => new Date(t).toISOString().slice(0, 10)
    for (let t = Date.UTC(1600, 0, 1); t < Date.UTC(2401, 0, 1); t += day) {
      if (addDays(at(t), 1) !== at(t + day) || addDays(at(t + day), -1) !== at(t)) wrong.push(at(t))
    }
    expect(wrong).toEqual([])
  })

  test('the weekday agrees with Date.UTC, Monday being 1', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(weekday(date)).toBe(new Date(date).getUTCDay() || 7)
      }),
    )
  })

  test('leap years have a 29 February: 2000 and 2024, not 1900 and 2023', () => {
    expect(['2000', '2024', '1900', '2023'].map((year) => isIsoDate(`${year}-02-29`))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  test('what is not a day is never reckoned with', () => {
    for (const text of ['2020-13-01', '2020-00-10', '2020-04-31', '2020-1-1', '', '2020-11-24T17:00']) {
      expect(isIsoDate(text)).toBe(false)
      expect(() => addDays(text, 1)).toThrow(RangeError)
    }
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
  })
})

describe('dates as officers type them', () => {
  test.each(['26.3.2026', '26.03.26', '2026-03-26', '26. 3. 2026', ' 26.03.2026 '])(
    '%s is 26 March 2026',
    (typed) => {
      expect(parseTypedDate(typed)).toBe('2026-03-26')
    },
  )

  test.each([
    ['31.4.2026', 'date.notInCalendar'],
    ['29.02.23', 'date.notInCalendar'],
    ['2026-02-30', 'date.notInCalendar'],
    ['26/3/2026', 'date.unreadable'],
    ['i morgen', 'date.unreadable'],
    ['26.3.026', 'date.unreadable'],
    ['', 'date.unreadable'],
  ])('%s is refused: %s', (typed, code) => {
    expect(parseTypedDate(typed)).toMatchObject({ refused: true, code, ground: 'Språkrådets skriveregler' })
  })

  test('a printed date is read back as itself', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        if (date >= '1000') expect(parseTypedDate(formatDate(date, 'numeric', 'nb'))).toBe(date)
        expect(parseTypedDate(date)).toBe(date)
      }),
    )
  })
})

describe('dates and times as printed', () => {
  test('in bokmål and nynorsk', () => {
    expect(formatDate('2020-11-24', 'long', 'nb')).toBe('24. november 2020')
    expect(formatDate('2020-11-04', 'numeric', 'nb')).toBe('04.11.2020')
    expect(formatDate('2020-11-24', 'weekday', 'nb')).toBe('tirsdag 24. november 2020')
    expect(formatDate('2020-11-24', 'weekday', 'nn')).toBe('tysdag 24. november 2020')
    const week = Array.from(
      { length: 7 },
      (_, i) => formatDate(addDays('2021-03-01', i), 'weekday', 'nn').split(' ')[0],
    )
    expect(week).toEqual(['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'sundag'])
  })

  test('a time has a full stop', () => {
    expect([formatTime('17:00'), formatTime('09:05'), formatTime('09:05:59')]).toEqual([
      '17.00',
      '09.05',
      '09.05',
    ])
    expect(() => formatTime('24:00')).toThrow(RangeError)
  })

  test('a step of the plan is told by its months', () => {
    expect(formatMonthRange('2021-01-01', '2021-03-31', 'nb')).toBe('januar–mars 2021')
    expect(formatMonthRange('2020-09-01', '2020-09-30', 'nn')).toBe('september 2020')
    expect(formatMonthRange('2020-12-01', '2021-01-31', 'nb')).toBe('desember 2020–januar 2021')
  })
})

describe('figures as printed', () => {
  test('thousands stand apart by a no-break space, and the minus is a true one', () => {
    expect([0, 999, 1000, 1_250_000, -4800].map(formatInteger)).toEqual([
      '0',
      '999',
      '1\u00a0000',
      '1\u00a0250\u00a0000',
      '−4\u00a0800',
    ])
    expect(() => formatInteger(1.5)).toThrow(RangeError)
  })

  test('the decimal sign is a comma', () => {
    expect([formatDecimal(4.2), formatDecimal(1234.5), formatDecimal(-0.04, 1), formatDecimal(3, 2)]).toEqual(
      ['4,2', '1\u00a0234,5', '0,0', '3,00'],
    )
    expect(() => formatDecimal(Number.NaN)).toThrow(RangeError)
  })

  test('an integer can be read back from its digits', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        const printed = formatInteger(n)
        expect(Number(printed.replaceAll('\u00a0', '').replace('−', '-'))).toBe(n)
        expect(printed).toMatch(/^−?\d{1,3}(\u00a0\d{3})*$/)
      }),
    )
  })
})

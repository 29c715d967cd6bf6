import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, parseTypedDate } from '#shared/domain/calendar/dates.ts'
import { parseTypedTime } from '#shared/domain/calendar/times.ts'
import { screenDate, screenTime } from '#shared/text/screen/dates.ts'
import type { ScreenLanguage } from '#shared/text/screen/words.ts'

const languages: readonly ScreenLanguage[] = ['nb', 'nn', 'en']
const day = fc.nat({ max: 60_000 }).map((days) => addDays('1950-01-01', days))

describe('days on the screen', () => {
  it('are written in the language of the screen', () => {
    const written = (style: Parameters<typeof screenDate>[1]): string[] =>
      languages.map((language) => screenDate('2021-11-24', style, language))
    expect(written('numeric')).toEqual(['24.11.2021', '24.11.2021', '24 Nov 2021'])
    expect(written('long')).toEqual(['24. november 2021', '24. november 2021', '24 November 2021'])
    expect(written('short')).toEqual(['24. nov.', '24. nov.', '24 Nov'])
    expect(written('weekday')).toEqual([
      'onsdag 24. november 2021',
      'onsdag 24. november 2021',
      'Wednesday 24 November 2021',
    ])
    expect(screenDate('2021-05-09', 'short', 'nb')).toBe('9. mai')
    expect(screenDate('2021-06-09', 'short', 'nn')).toBe('9. juni')
    expect(screenTime('2021-11-24T17:00', 'numeric', 'nb')).toBe('24.11.2021 kl. 17.00')
    expect(screenTime('2021-11-24T17:00', 'long', 'en')).toBe('24 November 2021 at 17.00')
  })
  it('as a field writes them can be typed again', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(parseTypedDate(screenDate(date, 'numeric', 'nb'))).toBe(date)
      }),
    )
  })
})

describe('a time of day as typed', () => {
  const minute = fc.tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
  const two = (n: number): string => String(n).padStart(2, '0')
  it('is read with full stop, colon or nothing between', () => {
    fc.assert(
      fc.property(minute, fc.constantFrom('.', ':', ''), ([hour, min], between) => {
        expect(parseTypedTime(`${two(hour)}${between}${two(min)}`)).toBe(`${two(hour)}:${two(min)}`)
      }),
    )
    expect(['9', '9.30', ' 17 ', '930'].map(parseTypedTime)).toEqual(['09:00', '09:30', '17:00', '09:30'])
  })
  it('is refused where the clock has none', () => {
    expect(['24.00', '12.60', '7.5', 'kl. 17', '', '-1', '12.000'].map(parseTypedTime)).toEqual(
      Array.from({ length: 7 }, () => null),
    )
  })
})

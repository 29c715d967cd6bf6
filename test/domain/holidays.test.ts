import { describe, expect, test } from 'vitest'
import { addDays, weekday } from '#shared/domain/calendar/dates.ts'
import {
  easterSunday,
  holidayOn,
  holidaysOf,
  inHolidayWeeks,
  isWorkday,
  mondayOfWeek,
  nextWorkday,
} from '#shared/domain/calendar/holidays.ts'
import { holidayNames } from '#shared/text/holiday-names.ts'

const open = { christmas: false, easter: false }

/** As printed in almanacs. */
const easters = [
  '1818-03-22',
  '1943-04-25',
  '1954-04-18',
  '1961-04-02',
  '1981-04-19',
  '1990-04-15',
  '1999-04-04',
  '2000-04-23',
  '2004-04-11',
  '2008-03-23',
  '2011-04-24',
  '2016-03-27',
  '2019-04-21',
  '2020-04-12',
  '2021-04-04',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2030-04-21',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
  '2100-03-28',
]

describe('public holidays', () => {
  test.each(easters)('Easter falls on %s', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day)
  })

  test('of two thousand years Easter is a Sunday between 22 March and 25 April', () => {
    for (let year = 1583; year < 3583; year++) {
      const easter = easterSunday(year)
      expect(weekday(easter)).toBe(7)
      expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25', easter).toBe(true)
    }
  })

  test('2021 had these twelve', () => {
    expect([...holidaysOf(2021)].toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual([
      ['2021-01-01', 'newYear'],
      ['2021-04-01', 'maundyThursday'],
      ['2021-04-02', 'goodFriday'],
      ['2021-04-04', 'easterSunday'],
      ['2021-04-05', 'easterMonday'],
      ['2021-05-01', 'labourDay'],
      ['2021-05-13', 'ascension'],
      ['2021-05-17', 'constitutionDay'],
      ['2021-05-23', 'whitSunday'],
      ['2021-05-24', 'whitMonday'],
      ['2021-12-25', 'christmasDay'],
      ['2021-12-26', 'boxingDay'],
    ])
  })

  test('where two meet the day is one holiday: Ascension on 1 May 2008, Whit Monday on 17 May 1948', () => {
    expect(holidayOn('2008-05-01')).toBe('labourDay')
    expect(holidaysOf(2008).size).toBe(11)
    expect(holidayOn('1948-05-17')).toBe('constitutionDay')
    expect(holidayOn('2008-05-02')).toBeNull()
  })

  test('each has a name in the three languages', () => {
    for (const names of Object.values(holidayNames)) expect(new Set(Object.values(names)).size).toBe(12)
  })
})

describe('days of work', () => {
  test('17 May, Ascension and the weekend are none', () => {
    const week = ['2021-05-13', '2021-05-14', '2021-05-15', '2021-05-16', '2021-05-17', '2021-05-18']
    expect(week.filter((day) => isWorkday(day, open))).toEqual(['2021-05-14', '2021-05-18'])
    expect(nextWorkday('2021-05-15', open)).toBe('2021-05-18')
  })

  test('a municipality may close before Easter and between Christmas and New Year', () => {
    expect(nextWorkday('2021-03-27', open)).toBe('2021-03-29')
    expect(nextWorkday('2021-03-27', { christmas: false, easter: true })).toBe('2021-04-06')
    expect(nextWorkday('2020-12-24', open)).toBe('2020-12-24')
    expect(nextWorkday('2020-12-24', { christmas: true, easter: false })).toBe('2021-01-04')
  })

  test('the weeks are those of ISO 8601, also in years of 53', () => {
    expect(mondayOfWeek(2021, 28)).toBe('2021-07-12')
    expect(mondayOfWeek(2020, 53)).toBe('2020-12-28')
    expect(mondayOfWeek(2024, 1)).toBe('2024-01-01')
    expect(mondayOfWeek(2026, 1)).toBe('2025-12-29')
  })

  test('the common holiday is whole weeks', () => {
    const weeks = { from: 28, to: 30 }
    const inside = (day: string): boolean => inHolidayWeeks(day, weeks)
    expect(['2021-07-11', '2021-07-12', '2021-08-01', '2021-08-02'].map(inside)).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(inHolidayWeeks('2021-07-12', null)).toBe(false)
    const days = Array.from({ length: 365 }, (_, n) => addDays('2022-01-01', n))
    expect(days.filter(inside)).toHaveLength(21)
  })
})

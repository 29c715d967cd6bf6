import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { utcOf, writeCalendar } from '#main/exchange/ics/calendar.ts'
import type { CalendarEvent } from '#main/exchange/ics/calendar.ts'

const at = '2021-05-25T08:15:30.000Z'
const event = (rest: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'a/first.paper@saksklar',
  summary: 'Frist',
  description: '',
  place: '',
  when: { day: '2020-02-28' },
  ...rest,
})
const written = (events: readonly CalendarEvent[], name = 'Sak'): string =>
  writeCalendar({ name, events, at })

/** Unfolded and unescaped by the book (RFC 5545 §§ 3.1, 3.3.11). */
function values(text: string, property: string): string[] {
  return text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line.startsWith(`${property}:`))
    .map((line) =>
      line
        .slice(property.length + 1)
        .replaceAll(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark)),
    )
}

describe('a calendar by RFC 5545', () => {
  test('a day is a whole day that ends on the next, over the leap day and the year’s end', () => {
    const text = written([
      event(),
      event({ when: { day: '2020-02-29' } }),
      event({ when: { day: '2020-12-31' } }),
    ])
    expect(text.match(/DT(?:START|END);VALUE=DATE:\d+/g)).toEqual([
      'DTSTART;VALUE=DATE:20200228',
      'DTEND;VALUE=DATE:20200229',
      'DTSTART;VALUE=DATE:20200229',
      'DTEND;VALUE=DATE:20200301',
      'DTSTART;VALUE=DATE:20201231',
      'DTEND;VALUE=DATE:20210101',
    ])
  })

  test('a meeting is in UTC, an hour before Norway’s clocks in winter and two in summer', () => {
    const text = written([event({ when: { startsAt: '2021-05-26T17:00', endsAt: '2021-05-26T20:30' } })])
    expect(text).toContain('DTSTART:20210526T150000Z\r\nDTEND:20210526T183000Z\r\n')
    expect(utcOf('2020-11-24T09:00')).toBe('20201124T080000Z')
    expect(utcOf('2021-01-01T00:30')).toBe('20201231T233000Z')
  })

  test('agrees with the machine’s tables of Europe/Oslo on every hour of nine years', () => {
    const oslo = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Oslo',
      dateStyle: 'short',
      timeStyle: 'short',
    })
    const wrong: string[] = []
    for (let hour = Date.UTC(2019, 0, 1); hour < Date.UTC(2028, 0, 1); hour += 3_600_000) {
      const local = oslo.format(new Date(hour)).replace(' ', 'T')
      const again = oslo.format(new Date(hour - 3_600_000)).replace(' ', 'T') === local
      const back = oslo.format(new Date(hour + 3_600_000)).replace(' ', 'T') === local
      const utc = `${new Date(hour).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
      // of the hour that comes twice, one is meant
      if (!again && !back && utcOf(local) !== utc) wrong.push(`${local} ${utc}`)
    }
    expect(wrong).toEqual([])
  })

  test('what is written again has the same name and a higher number', () => {
    const later = writeCalendar({ name: 'Sak', events: [event()], at: '2021-05-25T08:16:31.000Z' })
    const [first, second] = [written([event()]), later].map((text) => values(text, 'SEQUENCE')[0])
    expect(values(later, 'UID')).toEqual(['a/first.paper@saksklar'])
    expect(Number(second)).toBe(Number(first) + 1)
    expect(values(later, 'DTSTAMP')).toEqual(['20210525T081631Z'])
  })

  test('no line is longer than 75 octets, no character is torn, and each text comes back as it was', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 })
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const calendar = written([event({ summary, description: `x${description}` })])
        expect(calendar.endsWith('\r\n')).toBe(true)
        for (const line of calendar.slice(0, -2).split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(Buffer.from(line).toString()).not.toContain('\ufffd\ufffd')
          expect(line).not.toMatch(/[\n\r]/)
        }
        // oxlint-disable-next-line no-control-regex -- control characters do not go over
        const plain = (given: string): string => given.replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
        expect(values(calendar, 'SUMMARY')).toEqual([plain(summary)])
        expect(values(calendar, 'DESCRIPTION')).toEqual([plain(`x${description}`)])
      }),
      { numRuns: 1000 },
    )
  })

  test('a text cannot add a line of its own', () => {
    const text = written([event({ summary: 'A\r\nATTENDEE:mailto:x@y.no\nBEGIN:VALARM;,\\' })])
    expect(text).toContain('SUMMARY:A\\nATTENDEE:mailto:x@y.no\\nBEGIN:VALARM\\;\\,\\\\\r\n')
    expect(text.match(/^BEGIN:/gm)).toHaveLength(2)
  })
})

import { addDays, weekday } from '#shared/domain/calendar/dates.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'

/** One thing in a calendar: a whole day, or local wall-clock time in Norway. */
export type CalendarEvent = {
  /** The same each time that the thing is written: a calendar then moves it instead of adding another. */
  readonly uid: string
  readonly summary: string
  readonly description: string
  readonly place: string
  readonly when: { readonly day: IsoDate } | { readonly startsAt: string; readonly endsAt: string }
}

export type Calendar = {
  readonly name: string
  readonly events: readonly CalendarEvent[]
  /** ISO instant of writing. */
  readonly at: string
}

/** A calendar as RFC 5545 has it, times in UTC. */
export function writeCalendar({ name, events, at }: Calendar): string {
  const stamp = compact(at)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Saksklar//Frister//NO',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => writeEvent(event, stamp, sequenceAt(at))),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function writeEvent(
  { uid, summary, description, place, when }: CalendarEvent,
  stamp: string,
  sequence: number,
): readonly string[] {
  const days =
    'day' in when
      ? [
          `DTSTART;VALUE=DATE:${when.day.replaceAll('-', '')}`,
          `DTEND;VALUE=DATE:${addDays(when.day, 1).replaceAll('-', '')}`,
          'TRANSP:TRANSPARENT',
        ]
      : [`DTSTART:${utcOf(when.startsAt)}`, `DTEND:${utcOf(when.endsAt)}`]
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequence}`,
    ...days,
    `SUMMARY:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(place === '' ? [] : [`LOCATION:${escaped(place)}`]),
    'END:VEVENT',
  ]
}

/**
 * Minutes since 2000: what is written later stands above what was written before (RFC 5545 § 3.8.7.4), and no count
 * need be kept of files that were given out.
 */
const sequenceAt = (at: string): number =>
  Math.max(0, Math.floor((Date.parse(at) - Date.UTC(2000, 0, 1)) / 60_000))

const compact = (instant: string): string => `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`

/** Local wall-clock time in Norway as an instant in UTC: `20210526T160000Z`. */
export function utcOf(local: string): string {
  const ahead = isSummerTime(local) ? 2 : 1
  return compact(new Date(Date.parse(`${local.slice(0, 16)}:00Z`) - ahead * 3_600_000).toISOString())
}

/**
 * Whether Norway's clocks are an hour ahead: from 02.00 on the last Sunday of March to 03.00 on the last Sunday of
 * October (forskrift 8. desember 2001 nr. 1369 om sommertid § 1).
 */
function isSummerTime(local: string): boolean {
  const year = local.slice(0, 4)
  return local >= `${lastSunday(`${year}-03-31`)}T02:00` && local < `${lastSunday(`${year}-10-31`)}T03:00`
}

const lastSunday = (lastOfMonth: IsoDate): IsoDate => addDays(lastOfMonth, -(weekday(lastOfMonth) % 7))

/** TEXT as RFC 5545 § 3.3.11 has it; control characters may not stand in it at all. */
function escaped(text: string): string {
  return (
    text
      .replaceAll('\r\n', '\n')
      // oxlint-disable-next-line no-control-regex -- that is what is kept out
      .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
      .replaceAll('\\', '\\\\')
      .replaceAll(';', '\\;')
      .replaceAll(',', '\\,')
      .replaceAll('\n', '\\n')
  )
}

/** At most 75 octets a line, the next beginning with a space; no character is torn (RFC 5545 § 3.1). */
function folded(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current].join('\r\n')
}

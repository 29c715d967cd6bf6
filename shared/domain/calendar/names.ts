import type { Language } from '../municipality/municipality.ts'

/* Own tables: Chromium's Intl has no nynorsk, and Typst writes English months (ux.md, packet.md). */

const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
]

/** Names of the months as printed; bokmål and nynorsk agree. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = { nb: months, nn: months }

/** Names of the weekdays as printed, Monday first as ISO 8601 counts. */
export const weekdayNames: Readonly<Record<Language, readonly string[]>> = {
  nb: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  nn: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'sundag'],
}

import type { IsoDate } from '#shared/domain/calendar/dates.ts'

/** `2021-05-25 10:42:07`: day and time as Norway's clocks have them, wherever the machine stands. */
export const norwegianClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** The day that it is in Norway at an instant. */
export const dayInNorway = (at: Date): IsoDate => norwegianClock.format(at).slice(0, 10)

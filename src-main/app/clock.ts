import type { Clock } from './session.ts'

const norwegianDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' })

/** The machine's clock; the day is Norway's, wherever the machine stands. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => norwegianDay.format(new Date()),
}

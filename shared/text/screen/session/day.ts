import { inAllLanguages } from '../words.ts'
import { dayWords as en } from './en/day.ts'
import { dayWords as nb } from './nb/day.ts'
import { dayWords as nn } from './nn/day.ts'

/** The meeting while it is held: opening, the bar, the list of the day, who is here, and closing. */
export const sessionDayWords = inAllLanguages({
  nb,
  nn,
  en,
})

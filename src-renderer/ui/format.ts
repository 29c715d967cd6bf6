import { formatDecimal, formatInteger } from '#shared/domain/calendar/dates.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import { screenDate, screenTime } from '#shared/text/screen/dates.ts'
import type { ScreenDateStyle } from '#shared/text/screen/dates.ts'
import type { ScreenLanguage } from '#shared/text/screen/words.ts'
import { useLanguage } from '../api/language.ts'

export type Format = {
  /** `2020-11-24` → `24.11.2020`, or in another style. */
  readonly day: (date: IsoDate, style?: ScreenDateStyle) => string
  /** Local wall-clock time `2020-11-24T17:00` → `24.11.2020 kl. 17.00`. */
  readonly time: (at: string, style?: ScreenDateStyle) => string
  /** An instant in UTC, as Norway's clock had it. */
  readonly instant: (at: string, style?: ScreenDateStyle) => string
  /** `1 250 000`. */
  readonly number: (value: number) => string
  readonly decimal: (value: number, decimals?: number) => string
  /** `1,4 MB`. */
  readonly bytes: (value: number) => string
}

const norwegian = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** An instant as local wall-clock time in Norway: `2020-11-24T17:00`. */
export function norwegianTime(instant: string): string {
  return norwegian.format(new Date(instant)).replace(' ', 'T').slice(0, 16)
}

/** Dates and figures in the language of the screens. */
export const useFormat = (): Format => formats[useLanguage()]

function formatIn(language: ScreenLanguage): Format {
  return {
    day: (date, style = 'numeric') => screenDate(date, style, language),
    time: (at, style = 'numeric') => screenTime(at, style, language),
    instant: (at, style = 'numeric') => screenTime(norwegianTime(at), style, language),
    number: formatInteger,
    decimal: formatDecimal,
    bytes: (value) => {
      if (value < 1000) return `${formatInteger(value)} B`
      const [unit, size] =
        value < 1_000_000 ? (['kB', value / 1000] as const) : (['MB', value / 1e6] as const)
      return `${size < 10 ? formatDecimal(size, 1) : formatInteger(Math.round(size))} ${unit}`
    },
  }
}

/** One for each language, the same object always: what is drawn with it need not be drawn again. */
const formats: Readonly<Record<ScreenLanguage, Format>> = {
  nb: formatIn('nb'),
  nn: formatIn('nn'),
  en: formatIn('en'),
}

import type { ChartWording } from '../../chart/chart-model.ts'
import { isIsoDate } from '../../domain/calendar/dates.ts'
import { formatFigure } from '../../domain/knowledge/figure-number.ts'
import { screenDate } from '../../text/screen/dates.ts'
import type { ScreenLanguage } from '../../text/screen/words.ts'
import { periodText } from './figure-text.ts'

/** How a series of an entry is worded in its chart: numbers as printed, days as short as they can be. */
export const seriesWording = (unit: string | null, language: ScreenLanguage): ChartWording => ({
  unit: unit?.trim() ?? '',
  number: formatFigure,
  name: (label) =>
    isIsoDate(label)
      ? screenDate(label, 'numeric', language)
      : language === 'en'
        ? label
        : periodText(label, language),
})

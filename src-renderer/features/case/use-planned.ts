import { addDays, formatMonthRange } from '#shared/domain/calendar/dates.ts'
import { useLanguage } from '../../api/language.ts'
import { useFormat } from '../../ui/format.ts'

type Span = { readonly plannedFrom: string; readonly plannedTo: string }

/** Whole months are told as months, as the plan is made (`januar–mars 2021`); all else by its days. */
export function usePlanned(): (span: Span) => string {
  const format = useFormat()
  const language = useLanguage()
  return ({ plannedFrom, plannedTo }) => {
    const isWhole = plannedFrom.endsWith('-01') && addDays(plannedTo, 1).endsWith('-01')
    if (isWhole && language !== 'en') return formatMonthRange(plannedFrom, plannedTo, language)
    if (plannedFrom === plannedTo) return format.day(plannedFrom)
    return `${format.day(plannedFrom)}–${format.day(plannedTo)}`
  }
}

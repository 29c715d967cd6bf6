import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons'
import { daysBetween } from '#shared/domain/calendar/dates.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import { overviewWords } from '#shared/text/screen/overview.ts'
import { useText } from '../../api/language.ts'
import { useFormat } from '../../ui/format.ts'

/** A day, and how far off it is; late by icon and word. */
export function Due({
  date,
  today,
}: {
  readonly date: IsoDate | null
  readonly today: IsoDate
}): React.JSX.Element {
  const text = useText(overviewWords)
  const format = useFormat()
  if (date === null) return <span className="due muted">{text.noDate}</span>
  const days = daysBetween(today, date)
  return (
    <span className="due" data-late={days < 0 || undefined} data-soon={(days >= 0 && days <= 7) || undefined}>
      <time dateTime={date}>
        {date.slice(0, 4) === today.slice(0, 4) ? format.day(date, 'short') : format.day(date)}
      </time>
      <small>
        {days < 0 && <ExclamationmarkTriangleFillIcon aria-hidden />}
        {farOff(days, text)}
      </small>
    </span>
  )
}

function farOff(days: number, text: (typeof overviewWords)['nb']): string {
  if (days === 0) return text.today
  if (days === 1) return text.tomorrow
  if (days > 0) return text.inDays(days)
  return days > -60 ? text.daysLate(-days) : text.monthsLate(Math.round(-days / 30))
}

import { ArrowRightIcon } from '@navikt/aksel-icons'
import { useId, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { Link } from 'wouter'
import type { MeetingRow } from '#shared/contract/meeting.ts'
import { weekday } from '#shared/domain/calendar/dates.ts'
import { nextMeetingStep } from '#shared/domain/meeting/course.ts'
import { meetingsWords } from '#shared/text/screen/meetings.ts'
import { useText } from '../../api/language.ts'
import { useFormat } from '../../ui/format.ts'
import type { Month } from './group-meetings.ts'
import { MeetingStateTag } from '../../marks/meeting-state-tag.tsx'

/** Meetings as a calendar lists them: a heading for each month, a day in front of each line. */
export function MonthList({
  title,
  months,
  today,
}: {
  readonly title: string
  readonly months: readonly Month[]
  readonly today: string
}): React.JSX.Element {
  const format = useFormat()
  const id = useId()
  const place = useRef<HTMLElement>(null)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the arrows on its links
    <section
      className="meetings-part"
      aria-labelledby={id}
      ref={place}
      onKeyDown={(event) => walkLines(event, place.current)}
    >
      <h2 id={id}>{title}</h2>
      {months.map(({ month, rows }) => (
        <div key={month} className="meetings-month">
          <h3>{monthName(format.day(`${month}-01`, 'long'))}</h3>
          <ul>
            {rows.map((row) => (
              <MeetingLine key={row.id} row={row} isToday={row.startsAt.startsWith(today)} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** `1. november 2020` → `November 2020`. */
function monthName(firstDay: string): string {
  const name = firstDay.replace(/^\d+\.? /, '')
  return name.charAt(0).toLocaleUpperCase('nb') + name.slice(1)
}

function MeetingLine({
  row,
  isToday,
}: {
  readonly row: MeetingRow
  readonly isToday: boolean
}): React.JSX.Element {
  const text = useText(meetingsWords)
  const format = useFormat()
  const { id, committee, number, startsAt, place, remote, state, items } = row
  const day = startsAt.slice(0, 10)
  const [name = ''] = format.day(day, 'weekday').split(' ')
  const step = nextMeetingStep(state)
  return (
    <li
      className="meetings-line"
      data-today={isToday || undefined}
      data-weekend={weekday(day) > 5 || undefined}
    >
      <span className="meetings-day" aria-hidden>
        <span>{Number(day.slice(8))}</span>
        <span>{name.slice(0, 3)}</span>
      </span>
      <div className="meetings-what">
        <Link href={`/moter/${id}`} className="meetings-link">
          {committee.name}
          <span className="ds-sr-only">, {format.day(day, 'weekday')}</span>
        </Link>
        {isToday && <span className="meetings-today">{text.today}</span>}
        <span className="muted small number">{text.numberInYear(number, day.slice(0, 4))}</span>
      </div>
      <div className="meetings-where muted small">
        <span className="number">{format.time(startsAt).replace(/^\S+ /, '')}</span>
        <span>{[remote ? text.remote : '', place].filter((each) => each !== '').join(' · ')}</span>
      </div>
      <span className="meetings-cases small number">{text.cases(items)}</span>
      <span className="meetings-state">
        <MeetingStateTag state={state} />
      </span>
      <span className="meetings-next muted small">
        {step !== null && (
          <>
            <ArrowRightIcon aria-hidden />
            <span>
              <span className="ds-sr-only">{text.next}: </span>
              {text.steps[step.what]}
            </span>
          </>
        )}
      </span>
    </li>
  )
}

/** ↑ ↓ Home End from meeting to meeting; other keys are left to what has the focus. */
function walkLines(event: KeyboardEvent, place: HTMLElement | null): void {
  const links = [...(place?.closest('.page')?.querySelectorAll<HTMLElement>('.meetings-link') ?? [])]
  const here = links.indexOf(event.target as HTMLElement)
  if (here === -1) return
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: links.length - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  links[Math.min(Math.max(to, 0), links.length - 1)]?.focus()
}

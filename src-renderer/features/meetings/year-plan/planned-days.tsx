import { useEffect } from 'react'
import type { Input, Output } from '#shared/contract/index.ts'
import { holidayNames } from '#shared/text/holiday-names.ts'
import { yearPlanWords } from '#shared/text/screen/year-plan.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useFormat } from '../../../ui/format.ts'
import { Answered } from '../../../ui/states.tsx'
import './year-plan.css'

export type Asked = Input<'meeting.planPreview'>
type Days = Output<'meeting.planPreview'>

/** The days of a plan before anything is stored: each may be left out, what is left out says why. */
export function PlannedDays({
  asked,
  chosen,
  onChoose,
}: {
  /** null while the form cannot be understood. */
  readonly asked: Asked | null
  readonly chosen: readonly string[]
  readonly onChoose: (days: readonly string[]) => void
}): React.JSX.Element {
  const text = useText(yearPlanWords)
  if (asked === null) return <p className="muted">{text.choose}</p>
  return <Preview asked={asked} chosen={chosen} onChoose={onChoose} />
}

function Preview({
  asked,
  chosen,
  onChoose,
}: {
  readonly asked: Asked
  readonly chosen: readonly string[]
  readonly onChoose: (days: readonly string[]) => void
}): React.JSX.Element {
  const days = useRead('meeting.planPreview', asked, { keep: true })
  const { data } = days
  useEffect(() => {
    onChoose((data ?? []).flatMap(({ date, skipped }) => (skipped === null ? [date] : [])))
    // oxlint-disable-next-line react/exhaustive-deps -- only other days are news
  }, [data])
  return (
    <Answered query={days} rows={3}>
      {(all) => <DayList days={all} chosen={chosen} onChoose={onChoose} />}
    </Answered>
  )
}

function DayList({
  days,
  chosen,
  onChoose,
}: {
  readonly days: Days
  readonly chosen: readonly string[]
  readonly onChoose: (days: readonly string[]) => void
}): React.JSX.Element {
  const text = useText(yearPlanWords)
  const holidays = useText(holidayNames)
  const format = useFormat()
  const left = days.length - chosen.length
  const toggle = (date: string): void =>
    onChoose(chosen.includes(date) ? chosen.filter((day) => day !== date) : [...chosen, date].toSorted())
  return (
    <section className="year-plan">
      <p role="status">
        <strong>{text.found(chosen.length)}</strong>
        {left > 0 && <span className="muted">, {text.left(left)}</span>}
      </p>
      <ul>
        {days.map(({ date, skipped, holiday }) => (
          <li key={date} data-skipped={!chosen.includes(date) || undefined}>
            <label>
              <input
                className="ds-input"
                type="checkbox"
                checked={chosen.includes(date)}
                disabled={skipped === 'taken'}
                onChange={() => toggle(date)}
              />
              <span className="number">{format.day(date, 'weekday')}</span>
            </label>
            {skipped !== null && (
              <span className="muted small">
                {holiday === null ? text.skipped[skipped] : holidays[holiday]}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

import { useId, useState } from 'react'
import { formatDate, parseTypedDate } from '#shared/domain/calendar/dates.ts'
import { isRefusal } from '#shared/refusal.ts'
import { useRefusalText } from '../api/refusal.ts'

/** A day as officers type it; it narrows when it can be read. */
export function DayFilter({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string | null
  readonly onChange: (day: string | null) => void
}): React.JSX.Element {
  const id = useId()
  const worded = useRefusalText()
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (value === null ? '' : formatDate(value, 'numeric', 'nb'))
  const read = shown.trim() === '' ? null : parseTypedDate(shown)
  const settle = (): void => {
    if (typed === null || isRefusal(read)) return
    onChange(read)
    setTyped(null)
  }
  return (
    <div className="filter-select">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="ds-input filter-day"
        inputMode="decimal"
        autoComplete="off"
        value={shown}
        aria-invalid={typed !== null && isRefusal(read)}
        aria-describedby={isRefusal(read) ? `${id}-wrong` : undefined}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle()
        }}
      />
      {typed !== null && isRefusal(read) && (
        <span id={`${id}-wrong`} className="ds-sr-only" role="status">
          {worded(read)}
        </span>
      )}
    </div>
  )
}

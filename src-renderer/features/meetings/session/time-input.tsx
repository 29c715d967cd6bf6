import { useId, useState } from 'react'
import { typedTime } from './times.ts'

/** A time of day on the meeting's day, `17.04`; empty is now, and what is no time is `undefined`. */
export function TimeInput({
  label,
  hint,
  near,
  initial = '',
  hideLabel = false,
  onChange,
}: {
  readonly label: string
  readonly hint?: string
  /** A time on the same day. */
  readonly near: string
  readonly initial?: string
  readonly hideLabel?: boolean
  readonly onChange: (at: string | null | undefined) => void
}): React.JSX.Element {
  const id = useId()
  const [typed, setTyped] = useState(initial)
  const isWrong = typedTime(typed, near) === undefined
  return (
    <div className="field session-time">
      <label className={hideLabel ? 'ds-sr-only' : 'ds-label'} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="ds-input number"
        inputMode="numeric"
        autoComplete="off"
        size={6}
        maxLength={5}
        placeholder={near.slice(11, 16).replace(':', '.')}
        aria-invalid={isWrong || undefined}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          onChange(typedTime(target.value, near))
        }}
      />
      {hint !== undefined && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  )
}

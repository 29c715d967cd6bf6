import { useState } from 'react'
import { useController } from 'react-hook-form'
import type { FieldError, FieldValues } from 'react-hook-form'
import { formatDate, parseTypedDate } from '#shared/domain/calendar/dates.ts'
import { parseTypedTime } from '#shared/domain/calendar/times.ts'
import { isRefusal } from '#shared/refusal.ts'
import { kitWords } from '#shared/text/screen/kit.ts'
import { useText } from '../../api/language.ts'
import { FieldFrame } from './field-frame.tsx'
import type { FieldLabels } from './field-frame.tsx'
import type { Controlled } from './text-field.tsx'

/**
 * A day, typed as officers do: `26.3.2026`, `26.03.26`. The form holds ISO text, or `null` when empty; what
 * cannot be read stays in the field as it was typed, and in the form, so that its checks refuse it.
 */
export function DateField<T extends FieldValues>({
  control,
  name,
  ...labels
}: Controlled<T> & FieldLabels): React.JSX.Element {
  const text = useText(kitWords)
  return (
    <TypedField
      control={control}
      name={name}
      width="9.5rem"
      read={(typed) => {
        const day = parseTypedDate(typed)
        return isRefusal(day) ? { code: day.code } : day
      }}
      write={(value) => (isRefusal(parseTypedDate(value)) ? value : formatDate(value, 'numeric', 'nb'))}
      {...labels}
      description={labels.description ?? text.dateHint}
    />
  )
}

/** A time of day, typed as `17.00`, `17:00`, `1700` or `17`; the form holds `17:00`. */
export function TimeField<T extends FieldValues>({
  control,
  name,
  ...labels
}: Controlled<T> & FieldLabels): React.JSX.Element {
  const text = useText(kitWords)
  return (
    <TypedField
      control={control}
      name={name}
      width="6rem"
      read={(typed) => parseTypedTime(typed) ?? { code: 'time.unreadable' }}
      write={(value) => value.replace(':', '.')}
      {...labels}
      description={labels.description ?? text.timeHint}
    />
  )
}

function TypedField<T extends FieldValues>({
  control,
  name,
  width,
  read,
  write,
  ...labels
}: Controlled<T> &
  FieldLabels & {
    readonly width: string
    readonly read: (typed: string) => string | { readonly code: string }
    readonly write: (value: string) => string
  }): React.JSX.Element {
  const { field, fieldState } = useController({ control, name })
  const [typed, setTyped] = useState<string | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const value = (field.value as string | null | undefined) ?? ''
  const own: FieldError | undefined = wrong === null ? undefined : { type: 'words', message: wrong }
  return (
    <FieldFrame {...labels} error={own ?? fieldState.error}>
      {(ids) => (
        <input
          {...ids}
          {...field}
          className="ds-input"
          autoComplete="off"
          inputMode="decimal"
          style={{ width }}
          readOnly={labels.locked !== undefined}
          value={typed ?? write(value)}
          onChange={({ target }) => {
            setTyped(target.value)
            setWrong(null)
            const result = read(target.value)
            field.onChange(
              target.value.trim() === '' ? null : typeof result === 'string' ? result : target.value,
            )
          }}
          onBlur={() => {
            const result = typed === null || typed.trim() === '' ? null : read(typed)
            if (result === null || typeof result === 'string') setTyped(null)
            else setWrong(result.code)
            field.onBlur()
          }}
        />
      )}
    </FieldFrame>
  )
}

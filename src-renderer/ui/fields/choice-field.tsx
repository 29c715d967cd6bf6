import { useId } from 'react'
import { useController } from 'react-hook-form'
import type { FieldValues } from 'react-hook-form'
import { FieldFrame } from './field-frame.tsx'
import type { FieldLabels } from './field-frame.tsx'
import type { Controlled } from './text-field.tsx'

export type Choice = {
  readonly value: string
  readonly label: string
  readonly hint?: string
  /** What it stands under in a long list; those of one group follow each other. */
  readonly group?: string
}

/** One of a few. `empty`: the word for none; the value is `null` then. */
export function SelectField<T extends FieldValues>({
  control,
  name,
  options,
  empty,
  width,
  ...labels
}: Controlled<T> &
  FieldLabels & {
    readonly options: readonly Choice[]
    readonly empty?: string
    readonly width?: string
  }): React.JSX.Element {
  const { field, fieldState } = useController({ control, name })
  const value = field.value as string | null | undefined
  return (
    <FieldFrame {...labels} error={fieldState.error}>
      {(ids) => (
        <select
          {...ids}
          {...field}
          value={value ?? ''}
          onChange={({ target }) => field.onChange(target.value === '' ? null : target.value)}
          className="ds-input"
          disabled={labels.locked !== undefined}
          style={{ width }}
        >
          {(empty !== undefined || value === null || value === '' || value === undefined) && (
            <option value="">{empty ?? ''}</option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}

/** One of two to four, all in view. */
export function RadioField<T extends FieldValues>({
  control,
  name,
  options,
  label,
  description,
  locked,
}: Controlled<T> & FieldLabels & { readonly options: readonly Choice[] }): React.JSX.Element {
  const { field } = useController({ control, name })
  const id = useId()
  const hint = locked ?? description
  return (
    <fieldset className="field radios" disabled={locked !== undefined}>
      <legend className="ds-label">{label}</legend>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      {options.map((option, place) => (
        <div key={option.value} className="check">
          <input
            className="ds-input"
            type="radio"
            id={`${id}-${String(place)}`}
            name={`${id}-${name}`}
            ref={place === 0 ? field.ref : undefined}
            checked={field.value === option.value}
            aria-describedby={option.hint === undefined ? undefined : `${id}-${String(place)}-hint`}
            onChange={() => field.onChange(option.value)}
          />
          <label htmlFor={`${id}-${String(place)}`}>{option.label}</label>
          {option.hint !== undefined && (
            <p className="field-hint" id={`${id}-${String(place)}-hint`}>
              {option.hint}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  )
}

/** On or off. */
export function SwitchField<T extends FieldValues>({
  control,
  name,
  label,
  description,
  locked,
}: Controlled<T> & FieldLabels): React.JSX.Element {
  const {
    field: { ref, value, onChange, onBlur },
  } = useController({ control, name })
  const id = useId()
  const hint = locked ?? description
  return (
    <div className="field check">
      <input
        className="ds-input"
        type="checkbox"
        role="switch"
        id={id}
        name={name}
        ref={ref}
        checked={value}
        disabled={locked !== undefined}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onBlur={onBlur}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

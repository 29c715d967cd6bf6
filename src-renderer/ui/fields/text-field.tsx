import { useController } from 'react-hook-form'
import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import { kitWords } from '#shared/text/screen/kit.ts'
import { useText } from '../../api/language.ts'
import { FieldFrame } from './field-frame.tsx'
import type { FieldLabels } from './field-frame.tsx'

export type Controlled<T extends FieldValues> = {
  readonly control: Control<T>
  readonly name: FieldPath<T>
}

/** One line. */
export function TextField<T extends FieldValues>({
  control,
  name,
  type = 'text',
  width,
  autoComplete = 'off',
  ...labels
}: Controlled<T> &
  FieldLabels & {
    readonly type?: 'text' | 'email' | 'tel' | 'url'
    /** CSS width where the answer is short: `8rem`. */
    readonly width?: string
    readonly autoComplete?: string
  }): React.JSX.Element {
  const { field, fieldState } = useController({ control, name })
  return (
    <FieldFrame {...labels} error={fieldState.error}>
      {(ids) => (
        <input
          {...ids}
          {...field}
          className="ds-input"
          type={type}
          autoComplete={autoComplete}
          readOnly={labels.locked !== undefined}
          style={{ width }}
        />
      )}
    </FieldFrame>
  )
}

/** A whole number; empty is `null`. */
export function NumberField<T extends FieldValues>({
  control,
  name,
  width = '8rem',
  ...labels
}: Controlled<T> & FieldLabels & { readonly width?: string }): React.JSX.Element {
  const { field, fieldState } = useController({ control, name })
  const value = field.value as number | string | null
  return (
    <FieldFrame {...labels} error={fieldState.error} isNumber>
      {(ids) => (
        <input
          {...ids}
          {...field}
          value={value ?? ''}
          onChange={({ target }) => {
            const typed = target.value.trim()
            field.onChange(typed === '' ? null : /^\d{1,9}$/.test(typed) ? Number(typed) : typed)
          }}
          className="ds-input"
          inputMode="numeric"
          autoComplete="off"
          readOnly={labels.locked !== undefined}
          style={{ width }}
        />
      )}
    </FieldFrame>
  )
}

/** Several lines, with how many characters are left when they begin to run out. */
export function TextAreaField<T extends FieldValues>({
  control,
  name,
  max,
  rows = 4,
  ...labels
}: Controlled<T> & FieldLabels & { readonly max?: number; readonly rows?: number }): React.JSX.Element {
  const { field, fieldState } = useController({ control, name })
  const text = useText(kitWords)
  const left = max === undefined ? null : max - (field.value as string).length
  return (
    <FieldFrame
      {...labels}
      error={fieldState.error}
      extra={
        left !== null &&
        max !== undefined &&
        left < max / 5 && (
          <p className="field-hint" role="status" data-color={left < 0 ? 'danger' : undefined}>
            {left < 0 ? text.over(String(-left)) : text.left(String(left))}
          </p>
        )
      }
    >
      {(ids) => (
        <textarea
          {...ids}
          {...field}
          className="ds-input"
          rows={rows}
          readOnly={labels.locked !== undefined}
        />
      )}
    </FieldFrame>
  )
}

import { ValidationMessage } from '@digdir/designsystemet-react'
import { useId } from 'react'
import type { ReactNode } from 'react'
import type { FieldError } from 'react-hook-form'
import { kitWords } from '#shared/text/screen/kit.ts'
import { useText } from '../../api/language.ts'

/** What every field has; `control` is react-hook-form's. */
export type FieldLabels = {
  readonly label: string
  readonly description?: ReactNode
  readonly required?: boolean
  /** Says why a field cannot be changed, in its description; the field is shown read-only. */
  readonly locked?: string | undefined
}

/** Ids by which label, description and message belong to the input. */
export type FieldIds = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
  readonly 'aria-required': true | undefined
}

/** Label above, description, the input, and what is wrong with it. */
export function FieldFrame({
  label,
  description,
  required = false,
  locked,
  error,
  isNumber = false,
  extra,
  children,
}: FieldLabels & {
  readonly error: FieldError | undefined
  /** What is wrong is said of a number: the checks call a short text and a small number the same. */
  readonly isNumber?: boolean
  /** Under the input: a count of characters. */
  readonly extra?: ReactNode
  readonly children: (ids: FieldIds) => ReactNode
}): React.JSX.Element {
  const id = useId()
  const text = useText(kitWords)
  const hint = locked ?? description
  const message = useFieldMessage(error, isNumber)
  const described = [hint === undefined ? '' : `${id}-hint`, message === null ? '' : `${id}-error`]
  return (
    <div className="field">
      <label className="ds-label" htmlFor={id}>
        {label}
        {required && <span className="field-required"> ({text.required})</span>}
      </label>
      {hint !== undefined && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described.filter((each) => each !== '').join(' ') || undefined,
        'aria-invalid': message === null ? undefined : true,
        'aria-required': required || undefined,
      })}
      {extra}
      {message !== null && <ValidationMessage id={`${id}-error`}>{message}</ValidationMessage>}
    </div>
  )
}

/** Words for what the contract's checks, or a screen itself, found wrong. */
function useFieldMessage(error: FieldError | undefined, isNumber: boolean): string | null {
  const text = useText(kitWords)
  if (error === undefined) return null
  const words: Readonly<Record<string, string>> = {
    'wire.controlCharacter': text.fieldControl,
    'wire.badId': text.fieldChoice,
    'date.unreadable': text.fieldDate,
    'date.notInCalendar': text.fieldDateUnknown,
    'time.unreadable': text.fieldTime,
    too_small: isNumber ? text.fieldTooSmall : text.fieldMissing,
    too_big: isNumber ? text.fieldTooBig : text.fieldTooLong,
    invalid_type: isNumber ? text.fieldNumber : text.fieldMissing,
    invalid_value: text.fieldChoice,
    invalid_format: text.fieldForm,
    required: text.fieldMissing,
    min: text.fieldTooSmall,
    max: text.fieldTooBig,
  }
  // A screen's own sentence is a message with a space in it; the checks' own are English and are not shown.
  return (
    words[error.message ?? ''] ??
    words[error.type] ??
    (error.type === 'words' && error.message !== undefined ? error.message : text.fieldForm)
  )
}

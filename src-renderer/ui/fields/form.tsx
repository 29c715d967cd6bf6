import type { FormEventHandler, ReactNode } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import type { Failure } from '#shared/contract/reply.ts'
import { kitWords } from '#shared/text/screen/kit.ts'
import { useText } from '../../api/language.ts'
import { useUnsaved } from '../../api/unsaved.ts'
import { Notice } from '../notice.tsx'
import { ErrorState } from '../states.tsx'

/**
 * A form whose fields are checked when it is sent, and then as they are put right. While it holds what is not
 * stored, the window asks before it closes.
 */
export function Form<T extends FieldValues>({
  form,
  id,
  onSubmit,
  failure,
  children,
}: {
  readonly form: UseFormReturn<T>
  /** For a button outside the form: `<Button type="submit" form={id}>`. */
  readonly id?: string
  readonly onSubmit: FormEventHandler
  /** Why the last try was refused. */
  readonly failure?: Failure | null | undefined
  readonly children: ReactNode
}): React.JSX.Element {
  const text = useText(kitWords)
  const { errors, isDirty, isSubmitted, isSubmitSuccessful } = form.formState
  useUnsaved(isDirty && !isSubmitSuccessful)
  const wrong = Object.keys(errors).length
  return (
    <form id={id} className="form" noValidate onSubmit={onSubmit}>
      {isSubmitted && wrong > 0 && <Notice tone="danger" alert title={text.checkFields(wrong)} />}
      {failure !== null && failure !== undefined && <ErrorState failure={failure} writing />}
      {children}
    </form>
  )
}

/** Fields side by side where there is room. */
export function FieldRow({ children }: { readonly children: ReactNode }): React.JSX.Element {
  return <div className="field-row">{children}</div>
}

import { Button } from '@digdir/designsystemet-react'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import type { Failure } from '#shared/contract/reply.ts'
import { sendingWords } from '#shared/text/screen/sending/index.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/fields/form.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'

/** Asks why something is done, in one line that will be printed. */
export function ReasonDialog({
  title,
  label,
  hint,
  confirm,
  start = '',
  optional = false,
  failure,
  onClose,
  onSave,
  children,
}: {
  readonly title: string
  readonly label: string
  readonly hint: string
  readonly confirm: string
  /** What stands there already. */
  readonly start?: string
  /** An empty line takes it away. */
  readonly optional?: boolean
  readonly failure: Failure | null | undefined
  readonly onClose: () => void
  /** Whether it was stored. */
  readonly onSave: (reason: string) => Promise<boolean>
  readonly children: ReactNode
}): React.JSX.Element {
  const text = useText(sendingWords)
  const id = useId()
  const form = useForm<{ reason: string }>({ defaultValues: { reason: start } })
  const save = form.handleSubmit(async ({ reason }) => {
    if (!optional && reason.trim() === '') {
      form.setError('reason', { type: 'custom', message: 'required' }, { shouldFocus: true })
      return
    }
    if (await onSave(reason)) onClose()
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button type="submit" form={id}>
            {confirm}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <p>{children}</p>
      <Form form={form} id={id} onSubmit={(event) => void save(event)} failure={failure}>
        <TextField
          control={form.control}
          name="reason"
          label={label}
          description={hint}
          required={!optional}
        />
      </Form>
    </Dialog>
  )
}

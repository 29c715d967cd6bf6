import { Button } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { isoDate } from '#shared/contract/call.ts'
import type { FollowUpRow } from '#shared/contract/follow-ups.ts'
import { followUpScreen } from '#shared/text/screen/follow-ups/words.ts'
import { call } from '../../api/client.ts'
import { useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { Form } from '../../ui/fields/form.tsx'
import { TextAreaField } from '../../ui/fields/text-field.tsx'
import { tellDone } from '../../ui/toast-store.ts'

const formId = 'follow-up-due'
const fields = z.strictObject({ due: isoDate.nullable(), reason: z.string().max(2000) })
type Fields = z.infer<typeof fields>

type Props = { readonly row: FollowUpRow; readonly onClose: () => void }

/** Another day, and why; the day before stays in the log. */
export function DueDialog({ open, row, onClose }: Props & { readonly open: boolean }): React.JSX.Element {
  const text = useText(followUpScreen)
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={text.changeDue}
      size="small"
      footer={
        <>
          <Button type="submit" form={formId}>
            {text.save}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <DueForm row={row} onClose={onClose} />
    </Dialog>
  )
}

function DueForm({ row: { id, due: before }, onClose }: Props): React.JSX.Element {
  const text = useText(followUpScreen)
  const set = useWrite('followUp.setDue')
  const form = useForm<Fields>({
    resolver: zodResolver(fields),
    defaultValues: { due: before, reason: '' },
  })
  const submit = form.handleSubmit(({ due, reason }) =>
    set.mutate(
      { id, due, reason },
      {
        onSuccess: () => {
          onClose()
          tellDone(text.dueChanged, () => call('followUp.setDue', { id, due: before, reason: text.undone }))
        },
      },
    ),
  )
  return (
    <Form form={form} id={formId} onSubmit={submit} failure={set.error?.failure}>
      <DateField control={form.control} name="due" label={text.due} />
      <TextAreaField
        control={form.control}
        name="reason"
        label={text.reason}
        {...(before === null ? {} : { description: text.dueReasonHelp, required: true })}
        rows={3}
        max={2000}
      />
    </Form>
  )
}

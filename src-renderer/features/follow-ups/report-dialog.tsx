import { Button } from '@digdir/designsystemet-react'
import { useForm } from 'react-hook-form'
import type { FollowUpRow } from '#shared/contract/follow-ups.ts'
import { followUpScreen } from '#shared/text/screen/follow-ups/words.ts'
import { call } from '../../api/client.ts'
import { useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/fields/form.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { tellDone } from '../../ui/toast-store.ts'

const formId = 'follow-up-report-to'

type Props = { readonly row: FollowUpRow; readonly onClose: () => void }

/** To whom it is reported what came of it. */
export function ReportDialog({ open, row, onClose }: Props & { readonly open: boolean }): React.JSX.Element {
  const text = useText(followUpScreen)
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={text.changeReport}
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
      <ReportForm row={row} onClose={onClose} />
    </Dialog>
  )
}

function ReportForm({ row: { id, reportTo: before }, onClose }: Props): React.JSX.Element {
  const text = useText(followUpScreen)
  const set = useWrite('followUp.setReportTo')
  const form = useForm<{ reportTo: string }>({ defaultValues: { reportTo: before } })
  const submit = form.handleSubmit(({ reportTo }) =>
    set.mutate(
      { id, reportTo },
      {
        onSuccess: () => {
          onClose()
          tellDone(text.reportChanged, () => call('followUp.setReportTo', { id, reportTo: before }))
        },
      },
    ),
  )
  return (
    <Form form={form} id={formId} onSubmit={submit} failure={set.error?.failure}>
      <TextField control={form.control} name="reportTo" label={text.reportTo} />
    </Form>
  )
}

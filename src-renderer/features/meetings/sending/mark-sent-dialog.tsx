import { Button } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useForm } from 'react-hook-form'
import { isIsoDate } from '#shared/domain/calendar/dates.ts'
import { sendingWords } from '#shared/text/screen/sending/index.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { Form } from '../../../ui/fields/form.tsx'
import { useFormat } from '../../../ui/format.ts'
import { tell } from '../../../ui/toast-store.ts'
import type { MeetingView } from '../meeting-view.ts'

/** Since when the members have an edition. There is no way back from it, so it is asked. */
export function MarkSentDialog({
  meeting,
  today,
  onClose,
}: {
  readonly meeting: MeetingView['meeting']
  readonly today: string
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(sendingWords)
  const format = useFormat()
  const id = useId()
  const mark = useWrite('meeting.markSent')
  const form = useForm<{ on: string | null }>({ defaultValues: { on: today } })
  const save = form.handleSubmit(async ({ on }) => {
    if (on === null || !isIsoDate(on)) {
      form.setError('on', { type: 'custom', message: on === null ? 'required' : 'date.unreadable' })
      return
    }
    const done = await mark.mutateAsync({ id: meeting.id, on }).catch(() => null)
    if (done === null) return
    tell(text.marked(done.edition, format.day(done.sentOn, 'long')))
    onClose()
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.markTitle}
      size="small"
      footer={
        <>
          <Button type="submit" form={id} disabled={mark.isPending}>
            {text.markSent}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <p>{text.markHelp}</p>
      <Form form={form} id={id} onSubmit={(event) => void save(event)} failure={mark.error?.failure}>
        <DateField control={form.control} name="on" label={text.markDay} required />
      </Form>
    </Dialog>
  )
}

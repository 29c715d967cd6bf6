import { Button } from '@digdir/designsystemet-react'
import { useForm } from 'react-hook-form'
import type { MinutesView } from '#shared/contract/minutes-shapes.ts'
import type { MeetingId } from '#shared/ids.ts'
import { minutesScreen } from '#shared/text/screen/minutes.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { RadioField, SelectField } from '../../../ui/fields/choice-field.tsx'
import { Form } from '../../../ui/fields/form.tsx'
import { TextAreaField } from '../../../ui/fields/text-field.tsx'
import { useFormat } from '../../../ui/format.ts'
import { tellDone } from '../../../ui/toast-store.ts'

type Fields = {
  readonly way: 'signatories' | 'meeting'
  readonly later: string | null
  readonly item: string | null
  readonly remarks: string
}
type Props = {
  readonly meeting: MeetingId
  readonly view: MinutesView
  readonly open: boolean
  readonly onClose: () => void
}

const formId = 'approve-minutes'

/** How the minutes came to stand: by those who signed, or in a later meeting. */
export function ApproveDialog({ meeting, view, open, onClose }: Props): React.JSX.Element {
  const text = useText(minutesScreen)
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={text.approveTitle}
      description={text.approveHelp}
      footer={
        <>
          <Button type="submit" form={formId}>
            {text.approveConfirm}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <ApproveForm meeting={meeting} view={view} onClose={onClose} />
    </Dialog>
  )
}

function ApproveForm({ meeting, view, onClose }: Omit<Props, 'open'>): React.JSX.Element {
  const text = useText(minutesScreen)
  const format = useFormat()
  const approve = useWrite('minutes.approve')
  const { approvingMeetings, signatories } = view
  const [first] = approvingMeetings
  const form = useForm<Fields>({
    defaultValues: {
      way: signatories.length > 0 || first === undefined ? 'signatories' : 'meeting',
      later: first?.id ?? null,
      item: null,
      remarks: '',
    },
  })
  const { control } = form
  const way = form.watch('way')
  const chosen = approvingMeetings.find(({ id }) => id === form.watch('later'))
  const submit = form.handleSubmit(({ item, remarks }) => {
    const by =
      way === 'meeting' && chosen !== undefined
        ? {
            way: 'meeting' as const,
            meeting: chosen.id,
            item: chosen.items.find(({ id }) => id === item)?.id ?? null,
          }
        : { way: 'signatories' as const }
    approve.mutate(
      { meeting, by, remarks },
      {
        onSuccess: () => {
          onClose()
          tellDone(text.approved)
        },
      },
    )
  })
  return (
    <Form form={form} id={formId} onSubmit={submit} failure={approve.error?.failure}>
      {first !== undefined && (
        <RadioField
          control={control}
          name="way"
          label={text.way}
          options={[
            { value: 'signatories', label: text.bySignatures },
            { value: 'meeting', label: text.byMeeting },
          ]}
        />
      )}
      {way === 'meeting' && (
        <>
          <SelectField
            control={control}
            name="later"
            label={text.inMeeting}
            options={approvingMeetings.map(({ id, date }) => ({
              value: id,
              label: format.day(date, 'long'),
            }))}
          />
          <SelectField
            control={control}
            name="item"
            label={text.inItem}
            empty={text.noItem}
            options={(chosen?.items ?? []).map(({ id, number, title }) => ({
              value: id,
              label: `${number} ${title}`,
            }))}
          />
        </>
      )}
      <TextAreaField control={control} name="remarks" label={text.remarks} rows={3} />
    </Form>
  )
}

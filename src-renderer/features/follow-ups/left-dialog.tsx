import { Button } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import type { PersonId } from '#shared/ids.ts'
import { isoDate } from '#shared/contract/call.ts'
import { followUpScreen } from '#shared/text/screen/follow-ups/words.ts'
import { call } from '../../api/client.ts'
import { useRead, useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { SelectField } from '../../ui/fields/choice-field.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { Form } from '../../ui/fields/form.tsx'
import { tellDone } from '../../ui/toast-store.ts'
import { chooseTasks, showAllTasks } from './list-choices.ts'

const formId = 'person-left'
const fields = z.strictObject({ who: z.string().min(1), leftOn: isoDate })
type Fields = z.infer<typeof fields>

/** Somebody has left: what they carried is nobody's from that day, and is shown to be given to others. */
export function LeftDialog({
  open,
  onClose,
}: {
  readonly open: boolean
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(followUpScreen)
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={text.leftTitle}
      description={text.leftHelp}
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
      <LeftForm onClose={onClose} />
    </Dialog>
  )
}

function LeftForm({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const text = useText(followUpScreen)
  const filters = useRead('followUp.filters', {})
  const owners = (filters.data?.owners ?? []).filter(({ leftOn }) => leftOn === null)
  const set = useWrite('person.setLeft')
  const form = useForm<Fields>({
    resolver: zodResolver(fields),
    defaultValues: { who: '', leftOn: filters.data?.today ?? '' },
  })
  const submit = form.handleSubmit(({ who, leftOn }) =>
    set.mutate(
      { id: who as PersonId, leftOn },
      {
        onSuccess: ({ before }) => {
          const name = owners.find(({ id }) => id === who)?.name ?? ''
          tellDone(text.leftDone(name), () => call('person.setLeft', { id: who as PersonId, leftOn: before }))
          showAllTasks()
          chooseTasks({ owner: who as PersonId, states: ['open', 'inProgress'] })
          onClose()
        },
      },
    ),
  )
  return (
    <Form form={form} id={formId} onSubmit={submit} failure={set.error?.failure}>
      <SelectField
        control={form.control}
        name="who"
        label={text.who}
        required
        options={owners.map(({ id, name, standing }) => ({
          value: id,
          label: text.hasStanding(name, standing),
        }))}
      />
      <DateField control={form.control} name="leftOn" label={text.leftOn} required />
    </Form>
  )
}

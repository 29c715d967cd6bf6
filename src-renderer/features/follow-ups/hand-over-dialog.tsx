import { Button } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import type { Input } from '#shared/contract/index.ts'
import type { PersonId } from '#shared/ids.ts'
import { followUpScreen } from '#shared/text/screen/follow-ups/words.ts'
import { call } from '../../api/client.ts'
import { useRead, useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ComboField } from '../../ui/fields/combo-field.tsx'
import { Form } from '../../ui/fields/form.tsx'
import { TextAreaField } from '../../ui/fields/text-field.tsx'
import { tellDone } from '../../ui/toast-store.ts'

type Tasks = Input<'followUp.handOver'>['tasks']

const formId = 'hand-over'
const fields = z.strictObject({ owner: z.string().min(1), note: z.string().max(2000) })
type Fields = z.infer<typeof fields>

/** Gives one task or many to somebody who is there. */
export function HandOverDialog({
  open,
  tasks,
  onDone,
  onClose,
}: {
  readonly open: boolean
  readonly tasks: Tasks
  readonly onDone: () => void
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(followUpScreen)
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={text.handOverTitle(tasks.length)}
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
      <HandOverForm tasks={tasks} onDone={onDone} onClose={onClose} />
    </Dialog>
  )
}

function HandOverForm({
  tasks,
  onDone,
  onClose,
}: Omit<Parameters<typeof HandOverDialog>[0], 'open'>): React.JSX.Element {
  const text = useText(followUpScreen)
  const [some] = tasks
  const about = useRead('followUp.get', { id: some?.id ?? ('' as never) }, { enabled: some !== undefined })
  const persons = about.data?.persons ?? []
  const give = useWrite('followUp.handOver')
  const form = useForm<Fields>({
    resolver: zodResolver(fields),
    defaultValues: { owner: null as unknown as string, note: '' },
  })
  const submit = form.handleSubmit(({ owner, note }) =>
    give.mutate(
      { tasks: tasks.map(({ id }) => ({ id, owner: owner as PersonId })), note },
      {
        onSuccess: ({ before }) => {
          const name = persons.find(({ id }) => id === owner)?.name ?? ''
          tellDone(text.handedOver(tasks.length, name), () =>
            before.length === 0 ? Promise.resolve() : call('followUp.handOver', { tasks: before, note: '' }),
          )
          onDone()
          onClose()
        },
      },
    ),
  )
  return (
    <Form form={form} id={formId} onSubmit={submit} failure={give.error?.failure}>
      <ComboField
        control={form.control}
        name="owner"
        label={text.newOwner}
        required
        options={persons.map(({ id, name, role }) => ({
          value: id,
          label: name,
          hint: role === name ? '' : role,
        }))}
      />
      <TextAreaField control={form.control} name="note" label={text.note} rows={2} max={2000} />
    </Form>
  )
}

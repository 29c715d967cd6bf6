import { Button } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { isoDate } from '#shared/contract/call.ts'
import type { PersonId } from '#shared/ids.ts'
import { decisionScreen } from '#shared/text/screen/decisions/words.ts'
import { useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ComboField } from '../../ui/fields/combo-field.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { FieldRow, Form } from '../../ui/fields/form.tsx'
import { TextAreaField, TextField } from '../../ui/fields/text-field.tsx'
import { tellDone } from '../../ui/toast-store.ts'
import type { Decision } from './decision-screen.tsx'

const formId = 'make-task'
const fields = z.strictObject({
  task: z.string().trim().min(1).max(4000),
  owner: z.string().nullable(),
  due: isoDate.nullable(),
  reportTo: z.string().max(200),
})
type Fields = z.input<typeof fields>
type Props = { readonly decision: Decision; readonly onClose: () => void }

/** A task by an officer's hand, of a point that became none by itself. */
export function MakeTaskDialog({
  decision,
  point,
  onClose,
}: Props & { readonly point: number | null }): React.JSX.Element {
  const text = useText(decisionScreen)
  return (
    <Dialog
      open={point !== null}
      onClose={onClose}
      title={text.makeTitle(point ?? 0)}
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
      {point !== null && <MakeForm decision={decision} point={point} onClose={onClose} />}
    </Dialog>
  )
}

function MakeForm({ decision, point, onClose }: Props & { readonly point: number }): React.JSX.Element {
  const text = useText(decisionScreen)
  const make = useWrite('followUp.make')
  const form = useForm<Fields>({
    resolver: zodResolver(fields),
    defaultValues: {
      task: decision.row.points[point - 1] ?? '',
      owner: null,
      due: null,
      reportTo: decision.row.committee.name,
    },
  })
  const { control } = form
  const submit = form.handleSubmit(({ owner, ...facts }) =>
    make.mutate(
      { ...facts, decision: decision.row.id, point, owner: owner as PersonId | null },
      {
        onSuccess: () => {
          onClose()
          tellDone(text.taskMade)
        },
      },
    ),
  )
  return (
    <Form form={form} id={formId} onSubmit={submit} failure={make.error?.failure}>
      <TextAreaField control={control} name="task" label={text.task} required rows={4} max={4000} />
      <ComboField
        control={control}
        name="owner"
        label={text.owner}
        options={decision.persons.map(({ id, name, role }) => ({
          value: id,
          label: name,
          hint: role === name ? '' : role,
        }))}
      />
      <FieldRow>
        <DateField control={control} name="due" label={text.due} />
        <TextField control={control} name="reportTo" label={text.reportTo} />
      </FieldRow>
    </Form>
  )
}

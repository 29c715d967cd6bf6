import { Button } from '@digdir/designsystemet-react'
import { useForm } from 'react-hook-form'
import type { DecisionId, FollowUpId } from '#shared/ids.ts'
import { decisionScreen } from '#shared/text/screen/decisions/words.ts'
import { call } from '../../api/client.ts'
import { useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { RadioField, SelectField } from '../../ui/fields/choice-field.tsx'
import { ComboField } from '../../ui/fields/combo-field.tsx'
import { Form } from '../../ui/fields/form.tsx'
import { TextAreaField } from '../../ui/fields/text-field.tsx'
import { tellDone } from '../../ui/toast-store.ts'
import type { Decision } from './decision-screen.tsx'

const formId = 'link-decisions'
type Fields = { earlier: string | null; kind: 'repeals' | 'changes'; point: string | null; note: string }
type Props = {
  readonly decision: Decision
  readonly onStanding: (tasks: readonly FollowUpId[]) => void
  readonly onClose: () => void
}

/** Says which earlier decision this one repeals or changes, the whole of it or a point. */
export function LinkDialog({ open, ...props }: Props & { readonly open: boolean }): React.JSX.Element {
  const text = useText(decisionScreen)
  return (
    <Dialog
      open={open}
      onClose={props.onClose}
      title={text.linkTitle}
      footer={
        <>
          <Button type="submit" form={formId}>
            {text.save}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={props.onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <LinkForm {...props} />
    </Dialog>
  )
}

function LinkForm({ decision, onStanding, onClose }: Props): React.JSX.Element {
  const text = useText(decisionScreen)
  const link = useWrite('decision.link')
  const form = useForm<Fields>({ defaultValues: { earlier: null, kind: 'repeals', point: null, note: '' } })
  const { control } = form
  const chosen = decision.earlier.find(({ id }) => id === form.watch('earlier'))
  const submit = form.handleSubmit(({ earlier, kind, point, note }) => {
    if (earlier === null) {
      form.setError('earlier', { type: 'words', message: text.earlier })
      return
    }
    const wish = { later: decision.row.id, earlier: earlier as DecisionId, kind, note }
    link.mutate(
      { ...wish, point: point === null ? null : Number(point) },
      {
        onSuccess: ({ id, standing }) => {
          onClose()
          tellDone(text.linked, () => call('decision.unlink', { link: id }))
          onStanding(standing)
        },
      },
    )
  })
  return (
    <Form form={form} id={formId} onSubmit={submit} failure={link.error?.failure}>
      <ComboField
        control={control}
        name="earlier"
        label={text.earlier}
        required
        options={decision.earlier.map(({ id, label }) => ({ value: id, label }))}
      />
      <RadioField
        control={control}
        name="kind"
        label={text.linkKind}
        options={(['repeals', 'changes'] as const).map((value) => ({ value, label: text.linkKinds[value] }))}
      />
      <SelectField
        control={control}
        name="point"
        label={text.linkPoint}
        empty={text.whole}
        options={Array.from({ length: chosen?.points ?? 0 }, (_, at) => ({
          value: String(at + 1),
          label: text.point(at + 1),
        }))}
      />
      <TextAreaField control={control} name="note" label={text.note} rows={2} max={2000} />
    </Form>
  )
}

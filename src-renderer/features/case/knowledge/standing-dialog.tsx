import { Button } from '@digdir/designsystemet-react'
import { useForm } from 'react-hook-form'
import type { ShownSource } from '#shared/contract/knowledge-shapes.ts'
import type { SourceId } from '#shared/ids.ts'
import { call } from '../../../api/client.ts'
import { useRead, useWrite } from '../../../api/hooks.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { ComboField } from '../../../ui/fields/combo-field.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { Form } from '../../../ui/fields/form.tsx'
import { TextAreaField } from '../../../ui/fields/text-field.tsx'
import { tellDone } from '../../../ui/toast-store.ts'
import { useKnowledgeText } from '../../../marks/knowledge/words.ts'

const formId = 'knowledge-standing'

type Fields = { by: SourceId | null; since: string | null; note: string }

type Props = {
  readonly source: ShownSource
  readonly kind: 'superseded' | 'withdrawn'
  readonly sources: readonly ShownSource[]
  readonly onDone: () => void
}

/** Says that a source does not hold any more: from when, why, and what has taken its place. */
export function StandingDialog(props: Props): React.JSX.Element {
  const text = useKnowledgeText()
  const { source, kind, onDone } = props
  const today = useRead('program.today', {}).data
  return (
    <Dialog
      open
      onClose={onDone}
      title={kind === 'superseded' ? text.supersedeTitle : text.withdrawTitle}
      description={source.title}
      footer={
        <>
          <Button type="submit" form={formId}>
            {text.save}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onDone}>
            {text.cancel}
          </Button>
        </>
      }
    >
      {today !== undefined && <StandingForm {...props} today={today} />}
    </Dialog>
  )
}

function StandingForm({
  source,
  kind,
  sources,
  onDone,
  today,
}: Props & { readonly today: string }): React.JSX.Element {
  const text = useKnowledgeText()
  const update = useWrite('source.update')
  const form = useForm<Fields>({ defaultValues: { by: null, since: today, note: '' } })
  const { control } = form
  const { id, title } = source
  const save = async ({ by, since, note }: Fields): Promise<void> => {
    if (since === null) return form.setError('since', { type: 'required', message: 'required' })
    if (kind === 'superseded' && by === null)
      return form.setError('by', { type: 'required', message: 'required' })
    const standing =
      by === null
        ? ({ kind: 'withdrawn', since, note } as const)
        : ({ kind: 'superseded', by, since, note } as const)
    try {
      const { before } = await update.mutateAsync({ id, change: { standing } })
      tellDone(text.changed(title), () => call('source.update', { id, change: before }))
      onDone()
    } catch {
      // the refusal is shown in the form
    }
    return undefined
  }
  return (
    <Form form={form} id={formId} onSubmit={form.handleSubmit(save)} failure={update.error?.failure}>
      {kind === 'superseded' && (
        <ComboField
          control={control}
          name="by"
          label={text.successor}
          required
          options={sources
            .filter((each) => each.id !== id)
            .map((each) => ({ value: each.id, label: `${each.number}. ${each.title}`, hint: each.author }))}
        />
      )}
      <DateField control={control} name="since" label={text.since} required />
      <TextAreaField control={control} name="note" label={text.note} rows={3} max={2000} />
    </Form>
  )
}

import { Button } from '@digdir/designsystemet-react'
import { useForm } from 'react-hook-form'
import type { Input } from '#shared/contract/index.ts'
import type { ShownSource } from '#shared/contract/knowledge-shapes.ts'
import type { CaseId, SourceId } from '#shared/ids.ts'
import { call } from '../../../api/client.ts'
import { useRead, useWrite } from '../../../api/hooks.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { SelectField } from '../../../ui/fields/choice-field.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { FieldRow, Form } from '../../../ui/fields/form.tsx'
import { TextAreaField, TextField } from '../../../ui/fields/text-field.tsx'
import { tellDone } from '../../../ui/toast-store.ts'
import { useKnowledgeText } from '../../../marks/knowledge/words.ts'

const formId = 'knowledge-source'

type Fields = Omit<Input<'source.create'>, 'case' | 'url' | 'accessed'> & {
  url: string
  accessed: string | null
}

type Props = {
  /** Where a new one goes. */
  readonly file: CaseId | null
  /** `null`: a new one. What is pinned of one that is there stays as it is. */
  readonly source: ShownSource | null
  readonly onDone: (id: SourceId | null) => void
}

/** A source pinned by its text, or the particulars of one that is there. */
export function SourceDialog(props: Props): React.JSX.Element {
  const text = useKnowledgeText()
  const { source, onDone } = props
  const today = useRead('program.today', {}).data
  return (
    <Dialog
      open
      size="large"
      onClose={() => onDone(null)}
      title={source === null ? text.newSource : text.editSource}
      footer={
        <>
          <Button type="submit" form={formId}>
            {text.save}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={() => onDone(null)}>
            {text.cancel}
          </Button>
        </>
      }
    >
      {today !== undefined && <SourceForm {...props} today={today} />}
    </Dialog>
  )
}

function SourceForm({ file, source, onDone, today }: Props & { readonly today: string }): React.JSX.Element {
  const text = useKnowledgeText()
  const create = useWrite('source.create')
  const update = useWrite('source.update')
  const { fields } = text
  const form = useForm<Fields>({
    defaultValues: {
      kind: source?.kind ?? 'web',
      title: source?.title ?? '',
      author: source?.author ?? '',
      published: source?.published ?? '',
      url: source?.url ?? '',
      licence: source?.licence ?? '',
      accessed: source?.accessed ?? today,
      savedText: '',
    },
  })
  const { control } = form
  const save = async ({ url, accessed, savedText, ...described }: Fields): Promise<void> => {
    const address = url.trim() === '' ? null : url.trim()
    if (described.title.trim() === '')
      return form.setError('title', { type: 'required', message: 'required' })
    try {
      if (source === null && file !== null) {
        const given = { ...described, url: address, accessed: accessed ?? '', savedText }
        const { id } = await create.mutateAsync({ case: file, ...given })
        tellDone(text.added(described.title), () => call('source.remove', { id }))
        onDone(id)
      } else if (source !== null) {
        const { id } = source
        const { before } = await update.mutateAsync({ id, change: { ...described, url: address } })
        tellDone(text.changed(described.title), () => call('source.update', { id, change: before }))
        onDone(id)
      }
    } catch {
      // the refusal is shown in the form
    }
    return undefined
  }
  return (
    <Form
      form={form}
      id={formId}
      onSubmit={form.handleSubmit(save)}
      failure={(create.error ?? update.error)?.failure}
    >
      <TextField control={control} name="title" label={fields.title} required />
      <FieldRow>
        <SelectField
          control={control}
          name="kind"
          label={fields.kind}
          options={Object.entries(text.sourceKinds).map(([value, label]) => ({ value, label }))}
        />
        <TextField control={control} name="author" label={fields.author} />
        <TextField
          control={control}
          name="published"
          label={fields.published}
          description={fields.publishedHint}
        />
      </FieldRow>
      <TextField control={control} name="url" label={fields.url} type="url" />
      <TextField control={control} name="licence" label={fields.licence} />
      {source === null && (
        <>
          <DateField control={control} name="accessed" label={fields.accessed} required />
          <TextAreaField
            control={control}
            name="savedText"
            label={fields.savedText}
            description={fields.savedTextHint}
            rows={8}
            max={500_000}
          />
        </>
      )}
    </Form>
  )
}

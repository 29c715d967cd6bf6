import { Button } from '@digdir/designsystemet-react'
import { useForm } from 'react-hook-form'
import type { Output } from '#shared/contract/index.ts'
import type { ShownEntry } from '#shared/contract/knowledge-shapes.ts'
import type { CaseId, EntryId } from '#shared/ids.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { SelectField, SwitchField } from '../../../ui/fields/choice-field.tsx'
import { FieldRow, Form } from '../../../ui/fields/form.tsx'
import { TextAreaField, TextField } from '../../../ui/fields/text-field.tsx'
import { tellDone } from '../../../ui/toast-store.ts'
import { factsOf, fieldsOf } from './entry-form.ts'
import type { EntryFields } from './entry-form.ts'
import { LinkRows, SourceRows } from './entry-rows.tsx'
import { useKnowledgeText } from '../../../marks/knowledge/words.ts'

const formId = 'knowledge-entry'

type Props = {
  readonly file: CaseId
  readonly knowledge: Output<'case.knowledge'>
  /** `null`: a new one. */
  readonly entry: ShownEntry | null
  readonly onDone: (id: EntryId | null) => void
}

/** Writes an entry: a new one, or the next version of one that is there. */
export function EntryDialog(props: Props): React.JSX.Element {
  const text = useKnowledgeText()
  const { entry, onDone } = props
  return (
    <Dialog
      open
      size="large"
      onClose={() => onDone(null)}
      title={entry === null ? text.newEntry : text.editEntry(`K-${entry.number}`)}
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
      <EntryForm {...props} />
    </Dialog>
  )
}

function EntryForm({ file, knowledge, entry, onDone }: Props): React.JSX.Element {
  const text = useKnowledgeText()
  const create = useWrite('entry.create')
  const update = useWrite('entry.update')
  const { themes } = knowledge
  const [first] = themes
  const form = useForm<EntryFields>({
    defaultValues: fieldsOf(entry, first?.id ?? ('' as EntryFields['theme'])),
  })
  const { control } = form
  const { fields } = text
  const save = async (typed: EntryFields): Promise<void> => {
    const facts = factsOf(typed, text)
    if (!('theme' in facts)) {
      for (const { name, message } of facts) form.setError(name, { type: 'words', message })
      return
    }
    try {
      if (entry === null) {
        const { id, number } = await create.mutateAsync({ case: file, ...facts })
        tellDone(text.added(`K-${number}`), () => call('entry.remove', { id }))
        onDone(id)
      } else {
        const { id, number } = entry
        const { before } = await update.mutateAsync({ id, change: facts })
        tellDone(text.changed(`K-${number}`), () => call('entry.update', { id, change: before }))
        onDone(id)
      }
    } catch {
      // the refusal is shown in the form
    }
  }
  return (
    <Form
      form={form}
      id={formId}
      onSubmit={form.handleSubmit(save)}
      failure={(create.error ?? update.error)?.failure}
    >
      <FieldRow>
        <SelectField
          control={control}
          name="theme"
          label={fields.theme}
          options={themes.map(({ id, number, name }) => ({ value: id, label: text.theme(number, name) }))}
        />
        <SelectField
          control={control}
          name="kind"
          label={fields.kind}
          options={Object.entries(text.kinds).map(([value, label]) => ({ value, label }))}
        />
      </FieldRow>
      <TextField
        control={control}
        name="title"
        label={fields.title}
        description={fields.titleHint}
        required
      />
      <TextAreaField control={control} name="text" label={fields.text} rows={4} max={20_000} />
      <FieldRow>
        <TextField control={control} name="value" label={fields.value} description={fields.valueHint} />
        <TextField control={control} name="unit" label={fields.unit} description={fields.unitHint} />
        <TextField control={control} name="asOf" label={fields.asOf} description={fields.asOfHint} />
      </FieldRow>
      <TextAreaField
        control={control}
        name="series"
        label={fields.series}
        description={fields.seriesHint}
        rows={3}
      />
      <fieldset className="knowledge-dimensions">
        <legend className="ds-label">{fields.dimensions}</legend>
        {(['social', 'economic', 'environmental'] as const).map((each) => (
          <SwitchField key={each} control={control} name={each} label={text.dimensionNames[each]} />
        ))}
      </fieldset>
      <SourceRows control={control} knowledge={knowledge} />
      <LinkRows control={control} knowledge={knowledge} file={file} self={entry?.id ?? null} />
    </Form>
  )
}

import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { senderKinds } from '#shared/contract/hearing.ts'
import type { SenderKind } from '#shared/domain/hearing/hearing.ts'
import type { HearingId, HearingInputId } from '#shared/ids.ts'
import { hearingInputWords } from '#shared/text/screen/case/hearing-input.ts'
import { hearingWords } from '#shared/text/screen/case/hearing.ts'
import { call } from '../../../api/client.ts'
import { useRead, useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { SelectField } from '../../../ui/fields/choice-field.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { FieldRow, Form } from '../../../ui/fields/form.tsx'
import { TextAreaField, TextField } from '../../../ui/fields/text-field.tsx'
import { tellDone } from '../../../ui/toast-store.ts'
import type { InputFacts } from './input-detail.tsx'

const formId = 'hearing-input'
type Fields = {
  sender: string
  senderKind: SenderKind
  receivedOn: string | null
  text: string
  summary: string
}
type Given = {
  readonly hearing: HearingId
  /** null: a new one. */
  readonly input: InputFacts | null
  readonly onDone: (id: HearingInputId | null) => void
}

/** Enters what somebody said, or puts right what was entered. */
export function InputDialog(given: Given): React.JSX.Element {
  const text = useText(hearingInputWords)
  const today = useRead('case.choices', {}).data?.today
  const { input, onDone } = given
  return (
    <Dialog
      open
      size="large"
      title={input === null ? text.newTitle : text.editTitle(input.number)}
      onClose={() => onDone(null)}
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
      {today !== undefined && <InputForm {...given} today={today} />}
    </Dialog>
  )
}

function InputForm({ hearing, input, today, onDone }: Given & { readonly today: string }): React.JSX.Element {
  const text = useText(hearingInputWords)
  const words = useText(hearingWords)
  const add = useWrite('input.add')
  const update = useWrite('input.update')
  const [pasted, setPasted] = useState('')
  const form = useForm<Fields>({
    defaultValues: {
      sender: input?.sender ?? '',
      senderKind: input?.senderKind ?? 'privatePerson',
      receivedOn: input?.receivedOn ?? today,
      text: input?.text ?? '',
      summary: input?.summary ?? '',
    },
  })
  const { control } = form
  const save = async ({ receivedOn, ...typed }: Fields): Promise<void> => {
    const facts = { ...typed, receivedOn: receivedOn ?? '0000-00-00' }
    try {
      if (input === null) {
        const original = pasted === '' ? {} : { pasted }
        const { id, number } = await add.mutateAsync({ hearing, ...facts, disclosure: null, ...original })
        tellDone(text.added(number), () => call('input.remove', { id }))
        onDone(id)
      } else {
        const { before } = await update.mutateAsync({ id: input.id, change: facts })
        tellDone(text.changed(input.number), () => call('input.update', { id: input.id, change: before }))
        onDone(input.id)
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
      failure={(add.error ?? update.error)?.failure}
    >
      <TextField control={control} name="sender" label={words.sender} required />
      <FieldRow>
        <SelectField
          control={control}
          name="senderKind"
          label={words.kind}
          options={senderKinds.map((value) => ({ value, label: words.senders[value] }))}
        />
        <DateField control={control} name="receivedOn" label={words.receivedOn} required />
      </FieldRow>
      <div
        onPaste={(event) => {
          const said = event.clipboardData.getData('text/plain')
          const isText = (event.target as HTMLElement).getAttribute('name') === 'text'
          if (isText) setPasted((before) => `${before}${said}\n`.slice(0, 1_000_000))
        }}
      >
        <TextAreaField
          control={control}
          name="text"
          label={text.text}
          description={text.textHelp}
          rows={8}
          max={1_000_000}
        />
      </div>
      <TextAreaField
        control={control}
        name="summary"
        label={text.summary}
        description={text.summaryHelp}
        rows={3}
        max={20_000}
      />
    </Form>
  )
}

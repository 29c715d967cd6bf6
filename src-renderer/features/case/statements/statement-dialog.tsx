import { Button } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { recordedStatement } from '#shared/contract/statements.ts'
import type { CaseId } from '#shared/ids.ts'
import { statementWords } from '#shared/text/screen/case/statements.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useFormat } from '../../../ui/format.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { RadioField, SelectField } from '../../../ui/fields/choice-field.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { Form } from '../../../ui/fields/form.tsx'
import { TextAreaField } from '../../../ui/fields/text-field.tsx'
import { tellDone } from '../../../ui/toast-store.ts'
import type { Council, Statements } from './statements-panel.tsx'

type Fields = z.input<typeof recordedStatement>
type Props = {
  readonly id: CaseId
  readonly found: Statements
  readonly council: Council | null
  readonly onClose: () => void
}

const formId = 'statement'

/** What a council said, or that it said nothing: recorded by whoever received it. */
export function StatementDialog({ id, found, council, onClose }: Props): React.JSX.Element {
  const text = useText(statementWords)
  const set = useWrite('statement.set')
  const save = (statement: Fields | null): void => {
    if (council === null) return
    const { committee, name } = council
    set.mutate(
      { case: id, committee, statement },
      {
        onSuccess: ({ before }) => {
          onClose()
          tellDone(statement === null ? text.cleared(name) : text.saved(name), () =>
            call('statement.set', { case: id, committee, statement: before }),
          )
        },
      },
    )
  }
  return (
    <Dialog
      open={council !== null}
      onClose={onClose}
      title={council?.name ?? ''}
      footer={
        <>
          <Button type="submit" form={formId}>
            {text.save}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.cancel}
          </Button>
          {council?.recorded !== null && (
            <Button variant="tertiary" data-color="danger" onClick={() => save(null)}>
              {text.clear}
            </Button>
          )}
        </>
      }
    >
      {council !== null && (
        <StatementForm found={found} council={council} failure={set.error?.failure} onSave={save} />
      )}
    </Dialog>
  )
}

function StatementForm({
  found,
  council,
  failure,
  onSave,
}: {
  readonly found: Statements
  readonly council: Council
  readonly failure: Parameters<typeof Form>[0]['failure']
  readonly onSave: (statement: Fields) => void
}): React.JSX.Element {
  const text = useText(statementWords)
  const format = useFormat()
  const { recorded, input, receivedOn } = council
  const form = useForm<Fields>({
    resolver: zodResolver(recordedStatement),
    defaultValues: recorded ?? { state: 'given', input: input?.id ?? null, text: '', receivedOn },
  })
  const { control } = form
  const state = form.watch('state')
  const chosen = form.watch('input')
  const submit = form.handleSubmit((given) => {
    const isGiven = given.state === 'given'
    const kept = isGiven ? given.input : null
    onSave({ ...given, input: kept, text: isGiven && kept === null ? given.text : '' })
  })
  return (
    <Form form={form} id={formId} onSubmit={submit} failure={failure}>
      <RadioField
        control={control}
        name="state"
        label={text.state}
        options={(['given', 'none', 'notConcerned'] as const).map((value) => ({
          value,
          label: text.states[value],
        }))}
      />
      {state === 'given' && (
        <SelectField
          control={control}
          name="input"
          label={text.fromInput}
          empty={text.noInput}
          options={found.inputs.map(({ id, number, sender, receivedOn: day }) => ({
            value: id,
            label: `${text.input(number)} · ${sender} · ${format.day(day)}`,
          }))}
        />
      )}
      {state === 'given' && chosen === null && (
        <TextAreaField control={control} name="text" label={text.text} description={text.textHelp} rows={8} />
      )}
      <DateField control={control} name="receivedOn" label={text.receivedOn} />
    </Form>
  )
}

import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from '@digdir/designsystemet-react'
import { useForm } from 'react-hook-form'
import { person as personFields } from '#shared/contract/settings.ts'
import { settingsWords } from '#shared/text/screen/settings.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { RadioField } from '../../../ui/fields/choice-field.tsx'
import { FieldRow, Form } from '../../../ui/fields/form.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { tellDone } from '../../../ui/toast-store.ts'
import type { PersonRow } from './persons-section.tsx'

/** Enters a person, or changes what is known of one. */
export function PersonDialog({
  person,
  onClose,
}: {
  /** null while the dialog is closed. */
  readonly person: PersonRow | 'new' | null
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(settingsWords)
  const known = person === null || person === 'new' ? null : person
  return (
    <Dialog
      open={person !== null}
      onClose={onClose}
      title={known?.name ?? text.newPerson}
      footer={
        <>
          <Button type="submit" form="person">
            {text.save}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <Fields known={known} onClose={onClose} />
    </Dialog>
  )
}

const fields = personFields.omit({ id: true })

function Fields({
  known,
  onClose,
}: {
  readonly known: PersonRow | null
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(settingsWords)
  const save = useWrite('person.save')
  const form = useForm({
    defaultValues: {
      name: known?.name ?? '',
      role: known?.role ?? '',
      kind: known?.kind ?? ('employee' as const),
      email: known?.email ?? '',
      phone: known?.phone ?? '',
    },
    resolver: zodResolver(fields),
  })
  const { control } = form
  const submit = form.handleSubmit((given) =>
    save.mutate(
      { id: known?.id ?? null, ...given },
      {
        onSuccess: ({ before }) => {
          onClose()
          tellDone(
            text.personSaved(given.name),
            before === null ? undefined : () => call('person.save', before),
          )
        },
      },
    ),
  )
  return (
    <Form form={form} id="person" onSubmit={submit} failure={save.error?.failure}>
      <TextField control={control} name="name" label={text.name} required />
      <TextField control={control} name="role" label={text.jobTitle} />
      <RadioField
        control={control}
        name="kind"
        label={text.personKind}
        options={[
          { value: 'employee', label: text.employee },
          { value: 'member', label: text.memberKind },
          { value: 'external', label: text.external },
        ]}
      />
      <FieldRow>
        <TextField control={control} name="email" label={text.email} type="email" />
        <TextField control={control} name="phone" label={text.phone} type="tel" />
      </FieldRow>
    </Form>
  )
}

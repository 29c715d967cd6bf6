import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from '@digdir/designsystemet-react'
import { useForm } from 'react-hook-form'
import { committee as committeeFields } from '#shared/contract/settings.ts'
import type { CommitteeId } from '#shared/ids.ts'
import { committeeKindWords } from '#shared/text/screen/meeting-codes.ts'
import { settingsWords } from '#shared/text/screen/settings.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { SelectField } from '../../../ui/fields/choice-field.tsx'
import { FieldRow, Form } from '../../../ui/fields/form.tsx'
import { NumberField, TextField } from '../../../ui/fields/text-field.tsx'
import { tellDone } from '../../../ui/toast-store.ts'
import type { CommitteeRow } from './committee-row.ts'

type Props = {
  readonly open: boolean
  /** null for a new one. */
  readonly committee: CommitteeRow | null
  readonly onClose: () => void
  readonly onSaved: (id: CommitteeId) => void
}

/** Sets up a body, or changes what it is called and how it meets. */
export function CommitteeDialog({ open, committee, onClose, onSaved }: Props): React.JSX.Element {
  const text = useText(settingsWords)
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={committee?.name ?? text.newCommittee}
      footer={
        <>
          <Button type="submit" form="committee">
            {text.save}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <Fields committee={committee} onClose={onClose} onSaved={onSaved} />
    </Dialog>
  )
}

const fields = committeeFields.omit({ id: true })

function Fields({ committee, onClose, onSaved }: Omit<Props, 'open'>): React.JSX.Element {
  const text = useText(settingsWords)
  const kinds = useText(committeeKindWords)
  const save = useWrite('committee.save')
  const form = useForm({
    defaultValues: {
      name: committee?.name ?? '',
      kind: committee?.kind ?? ('standingCommittee' as const),
      chairTitle: committee?.chairTitle ?? text.chair.toLowerCase(),
      seats: committee?.seats ?? 9,
      noticeDays: committee?.noticeDays ?? 7,
      defaultPlace: committee?.defaultPlace ?? '',
    },
    resolver: zodResolver(fields),
  })
  const { control } = form
  const submit = form.handleSubmit((given) =>
    save.mutate(
      { id: committee?.id ?? null, ...given },
      {
        onSuccess: ({ id, before }) => {
          onSaved(id)
          onClose()
          // A new body has no undo: what has its own numbering is not taken away by one press of a key.
          tellDone(
            text.committeeSaved(given.name),
            before === null ? undefined : () => call('committee.save', before),
          )
        },
      },
    ),
  )
  return (
    <Form form={form} id="committee" onSubmit={submit} failure={save.error?.failure}>
      <TextField control={control} name="name" label={text.name} required />
      <FieldRow>
        <SelectField
          control={control}
          name="kind"
          label={text.kind}
          options={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
        />
        <NumberField control={control} name="seats" label={text.seats} required />
      </FieldRow>
      <TextField control={control} name="chairTitle" label={text.chairTitle} width="14rem" required />
      <NumberField
        control={control}
        name="noticeDays"
        label={text.noticeDays}
        description={text.noticeDaysHelp}
        required
      />
      <TextField control={control} name="defaultPlace" label={text.defaultPlace} />
    </Form>
  )
}

import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { PersonId } from '#shared/ids.ts'
import { sortKey } from '#shared/text/fold.ts'
import { settingsWords } from '#shared/text/screen/settings.ts'
import { call } from '../../../api/client.ts'
import { useRead, useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { SelectField } from '../../../ui/fields/choice-field.tsx'
import { ComboField } from '../../../ui/fields/combo-field.tsx'
import { Form } from '../../../ui/fields/form.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { failureIn } from '../../../ui/states.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'
import type { CommitteeRow } from './committee-row.ts'
import type { MemberRow } from './members.tsx'

export type EditedMember = MemberRow | 'new'

type Props = {
  readonly committee: CommitteeRow
  /** null while the dialog is closed. */
  readonly member: EditedMember | null
  readonly onClose: () => void
}

/** Gives somebody a role in a body, changes it, or takes them out. */
export function MemberDialog({ committee, member, onClose }: Props): React.JSX.Element {
  const text = useText(settingsWords)
  const remove = useWrite('membership.remove')
  const known = member === null || member === 'new' ? null : member
  const takeOut = (row: MemberRow): void =>
    remove.mutate(
      { committee: committee.id, person: row.person },
      {
        onSuccess: ({ before }) => {
          onClose()
          tellDone(text.memberRemoved(row.name), () =>
            call('membership.save', { committee: committee.id, ...before }),
          )
        },
        onError: (error) => tellFailure(failureIn(error)),
      },
    )
  return (
    <Dialog
      open={member !== null}
      onClose={onClose}
      title={known?.name ?? text.addMemberTo(committee.name)}
      footer={
        <>
          <Button type="submit" form="member">
            {known === null ? text.addMember : text.save}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.cancel}
          </Button>
          {known !== null && (
            <Button
              className="settings-push"
              variant="tertiary"
              data-color="danger"
              onClick={() => takeOut(known)}
            >
              {text.takeOut}
            </Button>
          )}
        </>
      }
    >
      <Fields committee={committee} known={known} onClose={onClose} />
    </Dialog>
  )
}

function Fields({
  committee,
  known,
  onClose,
}: Pick<Props, 'committee' | 'onClose'> & { readonly known: MemberRow | null }): React.JSX.Element {
  const text = useText(settingsWords)
  const persons = useRead('person.list', {}).data ?? []
  const enter = useWrite('person.save')
  const save = useWrite('membership.save')
  const [isNew, setNew] = useState(false)
  const form = useForm<{ person: string | null; name: string; role: MemberRow['role']; party: string }>({
    defaultValues: {
      person: known?.person ?? null,
      name: '',
      role: known?.role ?? 'member',
      party: known?.party ?? '',
    },
  })
  const { control } = form
  const inBody = new Set(committee.members.map(({ person }) => person))
  const choices = persons
    .filter(({ id }) => !inBody.has(id))
    .toSorted((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1))
  const deputies = committee.members.filter(({ role }) => role === 'deputy').length
  const submit = form.handleSubmit(async ({ person, name, role, party }) => {
    if (isNew ? name.trim() === '' : person === null) {
      form.setError(isNew ? 'name' : 'person', { type: 'required' }, { shouldFocus: true })
      return
    }
    const id = isNew
      ? (await enter.mutateAsync({ id: null, name, role: '', kind: 'member', email: '', phone: '' })).id
      : (person as PersonId)
    const rank = role === 'deputy' ? (known?.role === 'deputy' ? known.rank : deputies + 1) : 0
    const { before } = await save.mutateAsync({ committee: committee.id, person: id, role, party, rank })
    const shown = known?.name ?? (isNew ? name : (choices.find((each) => each.id === id)?.name ?? ''))
    onClose()
    tellDone(before === null ? text.memberAdded(shown) : text.memberChanged(shown), () =>
      before === null
        ? call('membership.remove', { committee: committee.id, person: id })
        : call('membership.save', { committee: committee.id, ...before }),
    )
  })
  return (
    <Form
      form={form}
      id="member"
      onSubmit={(event) => void submit(event).catch(() => undefined)}
      failure={(save.error ?? enter.error)?.failure}
    >
      {known === null && (
        <div>
          {isNew ? (
            <TextField control={control} name="name" label={text.name} required />
          ) : (
            <ComboField
              control={control}
              name="person"
              label={text.person}
              description={text.personHelp}
              required
              options={choices.map(({ id, name, role }) => ({ value: id, label: name, hint: role }))}
            />
          )}
          <Button className="settings-inline" variant="tertiary" onClick={() => setNew(!isNew)}>
            {isNew ? text.knownPersonInstead : text.newPersonInstead}
          </Button>
        </div>
      )}
      <SelectField
        control={control}
        name="role"
        label={text.role}
        width="14rem"
        options={(['chair', 'deputyChair', 'member', 'deputy'] as const).map((value) => ({
          value,
          label: text[value],
        }))}
      />
      <TextField control={control} name="party" label={text.party} />
    </Form>
  )
}

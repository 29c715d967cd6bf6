import { Button } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import type { ProgressRow } from '#shared/contract/case-material.ts'
import { calls } from '#shared/contract/index.ts'
import type { CaseId } from '#shared/ids.ts'
import { progressWords } from '#shared/text/screen/case/progress.ts'
import { call } from '../../api/client.ts'
import { useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { FieldRow, Form } from '../../ui/fields/form.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { tellDone } from '../../ui/toast-store.ts'

const formId = 'milestone'
const fields = calls['milestone.create'].in.omit({ case: true })
type Fields = z.input<typeof fields>

/** A step of the plan: a new one, or one that is there. */
export function MilestoneDialog({
  file,
  editing,
  onClose,
}: {
  readonly file: CaseId
  readonly editing: ProgressRow | 'new' | null
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(progressWords)
  return (
    <Dialog
      open={editing !== null}
      onClose={onClose}
      title={editing === 'new' ? text.newTitle : text.editTitle}
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
      {editing !== null && (
        <MilestoneForm file={file} row={editing === 'new' ? null : editing} onDone={onClose} />
      )}
    </Dialog>
  )
}

function MilestoneForm({
  file,
  row,
  onDone,
}: {
  readonly file: CaseId
  readonly row: ProgressRow | null
  readonly onDone: () => void
}): React.JSX.Element {
  const text = useText(progressWords)
  const create = useWrite('milestone.create')
  const update = useWrite('milestone.update')
  const form = useForm<Fields>({
    resolver: zodResolver(fields),
    defaultValues: {
      name: row?.name ?? '',
      plannedFrom: row?.plannedFrom ?? '',
      plannedTo: row?.plannedTo ?? '',
      completedOn: row?.completedOn ?? null,
    },
  })
  const { control } = form
  const locks = { reading: text.lockedReading, hearing: text.lockedHearing, manual: undefined }
  const save = async (given: Fields): Promise<void> => {
    try {
      if (row === null) {
        const { id } = await create.mutateAsync({ case: file, ...given })
        tellDone(text.added(given.name), () => call('milestone.remove', { id }))
      } else {
        const { before } = await update.mutateAsync({ id: row.id, change: given })
        tellDone(text.changed(given.name), () => call('milestone.update', { id: row.id, change: before }))
      }
      onDone()
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
      <TextField control={control} name="name" label={text.name} required />
      <FieldRow>
        <DateField control={control} name="plannedFrom" label={text.from} required />
        <DateField control={control} name="plannedTo" label={text.to} required />
      </FieldRow>
      <DateField
        control={control}
        name="completedOn"
        label={text.completedOn}
        description={text.completedHint}
        locked={locks[row?.derivedFrom ?? 'manual']}
      />
    </Form>
  )
}

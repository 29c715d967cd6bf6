import { Button } from '@digdir/designsystemet-react'
import { useForm } from 'react-hook-form'
import { startWords } from '#shared/text/screen/start.ts'
import { useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/fields/form.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'

type Props = {
  readonly open: boolean
  readonly onClose: () => void
}

/** Asks what the municipality is called; where its folder shall lie, the host asks. */
export function NewWorkspace({ open, onClose }: Props): React.JSX.Element {
  const text = useText(startWords)
  const create = useWrite('workspace.create')
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={text.newTitle}
      footer={
        <Button type="submit" form="new-workspace" disabled={create.isPending}>
          {text.newNext}
        </Button>
      }
    >
      <Fields create={create} />
    </Dialog>
  )
}

function Fields({
  create,
}: {
  readonly create: ReturnType<typeof useWrite<'workspace.create'>>
}): React.JSX.Element {
  const text = useText(startWords)
  const form = useForm({ defaultValues: { municipality: '', number: '' } })
  return (
    <Form
      form={form}
      id="new-workspace"
      failure={create.error?.failure}
      onSubmit={form.handleSubmit(({ municipality, number }) => {
        const named = municipality.trim() !== ''
        const numbered = /^\d{4}$/.test(number.trim())
        if (!named) form.setError('municipality', { type: 'required' }, { shouldFocus: true })
        if (!numbered) form.setError('number', { type: 'words', message: text.numberWrong })
        if (!named || !numbered) return
        create.mutate({ folder: null, municipality, number: number.trim() })
      })}
    >
      <TextField
        control={form.control}
        name="municipality"
        label={text.municipality}
        description={text.municipalityHint}
        required
      />
      <TextField
        control={form.control}
        name="number"
        label={text.number}
        description={text.numberHint}
        width="7rem"
        required
      />
    </Form>
  )
}

import { Button } from '@digdir/designsystemet-react'
import { useForm } from 'react-hook-form'
import { settingsWords } from '#shared/text/screen/settings.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/fields/form.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { tellDone } from '../../../ui/toast-store.ts'
import type { TemplateRow } from './templates-section.tsx'

type Props = { readonly template: TemplateRow; readonly open: boolean; readonly onClose: () => void }

/** Gives a template another name. */
export function RenameDialog({ template, open, onClose }: Props): React.JSX.Element {
  const text = useText(settingsWords)
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={text.rename}
      size="small"
      footer={
        <>
          <Button type="submit" form="rename">
            {text.save}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <Fields template={template} onClose={onClose} />
    </Dialog>
  )
}

function Fields({ template, onClose }: Omit<Props, 'open'>): React.JSX.Element {
  const text = useText(settingsWords)
  const save = useWrite('template.save')
  const form = useForm({ defaultValues: { name: template.name } })
  const { used: _used, ...facts } = template
  const submit = form.handleSubmit(({ name }) => {
    if (name.trim() === '') {
      form.setError('name', { type: 'required' })
      return
    }
    save.mutate(
      { ...facts, name },
      {
        onSuccess: ({ before }) => {
          onClose()
          tellDone(text.templateSaved(name), () => call('template.save', before))
        },
      },
    )
  })
  return (
    <Form form={form} id="rename" onSubmit={submit} failure={save.error?.failure}>
      <TextField control={form.control} name="name" label={text.templateName} required />
    </Form>
  )
}

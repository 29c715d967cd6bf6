import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from '@digdir/designsystemet-react'
import { useForm } from 'react-hook-form'
import { template as wholeTemplate } from '#shared/contract/settings.ts'
import { settingsWords } from '#shared/text/screen/settings.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/fields/form.tsx'
import { NumberField, TextField } from '../../../ui/fields/text-field.tsx'
import { tellDone } from '../../../ui/toast-store.ts'
import type { TemplateRow } from './templates-section.tsx'

type Props = { readonly template: TemplateRow; readonly open: boolean; readonly onClose: () => void }

/** A template's name, and how long its papers should be at most. */
export function TemplateDialog({ template, open, onClose }: Props): React.JSX.Element {
  const text = useText(settingsWords)
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={text.nameAndLength}
      size="small"
      footer={
        <>
          <Button type="submit" form="template">
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

const fields = wholeTemplate.pick({ name: true, pageBudget: true })

function Fields({ template, onClose }: Omit<Props, 'open'>): React.JSX.Element {
  const text = useText(settingsWords)
  const save = useWrite('template.save')
  const form = useForm({
    defaultValues: { name: template.name, pageBudget: template.pageBudget },
    resolver: zodResolver(fields),
  })
  const { used: _used, ...facts } = template
  const submit = form.handleSubmit(({ name, pageBudget }) => {
    save.mutate(
      { ...facts, name, pageBudget },
      {
        onSuccess: ({ before }) => {
          onClose()
          tellDone(text.templateSaved(name), () => call('template.save', before))
        },
      },
    )
  })
  return (
    <Form form={form} id="template" onSubmit={submit} failure={save.error?.failure}>
      <TextField control={form.control} name="name" label={text.templateName} required />
      <NumberField
        control={form.control}
        name="pageBudget"
        label={text.paperPages}
        description={text.paperPagesHelp}
      />
    </Form>
  )
}

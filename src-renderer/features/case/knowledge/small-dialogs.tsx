import { Button } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import type { CaseId } from '#shared/ids.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Form } from '../../../ui/fields/form.tsx'
import { NumberField, TextField } from '../../../ui/fields/text-field.tsx'
import { tellDone } from '../../../ui/toast-store.ts'
import type { Theme } from './entry-list.tsx'
import { useKnowledgeText } from '../../../marks/knowledge/words.ts'

const formId = 'knowledge-small'

/** A new theme of the case, or another name for one. */
export function ThemeDialog({
  file,
  theme,
  onDone,
}: {
  readonly file: CaseId
  readonly theme: Theme | null
  readonly onDone: () => void
}): React.JSX.Element {
  const text = useKnowledgeText()
  const create = useWrite('theme.create')
  const rename = useWrite('theme.rename')
  const form = useForm<{ name: string }>({ defaultValues: { name: theme?.name ?? '' } })
  const save = async ({ name }: { readonly name: string }): Promise<void> => {
    if (name.trim() === '') return form.setError('name', { type: 'required', message: 'required' })
    try {
      if (theme === null) {
        const { id } = await create.mutateAsync({ case: file, name })
        tellDone(text.themeAdded(name.trim()), () => call('theme.remove', { id }))
      } else {
        const { before } = await rename.mutateAsync({ id: theme.id, name })
        tellDone(text.themeRenamed, () => call('theme.rename', { id: theme.id, name: before }))
      }
      onDone()
    } catch {
      // the refusal is shown in the form
    }
    return undefined
  }
  return (
    <Small title={theme === null ? text.newTheme : text.renameTheme} onClose={onDone}>
      <Form
        form={form}
        id={formId}
        onSubmit={form.handleSubmit(save)}
        failure={(create.error ?? rename.error)?.failure}
      >
        <TextField control={form.control} name="name" label={text.themeName} required />
      </Form>
    </Small>
  )
}

/** After how many months a source counts as old. */
export function LimitDialog({
  file,
  months,
  onDone,
}: {
  readonly file: CaseId
  readonly months: number
  readonly onDone: () => void
}): React.JSX.Element {
  const text = useKnowledgeText()
  const set = useWrite('knowledge.setLimit')
  const form = useForm<{ months: number | null }>({ defaultValues: { months } })
  const save = async ({ months: typed }: { readonly months: number | null }): Promise<void> => {
    if (typed === null || !(typed >= 1)) return form.setError('months', { type: 'min', message: 'min' })
    if (typed > 240) return form.setError('months', { type: 'max', message: 'max' })
    try {
      const { before } = await set.mutateAsync({ case: file, months: typed })
      tellDone(text.limitSet, () => call('knowledge.setLimit', { case: file, months: before }))
      onDone()
    } catch {
      // the refusal is shown in the form
    }
    return undefined
  }
  return (
    <Small title={text.limitTitle} onClose={onDone}>
      <Form form={form} id={formId} onSubmit={form.handleSubmit(save)} failure={set.error?.failure}>
        <NumberField
          control={form.control}
          name="months"
          label={text.limitLabel}
          description={text.limitHelp}
        />
      </Form>
    </Small>
  )
}

function Small({
  title,
  onClose,
  children,
}: {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}): React.JSX.Element {
  const text = useKnowledgeText()
  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      title={title}
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
      {children}
    </Dialog>
  )
}

import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import type { ShownPresentation } from '#shared/contract/knowledge-shapes.ts'
import type { CaseId, CommitteeId, ThemeId } from '#shared/ids.ts'
import { presentationsWords } from '#shared/text/screen/case/presentations.ts'
import { call } from '../../../api/client.ts'
import { useRead, useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { SelectField } from '../../../ui/fields/choice-field.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { Form } from '../../../ui/fields/form.tsx'
import { TextAreaField } from '../../../ui/fields/text-field.tsx'
import { tellDone } from '../../../ui/toast-store.ts'
import { asked, ThemeChoice } from '../knowledge-print/theme-choice.tsx'
import type { Theme } from './entry-list.tsx'

const formId = 'knowledge-presentation'

type PlanFields = { committee: CommitteeId | null; on: string | null }

/** Before whom, which themes, when. */
export function PlanDialog({
  file,
  themes,
  onDone,
}: {
  readonly file: CaseId
  readonly themes: readonly Theme[]
  readonly onDone: () => void
}): React.JSX.Element {
  const text = useText(presentationsWords)
  const committees = useRead('committee.list', {}).data ?? []
  const plan = useWrite('presentation.plan')
  const [chosen, setChosen] = useState<readonly ThemeId[]>(themes.map(({ id }) => id))
  const form = useForm<PlanFields>({ defaultValues: { committee: null, on: null } })
  const save = async ({ committee, on }: PlanFields): Promise<void> => {
    if (committee === null) return form.setError('committee', { type: 'required', message: 'required' })
    if (on === null) return form.setError('on', { type: 'required', message: 'required' })
    try {
      const given = { case: file, committee, on, themes: asked(themes, chosen) }
      const { reading } = await plan.mutateAsync(given)
      const name = committees.find(({ id }) => id === committee)?.name ?? ''
      tellDone(text.planned(name), () => call('presentation.remove', { reading }))
      onDone()
    } catch {
      // the refusal is shown in the form
    }
    return undefined
  }
  return (
    <Framed title={text.plan} onClose={onDone}>
      <Form form={form} id={formId} onSubmit={form.handleSubmit(save)} failure={plan.error?.failure}>
        <SelectField
          control={form.control}
          name="committee"
          label={text.body}
          required
          options={committees.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateField control={form.control} name="on" label={text.on} required />
        <ThemeChoice themes={themes} chosen={chosen} onChoose={setChosen} />
      </Form>
    </Framed>
  )
}

type SaidFields = { said: string; saidOn: string | null }

/** What the body said of it, and on which day. */
export function SaidDialog({
  row,
  onDone,
}: {
  readonly row: ShownPresentation
  readonly onDone: () => void
}): React.JSX.Element {
  const text = useText(presentationsWords)
  const change = useWrite('presentation.change')
  const { reading } = row
  const form = useForm<SaidFields>({ defaultValues: { said: row.said, saidOn: row.saidOn ?? row.date } })
  const save = async (given: SaidFields): Promise<void> => {
    try {
      const { before } = await change.mutateAsync({ reading, ...given })
      tellDone(text.recorded, () => call('presentation.change', { reading, ...before }))
      onDone()
    } catch {
      // the refusal is shown in the form
    }
  }
  return (
    <Framed title={text.write} description={row.committee} onClose={onDone}>
      <Form form={form} id={formId} onSubmit={form.handleSubmit(save)} failure={change.error?.failure}>
        <TextAreaField control={form.control} name="said" label={text.said} rows={6} max={20_000} />
        <DateField control={form.control} name="saidOn" label={text.saidOn} />
      </Form>
    </Framed>
  )
}

function Framed({
  title,
  description,
  onClose,
  children,
}: {
  readonly title: string
  readonly description?: string
  readonly onClose: () => void
  readonly children: ReactNode
}): React.JSX.Element {
  const text = useText(presentationsWords)
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      {...(description === undefined ? {} : { description })}
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

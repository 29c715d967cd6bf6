import { Button } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import type { CaseFacts } from '#shared/contract/case.ts'
import { calls } from '#shared/contract/index.ts'
import type { Output } from '#shared/contract/index.ts'
import { factsWords } from '#shared/text/screen/case/facts.ts'
import { call } from '../../api/client.ts'
import { useRead, useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { SelectField } from '../../ui/fields/choice-field.tsx'
import { ComboField } from '../../ui/fields/combo-field.tsx'
import { FieldRow, Form } from '../../ui/fields/form.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { useFormat } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { tellDone } from '../../ui/toast-store.ts'

const editable = calls['case.create'].in.omit({ template: true, committee: true })
type Edited = z.input<typeof editable>

const factsOf = ({ title, caseNumber, archiveCode, language, officer, owner }: CaseFacts): Edited => ({
  title,
  caseNumber,
  archiveCode,
  language,
  officer: officer.id,
  owner: owner?.id ?? null,
})

/** The facts, written where they stand; what is changed is stored by the button, and can be taken back. */
export function FactsForm({ facts }: { readonly facts: CaseFacts }): React.JSX.Element {
  const text = useText(factsWords)
  const format = useFormat()
  const choices = useRead('case.choices', {})
  const update = useWrite('case.update')
  const form = useForm<Edited>({
    resolver: zodResolver(editable),
    defaultValues: factsOf(facts),
  })
  const { control, formState } = form
  const { dirtyFields, isDirty } = formState
  const stored = JSON.stringify(factsOf(facts))
  useEffect(() => {
    // what was changed elsewhere, or taken back, shows; what is being written here stays
    if (!isDirty) form.reset(JSON.parse(stored) as Edited)
  }, [stored, isDirty, form])
  const save = async (given: Edited): Promise<void> => {
    const entries = Object.entries(given).filter(([key]) => dirtyFields[key as keyof Edited] !== undefined)
    const change = Object.fromEntries(entries) as Partial<Edited>
    const done = await update.mutateAsync({ id: facts.id, change }).catch(() => null)
    if (done === null) return
    form.reset(given)
    tellDone(text.saved, () => call('case.update', { id: facts.id, change: done.before }))
  }
  const people = peopleOf(choices.data, facts)
  return (
    <Panel
      title={text.facts}
      description={`${text.registered} ${format.instant(facts.createdAt)} · ${text.changed} ${format.instant(facts.updatedAt)}`}
    >
      <Form form={form} onSubmit={form.handleSubmit(save)} failure={update.error?.failure}>
        <TextField control={control} name="title" label={text.title} required />
        <FieldRow>
          <TextField control={control} name="caseNumber" label={text.caseNumber} required />
          <TextField control={control} name="archiveCode" label={text.archiveCode} />
          <SelectField
            control={control}
            name="language"
            label={text.language}
            options={(['nb', 'nn'] as const).map((value) => ({ value, label: text.languages[value] }))}
          />
        </FieldRow>
        <FieldRow>
          <ComboField control={control} name="officer" label={text.officer} required options={people} />
          <ComboField control={control} name="owner" label={text.owner} options={people} />
        </FieldRow>
        <div className="case-buttons">
          <Button type="submit" disabled={!isDirty || update.isPending}>
            {text.save}
          </Button>
          {isDirty && (
            <Button variant="tertiary" data-color="neutral" onClick={() => form.reset(factsOf(facts))}>
              {text.discard}
            </Button>
          )}
        </div>
      </Form>
    </Panel>
  )
}

type Choice = { readonly value: string; readonly label: string; readonly hint?: string }

/** Employees, and who has charge of the case now, should they have left. */
function peopleOf(
  choices: Output<'case.choices'> | undefined,
  { officer, owner }: CaseFacts,
): readonly Choice[] {
  const employees = choices?.employees ?? []
  const known = new Set(employees.map(({ id }) => id))
  const others = [officer, owner].flatMap((each) => (each === null || known.has(each.id) ? [] : each))
  return [...employees, ...others].map(({ id, name, role }) => ({
    value: id,
    label: name,
    ...(role.toLowerCase() === name.toLowerCase() ? {} : { hint: role }),
  }))
}

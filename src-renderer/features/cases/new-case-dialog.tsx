import { Button } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useLocation } from 'wouter'
import { calls } from '#shared/contract/index.ts'
import type { Input, Output } from '#shared/contract/index.ts'
import { courseTemplate, courseTemplates } from '#shared/domain/case/course-template.ts'
import { casesWords } from '#shared/text/screen/cases.ts'
import { courseTemplateWords } from '#shared/text/screen/reading-codes.ts'
import { call } from '../../api/client.ts'
import { useRead, useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { SelectField } from '../../ui/fields/choice-field.tsx'
import { ComboField } from '../../ui/fields/combo-field.tsx'
import { FieldRow, Form } from '../../ui/fields/form.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Answered } from '../../ui/states.tsx'
import { tellDone } from '../../ui/toast-store.ts'

const formId = 'new-case'
type NewCase = Input<'case.create'>

/** Registers a case: what it is, how it is read, who has charge of it. */
export function NewCaseDialog({
  open,
  onClose,
}: {
  readonly open: boolean
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(casesWords)
  const choices = useRead('case.choices', {}, { enabled: open })
  const number = useRead('case.nextNumber', {}, { enabled: open })
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={text.newCase}
      size="large"
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
      <Answered query={choices}>
        {(chosen) => (
          <Answered query={number}>
            {(suggested) => <NewCaseForm choices={chosen} suggested={suggested} onDone={onClose} />}
          </Answered>
        )}
      </Answered>
    </Dialog>
  )
}

function NewCaseForm({
  choices,
  suggested,
  onDone,
}: {
  readonly choices: Output<'case.choices'>
  readonly suggested: string
  readonly onDone: () => void
}): React.JSX.Element {
  const text = useText(casesWords)
  const kinds = useText(courseTemplateWords)
  const [, go] = useLocation()
  const create = useWrite('case.create')
  const form = useForm<NewCase>({
    resolver: zodResolver(calls['case.create'].in),
    defaultValues: {
      caseNumber: suggested,
      title: '',
      archiveCode: '',
      language: 'nb',
      template: 'themePlan',
      officer: choices.me ?? ('' as NewCase['officer']),
      owner: null,
      committee: '' as NewCase['committee'],
    },
  })
  const { readings } = courseTemplate(form.watch('template'))
  const endsInCouncil = readings.some(({ body }) => body === 'council')
  const bodies = choices.committees.filter(({ council }) => !endsInCouncil || !council)
  const people = choices.employees.map(({ id, name, role }) => ({
    value: id,
    label: name,
    ...(role.toLowerCase() === name.toLowerCase() ? {} : { hint: role }),
  }))
  const save = async (given: NewCase): Promise<void> => {
    const { id } = await create.mutateAsync(given).catch(() => ({ id: null }))
    if (id === null) return
    onDone()
    go(`/saker/${id}/fakta`)
    tellDone(text.created(given.caseNumber), async () => {
      await call('case.remove', { id })
      go('/saker')
    })
  }
  const { control } = form
  return (
    <Form form={form} id={formId} onSubmit={form.handleSubmit(save)} failure={create.error?.failure}>
      <TextField control={control} name="title" label={text.caseTitle} required />
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
      <SelectField
        control={control}
        name="template"
        label={text.course}
        description={
          text.courseHints[endsInCouncil ? (readings.length > 2 ? 'twice' : 'recommended') : 'once']
        }
        options={courseTemplates.map(({ key }) => ({ value: key, label: kinds[key] }))}
      />
      <SelectField
        control={control}
        name="committee"
        label={text.body}
        required
        empty={text.chooseBody}
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FieldRow>
        <ComboField control={control} name="officer" label={text.officer} required options={people} />
        <ComboField control={control} name="owner" label={text.owner} options={people} />
      </FieldRow>
    </Form>
  )
}

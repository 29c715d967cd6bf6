import { Button } from '@digdir/designsystemet-react'
import { useForm } from 'react-hook-form'
import type { CaseId } from '#shared/ids.ts'
import { newHearingWords } from '#shared/text/screen/case/new-hearing.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { RadioField } from '../../../ui/fields/choice-field.tsx'
import { Form } from '../../../ui/fields/form.tsx'
import { TextAreaField } from '../../../ui/fields/text-field.tsx'
import { tellDone } from '../../../ui/toast-store.ts'

type Fields = { readonly needed: 'no' | 'yes'; readonly reason: string }

/** The answer with its reason: it stands, and a later one takes its place. */
export function AssessForm({ id }: { readonly id: CaseId }): React.JSX.Element {
  const text = useText(newHearingWords)
  const assess = useWrite('newHearing.assess')
  const form = useForm<Fields>({ defaultValues: { needed: 'no', reason: '' } })
  const { control } = form
  const submit = form.handleSubmit(({ needed, reason }) => {
    if (reason.trim() === '') {
      form.setError('reason', { type: 'required' })
      return
    }
    assess.mutate({ case: id, needed: needed === 'yes', reason }, { onSuccess: () => tellDone(text.saved) })
  })
  return (
    <Form form={form} id="new-hearing" onSubmit={submit} failure={assess.error?.failure}>
      <RadioField
        control={control}
        name="needed"
        label={text.needed}
        options={[
          { value: 'no', label: text.no },
          { value: 'yes', label: text.yes },
        ]}
      />
      <TextAreaField
        control={control}
        name="reason"
        label={text.reason}
        description={text.reasonHelp}
        max={4000}
        required
      />
      <div>
        <Button type="submit" aria-disabled={assess.isPending}>
          {text.save}
        </Button>
      </div>
    </Form>
  )
}

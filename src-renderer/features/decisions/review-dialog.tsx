import { Button } from '@digdir/designsystemet-react'
import { useForm } from 'react-hook-form'
import type { ReviewView } from '#shared/contract/decisions.ts'
import { decisionScreen } from '#shared/text/screen/decisions/words.ts'
import { call } from '../../api/client.ts'
import { useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { SelectField } from '../../ui/fields/choice-field.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { FieldRow, Form } from '../../ui/fields/form.tsx'
import { TextAreaField } from '../../ui/fields/text-field.tsx'
import { tellDone } from '../../ui/toast-store.ts'

const formId = 'review-step'
const keys = [
  'bodyAnswer',
  'answeredOn',
  'sentOn',
  'outcome',
  'closedOn',
  'suspendedBy',
  'suspendedOn',
  'suspensionEndedOn',
  'note',
] as const
type Fields = Pick<ReviewView, (typeof keys)[number]>

/** The next steps of a review, in the order that the law has them; what is left empty has not happened. */
export function ReviewDialog({
  review,
  onClose,
}: {
  readonly review: ReviewView | null
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(decisionScreen)
  return (
    <Dialog
      open={review !== null}
      onClose={onClose}
      title={text.nextTitle}
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
      {review !== null && <StepsForm review={review} onClose={onClose} />}
    </Dialog>
  )
}

function StepsForm({
  review,
  onClose,
}: {
  readonly review: ReviewView
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(decisionScreen)
  const change = useWrite('legality.change')
  const form = useForm<Fields>({
    defaultValues: Object.fromEntries(keys.map((key) => [key, review[key]])) as Fields,
  })
  const { control } = form
  const submit = form.handleSubmit((fields) => {
    const changed = Object.fromEntries(
      keys.filter((key) => fields[key] !== review[key]).map((key) => [key, fields[key]]),
    ) as Partial<Fields>
    change.mutate(
      { id: review.id, change: changed },
      {
        onSuccess: ({ before }) => {
          onClose()
          tellDone(text.reviewChanged, () => call('legality.change', { id: review.id, change: before }))
        },
      },
    )
  })
  const options = <K extends string>(words: Readonly<Record<K, string>>) =>
    (Object.keys(words) as K[]).map((value) => ({ value, label: words[value] }))
  return (
    <Form form={form} id={formId} onSubmit={submit} failure={change.error?.failure}>
      {review.initiative === 'members' && (
        <FieldRow>
          <SelectField
            control={control}
            name="bodyAnswer"
            label={text.bodyAnswer}
            empty={text.notAnswered}
            options={options(text.answers)}
          />
          <DateField control={control} name="answeredOn" label={text.answeredOn} />
          <DateField control={control} name="sentOn" label={text.sentOn} />
        </FieldRow>
      )}
      <FieldRow>
        <SelectField
          control={control}
          name="outcome"
          label={text.outcome}
          empty={text.noOutcome}
          options={options(text.outcomes)}
        />
        <DateField control={control} name="closedOn" label={text.closedOn} />
      </FieldRow>
      <FieldRow>
        <SelectField
          control={control}
          name="suspendedBy"
          label={text.suspendedBy}
          empty={text.notSuspended}
          options={options(text.suspenders)}
        />
        <DateField control={control} name="suspendedOn" label={text.suspendedOn} />
        <DateField control={control} name="suspensionEndedOn" label={text.suspensionEndedOn} />
      </FieldRow>
      <TextAreaField control={control} name="note" label={text.reviewNote} rows={3} max={4000} />
    </Form>
  )
}

import { Button } from '@digdir/designsystemet-react'
import { useForm } from 'react-hook-form'
import type { FollowUpId } from '#shared/ids.ts'
import { followUpScreen } from '#shared/text/screen/follow-ups/words.ts'
import { call } from '../../api/client.ts'
import { useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/fields/form.tsx'
import { TextAreaField } from '../../ui/fields/text-field.tsx'
import { tellDone } from '../../ui/toast-store.ts'
import type { Task } from './task-screen.tsx'

type Step = Task['steps'][number]
type Fields = { readonly words: string }

const formId = 'follow-up-step'

/** A step that must say why: given up, taken up again, or done with nothing to show for it. */
export function StepDialog({
  id,
  step,
  onClose,
}: {
  readonly id: FollowUpId
  readonly step: Step | null
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(followUpScreen)
  return (
    <Dialog
      open={step !== null}
      onClose={onClose}
      title={step === null ? '' : step.reopens ? text.reopen : text.stepTitles[step.to]}
      size="small"
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
      {step !== null && <StepForm id={id} step={step} onClose={onClose} />}
    </Dialog>
  )
}

function StepForm({
  id,
  step: { to, needs },
  onClose,
}: {
  readonly id: FollowUpId
  readonly step: Step
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(followUpScreen)
  const set = useWrite('followUp.setState')
  const form = useForm<Fields>({ defaultValues: { words: '' } })
  const isWaiver = needs === 'evidence'
  const submit = form.handleSubmit(({ words }) =>
    set.mutate(
      { id, to, note: isWaiver ? '' : words, waiver: isWaiver ? words : '' },
      {
        onSuccess: ({ line }) => {
          onClose()
          tellDone(text.stateChanged(text.states[to]), () => call('followUp.undoState', { id, line }))
        },
      },
    ),
  )
  return (
    <Form form={form} id={formId} onSubmit={submit} failure={set.error?.failure}>
      <TextAreaField
        control={form.control}
        name="words"
        label={isWaiver ? text.waiver : text.reason}
        {...(isWaiver ? { description: text.waiverHelp } : {})}
        required
        rows={4}
        max={2000}
      />
    </Form>
  )
}

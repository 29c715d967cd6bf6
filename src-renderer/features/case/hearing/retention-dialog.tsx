import { Button } from '@digdir/designsystemet-react'
import { useForm, useWatch } from 'react-hook-form'
import type { UseFormReturn } from 'react-hook-form'
import type { RetentionOfHearing } from '#shared/contract/retention.ts'
import { isIsoDate } from '#shared/domain/calendar/dates.ts'
import { kitWords } from '#shared/text/screen/kit.ts'
import { privacyWords } from '#shared/text/screen/privacy/words.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { SwitchField } from '../../../ui/fields/choice-field.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { FieldRow, Form } from '../../../ui/fields/form.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { tellDone } from '../../../ui/toast-store.ts'

const formId = 'hearing-retention'

type Fields = {
  archived: boolean
  archivedOn: string | null
  archivedAs: string
  chosen: boolean
  dueOn: string | null
  dueReason: string
  held: boolean
  holdReason: string
  holdUntil: string | null
}

type Given = {
  readonly plan: RetentionOfHearing
  readonly today: string | null
  readonly onClose: () => void
}

/** Says that the inputs are in the archive, that they go on another day, or that something holds them back. */
export function RetentionDialog(given: Given): React.JSX.Element {
  const text = useText(privacyWords)
  const kit = useText(kitWords)
  return (
    <Dialog
      open
      title={text.changeTitle}
      onClose={given.onClose}
      footer={
        <>
          <Button type="submit" form={formId}>
            {text.save}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={given.onClose}>
            {kit.cancel}
          </Button>
        </>
      }
    >
      <RetentionForm {...given} />
    </Dialog>
  )
}

/** Marks what is asked for and not said, or cannot be read: what is switched on must be whole. */
function isComplete(form: UseFormReturn<Fields>, typed: Fields): boolean {
  const wrong = (
    [
      [typed.archived && fault(typed.archivedOn, true), 'archivedOn'],
      [typed.chosen && fault(typed.dueOn, true), 'dueOn'],
      [typed.chosen && typed.dueReason.trim() === '' && 'required', 'dueReason'],
      [typed.held && typed.holdReason.trim() === '' && 'required', 'holdReason'],
      [typed.held && fault(typed.holdUntil, false), 'holdUntil'],
    ] as const
  ).filter(([message]) => message !== false)
  for (const [message, name] of wrong)
    if (message !== false)
      form.setError(name, { type: 'custom', message }, { shouldFocus: name === wrong[0]?.[1] })
  return wrong.length === 0
}

function fault(day: string | null, isNeeded: boolean): string | false {
  if (day === null) return isNeeded && 'required'
  return !isIsoDate(day) && 'date.unreadable'
}

function RetentionForm({ plan: { hearing, said, dueOn }, today, onClose }: Given): React.JSX.Element {
  const text = useText(privacyWords)
  const save = useWrite('retention.say')
  const form = useForm<Fields>({
    defaultValues: {
      archived: said.archived !== null,
      archivedOn: said.archived?.on ?? today,
      archivedAs: said.archived?.as ?? '',
      chosen: said.choice !== null,
      dueOn: said.choice?.dueOn ?? dueOn,
      dueReason: said.choice?.reason ?? '',
      held: said.hold !== null,
      holdReason: said.hold?.reason ?? '',
      holdUntil: said.hold?.until ?? null,
    },
  })
  const { control } = form
  const [archived, chosen, held] = useWatch({ control, name: ['archived', 'chosen', 'held'] })
  const submit = form.handleSubmit((typed) => {
    if (!isComplete(form, typed)) return
    const { archivedOn, dueOn: wanted } = typed
    const next = {
      hearing,
      archived: typed.archived && archivedOn !== null ? { on: archivedOn, as: typed.archivedAs } : null,
      choice: typed.chosen && wanted !== null ? { dueOn: wanted, reason: typed.dueReason } : null,
      hold: typed.held ? { reason: typed.holdReason, until: typed.holdUntil } : null,
    }
    save.mutate(next, {
      onSuccess: ({ before }) => {
        onClose()
        tellDone(text.saved, () => call('retention.say', { hearing, ...before }))
      },
    })
  })
  return (
    <Form form={form} id={formId} onSubmit={submit} failure={save.error?.failure}>
      <SwitchField control={control} name="archived" label={text.archived} description={text.archivedHelp} />
      {archived && (
        <FieldRow>
          <DateField control={control} name="archivedOn" label={text.archivedOn} required />
          <TextField control={control} name="archivedAs" label={text.archivedAs} />
        </FieldRow>
      )}
      <SwitchField control={control} name="chosen" label={text.otherDay} description={text.otherDayHelp} />
      {chosen && (
        <FieldRow>
          <DateField control={control} name="dueOn" label={text.day} required />
          <TextField control={control} name="dueReason" label={text.reason} required />
        </FieldRow>
      )}
      <SwitchField control={control} name="held" label={text.hold} description={text.holdHelp} />
      {held && (
        <FieldRow>
          <TextField control={control} name="holdReason" label={text.reason} required />
          <DateField control={control} name="holdUntil" label={text.holdUntil} />
        </FieldRow>
      )}
    </Form>
  )
}

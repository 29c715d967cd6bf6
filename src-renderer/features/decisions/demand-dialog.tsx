import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Input } from '#shared/contract/index.ts'
import type { PersonId } from '#shared/ids.ts'
import { decisionScreen } from '#shared/text/screen/decisions/words.ts'
import { useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { RadioField, SelectField } from '../../ui/fields/choice-field.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { Form } from '../../ui/fields/form.tsx'
import { TextAreaField } from '../../ui/fields/text-field.tsx'
import { tellDone } from '../../ui/toast-store.ts'
import type { Decision } from './decision-screen.tsx'

const formId = 'demand-review'
const subjects = [
  'final',
  'closedDoors',
  'disqualification',
  'procedural',
  'employment',
  'procurement',
  'election',
] as const
type Fields = Pick<Input<'legality.demand'>, 'initiative' | 'subject' | 'requestedOn' | 'reason'>
type Props = { readonly decision: Decision; readonly onClose: () => void }

/** A demand by three of the council or more, by name; what the law does not take up is refused with its section. */
export function DemandDialog({ open, ...props }: Props & { readonly open: boolean }): React.JSX.Element {
  const text = useText(decisionScreen)
  return (
    <Dialog
      open={open}
      onClose={props.onClose}
      title={text.demandTitle}
      size="large"
      footer={
        <>
          <Button type="submit" form={formId}>
            {text.save}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={props.onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <DemandForm {...props} />
    </Dialog>
  )
}

function DemandForm({ decision, onClose }: Props): React.JSX.Element {
  const text = useText(decisionScreen)
  const demand = useWrite('legality.demand')
  const [members, setMembers] = useState<ReadonlySet<PersonId>>(new Set())
  const form = useForm<Fields>({
    defaultValues: {
      initiative: 'members',
      subject: decision.reviewLimit === null ? 'closedDoors' : 'final',
      requestedOn: decision.today,
      reason: '',
    },
  })
  const { control } = form
  const submit = form.handleSubmit((facts) =>
    demand.mutate(
      { ...facts, decision: decision.row.id, members: [...members] },
      {
        onSuccess: () => {
          onClose()
          tellDone(text.demanded)
        },
      },
    ),
  )
  return (
    <Form form={form} id={formId} onSubmit={submit} failure={demand.error?.failure}>
      <RadioField
        control={control}
        name="initiative"
        label={text.initiative}
        options={(['members', 'ministry'] as const).map((value) => ({
          value,
          label: text.initiatives[value],
        }))}
      />
      <SelectField
        control={control}
        name="subject"
        label={text.subject}
        options={subjects.map((value) => ({ value, label: text.subjects[value] }))}
      />
      <DateField
        control={control}
        name="requestedOn"
        label={text.requestedOn}
        description={text.requestedHelp}
        required
      />
      {form.watch('initiative') === 'members' && (
        <fieldset className="field">
          <legend className="ds-label">
            {text.members}{' '}
            <span className="muted small" role="status">
              {text.chosenMembers(members.size)}
            </span>
          </legend>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
          <div className="decision-members" tabIndex={0} role="group" aria-label={text.members}>
            {decision.council.map(({ id, name, party }) => (
              <label key={id} className="check">
                <input
                  type="checkbox"
                  className="ds-input"
                  checked={members.has(id)}
                  onChange={({ target }) =>
                    setMembers((now) => {
                      const next = new Set(now)
                      if (target.checked) next.add(id)
                      else next.delete(id)
                      return next
                    })
                  }
                />
                <span>
                  {name} <span className="muted small">{party}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <TextAreaField control={control} name="reason" label={text.reason} required rows={4} max={4000} />
    </Form>
  )
}

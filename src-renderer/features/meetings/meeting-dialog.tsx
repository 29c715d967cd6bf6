import { Button } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useId } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useLocation } from 'wouter'
import type { Output } from '#shared/contract/index.ts'
import { daysBetween, isIsoDate } from '#shared/domain/calendar/dates.ts'
import { lastDayOfIssue } from '#shared/domain/meeting/notice.ts'
import { kitWords } from '#shared/text/screen/kit.ts'
import { meetingsWords } from '#shared/text/screen/meetings.ts'
import { call } from '../../api/client.ts'
import { useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { SelectField, SwitchField } from '../../ui/fields/choice-field.tsx'
import { DateField, TimeField } from '../../ui/fields/date-field.tsx'
import { FieldRow, Form } from '../../ui/fields/form.tsx'
import { TextAreaField, TextField } from '../../ui/fields/text-field.tsx'
import { useFormat } from '../../ui/format.ts'
import { tellDone } from '../../ui/toast-store.ts'
import { emptyForm, factsOf, formOf, meetingForm } from './meeting-form.ts'
import type { Body, MeetingForm } from './meeting-form.ts'

type Meeting = Output<'meeting.get'>['meeting']

type DialogParts = {
  readonly onClose: () => void
  /** The bodies to choose among for a new meeting. */
  readonly bodies: readonly Body[]
  /** The body that a new meeting begins with. */
  readonly body?: string | null
  readonly today: string
  /** The meeting that is changed; a new one is planned where none is given. */
  readonly meeting?: Meeting
}

/** Plans a meeting, or changes when and where one is held. */
export function MeetingDialog({
  open,
  ...parts
}: DialogParts & { readonly open: boolean }): React.JSX.Element {
  return <>{open && <OpenMeetingDialog {...parts} />}</>
}

function OpenMeetingDialog({ onClose, bodies, body = null, today, meeting }: DialogParts): React.JSX.Element {
  const text = useText(meetingsWords)
  const kit = useText(kitWords)
  const format = useFormat()
  const id = useId()
  const [, goTo] = useLocation()
  const form = useForm<MeetingForm>({
    resolver: zodResolver(meetingForm),
    defaultValues: meeting === undefined ? emptyForm(bodies, body) : formOf(meeting),
  })
  const { control } = form
  const chosen = useWatch({ control, name: 'committee' })
  const placeOf = bodies.find((each) => each.id === chosen)?.defaultPlace
  useEffect(() => {
    // Another body meets elsewhere; what somebody has written stays.
    if (placeOf !== undefined && !form.getFieldState('place').isDirty)
      form.resetField('place', { defaultValue: placeOf })
  }, [form, placeOf])
  const plan = useWrite('meeting.create')
  const change = useWrite('meeting.update')
  const sent = meeting === undefined ? plan : change
  const save = form.handleSubmit(async (given) => {
    const facts = factsOf(given)
    if (facts.endsAt <= facts.startsAt) {
      form.setError('to', { type: 'words', message: text.endBeforeStart }, { shouldFocus: true })
      return
    }
    if (facts.place === '' && !facts.remote) {
      form.setError('place', { type: 'words', message: text.placeMissing }, { shouldFocus: true })
      return
    }
    // What is refused stands in the form, by `sent.error`.
    const done = meeting === undefined ? await planned(given) : await changed(meeting, facts)
    if (done) onClose()
  })
  const planned = async (given: MeetingForm): Promise<boolean> => {
    const facts = factsOf(given)
    const made = await plan.mutateAsync({ committee: given.committee, ...facts }).catch(() => null)
    if (made === null) return false
    const name = bodies.find((each) => each.id === given.committee)?.name ?? ''
    tellDone(text.planned(name, format.day(facts.startsAt.slice(0, 10), 'long')), () =>
      call('meeting.remove', { id: made.id }),
    )
    goTo(`/moter/${made.id}`)
    return true
  }
  const changed = async ({ id: of }: Meeting, facts: ReturnType<typeof factsOf>): Promise<boolean> => {
    const answer = await change.mutateAsync({ id: of, change: facts }).catch(() => null)
    if (answer === null) return false
    tellDone(text.changed, () => call('meeting.update', { id: of, change: answer.before }))
    return true
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={meeting === undefined ? text.create : text.edit}
      footer={
        <>
          <Button type="submit" form={id} disabled={sent.isPending}>
            {meeting === undefined ? text.plan : text.save}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {kit.cancel}
          </Button>
        </>
      }
    >
      <Form form={form} id={id} onSubmit={(event) => void save(event)} failure={sent.error?.failure}>
        {meeting === undefined && (
          <SelectField
            control={control}
            name="committee"
            label={text.committee}
            required
            options={bodies.map((each) => ({ value: each.id, label: each.name }))}
          />
        )}
        <FieldRow>
          <DateField control={control} name="date" label={text.date} description={text.dateHint} required />
          <TimeField control={control} name="from" label={text.from} required />
          <TimeField control={control} name="to" label={text.to} required />
        </FieldRow>
        <NoticeHint control={control} bodies={bodies} today={today} days={meeting?.noticeDays} />
        <TextField control={control} name="place" label={text.place} />
        <SwitchField control={control} name="remote" label={text.remoteLabel} description={text.remoteHint} />
        <TextAreaField
          control={control}
          name="absenceNote"
          label={text.absence}
          description={text.absenceHint}
          max={1000}
          rows={2}
        />
      </Form>
    </Dialog>
  )
}

/** By which day members must be called, while the date is chosen. */
function NoticeHint({
  control,
  bodies,
  today,
  days,
}: {
  readonly control: ReturnType<typeof useForm<MeetingForm>>['control']
  readonly bodies: readonly Body[]
  readonly today: string
  readonly days: number | undefined
}): React.JSX.Element | null {
  const text = useText(meetingsWords)
  const format = useFormat()
  const [committee, date] = useWatch({ control, name: ['committee', 'date'] })
  const rule = days ?? bodies.find((each) => each.id === committee)?.noticeDays
  if (rule === undefined || date === null || !isIsoDate(date)) return null
  const due = lastDayOfIssue(date, rule)
  const late = isIsoDate(today) && daysBetween(today, due) < 0
  return (
    <p className="field-hint" role="status">
      {late
        ? text.noticePassed(format.day(due, 'weekday'))
        : text.noticeDue(format.day(due, 'weekday'), rule)}
    </p>
  )
}

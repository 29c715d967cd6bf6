import { Button } from '@digdir/designsystemet-react'
import { useEffect, useId, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { isIsoDate } from '#shared/domain/calendar/dates.ts'
import { parseTypedTime } from '#shared/domain/calendar/times.ts'
import type { CommitteeId } from '#shared/ids.ts'
import { kitWords } from '#shared/text/screen/kit.ts'
import { meetingsWords } from '#shared/text/screen/meetings.ts'
import { yearPlanWords } from '#shared/text/screen/year-plan.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { SelectField } from '../../../ui/fields/choice-field.tsx'
import { DateField, TimeField } from '../../../ui/fields/date-field.tsx'
import { FieldRow, Form } from '../../../ui/fields/form.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { useFormat } from '../../../ui/format.ts'
import { tellDone } from '../../../ui/toast-store.ts'
import type { Body } from '../meeting-form.ts'
import { PlannedDays } from './planned-days.tsx'
import type { Asked } from './planned-days.tsx'

type PlanForm = {
  committee: CommitteeId
  from: string | null
  until: string | null
  weekday: string
  everyWeeks: string
  startsAt: string | null
  endsAt: string | null
  place: string
}

/** Plans a row of meetings: shows every day before anything is stored, and can be taken back as one. */
export function YearPlanDialog({
  bodies,
  body,
  today,
  onClose,
}: {
  readonly bodies: readonly Body[]
  readonly body: string | null
  readonly today: string
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(yearPlanWords)
  const words = useText(meetingsWords)
  const kit = useText(kitWords)
  const format = useFormat()
  const id = useId()
  const first = bodies.find((each) => each.id === body) ?? bodies[0]
  const year = today.slice(0, 4)
  const form = useForm<PlanForm>({
    defaultValues: {
      committee: first?.id ?? ('' as CommitteeId),
      from: today,
      until: `${year}-12-31`,
      weekday: '3',
      everyWeeks: '2',
      startsAt: '17:00',
      endsAt: '20:00',
      place: first?.defaultPlace ?? '',
    },
  })
  const { control } = form
  const given = useWatch({ control })
  const placeOf = bodies.find((each) => each.id === given.committee)?.defaultPlace
  useEffect(() => {
    if (placeOf !== undefined && !form.getFieldState('place').isDirty)
      form.resetField('place', { defaultValue: placeOf })
  }, [form, placeOf])
  const asked = askedBy(given)
  const [days, setDays] = useState<readonly string[]>([])
  const plan = useWrite('meeting.planMany')
  const save = form.handleSubmit(async ({ committee, startsAt, endsAt, place }) => {
    if (startsAt === null || endsAt === null || parseTypedTime(startsAt) === null || endsAt <= startsAt) {
      form.setError('endsAt', { type: 'words', message: words.endBeforeStart }, { shouldFocus: true })
      return
    }
    const times = { startsAt, endsAt }
    const facts = { committee, days: [...days], ...times, place, remote: place === '', absenceNote: '' }
    const made = await plan.mutateAsync(facts).catch(() => null)
    if (made === null) return
    tellDone(text.done(made.ids.length), () => call('meeting.removeMany', { ids: made.ids }))
    onClose()
  })
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    value: String(day),
    // 1 January 2024 was a Monday
    label: format.day(`2024-01-0${String(day)}`, 'weekday').split(' ')[0] ?? '',
  }))
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.title}
      size="large"
      footer={
        <>
          <Button type="submit" form={id} disabled={days.length === 0 || plan.isPending}>
            {text.plan(days.length)}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {kit.cancel}
          </Button>
        </>
      }
    >
      <Form form={form} id={id} onSubmit={(event) => void save(event)} failure={plan.error?.failure}>
        <SelectField
          control={control}
          name="committee"
          label={words.committee}
          required
          options={bodies.map((each) => ({ value: each.id, label: each.name }))}
        />
        <FieldRow>
          <DateField control={control} name="from" label={text.from} description={words.dateHint} required />
          <DateField
            control={control}
            name="until"
            label={text.until}
            description={words.dateHint}
            required
          />
        </FieldRow>
        <FieldRow>
          <SelectField control={control} name="weekday" label={text.weekday} options={weekdays} />
          <SelectField
            control={control}
            name="everyWeeks"
            label={text.every}
            options={[1, 2, 3, 4, 5, 6, 8].map((n) => ({ value: String(n), label: text.everyWeeks(n) }))}
          />
          <TimeField control={control} name="startsAt" label={text.start} required />
          <TimeField control={control} name="endsAt" label={text.end} required />
        </FieldRow>
        <TextField control={control} name="place" label={words.place} />
      </Form>
      <PlannedDays asked={asked} chosen={days} onChoose={setDays} />
    </Dialog>
  )
}

/** What the form asks for, once it can be understood. */
function askedBy({ committee, from, until, weekday, everyWeeks }: Partial<PlanForm>): Asked | null {
  if (committee === undefined || !isIsoDate(from ?? '') || !isIsoDate(until ?? '')) return null
  return {
    committee,
    from: from ?? '',
    until: until ?? '',
    weekday: Number(weekday),
    everyWeeks: Number(everyWeeks),
  }
}

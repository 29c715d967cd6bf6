import { Button } from '@digdir/designsystemet-react'
import { XMarkIcon } from '@navikt/aksel-icons'
import { useForm } from 'react-hook-form'
import { isIsoDate } from '#shared/domain/calendar/dates.ts'
import { deadlineWords } from '#shared/text/screen/case/deadlines/words.ts'
import { useText } from '../../../api/language.ts'
import { SelectField } from '../../../ui/fields/choice-field.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { useFormat } from '../../../ui/format.ts'
import type { Way, Wish } from './deadlines-panel.tsx'
import { useDeadlineText } from './use-deadline-text.ts'

type Moves = Wish['moves']

/** Tries steps out on other days: what that moves stands in the table beside what stood. */
export function WhatIf({
  way: { steps, moved },
  moves,
  onChange,
}: {
  readonly way: Way
  readonly moves: Moves
  readonly onChange: (moves: Moves) => void
}): React.JSX.Element {
  const text = useText(deadlineWords)
  const worded = useDeadlineText()
  const format = useFormat()
  const form = useForm<{ step: string | null; day: string | null }>({
    defaultValues: { step: null, day: null },
  })
  const named = (key: string): string => {
    const step = steps.find((each) => each.key === key)
    return step === undefined ? key : worded.step(step)
  }
  // meetings slip oftener than anything else
  const open = steps.filter(({ state }) => state !== 'done')
  const choices = [
    ...open.filter(({ code }) => code === 'meeting'),
    ...open.filter(({ code }) => code !== 'meeting'),
  ]
  const others = moved.filter(({ key }) => !moves.some(({ step }) => step === key)).length
  const submit = form.handleSubmit(({ step, day }) => {
    if (step === null) return form.setError('step', { type: 'required' })
    if (day === null || !isIsoDate(day)) return form.setError('day', { type: 'required' })
    onChange([...moves.filter((each) => each.step !== step), { step, day }])
    form.reset()
  })
  return (
    <section className="deadlines-try">
      <h3>{text.whatIf}</h3>
      <p className="small muted">{text.whatIfHelp}</p>
      <form onSubmit={submit} noValidate>
        <SelectField
          control={form.control}
          name="step"
          label={text.whichStep}
          options={choices.map((step) => ({ value: step.key, label: worded.step(step) }))}
          width="22rem"
        />
        <DateField control={form.control} name="day" label={text.toDay} />
        <Button type="submit" variant="secondary" data-color="neutral">
          {text.tryIt}
        </Button>
      </form>
      {moves.length > 0 && (
        <div aria-live="polite">
          <ul className="case-plain">
            {moves.map(({ step, day }) => (
              <li key={step}>
                <span>{text.tried(named(step), format.day(day))}</span>
                <Button
                  variant="tertiary"
                  data-color="neutral"
                  aria-label={`${text.dropTry}: ${named(step)}`}
                  onClick={() => onChange(moves.filter((each) => each.step !== step))}
                >
                  <XMarkIcon aria-hidden />
                  {text.dropTry}
                </Button>
              </li>
            ))}
          </ul>
          <p>{others === 0 ? text.nothingMoves : text.movedCount(others)}</p>
        </div>
      )}
    </section>
  )
}

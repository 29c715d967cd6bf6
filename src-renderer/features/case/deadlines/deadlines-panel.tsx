import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { Input, Output } from '#shared/contract/index.ts'
import { isIsoDate } from '#shared/domain/calendar/dates.ts'
import type { CaseId } from '#shared/ids.ts'
import { deadlineWords } from '#shared/text/screen/case/deadlines/words.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { SelectField } from '../../../ui/fields/choice-field.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Panel } from '../../../ui/panel.tsx'
import { Answered } from '../../../ui/states.tsx'
import { Segments } from '../segments.tsx'
import { DeadlineActions } from './deadline-actions.tsx'
import { DeadlineTable } from './deadline-table.tsx'
import { DeadlineVerdict } from './deadline-verdict.tsx'
import { useDeadlineText } from './use-deadline-text.ts'
import { WhatIf } from './what-if.tsx'
import './deadlines.css'

export type Wish = Input<'deadlines.solve'>
export type Way = Output<'deadlines.solve'>

/** The way of a case to its last body, reckoned anew as one asks; gone where the case has been decided. */
export function DeadlinesPanel({ id }: { readonly id: CaseId }): React.JSX.Element | null {
  const text = useText(deadlineWords)
  const [wish, setWish] = useState<Wish>({ case: id, goal: null, direction: 'backwards', moves: [] })
  const way = useRead('deadlines.solve', wish, { keep: true })
  const change = (part: Partial<Wish>): void => setWish((now) => ({ ...now, ...part }))
  if (way.error?.failure.code === 'deadlines.over') return null
  return (
    <Panel
      title={text.title}
      description={text.help}
      actions={
        <Segments
          label={text.direction}
          value={wish.direction}
          options={(['backwards', 'forwards'] as const).map((value) => ({ value, label: text[value] }))}
          onChange={(direction) => change({ direction })}
        />
      }
    >
      <Answered query={way} rows={6}>
        {(data) => (
          <div className="deadlines">
            <Goal way={data} wish={wish} onChange={(goal) => change({ goal })} />
            <DeadlineVerdict way={data} onGoal={(goal) => change({ goal })} />
            <DeadlineTable way={data} direction={wish.direction} />
            <WhatIf way={data} moves={wish.moves} onChange={(moves) => change({ moves })} />
            <DeadlineActions wish={{ ...wish, goal: data.goal }} />
          </div>
        )}
      </Answered>
    </Panel>
  )
}

const other = 'other'

/** The meeting that the way is to reach, or another day. */
function Goal({
  way,
  wish,
  onChange,
}: {
  readonly way: Way
  readonly wish: Wish
  readonly onChange: (goal: string) => void
}): React.JSX.Element {
  const text = useText(deadlineWords)
  const worded = useDeadlineText()
  const format = useFormat()
  const isPlanned = way.goalMeetings.some(({ day }) => day === way.goal)
  const form = useForm<{ meeting: string | null; day: string | null }>({
    values: { meeting: isPlanned ? way.goal : other, day: way.goal },
    resetOptions: { keepDirtyValues: wish.goal === null },
  })
  const { control } = form
  const meeting = useWatch({ control, name: 'meeting' })
  const body = way.steps.find(({ key }) => key === way.goalStep)?.body?.name ?? ''
  const options = [
    ...way.goalMeetings.map(({ day }) => ({ value: day, label: format.day(day, 'weekday') })),
    { value: other, label: text.otherDay },
  ]
  const take = (): void => {
    const { meeting: chosen, day } = form.getValues()
    const goal = chosen === other ? day : chosen
    if (goal !== null && isIsoDate(goal) && goal !== way.goal) onChange(goal)
  }
  return (
    <form
      className="deadlines-goal"
      // a day is taken when it is typed whole, a meeting as it is chosen
      onChange={({ target }) => target instanceof HTMLSelectElement && take()}
      onBlur={take}
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
    >
      <SelectField
        control={control}
        name="meeting"
        label={text.goal(worded.body(body))}
        options={options}
        width="16rem"
      />
      {meeting === other && <DateField control={control} name="day" label={text.day} />}
    </form>
  )
}

import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from '@digdir/designsystemet-react'
import { useForm, useWatch } from 'react-hook-form'
import { z } from 'zod'
import { deadlineRules } from '#shared/contract/deadlines.ts'
import type { Output } from '#shared/contract/index.ts'
import { deadlineWords } from '#shared/text/screen/case/deadlines/words.ts'
import { settingsWords } from '#shared/text/screen/settings.ts'
import { call } from '../../api/client.ts'
import { useRead, useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { SwitchField } from '../../ui/fields/choice-field.tsx'
import { FieldRow, Form } from '../../ui/fields/form.tsx'
import { NumberField } from '../../ui/fields/text-field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Answered } from '../../ui/states.tsx'
import { tellDone } from '../../ui/toast-store.ts'
import { useMayChange } from './may-change.ts'

type Rules = Output<'deadlineRules.get'>

/** The municipality's own cut-offs, and the days that do not count. */
export function DeadlinesSection(): React.JSX.Element {
  return (
    <Answered query={useRead('deadlineRules.get', {})} rows={8}>
      {(data) => <RulesForm data={data} />}
    </Answered>
  )
}

const week = z.number().int().min(20).max(40)
/** As they stand in the form: the weeks keep their place while the holiday is switched off. */
const fields = deadlineRules
  .omit({ holidayWeeks: true, holidayStopsHearing: true })
  .extend({ holiday: z.boolean(), holidayFrom: week, holidayTo: week })
type Fields = z.output<typeof fields>

const usual = { from: 28, to: 30 }

function toFields({ holidayWeeks, holidayStopsHearing, ...rest }: Rules): Fields {
  const { from, to } = holidayWeeks ?? usual
  return {
    ...rest,
    holiday: holidayWeeks !== null && holidayStopsHearing,
    holidayFrom: from,
    holidayTo: to,
  }
}

function toRules({ holiday, holidayFrom, holidayTo, ...rest }: Fields): Rules {
  return { ...rest, holidayStopsHearing: holiday, holidayWeeks: { from: holidayFrom, to: holidayTo } }
}

/** What is typed goes, too: `resetOptions` would else hold for this as well. */
const afresh = { keepDirtyValues: false }
const cutOffs = ['reviewDays', 'openingDays', 'assessmentDays', 'recommendationDays'] as const

function RulesForm({ data }: { readonly data: Rules }): React.JSX.Element {
  const text = useText(deadlineWords)
  const settings = useText(settingsWords)
  const save = useWrite('deadlineRules.save')
  const mayChange = useMayChange()
  const form = useForm<Fields>({
    values: toFields(data),
    resetOptions: { keepDirtyValues: true }, // what is being typed outlives a change made elsewhere
    resolver: zodResolver(fields),
  })
  const { control } = form
  const { isDirty } = form.formState
  const holiday = useWatch({ control, name: 'holiday' })
  const submit = form.handleSubmit((given) =>
    save.mutate(toRules(given), {
      onSuccess: ({ before }) => {
        form.reset(given, afresh)
        tellDone(text.rulesSaved, () => call('deadlineRules.save', before))
      },
    }),
  )
  return (
    <Form form={form} id="deadline-rules" onSubmit={submit} failure={save.error?.failure}>
      <fieldset className="settings-fields" disabled={!mayChange}>
        <Panel title={text.cutOffs} description={text.cutOffsHelp}>
          <div className="form">
            {cutOffs.map((name) => (
              <NumberField
                key={name}
                control={control}
                name={name}
                label={text[name]}
                width="6rem"
                required
              />
            ))}
          </div>
        </Panel>
        <Panel title={text.calendar} description={text.calendarHelp}>
          <div className="form">
            <SwitchField
              control={control}
              name="holiday"
              label={text.holidayCounts}
              description={text.holidayCountsHelp}
            />
            {holiday && (
              <FieldRow>
                <NumberField
                  control={control}
                  name="holidayFrom"
                  label={text.holidayFrom}
                  width="6rem"
                  required
                />
                <NumberField
                  control={control}
                  name="holidayTo"
                  label={text.holidayTo}
                  width="6rem"
                  required
                />
              </FieldRow>
            )}
            <SwitchField control={control} name="closed.christmas" label={text.closedChristmas} />
            <SwitchField control={control} name="closed.easter" label={text.closedEaster} />
          </div>
        </Panel>
      </fieldset>
      {mayChange && (
        <div className="settings-save" data-dirty={isDirty || undefined}>
          <Button type="submit" disabled={!isDirty || save.isPending}>
            {settings.save}
          </Button>
          {isDirty && (
            <>
              <Button
                variant="tertiary"
                data-color="neutral"
                onClick={() => form.reset(toFields(data), afresh)}
              >
                {settings.discard}
              </Button>
              <span className="muted small">{settings.unsaved}</span>
            </>
          )}
        </div>
      )}
    </Form>
  )
}

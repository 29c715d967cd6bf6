import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from '@digdir/designsystemet-react'
import { useForm } from 'react-hook-form'
import { retentionRules } from '#shared/contract/retention.ts'
import type { Output } from '#shared/contract/index.ts'
import { privacyWords } from '#shared/text/screen/privacy/words.ts'
import { settingsWords } from '#shared/text/screen/settings.ts'
import { call } from '../../api/client.ts'
import { useRead, useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useMayWrite } from '../../api/may-write.ts'
import { RadioField, SwitchField } from '../../ui/fields/choice-field.tsx'
import { Form } from '../../ui/fields/form.tsx'
import { NumberField } from '../../ui/fields/text-field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Answered } from '../../ui/states.tsx'
import { tellDone } from '../../ui/toast-store.ts'

type Rules = Output<'retention.plan'>['rules']

/** How long the municipality keeps personal data of those who answer hearings. */
export function RulesSection(): React.JSX.Element {
  return (
    <Answered query={useRead('retention.plan', { on: null })} rows={6}>
      {({ rules }) => <RulesForm rules={rules} />}
    </Answered>
  )
}

function RulesForm({ rules }: { readonly rules: Rules }): React.JSX.Element {
  const text = useText(privacyWords)
  const settings = useText(settingsWords)
  const save = useWrite('retention.saveRules')
  const mayWrite = useMayWrite()
  const form = useForm<Rules>({
    values: rules,
    resetOptions: { keepDirtyValues: true },
    resolver: zodResolver(retentionRules),
  })
  const { control } = form
  const { isDirty } = form.formState
  const submit = form.handleSubmit((given) =>
    save.mutate(given, {
      onSuccess: ({ before }) => {
        form.reset(given, { keepDirtyValues: false })
        tellDone(text.rulesSaved, () => call('retention.saveRules', before))
      },
    }),
  )
  return (
    <Form form={form} id="retention-rules" onSubmit={submit} failure={save.error?.failure}>
      <fieldset className="privacy-fields-set" disabled={!mayWrite}>
        <Panel title={text.rules} description={text.rulesHelp}>
          <div className="form">
            <NumberField control={control} name="months" label={text.months} width="6rem" required />
            <RadioField
              control={control}
              name="after"
              label={text.after}
              options={(['decision', 'hearing'] as const).map((value) => ({
                value,
                label: text.afters[value],
              }))}
            />
            <RadioField
              control={control}
              name="method"
              label={text.method}
              options={(['anonymise', 'delete'] as const).map((value) => ({
                value,
                label: text.methods[value],
                hint: text.methodHelp[value],
              }))}
            />
            <SwitchField
              control={control}
              name="keepSummaries"
              label={text.keepSummaries}
              description={text.keepSummariesHelp}
            />
            <SwitchField
              control={control}
              name="archiveFirst"
              label={text.archiveFirst}
              description={text.archiveFirstHelp}
            />
          </div>
        </Panel>
      </fieldset>
      {mayWrite && (
        <div className="privacy-save">
          <Button type="submit" disabled={!isDirty || save.isPending}>
            {settings.save}
          </Button>
          {isDirty && (
            <Button
              variant="tertiary"
              data-color="neutral"
              onClick={() => form.reset(rules, { keepDirtyValues: false })}
            >
              {settings.discard}
            </Button>
          )}
        </div>
      )}
    </Form>
  )
}

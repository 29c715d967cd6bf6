import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from '@digdir/designsystemet-react'
import { useForm } from 'react-hook-form'
import { municipality } from '#shared/contract/settings.ts'
import type { Output } from '#shared/contract/index.ts'
import { settingsWords } from '#shared/text/screen/settings.ts'
import { call } from '../../api/client.ts'
import { useRead, useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { RadioField } from '../../ui/fields/choice-field.tsx'
import { FieldRow, Form } from '../../ui/fields/form.tsx'
import { NumberField, TextField } from '../../ui/fields/text-field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Answered } from '../../ui/states.tsx'
import { tellDone } from '../../ui/toast-store.ts'
import { useMayChange } from './may-change.ts'

/** What the municipality is called, and how it is reached. */
export function MunicipalitySection(): React.JSX.Element {
  return (
    <Answered query={useRead('municipality.get', {})} rows={8}>
      {(data) => <MunicipalityForm data={data} />}
    </Answered>
  )
}

/** What is typed goes, too: `resetOptions` would else hold for this as well. */
const afresh = { keepDirtyValues: false }

function MunicipalityForm({ data }: { readonly data: Output<'municipality.get'> }): React.JSX.Element {
  const text = useText(settingsWords)
  const save = useWrite('municipality.save')
  const mayChange = useMayChange()
  const form = useForm({
    values: data,
    resetOptions: { keepDirtyValues: true }, // what is being typed outlives a change made elsewhere
    resolver: zodResolver(municipality),
  })
  const { control } = form
  const { isDirty } = form.formState
  const submit = form.handleSubmit((given) =>
    save.mutate(given, {
      onSuccess: ({ before }) => {
        form.reset(given, afresh)
        tellDone(text.municipalitySaved, () => call('municipality.save', before))
      },
    }),
  )
  return (
    <Form form={form} id="municipality" onSubmit={submit} failure={save.error?.failure}>
      <fieldset className="settings-fields" disabled={!mayChange}>
        <Panel title={text.municipalityFacts} description={text.municipalityFactsHelp}>
          <div className="form">
            <FieldRow>
              <TextField control={control} name="name" label={text.name} required />
              <TextField control={control} name="number" label={text.number} width="7rem" required />
            </FieldRow>
            <RadioField
              control={control}
              name="language"
              label={text.language}
              options={[
                { value: 'nb', label: text.nb },
                { value: 'nn', label: text.nn },
              ]}
            />
            <TextField
              control={control}
              name="chiefExecutiveTitle"
              label={text.chiefExecutive}
              width="20rem"
              required
            />
            <NumberField
              control={control}
              name="pageBudget"
              label={text.pageBudget}
              description={text.pageBudgetHelp}
            />
          </div>
        </Panel>
        <Panel title={text.contact} description={text.contactHelp}>
          <div className="form">
            <TextField control={control} name="address" label={text.address} />
            <FieldRow>
              <TextField control={control} name="email" label={text.email} type="email" />
              <TextField control={control} name="phone" label={text.phone} type="tel" width="12rem" />
            </FieldRow>
            <TextField control={control} name="website" label={text.website} type="url" />
          </div>
        </Panel>
      </fieldset>
      {mayChange && (
        <div className="settings-save" data-dirty={isDirty || undefined}>
          <Button type="submit" disabled={!isDirty || save.isPending}>
            {text.save}
          </Button>
          {isDirty && (
            <>
              <Button variant="tertiary" data-color="neutral" onClick={() => form.reset(data, afresh)}>
                {text.discard}
              </Button>
              <span className="muted small">{text.unsaved}</span>
            </>
          )}
        </div>
      )}
    </Form>
  )
}

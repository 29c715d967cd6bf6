import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from '@digdir/designsystemet-react'
import { useForm } from 'react-hook-form'
import { templateSection } from '#shared/contract/settings.ts'
import { settingsWords } from '#shared/text/screen/settings.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { SwitchField } from '../../../ui/fields/choice-field.tsx'
import { FieldRow, Form } from '../../../ui/fields/form.tsx'
import { NumberField, TextAreaField, TextField } from '../../../ui/fields/text-field.tsx'
import { tellDone } from '../../../ui/toast-store.ts'
import type { SectionRow, TemplateRow } from './templates-section.tsx'

type Props = {
  readonly template: TemplateRow
  /** Place of the section in the template, `new` for one of the municipality's own, null while closed. */
  readonly edited: number | 'new' | null
  readonly used: boolean
  readonly onClose: () => void
  readonly onRemove: (index: number) => void
}

/** Titles and guidance in both languages, whether it must be filled, and how long it may be. */
export function SectionDialog({ template, edited, used, onClose, onRemove }: Props): React.JSX.Element {
  const text = useText(settingsWords)
  const index = typeof edited === 'number' ? edited : null
  const section = index === null ? undefined : template.sections[index]
  const mayGo = section !== undefined && !used && template.sections.length > 1
  return (
    <Dialog
      open={edited !== null}
      onClose={onClose}
      title={section?.titleNb ?? text.newSection}
      description={used ? text.inUseHelp : undefined}
      size="large"
      footer={
        <>
          <Button type="submit" form="section">
            {text.save}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.cancel}
          </Button>
          {mayGo && index !== null && (
            <Button
              className="settings-push"
              variant="tertiary"
              data-color="danger"
              onClick={() => onRemove(index)}
            >
              {text.remove}
            </Button>
          )}
        </>
      }
    >
      <Fields template={template} section={section} onClose={onClose} />
    </Dialog>
  )
}

const fields = templateSection.omit({ key: true, role: true })

function Fields({
  template,
  section,
  onClose,
}: {
  readonly template: TemplateRow
  readonly section: SectionRow | undefined
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(settingsWords)
  const save = useWrite('template.save')
  const form = useForm({
    defaultValues: {
      titleNb: section?.titleNb ?? '',
      titleNn: section?.titleNn ?? '',
      guidanceNb: section?.guidanceNb ?? '',
      guidanceNn: section?.guidanceNn ?? '',
      required: section?.required ?? false,
      wordLimit: section?.wordLimit ?? null,
      material: section?.material ?? false,
    },
    resolver: zodResolver(fields),
  })
  const { control } = form
  const { used: _used, ...facts } = template
  const submit = form.handleSubmit((given) => {
    const changed = { key: section?.key ?? ownKey(facts.sections), role: section?.role ?? 'text', ...given }
    const sections =
      section === undefined
        ? [...facts.sections, changed]
        : facts.sections.map((each) => (each.key === section.key ? changed : each))
    save.mutate(
      { ...facts, sections },
      {
        onSuccess: ({ before }) => {
          onClose()
          tellDone(
            section === undefined ? text.sectionAdded(given.titleNb) : text.templateSaved(facts.name),
            () => call('template.save', before),
          )
        },
      },
    )
  })
  return (
    <Form form={form} id="section" onSubmit={submit} failure={save.error?.failure}>
      <FieldRow>
        <TextField control={control} name="titleNb" label={text.titleNb} required />
        <TextField control={control} name="titleNn" label={text.titleNn} required />
      </FieldRow>
      <FieldRow>
        <TextAreaField control={control} name="guidanceNb" label={text.guidanceNb} max={2000} />
        <TextAreaField control={control} name="guidanceNn" label={text.guidanceNn} max={2000} />
      </FieldRow>
      <SwitchField control={control} name="required" label={text.isRequired} />
      {section?.role !== 'proposal' && (
        <SwitchField
          control={control}
          name="material"
          label={text.isMaterial}
          description={text.isMaterialHelp}
        />
      )}
      <NumberField
        control={control}
        name="wordLimit"
        label={text.wordLimit}
        description={text.wordLimitHelp}
      />
    </Form>
  )
}

/** A key that no section has; it is never shown. */
function ownKey(sections: readonly SectionRow[]): string {
  const taken = new Set(sections.map(({ key }) => key))
  for (let n = 1; ; n++) if (!taken.has(`own${n}`)) return `own${n}`
}

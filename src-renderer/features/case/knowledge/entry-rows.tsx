import { Button } from '@digdir/designsystemet-react'
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import { useFieldArray } from 'react-hook-form'
import type { Control } from 'react-hook-form'
import type { Output } from '#shared/contract/index.ts'
import type { CaseId, EntryId } from '#shared/ids.ts'
import { useRead } from '../../../api/hooks.ts'
import { SelectField } from '../../../ui/fields/choice-field.tsx'
import { ComboField } from '../../../ui/fields/combo-field.tsx'
import { TextAreaField } from '../../../ui/fields/text-field.tsx'
import { useFormat } from '../../../ui/format.ts'
import type { EntryFields } from './entry-form.ts'
import { useKnowledgeText } from '../../../marks/knowledge/words.ts'

type Rows = { readonly control: Control<EntryFields>; readonly knowledge: Output<'case.knowledge'> }

/** What the entry rests on: a source and a place in it, as many as there are. */
export function SourceRows({ control, knowledge }: Rows): React.JSX.Element {
  const text = useKnowledgeText()
  const rows = useFieldArray({ control, name: 'sources' })
  const options = knowledge.sources.map(({ id, number, title, author }) => ({
    value: id,
    label: `${number}. ${title}`,
    hint: author,
  }))
  return (
    <RowSet
      title={text.fields.sources}
      add={text.fields.addSource}
      onAdd={() => rows.append({ source: null, passage: '' })}
    >
      {rows.fields.map((row, at) => (
        <Row key={row.id} onRemove={() => rows.remove(at)} name={`${text.fields.source} ${at + 1}`}>
          <ComboField
            control={control}
            name={`sources.${at}.source`}
            label={text.fields.source}
            options={options}
          />
          <TextAreaField
            control={control}
            name={`sources.${at}.passage`}
            label={text.fields.passage}
            rows={2}
          />
        </Row>
      ))}
    </RowSet>
  )
}

/** What the entry is tied to: other entries, hearing inputs, decisions of the case. */
export function LinkRows({
  control,
  knowledge,
  file,
  self,
}: Rows & { readonly file: CaseId; readonly self: EntryId | null }): React.JSX.Element {
  const text = useKnowledgeText()
  const format = useFormat()
  const hearings = useRead('case.hearing', { id: file }).data ?? []
  const decisions = useRead('case.decisions', { id: file }).data ?? []
  const rows = useFieldArray({ control, name: 'links' })
  const { targetKinds } = text
  const options = [
    ...knowledge.entries
      .filter(({ id }) => id !== self)
      .map(({ id, number, title }) => ({
        value: `entry ${id}`,
        label: `K-${number} ${title}`,
        hint: targetKinds.entry,
      })),
    ...hearings
      .flatMap(({ inputs }) => inputs)
      .map(({ id, number, sender }) => ({
        value: `input ${id}`,
        label: `${number}. ${sender}`,
        hint: targetKinds.input,
      })),
    ...decisions.map(({ id, committee, madeOn }) => ({
      value: `decision ${id}`,
      label: `${committee} ${format.day(madeOn)}`,
      hint: targetKinds.decision,
    })),
  ]
  return (
    <RowSet
      title={text.fields.links}
      add={text.fields.addLink}
      onAdd={() => rows.append({ relation: 'related', target: null })}
    >
      {rows.fields.map((row, at) => (
        <Row key={row.id} onRemove={() => rows.remove(at)} name={`${text.fields.links} ${at + 1}`}>
          <SelectField
            control={control}
            name={`links.${at}.relation`}
            label={text.fields.relation}
            options={Object.entries(text.relations).map(([value, label]) => ({ value, label }))}
          />
          <ComboField
            control={control}
            name={`links.${at}.target`}
            label={text.fields.target}
            options={options}
          />
        </Row>
      ))}
    </RowSet>
  )
}

function RowSet({
  title,
  add,
  onAdd,
  children,
}: {
  readonly title: string
  readonly add: string
  readonly onAdd: () => void
  readonly children: ReactNode
}): React.JSX.Element {
  return (
    <fieldset className="knowledge-rows">
      <legend className="ds-label">{title}</legend>
      {children}
      <Button variant="tertiary" onClick={onAdd} type="button">
        <PlusIcon aria-hidden />
        {add}
      </Button>
    </fieldset>
  )
}

function Row({
  name,
  onRemove,
  children,
}: {
  readonly name: string
  readonly onRemove: () => void
  readonly children: ReactNode
}): React.JSX.Element {
  const text = useKnowledgeText()
  return (
    <div className="knowledge-row-fields">
      {children}
      <Button
        type="button"
        variant="tertiary"
        data-color="neutral"
        icon
        aria-label={`${text.fields.removeRow} ${name}`}
        onClick={onRemove}
      >
        <TrashIcon aria-hidden />
      </Button>
    </div>
  )
}

import { useId } from 'react'
import { importEncodings, importSeparators } from '#shared/contract/knowledge-exchange.ts'
import type { FileRead } from '#shared/contract/knowledge-exchange.ts'
import type { Input } from '#shared/contract/index.ts'
import { knowledgeImportWords } from '#shared/text/screen/case/knowledge-import.ts'
import { useText } from '../../../api/language.ts'
import type { TableContent } from './columns-step.tsx'

export type HowToRead = Pick<Input<'knowledge.readFile'>, 'encoding' | 'separator' | 'sheet'>

/** How the file was read, to be told otherwise where the guess was wrong. */
export function ReadAs({
  file: { encoding },
  content: { separator, sheet, sheets },
  onReadAs,
}: {
  readonly file: FileRead
  readonly content: TableContent
  readonly onReadAs: (how: HowToRead) => void
}): React.JSX.Element | null {
  const text = useText(knowledgeImportWords)
  const now: HowToRead = { encoding, separator, sheet }
  const named = <V extends string>(values: readonly V[], names: Readonly<Record<V, string>>) =>
    values.map((value) => ({ value, label: names[value] }))
  return (
    <div className="field-row knowledge-read-as">
      {encoding !== null && (
        <Choice
          label={text.encoding}
          value={encoding}
          options={named(importEncodings, text.encodings)}
          onChange={(value) => onReadAs({ ...now, encoding: value, separator: null })}
        />
      )}
      {separator !== null && (
        <Choice
          label={text.separator}
          value={separator}
          options={named(importSeparators, text.separators)}
          onChange={(value) => onReadAs({ ...now, separator: value })}
        />
      )}
      {sheet !== null && sheets.length > 1 && (
        <Choice
          label={text.sheet}
          value={sheet}
          options={sheets.map((value) => ({ value, label: value }))}
          onChange={(value) => onReadAs({ ...now, sheet: value })}
        />
      )}
    </div>
  )
}

/** One of a few, by its name. */
export function Choice<V extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string
  readonly value: V
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly onChange: (value: V) => void
}): React.JSX.Element {
  const id = useId()
  return (
    <div className="field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="ds-input"
        value={value}
        onChange={({ target }) => onChange(target.value as V)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

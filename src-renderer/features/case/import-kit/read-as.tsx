import { importEncodings, importSeparators } from '#shared/contract/knowledge-exchange.ts'
import type { Input } from '#shared/contract/index.ts'
import { knowledgeImportWords } from '#shared/text/screen/case/knowledge-import.ts'
import { useText } from '../../../api/language.ts'
import { Choice } from './choice.tsx'

export type HowToRead = Pick<Input<'knowledge.readFile'>, 'encoding' | 'separator' | 'sheet'>

/** How the file was read, to be told otherwise where the guess was wrong. */
export function ReadAs({
  read: { encoding, separator, sheet, sheets },
  onReadAs,
}: {
  readonly read: HowToRead & { readonly sheets: readonly string[] }
  readonly onReadAs: (how: HowToRead) => void
}): React.JSX.Element | null {
  const text = useText(knowledgeImportWords)
  const now: HowToRead = { encoding, separator, sheet }
  const named = <V extends string>(values: readonly V[], names: Readonly<Record<V, string>>) =>
    values.map((value) => ({ value, label: names[value] }))
  return (
    <div className="field-row import-read-as">
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

import { senderKinds } from '#shared/contract/hearing.ts'
import { inputFields } from '#shared/domain/hearing/import/fields.ts'
import { hearingFileWords } from '#shared/text/screen/case/hearing-files.ts'
import { hearingImportWords } from '#shared/text/screen/case/hearing-import.ts'
import { hearingWords } from '#shared/text/screen/case/hearing.ts'
import { knowledgeImportWords } from '#shared/text/screen/case/knowledge-import.ts'
import { useText } from '../../../api/language.ts'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Choice } from '../import-kit/choice.tsx'
import { ColumnsTable } from '../import-kit/columns-table.tsx'
import { ReadAs } from '../import-kit/read-as.tsx'
import type { HowToRead } from '../import-kit/read-as.tsx'
import { inputMappingFault } from './import-choices.ts'
import type { InputChoices, InputFile, SaidOfInputs } from './import-choices.ts'

/** What each column of the table is, and what stands for rows that do not say. */
export function InputColumns({
  said,
  onChoose,
  onReadAs,
}: {
  readonly said: SaidOfInputs
  readonly onChoose: (choices: InputChoices) => void
  readonly onReadAs: (how: HowToRead) => void
}): React.JSX.Element {
  const text = useText(hearingImportWords)
  const shared = useText(knowledgeImportWords)
  const { senders } = useText(hearingWords)
  const { fields } = useText(hearingFileWords)
  const format = useFormat()
  const { file, choices, wasAsked } = said
  const fault = wasAsked ? inputMappingFault(choices.mapping) : null
  const where = (found: InputFile['formulas']): string =>
    found.rows.join(', ') + (found.count > found.rows.length ? ' …' : '')
  return (
    <>
      <p className="muted">{shared.columnsHelp(file.file, format.number(file.rows))}</p>
      <p className="muted">{text.contactNote}</p>
      {file.formulas.count > 0 && (
        <Notice>{shared.formulas(format.number(file.formulas.count), where(file.formulas))}</Notice>
      )}
      {file.errors.count > 0 && (
        <Notice tone="warning">{shared.errors(format.number(file.errors.count), where(file.errors))}</Notice>
      )}
      {fault !== null && (
        <Notice tone="danger" alert>
          {fault.kind === 'twice'
            ? shared.fieldTwice(fields[fault.field])
            : fault.kind === 'noSender'
              ? text.senderNeeded
              : text.textNeeded}
        </Notice>
      )}
      <ColumnsTable
        columns={file.columns}
        fields={inputFields}
        names={fields}
        mapping={choices.mapping}
        faulty={fault?.kind === 'twice' ? fault.field : null}
        onMap={(mapping) => onChoose({ ...choices, mapping })}
      />
      <div className="field-row import-read-as">
        <Choice
          label={text.kindFor}
          value={choices.kind}
          options={senderKinds.map((value) => ({ value, label: senders[value] }))}
          onChange={(kind) => onChoose({ ...choices, kind })}
        />
      </div>
      <ReadAs read={file} onReadAs={onReadAs} />
    </>
  )
}

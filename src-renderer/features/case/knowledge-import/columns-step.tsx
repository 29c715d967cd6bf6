import { importFields } from '#shared/domain/knowledge/import/fields.ts'
import type { FileRead } from '#shared/contract/knowledge-exchange.ts'
import { knowledgeFileWords } from '#shared/text/screen/case/knowledge-files.ts'
import { knowledgeImportWords } from '#shared/text/screen/case/knowledge-import.ts'
import { useText } from '../../../api/language.ts'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import type { Choices, MappingFault } from './import-choices.ts'
import { ColumnsTable } from '../import-kit/columns-table.tsx'
import { ReadAs } from '../import-kit/read-as.tsx'
import type { HowToRead } from '../import-kit/read-as.tsx'

type TableContent = Extract<FileRead['content'], { readonly kind: 'table' }>

/** What each column of the file is, with what stands in it. */
export function ColumnsStep({
  file,
  content,
  mapping,
  fault,
  onMap,
  onReadAs,
}: {
  readonly file: FileRead
  readonly content: TableContent
  readonly mapping: Choices['mapping']
  readonly fault: MappingFault | null
  readonly onMap: (mapping: Choices['mapping']) => void
  readonly onReadAs: (how: HowToRead) => void
}): React.JSX.Element {
  const text = useText(knowledgeImportWords)
  const { fields } = useText(knowledgeFileWords)
  const format = useFormat()
  const where = (found: TableContent['formulas']): string =>
    found.rows.join(', ') + (found.count > found.rows.length ? ' …' : '')
  return (
    <>
      <p className="muted">{text.columnsHelp(file.file, format.number(content.rows))}</p>
      {content.formulas.count > 0 && (
        <Notice>{text.formulas(format.number(content.formulas.count), where(content.formulas))}</Notice>
      )}
      {content.errors.count > 0 && (
        <Notice tone="warning">
          {text.errors(format.number(content.errors.count), where(content.errors))}
        </Notice>
      )}
      {fault !== null && (
        <Notice tone="danger" alert>
          {fault.kind === 'noTitle' ? text.titleNeeded : text.fieldTwice(fields[fault.field])}
        </Notice>
      )}
      <ColumnsTable
        columns={content.columns}
        fields={importFields}
        names={fields}
        mapping={mapping}
        faulty={fault?.kind === 'twice' ? fault.field : null}
        onMap={onMap}
      />
      <ReadAs read={{ ...content, encoding: file.encoding }} onReadAs={onReadAs} />
    </>
  )
}

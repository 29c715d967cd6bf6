import { importFields } from '#shared/domain/knowledge/import/fields.ts'
import type { ImportField } from '#shared/domain/knowledge/import/fields.ts'
import type { FileRead } from '#shared/contract/knowledge-exchange.ts'
import { knowledgeFileWords } from '#shared/text/screen/case/knowledge-files.ts'
import { knowledgeImportWords } from '#shared/text/screen/case/knowledge-import.ts'
import { useText } from '../../../api/language.ts'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import type { Choices, MappingFault } from './import-choices.ts'
import { ReadAs } from './read-as.tsx'
import type { HowToRead } from './read-as.tsx'

export type TableContent = Extract<FileRead['content'], { readonly kind: 'table' }>

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
      <div className="table-place">
        <table className="table knowledge-columns">
          <caption className="ds-sr-only">{text.columns}</caption>
          <thead>
            <tr>
              <th scope="col">{text.column}</th>
              <th scope="col">{text.field}</th>
              <th scope="col">{text.samples}</th>
            </tr>
          </thead>
          <tbody>
            {content.columns.map((column, at) => {
              const name = column.name === '' ? text.unnamed(at + 1) : column.name
              const field = mapping[at] ?? null
              const isFaulty = fault?.kind === 'twice' && fault.field === field
              return (
                // oxlint-disable-next-line react/no-array-index-key -- columns may bear the same name, and do not move
                <tr key={at} data-left-out={field === null || undefined}>
                  <th scope="row">{name}</th>
                  <td>
                    <select
                      className="ds-input"
                      aria-label={text.fieldOf(name)}
                      aria-invalid={isFaulty || undefined}
                      value={field ?? ''}
                      onChange={({ target }) => {
                        const chosen = target.value === '' ? null : (target.value as ImportField)
                        onMap(mapping.map((each, index) => (index === at ? chosen : each)))
                      }}
                    >
                      <option value="">{text.leaveOut}</option>
                      {importFields.map((each) => (
                        <option key={each} value={each}>
                          {fields[each]}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td className="knowledge-samples">{column.samples.join(' · ')}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <ReadAs file={file} content={content} onReadAs={onReadAs} />
    </>
  )
}

import { knowledgeImportWords } from '#shared/text/screen/case/knowledge-import.ts'
import { useText } from '../../../api/language.ts'

/** The columns of a file, each with what it says and what stands in it. */
export function ColumnsTable<Field extends string>({
  columns,
  fields,
  names,
  mapping,
  faulty,
  onMap,
}: {
  readonly columns: readonly { readonly name: string; readonly samples: readonly string[] }[]
  readonly fields: readonly Field[]
  readonly names: Readonly<Record<Field, string>>
  readonly mapping: readonly (Field | null)[]
  /** A field that two columns fill; null where none is. */
  readonly faulty: Field | null
  readonly onMap: (mapping: (Field | null)[]) => void
}): React.JSX.Element {
  const text = useText(knowledgeImportWords)
  return (
    <div className="table-place">
      <table className="table import-columns">
        <caption className="ds-sr-only">{text.columns}</caption>
        <thead>
          <tr>
            <th scope="col">{text.column}</th>
            <th scope="col">{text.field}</th>
            <th scope="col">{text.samples}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, at) => {
            const name = column.name === '' ? text.unnamed(at + 1) : column.name
            const field = mapping[at] ?? null
            return (
              // oxlint-disable-next-line react/no-array-index-key -- columns may bear the same name, and do not move
              <tr key={at} data-left-out={field === null || undefined}>
                <th scope="row">{name}</th>
                <td>
                  <select
                    className="ds-input"
                    aria-label={text.fieldOf(name)}
                    aria-invalid={(faulty !== null && faulty === field) || undefined}
                    value={field ?? ''}
                    onChange={({ target }) => {
                      const chosen = target.value === '' ? null : (target.value as Field)
                      onMap(mapping.map((each, index) => (index === at ? chosen : each)))
                    }}
                  >
                    <option value="">{text.leaveOut}</option>
                    {fields.map((each) => (
                      <option key={each} value={each}>
                        {names[each]}
                      </option>
                    ))}
                  </select>
                </td>
                <td className="import-samples">{column.samples.join(' · ')}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

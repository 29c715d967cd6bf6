import type { Dimension } from '#shared/domain/knowledge/knowledge.ts'
import type { EntryId, ThemeId } from '#shared/ids.ts'
import { dimensions, knowledgeMatrix } from '#shared/packet/knowledge/knowledge-model.ts'
import { knowledgePrintScreen } from '#shared/text/screen/case/knowledge-print.ts'
import { useText } from '../../../api/language.ts'
import './knowledge-print.css'

type Entry = {
  readonly id: EntryId
  readonly number: number
  readonly theme: ThemeId
  readonly dimensions: readonly Dimension[]
}

/** Which entries of each theme bear on each dimension, as the paper will show it: counts and numbers, no shades. */
export function KnowledgeMatrix({
  themes,
  entries,
  dimensionNames,
  onEntry,
}: {
  readonly themes: readonly { readonly id: ThemeId; readonly number: number; readonly name: string }[]
  readonly entries: readonly Entry[]
  readonly dimensionNames: Readonly<Record<Dimension, string>>
  /** Shows the entry that was pressed. */
  readonly onEntry: (id: EntryId) => void
}): React.JSX.Element {
  const text = useText(knowledgePrintScreen)
  const rows = knowledgeMatrix(
    themes.map(({ id, number, name }) => ({
      number,
      name,
      entries: entries
        .filter((entry) => entry.theme === id)
        .map((entry) => ({ ...entry, label: `K-${entry.number}` })),
    })),
  )
  return (
    <table className="case-matrix">
      <caption className="ds-sr-only">{text.matrix}</caption>
      <thead>
        <tr>
          <th scope="col">{text.themes}</th>
          {dimensions.map((dimension) => (
            <th key={dimension} scope="col">
              {dimensionNames[dimension]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ theme, cells }) => (
          <tr key={theme?.number ?? 'all'} data-sum={theme === null || undefined}>
            <th scope="row">{theme === null ? text.all : text.theme(theme.number, theme.name)}</th>
            {cells.map((cell) => (
              <td key={cell.dimension}>
                {cell.entries.length === 0 ? (
                  <span className="muted">{text.none}</span>
                ) : (
                  <strong className="number">{cell.entries.length}</strong>
                )}
                {theme !== null && (
                  <div className="case-matrix-entries">
                    {cell.entries.map(({ id, label }) => (
                      <button key={id} type="button" className="case-chip entry" onClick={() => onEntry(id)}>
                        {label}
                      </button>
                    ))}
                  </div>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { ArrowDownIcon, ArrowUpIcon, ArrowsUpDownIcon } from '@navikt/aksel-icons'
import { useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Link } from 'wouter'
import { kitWords } from '#shared/text/screen/kit.ts'
import { useText } from '../api/language.ts'

export type Column<Row, Key extends string = string> = {
  readonly key: Key
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** CSS width of a table's column, or grid track of a virtual one: `8rem`, `1fr`. */
  readonly width?: string
  readonly align?: 'end'
  readonly sortable?: boolean
  /** Stands as the row's link, and names the row to a screen reader. One column; the first if none is marked. */
  readonly names?: boolean
  /** The heading is for screen readers alone: over a column of buttons. */
  readonly hideHeader?: boolean
}

export type Sort<Key extends string = string> = { readonly by: Key; readonly descending: boolean }

export type TableParts<Row, Key extends string> = {
  /** What the table holds; read out, and shown when `showCaption`. */
  readonly caption: string
  readonly columns: readonly Column<Row, Key>[]
  readonly rowKey: (row: Row) => string
  /** Where a row leads; the whole row may be pressed. */
  readonly rowHref?: (row: Row) => string
  readonly sort?: Sort<Key>
  readonly onSort?: (sort: Sort<Key>) => void
}

/** A table of what is at hand. For thousands of rows there is `VirtualTable`. ↑ and ↓ go from row to row. */
export function DataTable<Row, Key extends string = string>({
  caption,
  columns,
  rows,
  rowKey,
  rowHref,
  sort,
  onSort,
}: TableParts<Row, Key> & { readonly rows: readonly Row[] }): React.JSX.Element {
  const body = useRef<HTMLTableSectionElement>(null)
  const naming = columns.find(({ names }) => names === true) ?? columns[0]
  return (
    <div className="table-place">
      <table className="table">
        <caption className="ds-sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                aria-sort={ariaSort(column, sort)}
                data-align={column.align}
                style={{ width: column.width }}
              >
                <ColumnHeader column={column} sort={sort} onSort={onSort} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={(event) => walkRows(event, body.current)}>
          {rows.map((row) => (
            <tr key={rowKey(row)} data-row={rowKey(row)} data-linked={rowHref !== undefined || undefined}>
              {columns.map((column) => {
                const inside = column.cell(row)
                if (column !== naming) {
                  return (
                    <td key={column.key} data-align={column.align}>
                      {inside}
                    </td>
                  )
                }
                return (
                  <th key={column.key} scope="row" data-align={column.align}>
                    {rowHref === undefined ? (
                      inside
                    ) : (
                      <Link className="row-link" href={rowHref(row)}>
                        {inside}
                      </Link>
                    )}
                  </th>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** `aria-sort` of a column's heading; none where it cannot be sorted by. */
export function ariaSort<Row, Key extends string>(
  { key, sortable = false }: Column<Row, Key>,
  sort: Sort<Key> | undefined,
): 'ascending' | 'descending' | 'none' | undefined {
  if (!sortable) return undefined
  return sort?.by === key ? (sort.descending ? 'descending' : 'ascending') : 'none'
}

/** A heading; a button where one may sort by it. */
export function ColumnHeader<Row, Key extends string>({
  column,
  sort,
  onSort,
}: {
  readonly column: Column<Row, Key>
  readonly sort: Sort<Key> | undefined
  readonly onSort: ((sort: Sort<Key>) => void) | undefined
}): React.JSX.Element {
  const text = useText(kitWords)
  const { key, header, sortable = false, hideHeader = false } = column
  if (!sortable || onSort === undefined) {
    return <span className={hideHeader ? 'ds-sr-only' : undefined}>{header}</span>
  }
  const chosen = sort?.by === key
  const Arrow = chosen ? (sort.descending ? ArrowDownIcon : ArrowUpIcon) : ArrowsUpDownIcon
  return (
    <button
      type="button"
      className="sort"
      title={text.sortBy(header.toLowerCase())}
      onClick={() => onSort({ by: key, descending: chosen ? !sort.descending : false })}
    >
      {header}
      <Arrow aria-hidden />
    </button>
  )
}

/** ↑ ↓ Home End from row to row; other keys are left to what has the focus. */
function walkRows(event: KeyboardEvent, body: HTMLElement | null): void {
  const links = [...(body?.querySelectorAll<HTMLElement>('.row-link') ?? [])]
  const here = links.indexOf(event.target as HTMLElement)
  if (here === -1) return
  const last = links.length - 1
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: last }[event.key]
  if (to === undefined) return
  event.preventDefault()
  links[Math.min(Math.max(to, 0), last)]?.focus()
}

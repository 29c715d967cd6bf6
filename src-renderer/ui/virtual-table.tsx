import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Link } from 'wouter'
import { ColumnHeader, ariaSort } from './data-table.tsx'
import type { Column, TableParts } from './data-table.tsx'
import { cameBack } from './page-focus.ts'

const rowHeight = 38

/** How far each list was scrolled when it was last seen, by address and caption. */
const scrolled = new Map<string, number>()

/**
 * A table of any length that draws only what is in view, and asks for rows by their place (`onRange` feeds
 * `useWindow`). Screen readers hear the full count and each row's place. The arrow keys, Page Up and Down, Home
 * and End walk; Enter opens. Hand in `columns` that stay the same object, or every row is drawn again for each key.
 */
export function VirtualTable<Row, Key extends string = string>({
  caption,
  columns,
  total,
  rowAt,
  onRange,
  rowKey,
  rowHref,
  sort,
  onSort,
  filter = '',
}: TableParts<Row, Key> & {
  readonly total: number
  readonly rowAt: (index: number) => Row | undefined
  readonly onRange: (first: number, last: number) => void
  /** What the rows are narrowed and sorted by, as text: another one begins at the top. */
  readonly filter?: string
}): React.JSX.Element {
  const scroller = useRef<HTMLDivElement>(null)
  const wanted = useRef<number | null>(null)
  const [key] = useState(() => `${window.location.hash} ${caption}`)
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    initialOffset: () => (cameBack() ? (scrolled.get(key) ?? 0) : 0),
    onChange: ({ scrollOffset }) => scrolled.set(key, scrollOffset ?? 0),
  })
  const shownFilter = useRef(filter)
  useEffect(() => {
    if (shownFilter.current === filter) return
    shownFilter.current = filter
    scroller.current?.scrollTo(0, 0)
  }, [filter])
  const items = virtual.getVirtualItems()
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0]
  useEffect(() => onRange(first, last), [first, last, onRange])
  useEffect(() => {
    if (wanted.current === null) return
    const link = scroller.current?.querySelector<HTMLElement>(`[data-place="${wanted.current}"] .row-link`)
    if (link === null || link === undefined) return
    wanted.current = null
    link.focus({ preventScroll: true })
  })
  const walk = (event: KeyboardEvent): void => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-place]')
    if (row === null || total === 0) return
    const here = Number(row.dataset['place'])
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2)
    const to = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      PageDown: here + page,
      PageUp: here - page,
      Home: 0,
      End: total - 1,
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const place = Math.min(Math.max(to, 0), total - 1)
    const drawn = scroller.current?.querySelector<HTMLElement>(`[data-place="${place}"] .row-link`)
    virtual.scrollToIndex(place)
    if (drawn) drawn.focus({ preventScroll: true })
    else wanted.current = place // its row is not drawn, or not fetched, yet
  }
  const tracks = columns.map(({ width }) => width ?? 'minmax(0, 1fr)').join(' ')
  return (
    <div className="vtable" ref={scroller}>
      <div
        role="table"
        aria-label={caption}
        aria-rowcount={total + 1}
        aria-colcount={columns.length}
        style={{ '--tracks': tracks } as React.CSSProperties}
      >
        <div role="rowgroup" className="vtable-head">
          <div role="row" aria-rowindex={1} className="vtable-row">
            {columns.map((column) => (
              <div
                key={column.key}
                role="columnheader"
                aria-sort={ariaSort(column, sort)}
                data-align={column.align}
              >
                <ColumnHeader column={column} sort={sort} onSort={onSort} />
              </div>
            ))}
          </div>
        </div>
        {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the rows' links hold the focus */}
        <div
          role="rowgroup"
          onKeyDown={walk}
          style={{ height: virtual.getTotalSize(), position: 'relative' }}
        >
          {items.map(({ index, start }) => {
            const row = rowAt(index)
            return (
              <Line
                key={row === undefined ? index : rowKey(row)}
                columns={columns as readonly Column<unknown>[]}
                row={row}
                index={index}
                start={start}
                href={row === undefined ? undefined : rowHref?.(row)}
                linked={rowHref !== undefined}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}

/** One row; drawn again only when it or its place is another: a key moves one of forty. */
const Line = memo(function Line({
  columns,
  row,
  index,
  start,
  href,
  linked,
}: {
  readonly columns: readonly Column<unknown>[]
  readonly row: unknown
  readonly index: number
  readonly start: number
  readonly href: string | undefined
  readonly linked: boolean
}): React.JSX.Element {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-place={index}
      data-linked={linked || undefined}
      className="vtable-row vtable-line"
      style={{ transform: `translateY(${String(start)}px)`, height: rowHeight }}
    >
      {columns.map((column, place) => {
        const names = column.names ?? (place === 0 && !columns.some((c) => c.names === true))
        return (
          <div
            key={column.key}
            role={names ? 'rowheader' : 'cell'}
            data-align={column.align}
            className="vtable-cell"
          >
            {row === undefined ? (
              <span className="vtable-waiting" />
            ) : (
              <Cell href={names ? href : undefined}>{column.cell(row)}</Cell>
            )}
          </div>
        )
      })}
    </div>
  )
})

function Cell({
  href,
  children,
}: {
  readonly href: string | undefined
  readonly children: ReactNode
}): ReactNode {
  if (href === undefined) return children
  return (
    <Link className="row-link" href={href}>
      {children}
    </Link>
  )
}

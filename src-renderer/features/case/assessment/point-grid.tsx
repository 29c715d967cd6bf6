import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useImperativeHandle, useMemo, useRef } from 'react'
import type { KeyboardEvent, Ref } from 'react'
import type { ThemeId } from '#shared/ids.ts'
import { assessmentWords } from '#shared/text/screen/case/assessment.ts'
import { useText } from '../../../api/language.ts'
import { ColumnHeader, ariaSort } from '../../../ui/data-table.tsx'
import type { Column, Sort } from '../../../ui/data-table.tsx'
import { useFormat } from '../../../ui/format.ts'
import type { Assessment, PointRow, RowSort } from './point-rows.ts'
import { PointLine } from './point-line.tsx'
import { commandOf } from './row-keys.ts'
import type { RowCommand } from './row-keys.ts'

const rowHeight = 88
const editedHeight = 184
const widths = [
  '7.5rem',
  'minmax(9.6rem, 1fr)',
  '7.6rem',
  'minmax(11rem, 1.35fr)',
  '8.1rem',
  'minmax(8.2rem, 0.6fr)',
]

export type GridHandle = {
  /** Puts the focus on a row, wherever it is. */
  readonly focus: (key: string) => void
}

/**
 * The points as a grid of any length: one row has the focus and is the one that keys are about (`row-keys.ts`), and only
 * what is in view is drawn. Screen readers hear the full count and each row's place.
 */
export function PointGrid({
  rows,
  shown,
  active,
  marked,
  editing,
  sort,
  onSort,
  onActive,
  onEdit,
  onLeave,
  onCommand,
  onStoreAndNext,
  handle,
}: {
  readonly rows: readonly PointRow[]
  readonly shown: Assessment
  readonly active: string | null
  readonly marked: ReadonlySet<string>
  readonly editing: string | null
  readonly sort: Sort<RowSort>
  readonly onSort: (sort: Sort<RowSort>) => void
  readonly onActive: (key: string) => void
  readonly onEdit: (key: string) => void
  readonly onLeave: (key: string) => void
  readonly onCommand: (command: RowCommand, row: PointRow) => void
  readonly onStoreAndNext: (row: PointRow) => void
  readonly handle: Ref<GridHandle>
}): React.JSX.Element {
  const text = useText(assessmentWords)
  const format = useFormat()
  const scroller = useRef<HTMLDivElement>(null)
  const wanted = useRef<string | null>(null)
  const editedIndex = editing === null ? -1 : rows.findIndex(({ key }) => key === editing)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (index === editedIndex ? editedHeight : rowHeight),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    scrollPaddingStart: 36,
  })
  useEffect(() => virtual.measure(), [virtual, editedIndex])
  const drawn = (key: string): HTMLElement | null =>
    scroller.current?.querySelector<HTMLElement>(`[data-thing="${key}"]`) ?? null
  const focus = (key: string): void => {
    const index = rows.findIndex((row) => row.key === key)
    if (index === -1) {
      wanted.current = key // it comes with the next answer
      return
    }
    virtual.scrollToIndex(index)
    const row = drawn(key)
    if (row === null) wanted.current = key
    else row.focus({ preventScroll: true })
  }
  useImperativeHandle(handle, () => ({ focus }))
  useEffect(() => {
    const key = wanted.current
    if (key === null) return
    const row = drawn(key)
    if (row === null) {
      const index = rows.findIndex((each) => each.key === key)
      if (index !== -1) virtual.scrollToIndex(index)
      return
    }
    wanted.current = null
    row.focus({ preventScroll: true })
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement
    const row = rows[Number(target.closest<HTMLElement>('[data-place]')?.dataset['place'] ?? -1)]
    if (row === undefined) return
    if (target.tagName === 'TEXTAREA') {
      if (event.key === 'Escape') {
        event.preventDefault()
        focus(row.key)
      } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault()
        onStoreAndNext(row)
      }
      return
    }
    const command = commandOf(event)
    if (command === null) return
    event.preventDefault()
    event.stopPropagation() // the window has keys of its own
    if (command.do !== 'move') {
      onCommand(command, row)
      return
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1)
    const here = rows.indexOf(row)
    const to = { first: 0, last: rows.length - 1, pageUp: here - page, pageDown: here + page }
    const place = typeof command.by === 'number' ? here + command.by : to[command.by]
    const next = rows[Math.min(Math.max(place, 0), rows.length - 1)]
    if (next === undefined) return
    onActive(next.key)
    focus(next.key)
  }
  const columns = useColumns()
  const themes = useMemo(
    () => new Map<ThemeId | null, string>(shown.themes.map(({ id, name }) => [id, name])),
    [shown.themes],
  )
  const hearings = useMemo(
    () =>
      new Map(
        shown.hearings.length < 2
          ? []
          : shown.hearings.map(({ id, closesOn }) => [id, text.hearing(format.day(closesOn, 'short'))]),
      ),
    [shown.hearings, text, format],
  )
  return (
    <div className="vtable assess-grid" ref={scroller}>
      <div
        role="grid"
        aria-label={text.grid}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable
        style={{ '--tracks': widths.join(' ') } as React.CSSProperties}
      >
        <div role="rowgroup" className="vtable-head">
          <div role="row" aria-rowindex={1} className="vtable-row">
            {columns.map((column) => (
              <div key={column.key} role="columnheader" aria-sort={ariaSort(column, sort)}>
                <ColumnHeader
                  column={column}
                  sort={sort}
                  onSort={({ by, descending }) => onSort({ by: by as RowSort, descending })}
                />
              </div>
            ))}
          </div>
        </div>
        {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the rows hold the focus */}
        <div
          role="rowgroup"
          style={{ height: virtual.getTotalSize(), position: 'relative' }}
          onKeyDown={onKeyDown}
          onFocus={({ target }) => {
            const key = target.closest<HTMLElement>('[data-thing]')?.dataset['thing']
            if (key !== undefined && key !== active) onActive(key)
          }}
          onDoubleClick={({ target }) => {
            const key = (target as HTMLElement).closest<HTMLElement>('[data-thing]')?.dataset['thing']
            if (key !== undefined) onEdit(key)
          }}
        >
          {virtual.getVirtualItems().map(({ index, start, size }) => {
            const row = rows[index]
            if (row === undefined) return null
            const { key, input, point } = row
            return (
              <PointLine
                key={key}
                rowKey={key}
                index={index}
                start={start}
                height={size}
                input={input}
                point={point}
                theme={themes.get(point?.theme ?? null) ?? null}
                hearing={hearings.get(input.hearing) ?? null}
                isActive={key === active}
                isMarked={marked.has(key)}
                isEditing={key === editing}
                onLeave={onLeave}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}

type Key = RowSort | 'point' | 'assessment' | 'change'

function useColumns(): readonly Column<never, Key>[] {
  const { columns } = useText(assessmentWords)
  const column = (key: Key, header: string, sortable: boolean): Column<never, Key> => ({
    key,
    header,
    sortable,
    cell: () => null,
  })
  return [
    column('input', columns.input, true),
    column('point', columns.point, false),
    column('theme', columns.theme, true),
    column('assessment', columns.assessment, false),
    column('conclusion', columns.conclusion, true),
    column('change', columns.change, false),
  ]
}

import { Button } from '@digdir/designsystemet-react'
import { ArrowDownIcon, ArrowUpIcon, DragVerticalIcon } from '@navikt/aksel-icons'
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { settingsWords } from '#shared/text/screen/settings.ts'
import { useText } from '../../api/language.ts'
import { announce } from '../../ui/announcer.tsx'

export type Reorderable = {
  readonly key: string
  /** How the thing is called, in the names of its buttons and in what is announced. */
  readonly name: string
  readonly content: ReactNode
  readonly actions?: ReactNode
}

/**
 * A list in an order of the user's own: by buttons, by Alt and arrows, or by dragging, with the same result and
 * the same announcement. The focus stays with the thing that was moved.
 */
export function ReorderList({
  label,
  items,
  onMove,
  locked,
}: {
  readonly label: string
  readonly items: readonly Reorderable[]
  readonly onMove: (from: number, to: number) => void
  readonly locked: boolean
}): React.JSX.Element {
  const text = useText(settingsWords)
  const list = useRef<HTMLOListElement>(null)
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<number | null>(null)
  const focusAfter = useRef<{ readonly key: string; readonly to: number; readonly control: string } | null>(
    null,
  )
  useEffect(() => {
    const wanted = focusAfter.current
    if (wanted === null || items[wanted.to]?.key !== wanted.key) return // not there yet
    focusAfter.current = null
    const row = list.current?.querySelector(`[data-key="${CSS.escape(wanted.key)}"]`)
    const buttons = [...(row?.querySelectorAll<HTMLButtonElement>('button[data-control]') ?? [])]
    const same = buttons.find((each) => each.dataset['control'] === wanted.control && !each.disabled)
    ;(same ?? buttons.find((each) => !each.disabled))?.focus()
  }, [items])
  const move = (from: number, to: number, control: string): void => {
    const item = items[from]
    if (locked || item === undefined || to < 0 || to >= items.length || to === from) return
    focusAfter.current = { key: item.key, to, control }
    onMove(from, to)
    announce(text.movedTo(item.name, to + 1, items.length))
  }
  const byKeys =
    (from: number) =>
    (event: KeyboardEvent): void => {
      if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
      event.preventDefault()
      const up = event.key === 'ArrowUp'
      move(from, from + (up ? -1 : 1), up ? 'up' : 'down')
    }
  const drop = (to: number): void => {
    const from = items.findIndex(({ key }) => key === dragged)
    setDragged(null)
    setOver(null)
    if (from >= 0) move(from, to, 'up')
  }
  return (
    <ol className="reorder" aria-label={label} ref={list}>
      {items.map(({ key, name, content, actions }, index) => (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears Alt + arrows of the buttons within
        <li
          key={key}
          data-key={key}
          data-dragged={key === dragged || undefined}
          data-over={(over === index && dragged !== null) || undefined}
          draggable={!locked}
          onKeyDown={byKeys(index)}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move'
            setDragged(key)
          }}
          onDragEnd={() => {
            setDragged(null)
            setOver(null)
          }}
          onDragOver={(event) => {
            if (dragged === null) return
            event.preventDefault()
            setOver(index)
          }}
          onDrop={(event) => {
            event.preventDefault()
            drop(index)
          }}
        >
          {!locked && <DragVerticalIcon aria-hidden className="reorder-handle" title={text.drag(name)} />}
          <span className="reorder-place number">{index + 1}</span>
          <div className="reorder-content">{content}</div>
          {!locked && (
            <div className="reorder-actions">
              <Button
                variant="tertiary"
                data-color="neutral"
                data-control="up"
                icon
                aria-label={text.up(name)}
                disabled={index === 0}
                onClick={() => move(index, index - 1, 'up')}
              >
                <ArrowUpIcon aria-hidden />
              </Button>
              <Button
                variant="tertiary"
                data-color="neutral"
                data-control="down"
                icon
                aria-label={text.down(name)}
                disabled={index === items.length - 1}
                onClick={() => move(index, index + 1, 'down')}
              >
                <ArrowDownIcon aria-hidden />
              </Button>
              {actions}
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

/** The list with one thing moved. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.toSpliced(from, 1)
  const [thing] = list.slice(from, from + 1)
  return thing === undefined ? [...list] : rest.toSpliced(to, 0, thing)
}

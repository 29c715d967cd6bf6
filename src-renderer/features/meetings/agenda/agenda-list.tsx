import { ArrowDownIcon, ArrowUpIcon, DragVerticalIcon, XMarkIcon } from '@navikt/aksel-icons'
import { useLayoutEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import {
  Button,
  DropIndicator,
  GridList,
  GridListItem,
  I18nProvider,
  useDragAndDrop,
} from 'react-aria-components'
import type { AgendaRow } from '#shared/contract/meeting.ts'
import type { AgendaItemId } from '#shared/ids.ts'
import { agendaWords } from '#shared/text/screen/agenda.ts'
import { useLanguage, useText } from '../../../api/language.ts'
import { ItemContent } from './item-content.tsx'
import type { Agenda } from './use-agenda.ts'

/** Where the focus was in an item that moves: it goes along. */
type Held = { readonly id: AgendaItemId; readonly action: string | undefined }

/** An agenda that is being set: dragged by pointer or keyboard, moved by buttons and Alt+↑ and Alt+↓. */
export function AgendaList({ agenda }: { readonly agenda: Agenda }): React.JSX.Element {
  const text = useText(agendaWords)
  const language = useLanguage()
  const { rows, move } = agenda
  const list = useRef<HTMLDivElement>(null)
  const held = useRef<Held | null>(null)
  const placeOf = (id: AgendaItemId): number => rows.findIndex((row) => row.id === id) + 1
  const moveHeld = (id: AgendaItemId, to: number, action?: string): void => {
    held.current = { id, action }
    move(id, to)
  }
  useLayoutEffect(() => keepFocus(list.current, held))
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({ 'text/plain': rows.find((row) => row.id === key)?.title ?? '' })),
    onReorder: ({ keys, target }) => {
      const [id] = [...keys] as AgendaItemId[]
      if (id === undefined) return
      const at = placeOf(target.key as AgendaItemId) + (target.dropPosition === 'after' ? 1 : 0)
      moveHeld(id, at > placeOf(id) ? at - 1 : at)
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className="agenda-drop" />,
  })
  const hearKeys = (event: KeyboardEvent): void => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    const line = (event.target as HTMLElement).closest<HTMLElement>('[role="row"]')
    const id = line?.dataset['key'] as AgendaItemId | undefined
    if (!event.altKey || step === undefined || id === undefined) return
    event.preventDefault()
    event.stopPropagation()
    const action = (event.target as HTMLElement).dataset['action']
    moveHeld(id, placeOf(id) + step, action)
  }
  return (
    // nynorsk too: the library speaks English under nn-NO (ux.md)
    <I18nProvider locale={language === 'en' ? 'en-GB' : 'nb-NO'}>
      {/* the library would add its sheet to the page, which the page's policy forbids: meeting.css has the rule */}
      <span id="react-aria-pressable-style" hidden />
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears keys of the list inside */}
      <div onKeyDownCapture={hearKeys}>
        <GridList
          ref={list}
          aria-label={text.agenda}
          className="agenda"
          items={rows}
          dependencies={[text, rows]}
          dragAndDropHooks={dragAndDropHooks}
          keyboardNavigationBehavior="tab"
        >
          {(row) => <AgendaItem row={row} last={rows.length} agenda={agenda} onMove={moveHeld} />}
        </GridList>
      </div>
    </I18nProvider>
  )
}

function AgendaItem({
  row,
  last,
  agenda,
  onMove,
}: {
  readonly row: AgendaRow
  readonly last: number
  readonly agenda: Agenda
  readonly onMove: (id: AgendaItemId, to: number, action: string) => void
}): React.JSX.Element {
  const text = useText(agendaWords)
  const { id, position, title } = row
  return (
    <GridListItem id={id} textValue={title} className="agenda-item">
      <Button slot="drag" className="agenda-drag" aria-label={text.drag(title)}>
        <DragVerticalIcon aria-hidden fontSize="1.2rem" />
      </Button>
      <span className="agenda-place number" aria-hidden>
        {position}
      </span>
      <ItemContent row={row} />
      <div className="agenda-actions">
        <button
          type="button"
          data-action="up"
          aria-label={text.up(title)}
          aria-disabled={position === 1 || undefined}
          onClick={() => onMove(id, position - 1, 'up')}
        >
          <ArrowUpIcon aria-hidden />
        </button>
        <button
          type="button"
          data-action="down"
          aria-label={text.down(title)}
          aria-disabled={position === last || undefined}
          onClick={() => onMove(id, position + 1, 'down')}
        >
          <ArrowDownIcon aria-hidden />
        </button>
        <button
          type="button"
          data-action="remove"
          aria-label={text.remove(title)}
          onClick={() => void agenda.remove(row)}
        >
          <XMarkIcon aria-hidden />
        </button>
      </div>
    </GridListItem>
  )
}

/** A line that changes place in the page loses the focus; it gets it back where it was. */
function keepFocus(list: HTMLElement | null, held: { current: Held | null }): void {
  if (held.current === null) return
  const { id, action } = held.current
  held.current = null
  const line = list?.querySelector<HTMLElement>(`[data-key="${id}"]`)
  const wanted = action === undefined ? line : line?.querySelector<HTMLElement>(`[data-action="${action}"]`)
  if (wanted !== document.activeElement) wanted?.focus()
}

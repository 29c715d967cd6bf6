import { useEffect, useRef, useState } from 'react'
import type { AgendaRow } from '#shared/contract/meeting.ts'
import { moveItem } from '#shared/domain/meeting/agenda-order.ts'
import type { AgendaItemId } from '#shared/ids.ts'
import { agendaWords } from '#shared/text/screen/agenda.ts'
import { call } from '../../../api/client.ts'
import { queryClient, useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { announce } from '../../../ui/announcer.tsx'
import { failureIn } from '../../../ui/states.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'
import type { MeetingView } from '../meeting-view.ts'

export type Agenda = {
  /** As it is shown: with moves that are not stored yet. */
  readonly rows: readonly AgendaRow[]
  /** To a place from 1: by drag, button or key, with one result and one announcement. */
  readonly move: (id: AgendaItemId, to: number) => void
  readonly remove: (row: AgendaRow) => Promise<boolean>
  readonly add: ReturnType<typeof useWrite<'agenda.add'>>
}

/** Moves that show and are not stored yet; `over`: what was stored when the last of them was. */
type Moved = {
  readonly rows: readonly AgendaRow[]
  readonly waiting: number
  readonly over: readonly AgendaRow[]
}

/**
 * The agenda and what one may do to it. A move shows at once and is stored behind it, one after another, so that
 * a key that is held down moves from where the item really is.
 */
export function useAgenda({ items }: MeetingView): Agenda {
  const text = useText(agendaWords)
  const moving = useWrite('agenda.move')
  const removing = useWrite('agenda.remove')
  const add = useWrite('agenda.add')
  const [moved, setMoved] = useState<Moved | null>(null)
  const stored = useRef(items)
  useEffect(() => {
    stored.current = items
  }, [items])
  const underWay = useRef<Promise<unknown>>(Promise.resolve())
  // What is stored prevails once nothing is on its way and the window has been told of it.
  const rows = moved !== null && (moved.waiting > 0 || moved.over === items) ? moved.rows : items
  const store = async (id: AgendaItemId, to: number): Promise<void> => {
    try {
      await moving.mutateAsync({ id, to })
      setMoved((now) => now && { ...now, waiting: now.waiting - 1, over: stored.current })
    } catch (error) {
      setMoved(null)
      refused(error)
    }
  }
  return {
    rows,
    add,
    move: (id, to) => {
      const from = rows.findIndex((row) => row.id === id) + 1
      const title = rows[from - 1]?.title ?? ''
      const place = Math.min(Math.max(1, to), rows.length)
      if (from === 0) return
      if (place === from) return announce(text.stays(title, from))
      const after = moveItem(rows, id, place)
      setMoved((now) => ({ rows: after, over: items, waiting: (now?.waiting ?? 0) + 1 }))
      announce(text.moved(title, place, rows.length))
      underWay.current = underWay.current.then(() => store(id, place))
    },
    remove: async ({ id, title }) => {
      try {
        const undo = await removing.mutateAsync({ id })
        tellDone(text.removed(title), () => call('agenda.add', undo))
        return true
      } catch (error) {
        refused(error)
        return false
      }
    },
  }
}

/** What is shown may be older than what the program knows: it is asked again. */
function refused(error: unknown): void {
  tellFailure(failureIn(error))
  void queryClient.invalidateQueries({ queryKey: ['meeting.get'] })
}

import { useEffect } from 'react'
import type { AgendaItemId, MeetingId } from '#shared/ids.ts'
import { useRead } from '../../../api/hooks.ts'
import { Answered } from '../../../ui/states.tsx'
import { DayView } from './day/day-view.tsx'
import { recoverDrafts, storeAllDrafts } from './drafts.ts'
import { OpeningView } from './opening/opening-view.tsx'
import './session.css'
import './session-item.css'
import './session-vote.css'

/** The meeting while it is held: the screen that is on from its opening to its end. */
export function SessionTab({
  meeting,
  item,
}: {
  readonly meeting: MeetingId
  /** The item that is shown; null for the one that is open. */
  readonly item: AgendaItemId | null
}): React.JSX.Element {
  const query = useRead('session.get', { meeting }, { keep: true })
  const scopes = query.data?.items.map(({ id }) => id).join(' ')
  useEffect(() => {
    if (scopes !== undefined) recoverDrafts(new Set([meeting, ...scopes.split(' ')]))
  }, [meeting, scopes])
  useEffect(() => {
    const leave = (): void => void storeAllDrafts()
    window.addEventListener('pagehide', leave)
    return () => window.removeEventListener('pagehide', leave)
  }, [])
  return (
    <Answered query={query} rows={8}>
      {(view) =>
        view.session === null ? (
          <OpeningView view={view} />
        ) : (
          <DayView view={view} session={view.session} item={item} />
        )
      }
    </Answered>
  )
}

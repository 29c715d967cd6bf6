import { create } from 'zustand'
import type { MeetingId } from '#shared/ids.ts'
import './projector.css'

/** The window that shows a meeting on the wall of the hall, beside the secretary's own; null while there is none. */
export const useWall = create<
  { readonly meeting: MeetingId; readonly place: Window } | Record<string, never>
>(() => ({}))

/**
 * Shows the meeting on the wall: in a window of its own, to be moved to the hall's screen, or where the host opens none, in this
 * one (Esc comes back). The window is drawn from here (`wall-window.tsx`): it asks nothing and can do nothing by itself.
 */
export function openProjector(meeting: MeetingId, goTo: (path: string) => void): void {
  const place = window.open('', 'saksklar-lerret', 'popup,width=1280,height=720')
  if (place === null) return goTo(`/moter/${meeting}/lerret`)
  useWall.setState({ meeting, place }, true)
  place.focus()
}

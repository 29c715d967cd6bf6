import { create } from 'zustand'
import { saidWithin } from './said-within.ts'

type Announcement = { readonly text: string; readonly turn: number; readonly at: number }

const useAnnouncement = create<Announcement>(() => ({ text: '', turn: 0, at: 0 }))

/** Says something to a screen reader, and nothing on the screen: where something moved to, how many are left. */
export function announce(text: string): void {
  useAnnouncement.setState(({ turn }) => ({ text, turn: turn + 1, at: performance.now() }))
}

/** Before announcements change their place: what was said is not said again there. */
export function forgetAnnounced(): void {
  if (performance.now() - useAnnouncement.getState().at > saidWithin) useAnnouncement.setState({ text: '' })
}

/** What is announced, where `here`. The same words twice are said twice: they change places. */
export function Announcer({ here }: { readonly here: boolean }): React.JSX.Element {
  const { text, turn } = useAnnouncement()
  return (
    <div className="ds-sr-only announcer" aria-live="polite">
      <span>{here && turn % 2 === 0 ? text : ''}</span>
      <span>{here && turn % 2 === 1 ? text : ''}</span>
    </div>
  )
}

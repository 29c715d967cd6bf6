import { create } from 'zustand'

type Announcement = { readonly text: string; readonly turn: number }

const useAnnouncement = create<Announcement>(() => ({ text: '', turn: 0 }))

/** Says something to a screen reader, and nothing on the screen: where something moved to, how many are left. */
export function announce(text: string): void {
  useAnnouncement.setState(({ turn }) => ({ text, turn: turn + 1 }))
}

/** What is announced. Place once. The same words twice are said twice: they change places. */
export function Announcer(): React.JSX.Element {
  const { text, turn } = useAnnouncement()
  return (
    <div className="ds-sr-only" aria-live="polite">
      <span>{turn % 2 === 0 ? text : ''}</span>
      <span>{turn % 2 === 1 ? text : ''}</span>
    </div>
  )
}

import { useEffect } from 'react'
import { create } from 'zustand'
import { Announcer, forgetAnnounced } from './announcer.tsx'
import { markTold } from './toast-store.ts'
import { Toasts } from './toasts.tsx'

/** The modal dialogs that are open, the topmost last. */
const useOpenDialogs = create<{ readonly dialogs: readonly string[] }>(() => ({ dialogs: [] }))

/**
 * Where messages are shown and said: once in the window (`dialog` null), and once in every modal dialog, for all that
 * lies outside the topmost is neither seen nor heard. Both stand there before their first message: only then
 * are all of them read out.
 */
export function MessagePlace({ dialog }: { readonly dialog: string | null }): React.JSX.Element {
  const isTopmost = useOpenDialogs(({ dialogs }) => (dialogs.at(-1) ?? null) === dialog)
  useEffect(() => {
    if (dialog === null) return undefined
    move((dialogs) => [...dialogs, dialog])
    return () => move((dialogs) => dialogs.filter((each) => each !== dialog))
  }, [dialog])
  return (
    <>
      <Toasts here={isTopmost} labelled={dialog === null} />
      <Announcer here={isTopmost} />
    </>
  )
}

/** What has been said in one place is shown in the next, and not said there again. */
function move(change: (dialogs: readonly string[]) => readonly string[]): void {
  forgetAnnounced()
  markTold()
  useOpenDialogs.setState(({ dialogs }) => ({ dialogs: change(dialogs) }))
}

import { useEffect } from 'react'
import { create } from 'zustand'

/** What a command asks of the screen that it leads to. */
export type Intent = 'newCase' | 'newMeeting'

const useIntentStore = create<{ readonly intent: Intent | null }>(() => ({ intent: null }))

/** Asks the screen that knows how; go there too. */
export function askFor(intent: Intent): void {
  useIntentStore.setState({ intent })
}

/** Runs `answer` when this is asked for, once: a screen opens its dialog. */
export function useIntent(intent: Intent, answer: () => void): void {
  const asked = useIntentStore((store) => store.intent === intent)
  useEffect(() => {
    if (!asked) return
    useIntentStore.setState({ intent: null })
    answer()
  }, [asked, answer])
}

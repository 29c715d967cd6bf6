import { useEffect, useState } from 'react'
import type { Failure } from '#shared/contract/reply.ts'
import type { PaperId } from '#shared/ids.ts'
import { failureIn } from '../../../ui/states.tsx'
import { leavePaper, takePaper } from './open-papers.ts'
import type { PaperSession } from './session.ts'

export type PaperState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'open'; readonly session: PaperSession }

/**
 * A paper, open as long as the screen stands. It is asked for anew each time, never taken from what was answered
 * before: that would be the text of then.
 */
export function usePaper(id: PaperId): PaperState {
  const [state, setState] = useState<PaperState>({ kind: 'opening' })
  useEffect(() => {
    let isGone = false
    let taken: PaperSession | null = null
    takePaper(id).then(
      (session) => {
        taken = session
        if (isGone) leavePaper(session)
        else setState({ kind: 'open', session })
        return session
      },
      (error: unknown) => {
        setState({ kind: 'failed', failure: failureIn(error) })
        return null
      },
    )
    return () => {
      isGone = true
      if (taken !== null) leavePaper(taken)
      setState({ kind: 'opening' })
    }
  }, [id])
  return state
}

/** Sends at once what waits when the window loses the focus, is hidden or goes away. */
export function useFlush(session: PaperSession): void {
  useEffect(() => {
    const flush = (): void => session.saver.flush()
    window.addEventListener('blur', flush)
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      window.removeEventListener('blur', flush)
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
    }
  }, [session])
}

import { call } from '../../../api/client.ts'
import type { Desk } from './desk.ts'

/** Milliseconds without a change before the printed pages are counted: the typesetter rests while somebody writes. */
const calm = 4000

/**
 * Counts the printed pages of a paper that should keep within some, whenever what is stored has been left alone for a
 * while. The preview counts its own, of what is not stored yet. Gives what ends it.
 */
export function followPages({ session, store }: Desk): () => void {
  const { paper, saver } = session
  if (paper.pageBudget === null) return () => undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let isEnded = false
  const count = async (): Promise<void> => {
    if (store.getState().pane === 'preview') return
    const order = { paper: paper.id, revision: 0, fresh: true, sections: [] }
    // what cannot be set has no number of pages; the preview says why
    const made = await call('preview.compile', order).catch(() => null)
    if (made?.kind === 'pages' && !isEnded && store.getState().pane !== 'preview')
      store.setState({ pages: made.pages.length })
  }
  const later = (): void => {
    clearTimeout(timer)
    if (saver.state().kind === 'clean') timer = setTimeout(() => void count(), calm)
  }
  const stop = saver.subscribe(later)
  later()
  return () => {
    isEnded = true
    stop()
    clearTimeout(timer)
    void call('preview.close', { paper: paper.id }).catch(() => undefined)
  }
}

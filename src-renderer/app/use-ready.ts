import { useEffect } from 'react'
import { queryClient } from '../api/hooks.ts'

/**
 * Marks the document when the first screen has its data: `data-ready="1"`, which benches and tests wait for.
 * Stands beside the screen under the same `Suspense`, so that its effect runs only when the screen is there.
 */
export function Ready(): null {
  useEffect(() => {
    const root = document.documentElement
    if (root.dataset['ready'] === '1') return undefined
    let frame = 0
    const look = (): void => {
      cancelAnimationFrame(frame)
      if (queryClient.isFetching() > 0) return
      // one answer may ask the next question: two frames of quiet are the end of it
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          if (queryClient.isFetching() > 0) return
          root.dataset['ready'] = '1'
          stop()
        })
      })
    }
    const stop = queryClient.getQueryCache().subscribe(look)
    look()
    return () => {
      cancelAnimationFrame(frame)
      stop()
    }
  }, [])
  return null
}

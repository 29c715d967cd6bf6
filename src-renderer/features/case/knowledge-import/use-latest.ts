import { useState } from 'react'
import type { JobState } from '../../../api/use-job.ts'

/** What a job gave last, also while it runs again; null before it has given anything. */
export function useLatest<T>(state: JobState<T | null>): T | null {
  const [latest, setLatest] = useState<T | null>(null)
  if (state.kind === 'done' && state.result !== null && state.result !== latest) setLatest(state.result)
  return latest
}

import { useState } from 'react'
import type { JobState } from '../../../api/use-job.ts'

/** What a job gave last about `subject`, also while it runs again; null before it has given anything. */
export function useLatest<T>(state: JobState<T | null>, subject: unknown = null): T | null {
  const [latest, setLatest] = useState<{ readonly of: unknown; readonly result: T } | null>(null)
  if (state.kind === 'done' && state.result !== null && state.result !== latest?.result)
    setLatest({ of: subject, result: state.result })
  return latest !== null && latest.of === subject ? latest.result : null
}

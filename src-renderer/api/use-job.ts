import { useEffect, useRef, useState } from 'react'
import type { CallName, Input, Output } from '#shared/contract/index.ts'
import { call, CallFailure, listen } from './client.ts'

export type JobProgress = { readonly step: string; readonly done: number; readonly total: number }

export type JobState<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: JobProgress | null; readonly cancelling: boolean }
  | { readonly kind: 'done'; readonly result: T }
  | { readonly kind: 'failed'; readonly failure: CallFailure['failure'] }

type JobName = { [N in CallName]: 'job' extends keyof Input<N> ? N : never }[CallName]

/**
 * Long work with progress and a way to give it up. What ran when its screen went away runs on; should it fail, that is
 * told as any refusal that nobody waits for (`main.tsx`).
 */
export function useJob<N extends JobName>(
  name: N,
): {
  readonly state: JobState<Output<N>>
  readonly start: (input: Omit<Input<N>, 'job'>) => void
  readonly cancel: () => void
  readonly reset: () => void
} {
  const [state, setState] = useState<JobState<Output<N>>>({ kind: 'idle' })
  const job = useRef('')
  const shown = useRef(true)
  useEffect(() => {
    shown.current = true
    return () => void (shown.current = false)
  }, [])
  useEffect(
    () =>
      listen('job.progress', (event) => {
        if (event.job !== job.current) return
        setState((now) => (now.kind === 'running' ? { ...now, progress: event } : now))
      }),
    [],
  )
  const start = (input: Omit<Input<N>, 'job'>): void => {
    const id = crypto.randomUUID()
    job.current = id
    setState({ kind: 'running', progress: null, cancelling: false })
    void run(id, input)
  }
  const run = async (id: string, input: Omit<Input<N>, 'job'>): Promise<void> => {
    const end = await ended(call(name, { ...input, job: id } as unknown as Input<N>))
    if (job.current === id) setState(end)
    if (end.kind === 'failed' && isNews(end.failure.code, shown.current)) throw new CallFailure(end.failure)
  }
  const cancel = (): void => {
    setState((now) => (now.kind === 'running' ? { ...now, cancelling: true } : now))
    void call('job.cancel', { job: job.current })
  }
  return { state, start, cancel, reset: () => setState({ kind: 'idle' }) }
}

/** Whether a failure has no screen that tells it: its own is gone, or goes with the workspace. */
const isNews = (code: string, shown: boolean): boolean =>
  code === 'work.workspaceClosed' || (!shown && code !== 'work.cancelled')

async function ended<T>(work: Promise<T>): Promise<JobState<T>> {
  try {
    return { kind: 'done', result: await work }
  } catch (error) {
    const failure = error instanceof CallFailure ? error.failure : { code: 'wire.internal', facts: {} }
    return { kind: 'failed', failure }
  }
}

import { useEffect, useRef } from 'react'
import type { Input, Output } from '#shared/contract/index.ts'
import { useJob } from '../../../api/use-job.ts'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'

type OutputName = 'hearing.letter' | 'hearing.exportPage' | 'hearing.export'

/** A file or folder that is made, and told of when it is there; why not, where it could not be. */
export function useOutput<N extends OutputName>(
  name: N,
  worded: (made: NonNullable<Output<N>>) => string,
): { readonly isRunning: boolean; readonly start: (input: Omit<Input<N>, 'job'>) => void } {
  const { state, start, reset } = useJob(name)
  const told = useRef<unknown>(null)
  useEffect(() => {
    if (told.current === state || state.kind === 'idle' || state.kind === 'running') return
    told.current = state
    if (state.kind === 'failed') {
      if (state.failure.code !== 'work.cancelled') tellFailure(state.failure)
    } else if (state.result !== null) tellDone(worded(state.result))
    reset()
  }, [state, worded, reset])
  const isRunning = state.kind === 'running'
  return { isRunning, start: (input) => (isRunning ? undefined : start(input)) }
}

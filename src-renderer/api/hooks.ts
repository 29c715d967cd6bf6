import { QueryClient, keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import { calls } from '#shared/contract/index.ts'
import type { Topic } from '#shared/contract/call.ts'
import type { CallName, Input, Output } from '#shared/contract/index.ts'
import { call, listen } from './client.ts'
import type { CallFailure } from './client.ts'
import { saving } from './save-state.ts'

/** Answers are kept until something they rest on changes: nothing is asked again by the clock. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
})

/** Asks again what rests on a changed topic, whoever changed it. Call once at the start. */
export function refreshOnChange(): () => void {
  return listen('data.changed', ({ topics }) => {
    if (topics.includes('workspace')) void changeWorkspace(topics)
    else refresh(topics)
  })
}

function refresh(topics: readonly Topic[]): void {
  void queryClient.invalidateQueries({
    predicate: ({ queryKey }) => calls[queryKey[0] as CallName].reads.some((topic) => topics.includes(topic)),
  })
}

const current = ['workspace.current', {}] as const

/** Of another workspace nothing that was kept is true: it is forgotten before anything of the new one is shown. */
async function changeWorkspace(topics: readonly Topic[]): Promise<void> {
  const before = queryClient.getQueryData<Output<'workspace.current'>>(current)
  const after = await call('workspace.current', {})
  if (before?.folder === after?.folder) {
    refresh(topics)
    return
  }
  const ofWorkspace = (name: CallName): boolean => calls[name].needs !== 'nothing'
  queryClient.removeQueries({ predicate: ({ queryKey }) => ofWorkspace(queryKey[0] as CallName) })
  queryClient.setQueryData(current, after)
  // what is asked without a workspace may rest on it all the same: which day it is
  void queryClient.invalidateQueries({
    predicate: ({ queryKey: [name] }) =>
      name !== current[0] && calls[name as CallName].reads.some((topic) => topics.includes(topic)),
  })
}

/** Asks for what a screen will read as soon as it is drawn; what goes wrong is told then. */
export function askAhead<N extends CallName>(name: N, input: Input<N>): void {
  void queryClient.prefetchQuery({ queryKey: [name, input], queryFn: () => call(name, input) })
}

/** What a call answers, kept and refreshed; `enabled: false` waits, `keep` shows the last answer while the next is fetched. */
export function useRead<N extends CallName>(
  name: N,
  input: Input<N>,
  { enabled = true, keep = false }: { readonly enabled?: boolean; readonly keep?: boolean } = {},
): UseQueryResult<Output<N>, CallFailure> {
  return useQuery<Output<N>, CallFailure>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  })
}

/** A change; the header's state of storing follows it. */
export function useWrite<N extends CallName>(name: N): UseMutationResult<Output<N>, CallFailure, Input<N>> {
  return useMutation<Output<N>, CallFailure, Input<N>>({
    mutationFn: (input) =>
      calls[name].needs === 'write' ? saving(() => call(name, input)) : call(name, input),
  })
}

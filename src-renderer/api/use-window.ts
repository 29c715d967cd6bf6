import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import type { CallName, Input, Output } from '#shared/contract/index.ts'
import { call } from './client.ts'
import type { CallFailure } from './client.ts'
import { askAhead } from './hooks.ts'

type Windowed = { readonly total: number; readonly rows: readonly unknown[] }
type WindowedName = {
  [N in CallName]: Output<N> extends Windowed
    ? Input<N> extends { readonly offset: number; readonly limit: number }
      ? N
      : never
    : never
}[CallName]
export type RowOf<N extends CallName> = Output<N> extends { readonly rows: readonly (infer R)[] } ? R : never

export type WindowedRows<N extends WindowedName> = {
  /** Null until the first answer. */
  readonly total: number | null
  /** The whole answer that came last for the first row in view: for other counts it carries. */
  readonly answer: Output<N> | null
  /** Undefined while its page is on the way. */
  readonly rowAt: (index: number) => RowOf<N> | undefined
  readonly error: CallFailure | null
  readonly retry: () => void
}

const pageSize = 100

/** Asks for the first page before the list is drawn. */
export function askFirstPage<N extends WindowedName>(
  name: N,
  input: Omit<Input<N>, 'offset' | 'limit'>,
): void {
  askAhead(name, { ...input, offset: 0, limit: pageSize } as unknown as Input<N>)
}

/**
 * Rows `first` to `last` of a long list, fetched a page at a time, and kept. Only what is in view is asked for:
 * a list of 10,000 costs as little as one of 100.
 */
export function useWindow<N extends WindowedName>(
  name: N,
  input: Omit<Input<N>, 'offset' | 'limit'>,
  [first, last]: readonly [number, number],
): WindowedRows<N> {
  const from = Math.floor(Math.max(0, first) / pageSize)
  const to = Math.floor(Math.max(first, last, 0) / pageSize)
  // The first page too, whatever is in view: it carries the total, so that a leap to the end does not lose it.
  const pages = [...new Set([0, ...Array.from({ length: to - from + 1 }, (_, i) => from + i)])]
  const answers = useQueries({
    queries: pages.map((page) => {
      const asked = { ...input, offset: page * pageSize, limit: pageSize } as unknown as Input<N>
      return {
        queryKey: [name, asked] as const,
        queryFn: () => call(name, asked),
      }
    }),
  })
  const known = answers[0]?.data
  const failed = answers.find(({ error }) => error !== null)
  const now: WindowedRows<N> = {
    total: known === undefined ? null : (known as Windowed).total,
    answer: known ?? null,
    rowAt: (index) => {
      const answer = answers[pages.indexOf(Math.floor(index / pageSize))]?.data as Windowed | undefined
      return answer?.rows[index % pageSize] as RowOf<N> | undefined
    },
    error: (failed?.error as CallFailure | undefined) ?? null,
    retry: () => void failed?.refetch(),
  }
  // While the answer to another filter is on the way, the last one stands: a list does not blink as one types.
  const [kept, setKept] = useState(now)
  if (known !== undefined && kept.answer !== known) setKept(now)
  return known === undefined && failed === undefined ? kept : now
}

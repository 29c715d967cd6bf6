import { useEffect, useRef, useState } from 'react'
import { hitKind } from '#shared/contract/overview.ts'
import type { Hit } from '#shared/contract/overview.ts'
import { useRead } from '../../api/hooks.ts'

export type HitGroup = { readonly kind: Hit['kind']; readonly hits: readonly Hit[] }

/** What the store finds for what is typed, as it is typed: an answer takes a few milliseconds. */
export function useHits(
  typed: string,
  limit: number,
): {
  readonly groups: readonly HitGroup[]
  readonly count: number
  /** Nothing to show yet: the first answer is on the way. */
  readonly waiting: boolean
  /** What is shown answers what was typed before: Enter must not open it. */
  readonly stale: boolean
  /** The answer is to these very words, and it is empty. */
  readonly nothing: boolean
  readonly failed: boolean
} {
  const text = typed.trim().slice(0, 200)
  const answer = useRead('search.find', { text, limit }, { enabled: text !== '', keep: true })
  const hits = text === '' ? [] : (answer.data?.hits ?? [])
  const groups = hitKind.options
    .map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }))
    .filter((group) => group.hits.length > 0)
  return {
    groups,
    count: hits.length,
    waiting: text !== '' && answer.data === undefined && answer.error === null,
    stale: text !== '' && (answer.isPlaceholderData || (answer.data === undefined && answer.error === null)),
    nothing: text !== '' && !answer.isPlaceholderData && answer.data?.hits.length === 0,
    failed: answer.error !== null,
  }
}

/** Enter that came before the answer: opens the first hit when it is there, unless one types on. */
export function useEarlyEnter(
  typed: string,
  { stale, groups }: Pick<ReturnType<typeof useHits>, 'stale' | 'groups'>,
  open: (hit: Hit) => void,
): () => void {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (wanted.current !== typed || stale) return
    wanted.current = null
    const first = groups[0]?.hits[0]
    if (first !== undefined) open(first)
  }, [typed, stale, groups, open])
  return () => {
    wanted.current = typed
  }
}

/** True once a wait has lasted 300 ms: what comes sooner is not worth a word. */
export function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!waiting) return undefined
    const timer = setTimeout(() => setLate(true), 300)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [waiting])
  return late
}

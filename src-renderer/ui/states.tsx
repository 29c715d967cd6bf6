import { Button, Skeleton } from '@digdir/designsystemet-react'
import type { UseQueryResult } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import type { Failure } from '#shared/contract/reply.ts'
import { kitWords } from '#shared/text/screen/kit.ts'
import type { CallFailure } from '../api/client.ts'
import { useText } from '../api/language.ts'
import { useRefusalText } from '../api/refusal.ts'
import { Notice } from './notice.tsx'
import type { Icon } from './tag.tsx'

/** Nothing here yet: says why, and what one may do. */
export function EmptyState({
  icon: Sign,
  title,
  children,
  action,
}: {
  readonly icon?: Icon
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}): React.JSX.Element {
  return (
    <div className="empty">
      {Sign !== undefined && <Sign aria-hidden fontSize="2rem" />}
      <p className="empty-title">{title}</p>
      {children !== undefined && <p>{children}</p>}
      {action !== undefined && <div className="empty-action">{action}</div>}
    </div>
  )
}

/** What happened, whether the text is safe, and a way on. `writing`: it was a change that failed. */
export function ErrorState({
  failure,
  onRetry,
  writing = false,
}: {
  readonly failure: Failure
  readonly onRetry?: () => void
  readonly writing?: boolean
}): React.JSX.Element {
  const text = useText(kitWords)
  const worded = useRefusalText()
  return (
    <Notice
      tone="danger"
      alert
      title={writing ? text.notStored : text.failed}
      actions={
        onRetry !== undefined && (
          <Button variant="secondary" data-color="neutral" onClick={onRetry}>
            {text.retry}
          </Button>
        )
      }
    >
      <p>{worded(failure)}</p>
      <p>{writing ? text.safeOnWrite : text.safeOnRead}</p>
    </Notice>
  )
}

/** Grey lines where text will stand, after 300 ms: what comes at once does not flicker. */
export function Loading({ rows = 4 }: { readonly rows?: number }): React.JSX.Element | null {
  const text = useText(kitWords)
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  if (!late) return null
  return (
    <div className="loading" role="status">
      <span className="ds-sr-only">{text.loading}</span>
      {Array.from({ length: rows }, (_, i) => (
        <Skeleton key={i} variant="text" width={`${String(95 - ((i * 23) % 50))}%`} aria-hidden />
      ))}
    </div>
  )
}

/** The three states of an answer: on the way, failed, here. */
export function Answered<T>({
  query,
  rows = 4,
  children,
}: {
  readonly query: UseQueryResult<T, CallFailure>
  readonly rows?: number
  readonly children: (data: T) => ReactNode
}): ReactNode {
  const failed = query.error !== null && (
    <ErrorState failure={failureIn(query.error)} onRetry={() => void query.refetch()} />
  )
  if (query.data === undefined) return failed === false ? <Loading rows={rows} /> : failed
  return (
    <>
      {/* what stands below may be of before */}
      {failed}
      {children(query.data)}
    </>
  )
}

/** The failure that an error carries; of others than the boundary's own, only that something went wrong. */
export function failureIn(error: unknown): Failure {
  const failure = (error as { failure?: Failure }).failure
  return failure ?? { code: 'wire.internal', facts: {} }
}

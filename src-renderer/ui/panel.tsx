import { useId } from 'react'
import type { ReactNode } from 'react'

/** A white card with a heading: what a screen is made of. */
export function Panel({
  title,
  level = 2,
  description,
  actions,
  flush = false,
  children,
}: {
  readonly title?: ReactNode
  readonly level?: 2 | 3
  readonly description?: ReactNode
  readonly actions?: ReactNode
  /** Without inner margins: for a table or list that goes from edge to edge. */
  readonly flush?: boolean
  readonly children: ReactNode
}): React.JSX.Element {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section
      className={flush ? 'panel panel-flush' : 'panel'}
      aria-labelledby={title === undefined ? undefined : id}
    >
      {title !== undefined && (
        <header className="panel-head">
          <div>
            <Heading id={id}>{title}</Heading>
            {description !== undefined && <p className="panel-description">{description}</p>}
          </div>
          {actions !== undefined && <div className="panel-actions">{actions}</div>}
        </header>
      )}
      <div className="panel-body">{children}</div>
    </section>
  )
}

/** Names and values in two columns. */
export function Facts({
  rows,
}: {
  readonly rows: readonly { readonly label: string; readonly value: ReactNode }[]
}): React.JSX.Element {
  return (
    <dl className="facts">
      {rows.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

import { Link } from 'wouter'

export type TabLink = {
  readonly href: string
  readonly label: string
  /** How much lies there; 0 is shown too, for an empty tab is worth knowing of. */
  readonly count?: number
  readonly current: boolean
}

/** Tabs that are places: each has its address, so that Back works and a link can lead there. */
export function Tabs({
  label,
  tabs,
}: {
  readonly label: string
  readonly tabs: readonly TabLink[]
}): React.JSX.Element {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map(({ href, label: name, count, current }) => (
          <li key={href}>
            <Link href={href} aria-current={current ? 'page' : undefined}>
              {name}
              {count !== undefined && <span className="tab-count"> {count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import {
  CalendarIcon,
  CogIcon,
  FolderIcon,
  GavelIcon,
  HouseIcon,
  ShieldLockIcon,
  ShieldCheckmarkIcon,
  TasklistIcon,
  TrashIcon,
} from '@navikt/aksel-icons'
import { useId } from 'react'
import { Link, useLocation } from 'wouter'
import { shellWords } from '#shared/text/screen/shell.ts'
import { useRead } from '../api/hooks.ts'
import { useText } from '../api/language.ts'
import { useFormat } from '../ui/format.ts'
import type { Icon } from '../ui/tag.tsx'

type Place = {
  readonly href: string
  readonly label: string
  readonly icon: Icon
  readonly count?: number | undefined
  /** What the count counts, for a screen reader. */
  readonly counted?: (count: string) => string
}

/** The screens, in two groups, with how much lies in each. */
export function Navigation(): React.JSX.Element {
  const text = useText(shellWords)
  const counts = useRead('overview.counts', {}).data
  const erasures = useRead('retention.pressing', {}).data
  const work: readonly Place[] = [
    { href: '/', label: text.overview, icon: HouseIcon },
    { href: '/saker', label: text.cases, icon: FolderIcon, count: counts?.cases, counted: text.openCases },
    {
      href: '/moter',
      label: text.meetings,
      icon: CalendarIcon,
      count: counts?.meetings,
      counted: text.comingMeetings,
    },
    { href: '/vedtak', label: text.decisions, icon: GavelIcon },
    {
      href: '/oppfolging',
      label: text.followUps,
      icon: TasklistIcon,
      count: counts?.pressingTasks,
      counted: text.pressingTasks,
    },
  ]
  const workspace: readonly Place[] = [
    { href: '/papirkurv', label: text.bin, icon: TrashIcon, count: counts?.bin, counted: text.inBin },
    {
      href: '/personvern',
      label: text.privacy,
      icon: ShieldLockIcon,
      count: (erasures?.due ?? 0) + (erasures?.held ?? 0),
      counted: text.toErase,
    },
    { href: '/revisjonsspor', label: text.trail, icon: ShieldCheckmarkIcon },
    { href: '/innstillinger', label: text.settings, icon: CogIcon },
  ]
  return (
    <nav className="frame-nav" aria-label={text.nav}>
      <Places title={text.work} places={work} />
      <Places title={text.workspace} places={workspace} />
    </nav>
  )
}

function Places({
  title,
  places,
}: {
  readonly title: string
  readonly places: readonly Place[]
}): React.JSX.Element {
  const id = useId()
  const format = useFormat()
  const [location] = useLocation()
  return (
    <>
      <h2 id={id}>{title}</h2>
      <ul aria-labelledby={id}>
        {places.map(({ href, label, icon: Sign, count = 0, counted }) => (
          <li key={href}>
            <Link href={href} aria-current={isUnder(location, href) ? 'page' : undefined}>
              <Sign aria-hidden />
              <span className="frame-nav-label">{label}</span>
              {count > 0 && (
                <>
                  <small aria-hidden>{format.number(count)}</small>
                  <span className="ds-sr-only">, {counted?.(format.number(count))}</span>
                </>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

function isUnder(location: string, href: string): boolean {
  return href === '/' ? location === '/' : location === href || location.startsWith(`${href}/`)
}

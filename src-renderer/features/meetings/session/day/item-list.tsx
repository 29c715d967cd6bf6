import { memo } from 'react'
import type { KeyboardEvent } from 'react'
import {
  CheckmarkCircleFillIcon,
  CircleIcon,
  CircleSlashIcon,
  ClockIcon,
  GavelIcon,
  PadlockLockedIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons'
import { Link } from 'wouter'
import type { SessionItemRow } from '#shared/contract/session-shapes.ts'
import type { AgendaItemId, MeetingId } from '#shared/ids.ts'
import { outcomeWords } from '#shared/text/screen/reading-codes.ts'
import { sessionDayWords } from '#shared/text/screen/session/day.ts'
import { useText } from '../../../../api/language.ts'
import type { Icon } from '../../../../ui/tag.tsx'

const signs: Readonly<Record<SessionItemRow['state'], Icon>> = {
  waiting: CircleIcon,
  open: GavelIcon,
  closed: CheckmarkCircleFillIcon,
  withdrawn: CircleSlashIcon,
  refused: XMarkOctagonIcon,
}

/** The items of the day. Arrows walk them; each line is drawn anew only when something in it changed. */
export function ItemList({
  items,
  shown,
  meeting,
}: {
  readonly items: readonly SessionItemRow[]
  readonly shown: AgendaItemId | null
  readonly meeting: MeetingId
}): React.JSX.Element {
  const text = useText(sessionDayWords)
  const taken = items.filter(({ state }) => state !== 'withdrawn')
  const done = taken.filter(({ state }) => state === 'closed' || state === 'refused').length
  return (
    <nav className="session-list" aria-label={text.items}>
      <header>
        <h2>{text.items}</h2>
        <span className="muted small number">{text.done(done, taken.length)}</span>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of the links inside */}
      <ol onKeyDown={walk}>
        {items.map((row) => (
          <ItemRow key={row.id} row={row} meeting={meeting} current={row.id === shown} />
        ))}
      </ol>
    </nav>
  )
}

function walk(event: KeyboardEvent): void {
  const links = [...event.currentTarget.querySelectorAll('a')]
  const at = links.indexOf(document.activeElement as HTMLAnchorElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  links[Math.min(links.length - 1, Math.max(0, to))]?.focus()
}

const ItemRow = memo(function ItemRow({
  row,
  meeting,
  current,
}: {
  readonly row: SessionItemRow
  readonly meeting: MeetingId
  readonly current: boolean
}): React.JSX.Element {
  const text = useText(sessionDayWords)
  const outcomes = useText(outcomeWords)
  const { id, number, kind, title, state, outcome, late, behindDoors, closedOn, votes, motions } = row
  const Sign = signs[state]
  const facts = [
    state === 'closed' && outcome !== null ? outcomes[outcome] : text.state[state],
    motions === 0 ? '' : text.motions(motions),
    votes === 0 ? '' : text.votes(votes),
  ]
  return (
    <li data-state={state}>
      <Link href={`/moter/${meeting}/motet/${id}`} aria-current={current ? 'true' : undefined}>
        <Sign aria-hidden className="session-list-sign" fontSize="1.15rem" />
        <span className="session-list-number number">{number ?? kind}</span>
        <span className="session-list-title">{title}</span>
        <span className="session-list-facts">
          {facts.filter((fact) => fact !== '').join(' · ')}
          {late && (
            <span className="session-list-mark">
              <ClockIcon aria-hidden /> {text.late}
            </span>
          )}
          {(behindDoors || closedOn !== null) && (
            <span className="session-list-mark" data-closed={behindDoors || undefined}>
              <PadlockLockedIcon aria-hidden /> {behindDoors ? text.behindDoors : text.foreseen}
            </span>
          )}
        </span>
      </Link>
    </li>
  )
})

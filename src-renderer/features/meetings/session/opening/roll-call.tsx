import { CheckmarkIcon, XMarkIcon } from '@navikt/aksel-icons'
import { useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { SessionView } from '#shared/contract/session-shapes.ts'
import type { PersonId } from '#shared/ids.ts'
import { sessionDayWords } from '#shared/text/screen/session/day.ts'
import { useText } from '../../../../api/language.ts'

/** How long letters belong to one name, milliseconds. */
const typingFor = 700

/**
 * The roll: everybody is here until somebody says otherwise. Arrows and letters of a name go to a member, space says here or
 * not, Ctrl+A everybody or nobody, Enter opens the meeting.
 */
export function RollCall({
  members,
  absent,
  onChange,
  onEnter,
}: {
  readonly members: SessionView['body']['members']
  readonly absent: ReadonlySet<PersonId>
  readonly onChange: (absent: ReadonlySet<PersonId>) => void
  readonly onEnter: () => void
}): React.JSX.Element {
  const text = useText(sessionDayWords)
  const id = useId()
  const [at, setAt] = useState(0)
  const typed = useRef({ letters: '', at: 0 })
  const toggle = (person: PersonId | undefined): void => {
    if (person === undefined) return
    const next = new Set(absent)
    if (!next.delete(person)) next.add(person)
    onChange(next)
  }
  const find = (letter: string, when: number): void => {
    const isOn = when - typed.current.at < typingFor
    const letters = (isOn ? typed.current.letters : '') + letter.toLocaleLowerCase('nb')
    typed.current = { letters, at: when }
    const from = letters.length > 1 ? at : at + 1
    const order = members.map((_, i) => (from + i) % members.length)
    const isHit = (name: string): boolean =>
      name
        .toLocaleLowerCase('nb')
        .split(' ')
        .some((part) => part.startsWith(letters))
    const hit = order.find((i) => isHit(members[i]?.name ?? ''))
    if (hit !== undefined) setAt(hit)
  }
  const hear = (event: KeyboardEvent): void => {
    const last = members.length - 1
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last }[event.key]
    if (to !== undefined) setAt(Math.min(last, Math.max(0, to)))
    else if (event.key === ' ') toggle(members[at]?.id)
    else if (event.key === 'Enter') onEnter()
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a')
      onChange(absent.size === 0 ? new Set(members.map((member) => member.id)) : new Set())
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey)
      find(event.key, event.timeStamp)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <ul
      className="session-roll"
      role="listbox"
      aria-multiselectable
      aria-label={text.roll}
      aria-activedescendant={`${id}-${String(at)}`}
      tabIndex={0}
      data-step="roll"
      onKeyDown={hear}
      onClick={({ target }) => {
        const row = (target as HTMLElement).closest<HTMLElement>('[data-place]')
        if (row === null) return
        const place = Number(row.dataset['place'])
        setAt(place)
        toggle(members[place]?.id)
      }}
    >
      {members.map((member, place) => {
        const isHere = !absent.has(member.id)
        const role = { chair: text.chairRole, deputyChair: text.deputyChairRole, member: '', deputy: '' }[
          member.role
        ]
        return (
          <li
            key={member.id}
            id={`${id}-${String(place)}`}
            role="option"
            aria-selected={isHere}
            data-at={place === at || undefined}
            data-place={place}
          >
            <span className="session-tick">
              {isHere ? <CheckmarkIcon aria-hidden /> : <XMarkIcon aria-hidden />}
            </span>
            <span className="session-roll-name">{member.name}</span>
            <span className="muted small">
              {[role, member.party].filter((part) => part !== '').join(' · ')}
            </span>
            <span className="session-roll-state">{isHere ? text.here : text.absent}</span>
          </li>
        )
      })}
    </ul>
  )
}

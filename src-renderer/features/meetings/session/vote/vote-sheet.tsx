import { ChevronDownIcon, ChevronRightIcon } from '@navikt/aksel-icons'
import { useMemo, useRef, useState } from 'react'
import type { CSSProperties, KeyboardEvent } from 'react'
import { sessionVoteWords } from '#shared/text/screen/session/vote.ts'
import { useText } from '../../../../api/language.ts'
import { Key } from '../../../../ui/tag.tsx'
import { byParty } from './parties.ts'
import type { Voting, VotingParty } from './parties.ts'
import { mayBeBlank, turned, voteOf, withVote } from './vote-draft.ts'
import type { VoteDraft } from './vote-draft.ts'

type Line =
  | { readonly of: 'party'; readonly party: VotingParty; readonly place: number }
  | { readonly of: 'person'; readonly person: Voting }

/**
 * Who votes what, a line for each party. A digit turns a party, arrows and space a line, → shows each in a party that splits,
 * Enter records.
 */
export function VoteSheet({
  voters,
  draft,
  onChange,
  onRecord,
}: {
  readonly voters: readonly Voting[]
  readonly draft: VoteDraft
  readonly onChange: (draft: VoteDraft) => void
  readonly onRecord: () => void
}): React.JSX.Element {
  const text = useText(sessionVoteWords)
  const parties = useMemo(() => byParty(voters), [voters])
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set())
  const [at, setAt] = useState(0)
  const sheet = useRef<HTMLDivElement>(null)
  const lines = parties.flatMap((party, place): readonly Line[] => [
    { of: 'party', party, place },
    ...(shown.has(party.name) ? party.people.map((person) => ({ of: 'person', person }) as const) : []),
  ])
  const here = Math.min(at, lines.length - 1)
  const go = (to: number): void => {
    const next = Math.min(lines.length - 1, Math.max(0, to))
    setAt(next)
    sheet.current?.querySelectorAll<HTMLElement>('.vote-line')[next]?.focus()
  }
  const show = (party: string, isShown: boolean): void => {
    const next = new Set(shown)
    if (isShown) next.add(party)
    else next.delete(party)
    setShown(next)
  }
  const line = lines[here]
  const places = placesOf(draft)
  const labels = places.map((option) =>
    option === null ? text.blank : (draft.options[option - 1]?.label ?? ''),
  )
  const peopleOf = (of: Line | undefined): readonly Voting[] =>
    of === undefined ? [] : of.of === 'party' ? of.party.people : [of.person]
  const turn = (people: readonly Voting[]): void =>
    onChange(
      turned(
        draft,
        people.map(({ id }) => id),
      ),
    )
  const hear = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const digit = /^[0-9]$/.test(event.key) ? (Number(event.key) + 9) % 10 : null
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: lines.length - 1 }[event.key]
    if (to !== undefined) go(to)
    else if (event.key === ' ') turn(peopleOf(line))
    else if (event.key === 'Enter') onRecord()
    else if (event.key === 'ArrowRight' && line?.of === 'party') show(line.party.name, true)
    else if (event.key === 'ArrowLeft' && line !== undefined) {
      const party = line.of === 'party' ? line.party.name : line.person.party
      show(party, false)
      go(lines.findIndex((each) => each.of === 'party' && each.party.name === party))
    } else if (digit !== null) {
      const party = parties[digit]
      if (party === undefined) return
      turn(party.people)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  // long names and many columns leave no room for parties: then each column has a letter, told above
  const isLettered = labels.length > 2 || labels.some((label) => label.length > 8)
  const letterOf = (column: number): string => String.fromCodePoint(65 + column)
  return (
    <>
      {isLettered && (
        <ul className="vote-legend" aria-hidden>
          {labels.map((label, column) => (
            <li key={label} data-place={column + 1}>
              <strong>{letterOf(column)}</strong> {label}
            </li>
          ))}
        </ul>
      )}
      <div
        className="vote-sheet"
        role="treegrid"
        aria-label={text.sheet}
        ref={sheet}
        tabIndex={-1}
        onKeyDown={hear}
        data-form={draft.form}
        style={
          {
            '--vote-options': String(labels.length),
            '--vote-most': isLettered ? '3.4rem' : '4.8rem',
          } as CSSProperties
        }
      >
        <div role="row" className="vote-head">
          <span role="columnheader" className="vote-who">
            {text.sheet}
          </span>
          {labels.map((label, column) => (
            <span role="columnheader" key={label} className="vote-label" aria-label={label} title={label}>
              {isLettered ? letterOf(column) : label}
            </span>
          ))}
        </div>
        {lines.map((each, place) => (
          <SheetLine
            key={each.of === 'party' ? `party ${each.party.name}` : each.person.id}
            line={each}
            draft={draft}
            isHere={place === here}
            isOpen={each.of === 'party' && shown.has(each.party.name)}
            onFocus={() => setAt(place)}
            onOpen={(isOpen) => each.of === 'party' && show(each.party.name, isOpen)}
            onVote={(option) =>
              onChange(
                withVote(
                  draft,
                  peopleOf(each).map(({ id }) => id),
                  option,
                ),
              )
            }
          />
        ))}
        <div role="row" className="vote-foot">
          <span role="rowheader" className="vote-who">
            {text.together}
          </span>
          {places.map((option) => (
            <span role="gridcell" key={String(option)} className="vote-sum number">
              {voters.filter(({ id }) => voteOf(draft, id) === option).length}
            </span>
          ))}
        </div>
      </div>
    </>
  )
}

function SheetLine({
  line,
  draft,
  isHere,
  isOpen,
  onFocus,
  onOpen,
  onVote,
}: {
  readonly line: Line
  readonly draft: VoteDraft
  readonly isHere: boolean
  readonly isOpen: boolean
  readonly onFocus: () => void
  readonly onOpen: (isOpen: boolean) => void
  readonly onVote: (option: number | null) => void
}): React.JSX.Element {
  const text = useText(sessionVoteWords)
  const people = line.of === 'party' ? line.party.people : [line.person]
  const [first] = people
  const isAlone = people.length === 1
  const name =
    line.of === 'person' ? line.person.name : line.party.name === '' ? text.noParty : line.party.name
  const sums = (option: number | null): number =>
    people.filter(({ id }) => voteOf(draft, id) === option).length
  return (
    <div
      role="row"
      className="vote-line"
      data-person={line.of === 'person' || undefined}
      data-step={isHere ? 'vote' : undefined}
      aria-level={line.of === 'party' ? 1 : 2}
      aria-expanded={line.of === 'party' && !isAlone ? isOpen : undefined}
      tabIndex={isHere ? 0 : -1}
      onFocus={onFocus}
    >
      <span role="gridcell" className="vote-who">
        <span className="vote-key">
          {line.of === 'party' && line.place < 10 && <Key>{String((line.place + 1) % 10)}</Key>}
        </span>
        {line.of === 'party' && !isAlone ? (
          <button
            type="button"
            tabIndex={-1}
            className="vote-open"
            aria-label={text.showPersons(name)}
            onClick={() => onOpen(!isOpen)}
          >
            {name} {isOpen ? <ChevronDownIcon aria-hidden /> : <ChevronRightIcon aria-hidden />}
          </button>
        ) : (
          <span>
            {name} {line.of === 'party' && <span className="muted small">{first?.name}</span>}
          </span>
        )}
      </span>
      {placesOf(draft).map((option) => {
        const votes = sums(option)
        const label = option === null ? text.blank : (draft.options[option - 1]?.label ?? '')
        return (
          <span role="gridcell" key={String(option)}>
            <button
              type="button"
              tabIndex={-1}
              className="vote-choice number"
              data-place={option ?? 'blank'}
              aria-pressed={votes === people.length}
              aria-label={`${label}: ${String(votes)}`}
              data-some={(votes > 0 && votes < people.length) || undefined}
              onClick={() => onVote(option)}
            >
              {votes === 0 ? '' : votes}
            </button>
          </span>
        )
      })}
    </div>
  )
}

/** The places of the options, with null for blank where it may be cast. */
const placesOf = (draft: VoteDraft): readonly (number | null)[] => [
  ...draft.options.map((_, index) => index + 1),
  ...(mayBeBlank(draft) ? [null] : []),
]

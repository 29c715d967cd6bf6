import { MagnifyingGlassIcon, PlusIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { ItemKind } from '#shared/domain/meeting/meeting.ts'
import type { MeetingId } from '#shared/ids.ts'
import { agendaWords } from '#shared/text/screen/agenda.ts'
import { itemKindWords } from '#shared/text/screen/meeting-codes.ts'
import { sendingWords } from '#shared/text/screen/sending/index.ts'
import { stageWords } from '#shared/text/screen/reading-codes.ts'
import { call } from '../../../api/client.ts'
import { useRead, useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { announce } from '../../../ui/announcer.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Answered, failureIn } from '../../../ui/states.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'
import { NotReady } from './not-ready.tsx'
import type { Agenda } from './use-agenda.ts'

type Waiting = Output<'agenda.queue'>[number]

const kindOf = ({ stage }: Waiting): ItemKind =>
  stage === 'information' || stage === 'knowledge' ? 'OS' : 'PS'
const kinds = ['PS', 'RS', 'OS', 'FO', 'DS'] as const

/** Cases that are ready for this body, or that come late to an agenda that was issued: searched, walked with ↑ and ↓, put on the agenda with Enter. */
export function Queue({
  meeting,
  agenda,
  late,
}: {
  readonly meeting: MeetingId
  readonly agenda: Agenda
  readonly late: boolean
}): React.JSX.Element {
  const text = useText(agendaWords)
  const sending = useText(sendingWords)
  const queue = useRead('agenda.queue', { meeting }, { keep: true })
  return (
    <Panel
      title={late ? sending.addLate : text.queue}
      description={late ? sending.addLateHelp : text.queueHelp}
    >
      <div id="agenda-queue" tabIndex={-1}>
        <Answered query={queue} rows={3}>
          {(waiting) =>
            waiting.length === 0 ? (
              <p className="muted">{text.queueEmpty}</p>
            ) : (
              <Search waiting={waiting} meeting={meeting} agenda={agenda} late={late} />
            )
          }
        </Answered>
      </div>
      <NotReady meeting={meeting} />
    </Panel>
  )
}

function Search({
  waiting,
  meeting,
  agenda,
  late,
}: {
  readonly waiting: readonly Waiting[]
  readonly meeting: MeetingId
  readonly agenda: Agenda
  readonly late: boolean
}): React.JSX.Element {
  const text = useText(agendaWords)
  const sending = useText(sendingWords)
  const addLate = useWrite('agenda.addLate')
  const kindWords = useText(itemKindWords)
  const stages = useText(stageWords)
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const [kind, setKind] = useState<ItemKind | null>(null)
  const id = useId()
  const hits = waiting.filter((each) => matches(each, typed))
  const at = Math.min(active, Math.max(0, hits.length - 1))
  const add = async (chosen: Waiting): Promise<void> => {
    const what = { meeting, reading: chosen.reading, kind: kind ?? kindOf(chosen) }
    const said = late ? sending.addedLate(chosen.title) : text.added(chosen.title, agenda.rows.length + 1)
    try {
      const { id: item } = late
        ? await addLate.mutateAsync(what)
        : await agenda.add.mutateAsync({ ...what, position: null })
      setTyped('')
      setActive(0)
      announce(said)
      tellDone(said, () => call('agenda.remove', { id: item }))
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  const hearKeys = (event: KeyboardEvent): void => {
    const chosen = hits[at]
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: hits.length - 1 }[event.key]
    if (event.key === 'Enter' && chosen !== undefined && !agenda.add.isPending && !addLate.isPending) {
      event.preventDefault()
      void add(chosen)
    } else if (to !== undefined && (event.key.startsWith('Arrow') || typed === '')) {
      event.preventDefault()
      setActive(Math.min(Math.max(0, to), hits.length - 1))
    } else if (event.key === 'Escape' && typed !== '') setTyped('')
  }
  return (
    <>
      <div className="queue-head">
        <div className="search-field">
          <MagnifyingGlassIcon aria-hidden />
          <input
            className="ds-input"
            role="combobox"
            aria-expanded="true"
            aria-autocomplete="list"
            aria-controls={`${id}-list`}
            aria-activedescendant={hits.length === 0 ? undefined : `${id}-${String(at)}`}
            aria-label={text.queueSearch}
            placeholder={text.queueSearch}
            autoComplete="off"
            maxLength={200}
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value)
              setActive(0)
            }}
            onKeyDown={hearKeys}
          />
        </div>
        <select
          className="ds-input queue-kind"
          aria-label={text.kind}
          value={kind ?? ''}
          onChange={({ target }) => setKind(target.value === '' ? null : (target.value as ItemKind))}
        >
          <option value="">{text.kindGiven}</option>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {each} – {kindWords[each]}
            </option>
          ))}
        </select>
      </div>
      <p className="ds-sr-only" role="status">
        {hits.length === 0 ? text.queueNoHit : text.queueFound(hits.length)}
      </p>
      {hits.length === 0 && <p className="muted">{text.queueNoHit}</p>}
      <div id={`${id}-list`} className="queue" role="listbox" aria-label={text.queue}>
        {hits.map((each, place) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field has the focus and hears the keys
          <div
            key={each.reading}
            id={`${id}-${String(place)}`}
            className="queue-item"
            role="option"
            aria-selected={place === at}
            title={text.add}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => void add(each)}
          >
            <span className="queue-title">{each.title}</span>
            <span className="muted small">
              <span className="number">{each.caseNumber}</span> · {stages[each.stage]} ·{' '}
              {text.paper[each.paperState]}
            </span>
            <PlusIcon aria-hidden fontSize="1.2rem" />
          </div>
        ))}
      </div>
    </>
  )
}

/** Every word somewhere in number or title. */
function matches({ title, caseNumber }: Waiting, typed: string): boolean {
  const all = `${caseNumber} ${title}`.toLocaleLowerCase('nb')
  return typed
    .toLocaleLowerCase('nb')
    .split(/\s+/)
    .every((word) => all.includes(word))
}

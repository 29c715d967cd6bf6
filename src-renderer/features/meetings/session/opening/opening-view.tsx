import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { SessionView } from '#shared/contract/session-shapes.ts'
import { quorumOf } from '#shared/domain/meeting/session/roll.ts'
import type { PersonId } from '#shared/ids.ts'
import { sessionDayWords } from '#shared/text/screen/session/day.ts'
import { call } from '../../../../api/client.ts'
import { useRead } from '../../../../api/hooks.ts'
import { useText } from '../../../../api/language.ts'
import { useMayWrite } from '../../../../api/may-write.ts'
import { Notice } from '../../../../ui/notice.tsx'
import { Panel } from '../../../../ui/panel.tsx'
import { EmptyState } from '../../../../ui/states.tsx'
import { Key } from '../../../../ui/tag.tsx'
import { act } from '../act.ts'
import { focusOn } from '../focus.ts'
import { TimeInput } from '../time-input.tsx'
import { ChairChoice } from './chair-choice.tsx'
import { RollCall } from './roll-call.tsx'

/** Before the meeting: who is here, who leads and who writes; then it is opened. */
export function OpeningView({ view }: { readonly view: SessionView }): React.JSX.Element {
  const text = useText(sessionDayWords)
  const mayWrite = useMayWrite()
  const { state, id } = view.meeting
  if (state !== 'noticeIssued')
    return (
      <Panel>
        <EmptyState title={text.notYet} action={<Link href={`/moter/${id}`}>{text.toAgenda}</Link>}>
          {text.notYetHelp}
        </EmptyState>
      </Panel>
    )
  return mayWrite ? <Opening view={view} /> : <Notice tone="info">{text.readOnly}</Notice>
}

function Opening({ view }: { readonly view: SessionView }): React.JSX.Element {
  const text = useText(sessionDayWords)
  const { meeting, body, now } = view
  const members = body.members.filter(({ role }) => role !== 'deputy')
  const me = useRead('workspace.current', {}).data?.me?.id ?? null
  const [absent, setAbsent] = useState<ReadonlySet<PersonId>>(new Set())
  const [chosen, setChosen] = useState<PersonId | null>(null)
  const [secretary, setSecretary] = useState<PersonId | null | undefined>(undefined)
  const [constituting, setConstituting] = useState(false)
  const [at, setAt] = useState<string | null | undefined>(null)
  const [busy, setBusy] = useState(false)
  const present = members.filter(({ id }) => !absent.has(id))
  const chair = present.find(({ id }) => id === chosen) ?? ordinaryChair(present)
  const officer =
    body.officers.find(({ id }) => id === me) ??
    body.officers.find(({ role }) => /sekret/iu.test(role)) ??
    null
  const writes = secretary === undefined ? (officer?.id ?? null) : secretary
  const needed = quorumOf(body.seats, constituting)
  const open = async (): Promise<void> => {
    if (chair === null || at === undefined || busy) return
    setBusy(true)
    const input = { meeting: meeting.id, at, chair: chair.id, secretary: writes, constituting }
    const done = await act(
      () => call('session.open', { ...input, present: present.map(({ id }) => id) }),
      text.opened(present.length),
    )
    setBusy(false)
    if (done !== null) await focusOn('open', 'item')
  }
  return (
    <div className="session-opening">
      <Panel
        title={text.roll}
        description={
          <>
            {text.rollHelp} <Key>↑ ↓</Key> <Key>{text.spaceKey}</Key> <Key>Ctrl A</Key> <Key>Enter</Key>
          </>
        }
        flush
      >
        <RollCall members={members} absent={absent} onChange={setAbsent} onEnter={() => void open()} />
      </Panel>
      <Panel title={text.openTitle}>
        <div className="form">
          <p className="session-quorum" data-low={present.length < needed || undefined} role="status">
            {text.quorum(present.length, body.seats, needed)}
          </p>
          <ChairChoice present={present} value={chair?.id ?? null} onChange={setChosen} />
          <label className="field">
            <span className="ds-label">{text.secretary}</span>
            <select
              className="ds-input"
              value={writes ?? ''}
              onChange={({ target }) => setSecretary(target.value === '' ? null : (target.value as PersonId))}
            >
              <option value="">{text.none}</option>
              {body.officers.map(({ id, name, role }) => (
                <option key={id} value={id}>
                  {`${name}, ${role}`}
                </option>
              ))}
            </select>
          </label>
          <TimeInput label={text.atTime} hint={text.timeHelp} near={now} onChange={setAt} />
          <label className="field check">
            <input
              type="checkbox"
              className="ds-input"
              checked={constituting}
              onChange={({ target }) => setConstituting(target.checked)}
            />
            <span>{text.constituting}</span>
            <span className="field-hint">{text.constitutingHelp}</span>
          </label>
          <div className="session-actions">
            <Button
              disabled={chair === null || at === undefined || busy}
              data-step="bar"
              onClick={() => void open()}
            >
              {text.open}
            </Button>
            <span className="muted small">
              {text.deputiesLater(body.members.filter(({ role }) => role === 'deputy').length)}
            </span>
          </div>
        </div>
      </Panel>
    </div>
  )
}

type Member = SessionView['body']['members'][number]

/** The chair, the deputy chair where the chair is away, else one whom those present elect (koml. § 11-2 tredje ledd). */
function ordinaryChair(present: readonly Member[]): Member | null {
  return (
    present.find(({ role }) => role === 'chair') ??
    present.find(({ role }) => role === 'deputyChair') ??
    present[0] ??
    null
  )
}

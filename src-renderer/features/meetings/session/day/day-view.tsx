import { useCallback, useState } from 'react'
import { useLocation } from 'wouter'
import type { SessionView } from '#shared/contract/session-shapes.ts'
import type { AgendaItemId } from '#shared/ids.ts'
import { sessionDayWords } from '#shared/text/screen/session/day.ts'
import { call } from '../../../../api/client.ts'
import { useText } from '../../../../api/language.ts'
import { useMayWrite } from '../../../../api/may-write.ts'
import { announce } from '../../../../ui/announcer.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { EmptyState } from '../../../../ui/states.tsx'
import { act } from '../act.ts'
import { storeAllDrafts } from '../drafts.ts'
import { focusOn } from '../focus.ts'
import { ItemPane } from '../item/item-pane.tsx'
import { KeysDialog } from '../keys-dialog.tsx'
import { useKeys } from '../keys.ts'
import { openProjector } from '../projector/open-projector.ts'
import { StrandedDrafts } from '../stranded-drafts.tsx'
import { useStepText } from '../step-text.ts'
import { CloseDialog } from './close-dialog.tsx'
import { DayBar } from './day-bar.tsx'
import { ItemList } from './item-list.tsx'
import { OpeningNote } from './opening-note.tsx'
import { RollDialog } from './roll-dialog.tsx'

type OpenDialog = 'roll' | 'close' | 'keys' | null

/** The day: its items to the left, the one that is dealt with to the right, and a bar that is always there. */
export function DayView({
  view,
  session,
  item: given,
}: {
  readonly view: SessionView
  readonly session: NonNullable<SessionView['session']>
  readonly item: AgendaItemId | null
}): React.JSX.Element {
  const text = useText(sessionDayWords)
  const stepText = useStepText()
  const [, goTo] = useLocation()
  const [dialog, setDialog] = useState<OpenDialog>(null)
  const { meeting, items } = view
  const mayWrite = useMayWrite() && session.closedAt === null
  const shown =
    items.find(({ id }) => id === given) ??
    (given === null
      ? (items.find(({ state }) => state === 'open') ??
        items.find(({ state }) => state === 'waiting') ??
        items[0])
      : undefined)
  const show = useCallback(
    (id: AgendaItemId): void => goTo(`/moter/${meeting.id}/motet/${id}`),
    [goTo, meeting.id],
  )
  const walk = (by: 1 | -1): void => {
    const place = items.findIndex(({ id }) => id === shown?.id)
    const next = items[place + by]
    if (next === undefined) return
    show(next.id)
    announce(`${next.number ?? ''} ${next.title}, ${text.state[next.state]}`)
  }
  const undo = async (): Promise<void> => {
    if (!mayWrite) return
    if (view.undo === null) return announce(text.nothingToUndo)
    await storeAllDrafts() // what was typed is a step too: it is not to come after the one that is taken back
    const done = await act(
      () => call('session.undo', { meeting: meeting.id }),
      (step) => (step === null ? text.nothingToUndo : text.undone(stepText(step))),
    )
    if (done !== null) await focusOn('vote', 'outcome', 'open', 'item', 'bar')
  }
  const next = (): void => {
    const place = items.findIndex(({ id }) => id === shown?.id)
    const waiting = [...items.slice(place + 1), ...items.slice(0, Math.max(0, place))].find(
      ({ state }) => state === 'waiting' || state === 'open',
    )
    if (waiting !== undefined) show(waiting.id)
  }
  useKeys({
    j: () => walk(1),
    k: () => walk(-1),
    '?': () => setDialog('keys'),
    p: () => openProjector(meeting.id, goTo),
    'Ctrl+z': () => void undo(),
    ...(mayWrite ? { f: () => setDialog('roll') } : {}),
  })
  return (
    <div className="session fill">
      <DayBar
        view={view}
        session={session}
        mayWrite={mayWrite}
        onRoll={() => setDialog('roll')}
        onUndo={() => void undo()}
        onKeys={() => setDialog('keys')}
        onClose={() => setDialog('close')}
        onProjector={() => openProjector(meeting.id, goTo)}
      />
      {session.closedAt !== null && (
        <Notice tone="success" title={text.isClosed}>
          {text.isClosedHelp}
        </Notice>
      )}
      <StrandedDrafts />
      <div className="session-columns">
        <div className="session-left">
          <ItemList items={items} shown={shown?.id ?? null} meeting={meeting.id} />
          <OpeningNote meeting={meeting.id} note={session.openingNote} mayWrite={mayWrite} />
        </div>
        <div className="session-right">
          {shown === undefined ? (
            <EmptyState
              title={items.length === 0 ? text.noItems : given === null ? text.noItem : text.itemGone}
            >
              {text.noItemHelp}
            </EmptyState>
          ) : (
            <ItemPane
              key={shown.id}
              id={shown.id}
              view={view}
              mayWrite={mayWrite}
              onNext={next}
              onRoll={() => setDialog('roll')}
            />
          )}
        </div>
      </div>
      {dialog === 'roll' && <RollDialog view={view} mayWrite={mayWrite} onClose={() => setDialog(null)} />}
      {dialog === 'close' && <CloseDialog view={view} onShow={show} onClose={() => setDialog(null)} />}
      {dialog === 'keys' && <KeysDialog onClose={() => setDialog(null)} />}
    </div>
  )
}

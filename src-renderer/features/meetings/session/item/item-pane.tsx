import { Button } from '@digdir/designsystemet-react'
import type { AgendaItemId } from '#shared/ids.ts'
import { sessionItemWords } from '#shared/text/screen/session/item.ts'
import { call } from '../../../../api/client.ts'
import { useRead } from '../../../../api/hooks.ts'
import { useText } from '../../../../api/language.ts'
import { Answered } from '../../../../ui/states.tsx'
import { Key } from '../../../../ui/tag.tsx'
import { act } from '../act.ts'
import { focusOn } from '../focus.ts'
import { useKeys } from '../keys.ts'
import { VotePanel } from '../vote/vote-panel.tsx'
import { DecisionPanel } from './decision-panel.tsx'
import { DoorsStrip } from './doors-strip.tsx'
import { ImpedimentStrip } from './impediment-strip.tsx'
import { ItemHead } from './item-head.tsx'
import { ItemOutcome } from './item-outcome.tsx'
import { LateQuestion } from './late-question.tsx'
import { NotePanel } from './note-panel.tsx'
import { StatementsPanel } from './statements-panel.tsx'
import { TextsPanel } from './texts-panel.tsx'
import { useItemDialogs } from './use-item-dialogs.tsx'
import type { ItemProps } from './item-props.ts'

/** An item: what is put forward, what is voted, what is decided. */
export function ItemPane({
  id,
  ...props
}: Omit<ItemProps, 'item' | 'mayWrite'> & {
  readonly id: AgendaItemId
  readonly mayWrite: boolean
}): React.JSX.Element {
  const query = useRead('session.item', { item: id }, { keep: true })
  return (
    <Answered query={query} rows={8}>
      {(item) => <Item item={item} {...props} />}
    </Answered>
  )
}

function Item({ item, view, mayWrite: mayWriteMeeting, onNext, onRoll }: ItemProps): React.JSX.Element {
  const text = useText(sessionItemWords)
  const { state } = item.item
  const isOpen =
    state === 'open' || (state === 'refused' && item.item.openedAt !== null && item.item.closedAt === null)
  const mayWrite = mayWriteMeeting && isOpen
  const props = { item, view, mayWrite, onNext, onRoll }
  const dialogs = useItemDialogs(props)
  const open = async (): Promise<void> => {
    const done = await act(
      () => call('item.open', { item: item.item.id, at: null }),
      text.opened(item.item.number ?? item.item.title),
    )
    if (done !== null) await focusOn('late', 'vote', 'free', 'outcome', 'item')
  }
  const mayOpen = mayWriteMeeting && state === 'waiting'
  useKeys({
    o: mayOpen ? () => void open() : undefined,
    v: mayWrite ? () => void focusOn('vote', 'free') : undefined,
  })
  const isLate = item.late !== null && (item.late.askedAt === null || item.late.refusal !== null)
  return (
    <article className="session-item" aria-labelledby="session-item-title" data-state={state}>
      <ItemHead {...props} dialogs={dialogs} />
      {mayOpen && (
        <p className="session-take-up">
          <Button data-step="open" onClick={() => void open()}>
            {text.open} <Key>O</Key>
          </Button>
        </p>
      )}
      {item.late !== null && state !== 'waiting' && <LateQuestion {...props} late={item.late} />}
      <ImpedimentStrip {...props} />
      <DoorsStrip {...props} />
      <div className="session-item-columns">
        <div className="session-item-texts">
          <TextsPanel {...props} />
        </div>
        <div className="session-item-acts">
          {state !== 'waiting' && !isLate && (
            <>
              <VotePanel item={item} view={view} mayWrite={mayWrite} />
              <DecisionPanel {...props} />
            </>
          )}
          {state !== 'waiting' && (
            <>
              <NotePanel {...props} />
              <StatementsPanel {...props} />
            </>
          )}
        </div>
      </div>
      {state !== 'waiting' && state !== 'withdrawn' && (
        <ItemOutcome {...props} mayReopen={mayWriteMeeting && state === 'closed'} />
      )}
      {dialogs.shown}
    </article>
  )
}

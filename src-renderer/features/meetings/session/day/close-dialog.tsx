import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { SessionView } from '#shared/contract/session-shapes.ts'
import type { AgendaItemId } from '#shared/ids.ts'
import { sessionDayWords } from '#shared/text/screen/session/day.ts'
import { call } from '../../../../api/client.ts'
import { useText } from '../../../../api/language.ts'
import { useRefusalText } from '../../../../api/refusal.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { act } from '../act.ts'
import { storeAllDrafts } from '../drafts.ts'
import { focusOn } from '../focus.ts'
import { TimeInput } from '../time-input.tsx'

/** What is missing before the meeting can be closed, or what closing it registers. */
export function CloseDialog({
  view,
  onShow,
  onClose,
}: {
  readonly view: SessionView
  readonly onShow: (item: AgendaItemId) => void
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(sessionDayWords)
  const worded = useRefusalText()
  const [at, setAt] = useState<string | null | undefined>(null)
  const [busy, setBusy] = useState(false)
  const { missing, items, meeting, now } = view
  const itemOf = (named: string): AgendaItemId | null =>
    items.find(({ id, number, title }) => [id, number, title, `${number ?? ''} ${title}`].includes(named))
      ?.id ?? null
  const close = async (): Promise<void> => {
    if (at === undefined || busy) return
    setBusy(true)
    await storeAllDrafts()
    const done = await act(
      () => call('session.close', { meeting: meeting.id, at }),
      ({ decisions }) => text.closed(decisions),
    )
    setBusy(false)
    if (done === null) return
    onClose()
    await focusOn('item', 'bar')
  }
  const closed = items.filter(({ state }) => state === 'closed')
  const decided = closed.filter(({ outcome }) => outcome !== null).length
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.closeTitle}
      footer={
        <>
          {missing.length === 0 && (
            <Button disabled={at === undefined || busy} onClick={() => void close()}>
              {text.closeNow}
            </Button>
          )}
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      {missing.length === 0 ? (
        <>
          <p>{text.closeHelp}</p>
          <p>
            {text.closeSums(
              decided,
              closed.length - decided,
              items.filter(({ state }) => state === 'refused').length,
            )}
          </p>
          <TimeInput label={text.atTime} hint={text.timeHelp} near={now} onChange={setAt} />
        </>
      ) : (
        <Notice tone="warning" title={text.stands}>
          <ul className="session-missing">
            {missing.map(({ item, refusal }) => {
              const id = itemOf(item)
              return (
                <li key={`${item} ${refusal.code} ${JSON.stringify(refusal.facts)}`}>
                  <span>
                    {item !== '' && <strong>{items.find((row) => row.id === id)?.number ?? item} </strong>}
                    {worded(refusal)}
                  </span>
                  {id !== null && (
                    <Button
                      variant="tertiary"
                      data-color="neutral"
                      onClick={() => {
                        onClose()
                        onShow(id)
                        void focusOn('vote', 'outcome', 'open', 'item')
                      }}
                    >
                      {text.goThere}
                    </Button>
                  )}
                </li>
              )
            })}
          </ul>
        </Notice>
      )}
    </Dialog>
  )
}

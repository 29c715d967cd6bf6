import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { AgendaRow } from '#shared/contract/meeting.ts'
import type { UnsentChange } from '#shared/contract/sending.ts'
import { sendingWords } from '#shared/text/screen/sending/index.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { failureIn } from '../../../ui/states.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'
import { ReasonDialog } from '../sending/reason-dialog.tsx'
import { ItemContent } from './item-content.tsx'

/** An agenda that has been issued: its order stands as it was printed. Items may be withdrawn, and late ones come. */
export function SentAgenda({
  rows,
  unsent,
  mayWithdraw,
}: {
  readonly rows: readonly AgendaRow[]
  /** What no edition has told of yet. */
  readonly unsent: readonly UnsentChange[]
  readonly mayWithdraw: boolean
}): React.JSX.Element {
  const [asked, setAsked] = useState<AgendaRow | null>(null)
  return (
    <>
      <ol className="agenda">
        {rows.map((row) => (
          <li key={row.id} className="agenda-item" data-acts={mayWithdraw || undefined}>
            <ItemContent row={row} />
            {mayWithdraw && (
              <Acts
                row={row}
                change={unsent.find(({ item }) => item === row.id) ?? null}
                onWithdraw={() => setAsked(row)}
              />
            )}
          </li>
        ))}
      </ol>
      {asked !== null && <Withdrawing row={asked} onClose={() => setAsked(null)} />}
    </>
  )
}

/** What one may do to an item that was issued; what nobody has seen may be taken back. */
function Acts({
  row: { id, title, withdrawn },
  change,
  onWithdraw,
}: {
  readonly row: AgendaRow
  readonly change: UnsentChange | null
  readonly onWithdraw: () => void
}): React.JSX.Element {
  const text = useText(sendingWords)
  const putBack = useWrite('agenda.putBack')
  const remove = useWrite('agenda.remove')
  const act = async (work: () => Promise<unknown>, done: string, undo?: () => Promise<unknown>) => {
    try {
      await work()
      tellDone(done, undo)
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  if (change?.what === 'late')
    return (
      <Button
        variant="secondary"
        data-color="neutral"
        onClick={() => void act(() => remove.mutateAsync({ id }), text.takenOff(title))}
      >
        {text.takeOff}
        <span className="ds-sr-only"> «{title}»</span>
      </Button>
    )
  if (withdrawn)
    return change?.undoable === true ? (
      <Button
        variant="secondary"
        data-color="neutral"
        onClick={() => void act(() => putBack.mutateAsync({ id }), text.putBackDone(title))}
      >
        {text.putBack}
        <span className="ds-sr-only"> «{title}»</span>
      </Button>
    ) : (
      <span />
    )
  return (
    <Button variant="secondary" data-color="neutral" onClick={onWithdraw}>
      {text.withdrawShort}
      <span className="ds-sr-only"> «{title}»</span>
    </Button>
  )
}

function Withdrawing({
  row: { id, title },
  onClose,
}: {
  readonly row: AgendaRow
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(sendingWords)
  const withdraw = useWrite('agenda.withdraw')
  return (
    <ReasonDialog
      title={text.withdrawTitle(title)}
      label={text.withdrawReason}
      hint={text.withdrawReasonHint}
      confirm={text.withdraw}
      failure={withdraw.error?.failure}
      onClose={onClose}
      onSave={async (reason) => {
        const done = await withdraw.mutateAsync({ id, reason }).catch(() => false as const)
        if (done === false) return false
        tellDone(text.withdrawn(title), () => call('agenda.putBack', { id }))
        return true
      }}
    >
      {text.withdrawHelp}
    </ReasonDialog>
  )
}

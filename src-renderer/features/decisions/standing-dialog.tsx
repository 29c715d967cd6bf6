import { Button } from '@digdir/designsystemet-react'
import type { FollowUpId } from '#shared/ids.ts'
import { decisionScreen } from '#shared/text/screen/decisions/words.ts'
import { call } from '../../api/client.ts'
import { saving } from '../../api/save-state.ts'
import { useText } from '../../api/language.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { failureIn } from '../../ui/states.tsx'
import { tellDone, tellFailure } from '../../ui/toast-store.ts'

/** Tasks of a decision that was undone stand until somebody says otherwise: they are told of, and offered to be cancelled. */
export function StandingDialog({
  tasks,
  label,
  onClose,
}: {
  readonly tasks: readonly FollowUpId[]
  readonly label: string
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(decisionScreen)
  const cancelAll = async (): Promise<void> => {
    const done: { readonly id: FollowUpId; readonly line: number }[] = []
    const undo = async (): Promise<void> => {
      for (const { id, line } of done) await call('followUp.undoState', { id, line })
    }
    try {
      for (const id of tasks) {
        const change = { id, to: 'cancelled', note: text.cancelNote(label), waiver: '' } as const
        const { line } = await saving(() => call('followUp.setState', change))
        done.push({ id, line })
      }
      tellDone(text.cancelled(done.length), undo)
    } catch (error) {
      tellFailure(failureIn(error))
    }
    onClose()
  }
  return (
    <Dialog
      open={tasks.length > 0}
      onClose={onClose}
      title={text.standingTitle(tasks.length)}
      size="small"
      footer={
        <>
          <Button onClick={() => void cancelAll()}>{text.cancelTasks}</Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.keepTasks}
          </Button>
        </>
      }
    >
      <p>{text.standingHelp}</p>
    </Dialog>
  )
}

import { useEffect } from 'react'
import type { BackupState } from '#shared/contract/backup.ts'
import { backupWords } from '#shared/text/screen/backups/words.ts'
import { useText } from '../../../api/language.ts'
import { useJob } from '../../../api/use-job.ts'
import { ConfirmButton } from '../../../ui/dialog.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Panel } from '../../../ui/panel.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'

/** What a restoration moved aside can be put back. */
export function UndoPanel({
  folder,
  aside,
}: {
  readonly folder: string | null
  readonly aside: NonNullable<BackupState['aside']>
}): React.JSX.Element {
  const text = useText(backupWords)
  const format = useFormat()
  const undo = useJob('backup.undoRestore')
  const { state } = undo
  useEffect(() => {
    if (state.kind === 'failed') tellFailure(state.failure)
    if (state.kind === 'done') tellDone(text.undone)
    // oxlint-disable-next-line react/exhaustive-deps -- told once, in the language of that moment
  }, [state.kind])
  const help = text.undoHelp(format.instant(aside.at))
  return (
    <Panel title={text.undoTitle} description={help}>
      {state.kind === 'running' ? (
        <Progress label={text.undoing} step="" done={0} total={0} />
      ) : (
        <ConfirmButton
          label={text.undo}
          title={text.undoTitle}
          confirm={text.undoSure}
          tone="accent"
          onConfirm={() => undo.start({ folder })}
        >
          <p>{help}</p>
          <p>
            <code>{aside.folder}</code>
          </p>
        </ConfirmButton>
      )}
    </Panel>
  )
}

import { Button } from '@digdir/designsystemet-react'
import { useEffect } from 'react'
import { backupWords } from '#shared/text/screen/backups/words.ts'
import { useText } from '../../api/language.ts'
import { useJob } from '../../api/use-job.ts'
import { tellFailure } from '../../ui/toast-store.ts'

/** Brings out a backup that lies anywhere, such as on a stick after the machine was lost, and opens it. */
export function FromBackup({
  disabled,
  onLaid,
}: {
  readonly disabled: boolean
  readonly onLaid: (folder: string) => void
}): React.JSX.Element {
  const text = useText(backupWords)
  const { state, start } = useJob('backup.restoreInto')
  useEffect(() => {
    if (state.kind === 'failed') tellFailure(state.failure)
    if (state.kind === 'done' && state.result !== null) onLaid(state.result.folder)
    // oxlint-disable-next-line react/exhaustive-deps -- once, when it has ended
  }, [state.kind])
  return (
    <Button
      variant="tertiary"
      disabled={disabled || state.kind === 'running'}
      loading={state.kind === 'running'}
      onClick={() => start({ folder: null, name: null })}
    >
      {text.startFromFile}
    </Button>
  )
}

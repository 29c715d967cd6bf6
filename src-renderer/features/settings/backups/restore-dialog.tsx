import { Button } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import type { BackupEntry } from '#shared/contract/backup.ts'
import { backupWords } from '#shared/text/screen/backups/words.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useJob } from '../../../api/use-job.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { ErrorState, failureIn } from '../../../ui/states.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'
import { RestoreDifference } from './restore-difference.tsx'

type Way = 'gentle' | 'replace'

/** Says what restoring would do, offers the gentle way first, and does it. */
export function RestoreDialog({
  folder,
  entry,
  onClose,
}: {
  readonly folder: string | null
  readonly entry: BackupEntry
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(backupWords)
  const format = useFormat()
  const [way, setWay] = useState<Way>('gentle')
  const preview = useJob('backup.preview')
  const gentle = useJob('backup.restoreInto')
  const replace = useJob('backup.restore')
  const { name } = entry
  // oxlint-disable-next-line react/exhaustive-deps -- read once, as the dialog opens
  useEffect(() => preview.start({ folder, name }), [])
  useEffect(() => {
    if (replace.state.kind !== 'done') return
    tellDone(text.restored)
    onClose()
    // oxlint-disable-next-line react/exhaustive-deps -- told once
  }, [replace.state.kind])
  const laid = gentle.state.kind === 'done' ? gentle.state.result : null
  const working = [preview, gentle, replace].find(({ state }) => state.kind === 'running')
  const failed = [replace, gentle, preview].find(
    ({ state }) => state.kind === 'failed' && state.failure.code !== 'work.cancelled',
  )
  const close = (): void => {
    if (working === replace) return // it ends by itself, and says so
    working?.cancel()
    onClose()
  }
  const begin = (): void => (way === 'gentle' ? gentle : replace).start({ folder, name })
  const seen = preview.state.kind === 'done' ? preview.state.result : null
  return (
    <Dialog
      open
      onClose={close}
      size="large"
      title={text.restoreTitle}
      description={text.from(format.instant(entry.at), text.reasons[entry.reason])}
      footer={
        laid === null ? (
          <>
            <Button
              data-color={way === 'replace' ? 'danger' : 'accent'}
              disabled={seen === null || working !== undefined}
              onClick={begin}
            >
              {way === 'gentle' ? text.next : text.doReplace}
            </Button>
            <Button variant="secondary" data-color="neutral" disabled={working === replace} onClick={close}>
              {text.cancel}
            </Button>
          </>
        ) : (
          <OpenLaid folder={laid.folder} onClose={onClose} />
        )
      }
    >
      {failed?.state.kind === 'failed' && <ErrorState failure={failed.state.failure} />}
      {working?.state.kind === 'running' && (
        <Progress
          label={working === preview ? text.reading : text.restoring}
          step={working.state.progress?.step ?? ''}
          done={working.state.progress?.done ?? 0}
          total={working.state.progress?.total ?? 0}
          cancelling={working.state.cancelling}
          {...(working === replace ? {} : { onCancel: working === preview ? close : working.cancel })}
        />
      )}
      {laid !== null && <Notice tone="success" title={text.laid(laid.folder)} />}
      {laid === null && seen !== null && working !== gentle && working !== replace && (
        <>
          <RestoreDifference difference={seen.difference} />
          <Ways way={way} onChange={setWay} />
        </>
      )}
    </Dialog>
  )
}

function Ways({
  way,
  onChange,
}: {
  readonly way: Way
  readonly onChange: (way: Way) => void
}): React.JSX.Element {
  const text = useText(backupWords)
  const ways = [
    ['gentle', text.gentle, text.gentleHelp],
    ['replace', text.replace, text.replaceHelp],
  ] as const
  return (
    <fieldset className="backups-ways">
      <legend>{text.way}</legend>
      {ways.map(([value, label, help]) => (
        <label key={value}>
          <input
            className="ds-input"
            type="radio"
            name="way"
            checked={way === value}
            onChange={() => onChange(value)}
          />
          <strong>{label}</strong>
          <small>{help}</small>
        </label>
      ))}
    </fieldset>
  )
}

function OpenLaid({
  folder,
  onClose,
}: {
  readonly folder: string
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(backupWords)
  const open = useWrite('workspace.open')
  return (
    <>
      <Button
        disabled={open.isPending}
        onClick={() => open.mutate({ folder }, { onError: (error) => tellFailure(failureIn(error)) })}
      >
        {text.openIt}
      </Button>
      <Button variant="secondary" data-color="neutral" onClick={onClose}>
        {text.close}
      </Button>
    </>
  )
}

import type { BackupEntry, BackupState } from '#shared/contract/backup.ts'
import { backupWords } from '#shared/text/screen/backups/words.ts'
import { useState } from 'react'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Answered } from '../../../ui/states.tsx'
import { BackupList } from './backup-list.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import { SecondPlace } from './second-place.tsx'
import { UndoPanel } from './undo-panel.tsx'
import './backups.css'

/** What is kept of the open workspace: whether it is well, the copies, the second place. */
export function BackupsSection(): React.JSX.Element {
  return <BackupsOf folder={null} />
}

/** The same of any workspace's folder; of one that does not open, what restoring it needs and no more. */
export function BackupsOf({ folder }: { readonly folder: string | null }): React.JSX.Element {
  const [chosen, setChosen] = useState<BackupEntry | null>(null)
  return (
    <Answered query={useRead('backup.state', { folder })} rows={6}>
      {(state) => (
        <>
          {folder === null && <Standing state={state} />}
          <BackupList folder={folder} state={state} onRestore={setChosen} />
          {folder === null && <SecondPlace state={state} />}
          {state.aside !== null && <UndoPanel folder={folder} aside={state.aside} />}
          {chosen !== null && (
            <RestoreDialog folder={folder} entry={chosen} onClose={() => setChosen(null)} />
          )}
        </>
      )}
    </Answered>
  )
}

/** One sentence on top: the last good copy, and why there is no newer one. */
function Standing({ state }: { readonly state: BackupState }): React.JSX.Element {
  const text = useText(backupWords)
  const format = useFormat()
  const refused = useRefusalText()
  const { lastGood, failed, warnings, today } = state
  const isWell = lastGood !== null && failed === null && !warnings.includes('noGoodBackup')
  const time = lastGood === null ? '' : format.instant(lastGood.at)
  const said =
    lastGood === null ? text.none : lastGood.day === today ? text.goodToday(time.slice(-5)) : text.good(time)
  return (
    <div className="backups-standing">
      <Notice tone={isWell ? 'success' : 'warning'} title={said}>
        {lastGood === null && failed === null && text.noneHelp}
        {failed !== null && (
          <>
            {text.failed(format.instant(failed.at))} {refused(failed.why)}
          </>
        )}
      </Notice>
    </div>
  )
}

import { Button } from '@digdir/designsystemet-react'
import { CheckmarkIcon, ExclamationmarkTriangleIcon, FolderIcon, QuestionmarkIcon } from '@navikt/aksel-icons'
import { useEffect, useState } from 'react'
import type { BackupEntry, BackupState } from '#shared/contract/backup.ts'
import { backupWords, faultText } from '#shared/text/screen/backups/words.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useJob } from '../../../api/use-job.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { EmptyState, ErrorState, failureIn } from '../../../ui/states.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'

/** The copies, newest first, each with what it holds and whether it is whole; one more can be made. */
export function BackupList({
  folder,
  state,
  onRestore,
}: {
  readonly folder: string | null
  readonly state: BackupState
  readonly onRestore: (entry: BackupEntry) => void
}): React.JSX.Element {
  const text = useText(backupWords)
  const show = useWrite('file.open')
  const make = useMaking()
  const check = useChecking()
  const busy = make.busy || check.busy
  const columns = useColumns(busy, (entry) => check.start(folder, entry.name), onRestore)
  return (
    <Panel
      title={text.list}
      description={text.listHelp}
      flush
      actions={
        folder === null && (
          <>
            {state.entries.length > 0 && (
              <Button
                variant="tertiary"
                data-color="neutral"
                onClick={() =>
                  show.mutate({ path: state.backups }, { onError: (error) => tellFailure(failureIn(error)) })
                }
              >
                <FolderIcon aria-hidden />
                {text.openFolder}
              </Button>
            )}
            <Button disabled={busy} onClick={() => make.start(folder)}>
              {text.take}
            </Button>
          </>
        )
      }
    >
      {make.view}
      {check.view}
      {state.entries.length === 0 ? (
        <EmptyState title={text.none}>{folder === null ? text.noneHelp : text.startNone}</EmptyState>
      ) : (
        <DataTable caption={text.list} columns={columns} rows={state.entries} rowKey={({ name }) => name} />
      )}
    </Panel>
  )
}

type Work = { readonly busy: boolean; readonly view: React.JSX.Element | null }

/** Makes a copy, told of as it goes; cancelled, it leaves nothing. */
function useMaking(): Work & { readonly start: (folder: string | null) => void } {
  const text = useText(backupWords)
  const job = useJob('backup.make')
  const { state } = job
  useEffect(() => {
    if (state.kind !== 'done') return
    if (state.result.known?.faults.length === 0) tellDone(text.taken(state.result.name))
    // oxlint-disable-next-line react/exhaustive-deps -- told once, in the language of that moment
  }, [state.kind])
  const isDamaged = state.kind === 'done' && state.result.known?.faults.length !== 0
  const { busy, view } = shown(job, text.taking)
  return {
    busy,
    view: isDamaged ? <Found tone="warning">{text.takenDamaged}</Found> : view,
    start: (folder) => job.start({ folder }),
  }
}

/** Reads a copy from end to end, and says what was found. */
function useChecking(): Work & { readonly start: (folder: string | null, name: string) => void } {
  const text = useText(backupWords)
  const job = useJob('backup.verify')
  const { state } = job
  useEffect(() => {
    if (state.kind !== 'done') return
    if (state.result.faults.length === 0) tellDone(text.verifiedWell)
    // oxlint-disable-next-line react/exhaustive-deps -- told once, in the language of that moment
  }, [state.kind])
  const found = state.kind === 'done' && state.result.faults.length > 0 ? state.result : null
  const { busy, view } = shown(job, text.verifying)
  const name = found?.path.split(/[\\/]/).at(-1) ?? ''
  return {
    busy,
    view:
      found === null ? (
        view
      ) : (
        <Found tone="danger">{text.verifiedBadly(name, faultText(text, found.faults))}</Found>
      ),
    start: (folder, chosen) => job.start({ folder, name: chosen }),
  }
}

/** What was found stays until something else is done. */
function Found({
  tone,
  children,
}: {
  readonly tone: 'warning' | 'danger'
  readonly children: string
}): React.JSX.Element {
  return (
    <div className="backups-work">
      <Notice tone={tone} alert title={children} />
    </div>
  )
}

type Shown = Pick<ReturnType<typeof useJob<'backup.make' | 'backup.verify'>>, 'state' | 'cancel'>

function shown({ state, cancel }: Shown, label: string): Work {
  const busy = state.kind === 'running'
  if (state.kind === 'running') {
    const { step, done, total } = state.progress ?? { step: '', done: 0, total: 0 }
    const view = (
      <div className="backups-work">
        <Progress
          label={label}
          step={step}
          done={done}
          total={total}
          cancelling={state.cancelling}
          onCancel={cancel}
        />
      </div>
    )
    return { busy, view }
  }
  if (state.kind !== 'failed' || state.failure.code === 'work.cancelled') return { busy, view: null }
  return {
    busy,
    view: (
      <div className="backups-work">
        <ErrorState failure={state.failure} />
      </div>
    ),
  }
}

function useColumns(
  busy: boolean,
  onVerify: (entry: BackupEntry) => void,
  onRestore: (entry: BackupEntry) => void,
): Column<BackupEntry>[] {
  const text = useText(backupWords)
  const format = useFormat()
  const [asked, setAsked] = useState('')
  return [
    { key: 'when', header: text.when, names: true, cell: ({ at }) => format.instant(at), width: '9.6rem' },
    { key: 'why', header: text.why, width: '8.6rem', cell: ({ reason }) => text.reasons[reason] },
    {
      key: 'holds',
      header: text.holds,
      cell: ({ known, size }) => (
        <span className="backups-holds">
          {known === null
            ? text.unknownContents
            : text.contents(known.counts.cases, known.counts.papers, known.counts.attachments)}
          <small className="muted">{format.bytes(size)}</small>
        </span>
      ),
    },
    { key: 'state', header: text.state, width: '8.2rem', cell: (entry) => <Soundness entry={entry} /> },
    {
      key: 'actions',
      header: text.actions,
      hideHeader: true,
      width: '12.4rem',
      align: 'end',
      cell: (entry) => (
        <span className="backups-actions">
          <Button
            variant="tertiary"
            data-color="neutral"
            data-size="sm"
            aria-label={text.verifyNamed(format.instant(entry.at))}
            aria-busy={busy && asked === entry.name ? true : undefined}
            disabled={busy}
            onClick={() => {
              setAsked(entry.name)
              onVerify(entry)
            }}
          >
            {text.verify}
          </Button>
          <Button
            variant="tertiary"
            data-color="neutral"
            data-size="sm"
            aria-label={text.restoreNamed(format.instant(entry.at))}
            disabled={busy || entry.known?.isNewer === true}
            onClick={() => onRestore(entry)}
          >
            {text.restore}
          </Button>
        </span>
      ),
    },
  ]
}

/** Whether a copy is whole, as it was last read; why not, in words. */
function Soundness({ entry: { known } }: { readonly entry: BackupEntry }): React.JSX.Element {
  const text = useText(backupWords)
  const format = useFormat()
  if (known === null)
    return (
      <Tag tone="neutral" icon={QuestionmarkIcon}>
        {text.unknown}
      </Tag>
    )
  if (known.faults.length > 0)
    return (
      <span className="backups-damage">
        <Tag tone="danger" icon={ExclamationmarkTriangleIcon}>
          {text.damaged}
        </Tag>
        <small>{faultText(text, known.faults)}</small>
      </span>
    )
  return (
    <span title={text.verifiedAt(format.instant(known.verifiedAt))}>
      <Tag tone={known.isNewer ? 'warning' : 'success'} icon={CheckmarkIcon}>
        {known.isNewer ? text.newer : text.verified}
      </Tag>
    </span>
  )
}

import { Button } from '@digdir/designsystemet-react'
import type { Inspected, MendedWorkspace } from '#shared/contract/integrity.ts'
import { integrityWords } from '#shared/text/screen/integrity.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useJob } from '../../api/use-job.ts'
import { useFormat } from '../../ui/format.ts'
import { ConfirmButton } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Facts, Panel } from '../../ui/panel.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Answered, ErrorState } from '../../ui/states.tsx'

/** Names that are listed before the rest is counted. */
const shown = 12

/** Whether the workspace's file is whole: when that was last looked at, what was found, and a way to look now. */
export function IntegrityPanel(): React.JSX.Element {
  const text = useText(integrityWords)
  const format = useFormat()
  const job = useJob('integrity.inspect')
  const mending = useJob('integrity.mend')
  const { state } = job
  return (
    <Panel title={text.title} description={text.help}>
      <Answered query={useRead('integrity.state', {})}>
        {({ seal, key, last }) => (
          <>
            {last !== null && last.damaged > 0 && (
              <Damage found={last} onMend={() => mending.start({})} busy={mending.state.kind === 'running'} />
            )}
            {mending.state.kind === 'done' && <MendedNotice mended={mending.state.result.mended} />}
            <Facts
              rows={[
                {
                  label: text.seal,
                  value: seal === 'encrypted' ? text.encrypted(key) : text[seal],
                },
                {
                  label: text.last,
                  value:
                    last === null
                      ? text.never
                      : last.damaged > 0
                        ? format.instant(last.at)
                        : text.whole(format.instant(last.at), format.number(last.pages)),
                },
              ]}
            />
          </>
        )}
      </Answered>
      {mending.state.kind === 'failed' && <ErrorState failure={mending.state.failure} />}
      {mending.state.kind === 'running' && (
        <Progress
          label={text.mending}
          step=""
          done={mending.state.progress?.done ?? 0}
          total={mending.state.progress?.total ?? 0}
          cancelling={false}
        />
      )}
      {state.kind === 'failed' && state.failure.code !== 'work.cancelled' && (
        <ErrorState failure={state.failure} />
      )}
      {state.kind === 'running' ? (
        <Progress
          label={text.running}
          step={
            state.progress === null
              ? ''
              : text.pages(format.number(state.progress.done), format.number(state.progress.total))
          }
          done={state.progress?.done ?? 0}
          total={state.progress?.total ?? 0}
          cancelling={state.cancelling}
          onCancel={job.cancel}
        />
      ) : (
        <div className="settings-buttons">
          <Button variant="secondary" data-color="neutral" onClick={() => job.start({})}>
            {text.now}
          </Button>
        </div>
      )}
    </Panel>
  )
}

function Damage({
  found: { at, account },
  onMend,
  busy,
}: {
  readonly found: Inspected
  readonly onMend: () => void
  readonly busy: boolean
}): React.JSX.Element {
  const text = useText(integrityWords)
  const format = useFormat()
  const unreadable = account?.tables.reduce((sum, table) => sum + table.unreadable, 0) ?? 0
  return (
    <Notice tone="danger" title={text.damaged} alert>
      <p>
        {account?.readable === false
          ? text.nothingReadable
          : unreadable === 0
            ? text.nothingLost
            : text.unreadable(format.number(unreadable))}
      </p>
      <Named title={text.cases} names={account?.cases ?? []} />
      <Named title={text.attachments} names={account?.attachments ?? []} />
      <p>{text.damagedAt(format.instant(at))}</p>
      <ConfirmButton
        label={text.mend}
        title={text.mendTitle}
        confirm={text.mendNow}
        variant="primary"
        tone="accent"
        disabled={busy}
        onConfirm={onMend}
      >
        <p>{text.mendHelp}</p>
      </ConfirmButton>
    </Notice>
  )
}

function MendedNotice({
  mended: { how, aside, backup, newer, older, lost, unsure },
}: {
  readonly mended: MendedWorkspace
}): React.JSX.Element {
  const text = useText(integrityWords)
  const format = useFormat()
  if (how === 'sound') return <Notice tone="info">{text.mendedSound}</Notice>
  return (
    <Notice tone={lost > 0 || unsure ? 'warning' : 'success'} title={text.mendedTitle} alert>
      {how === 'exact' ? (
        <p>{text.mendedExact}</p>
      ) : (
        <ul>
          {backup === null && <li>{text.withoutCopy}</li>}
          {newer > 0 && <li>{text.newer(format.number(newer))}</li>}
          {older > 0 && backup !== null && (
            <li>{text.older(format.number(older), format.instant(backup))}</li>
          )}
          <li>{lost > 0 ? text.lost(format.number(lost)) : text.noneLost}</li>
          {unsure && <li>{text.perhapsLost}</li>}
        </ul>
      )}
      {aside !== null && <p>{text.asideAt(aside)}</p>}
    </Notice>
  )
}

function Named({
  title,
  names,
}: {
  readonly title: string
  readonly names: readonly { readonly caseNumber: string; readonly title: string }[]
}): React.JSX.Element | null {
  const text = useText(integrityWords)
  const format = useFormat()
  if (names.length === 0) return null
  return (
    <>
      <p>{title}</p>
      <ul>
        {names.slice(0, shown).map(({ caseNumber, title: name }) => (
          <li key={`${caseNumber} ${name}`}>
            {caseNumber} {name}
          </li>
        ))}
        {names.length > shown && <li>{text.more(format.number(names.length - shown))}</li>}
      </ul>
    </>
  )
}

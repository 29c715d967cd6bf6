import { Button } from '@digdir/designsystemet-react'
import { useEffect } from 'react'
import type { BackupState } from '#shared/contract/backup.ts'
import { backupWords } from '#shared/text/screen/backups/words.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { useJob } from '../../../api/use-job.ts'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Facts, Panel } from '../../../ui/panel.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { failureIn } from '../../../ui/states.tsx'
import { tell, tellDone, tellFailure } from '../../../ui/toast-store.ts'

/** Where the newest good copy is brought besides: a stick, another disk, a folder on the network. */
export function SecondPlace({ state: { second } }: { readonly state: BackupState }): React.JSX.Element {
  const text = useText(backupWords)
  const format = useFormat()
  const refused = useRefusalText()
  const choose = useWrite('backup.choosePlace')
  const forget = useWrite('backup.forgetPlace')
  const carry = useJob('backup.carry')
  const { state } = carry
  useEffect(() => {
    if (state.kind === 'failed' && state.failure.code !== 'work.cancelled') tellFailure(state.failure)
    if (state.kind !== 'done') return
    if (state.result === null) tell(text.nothingToCarry)
    else tellDone(state.result.copied ? text.carried : text.alreadyThere)
    // oxlint-disable-next-line react/exhaustive-deps -- told once, in the language of that moment
  }, [state.kind])
  const busy = choose.isPending || state.kind === 'running'
  const choosing = (
    <Button
      variant="secondary"
      disabled={busy}
      onClick={() =>
        choose.mutate(
          { folder: null },
          {
            onError: (error) => tellFailure(failureIn(error)),
            onSuccess: (chosen) => {
              if (chosen !== null) tellDone(text.chosen)
            },
          },
        )
      }
    >
      {second === null ? text.choose : text.change}
    </Button>
  )
  return (
    <Panel title={text.second} description={text.secondHelp}>
      {second === null ? (
        <p>{text.noSecond}</p>
      ) : (
        <>
          {second.failed !== null && (
            <Notice tone="warning" title={refused(second.failed.why)}>
              {format.instant(second.failed.at)}
            </Notice>
          )}
          <Facts
            rows={[
              { label: text.place, value: <code>{second.root}</code> },
              {
                label: text.reached,
                value: second.reached === null ? text.notReached : format.instant(second.reached.at),
              },
            ]}
          />
        </>
      )}
      {state.kind === 'running' && (
        <Progress
          label={text.carrying}
          step={state.progress?.step ?? ''}
          done={state.progress?.done ?? 0}
          total={state.progress?.total ?? 0}
          cancelling={state.cancelling}
          onCancel={carry.cancel}
        />
      )}
      <div className="settings-buttons">
        {choosing}
        {second !== null && (
          <>
            <Button
              variant="secondary"
              data-color="neutral"
              disabled={busy}
              onClick={() => carry.start({ folder: null })}
            >
              {text.carry}
            </Button>
            <Button
              variant="tertiary"
              data-color="neutral"
              disabled={busy}
              onClick={() =>
                forget.mutate(
                  { folder: null },
                  {
                    onError: (error) => tellFailure(failureIn(error)),
                    onSuccess: () => tellDone(text.forgotten),
                  },
                )
              }
            >
              {text.forget}
            </Button>
          </>
        )}
      </div>
    </Panel>
  )
}

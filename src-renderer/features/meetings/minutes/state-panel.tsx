import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { MinutesView } from '#shared/contract/minutes-shapes.ts'
import type { MeetingId } from '#shared/ids.ts'
import { minutesScreen } from '#shared/text/screen/minutes.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { ConfirmButton } from '../../../ui/dialog.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { failureIn } from '../../../ui/states.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'
import { ApproveDialog } from './minutes-approval.tsx'

type Props = { readonly meeting: MeetingId; readonly view: MinutesView }

/** How far the minutes have come, what they lack, and the next step. */
export function StatePanel({ meeting, view }: Props): React.JSX.Element {
  const text = useText(minutesScreen)
  const format = useFormat()
  const mayWrite = useMayWrite()
  const { state, approval, publishedOn } = view
  const said = {
    inSession: text.running,
    held: text.toFinish,
    minutesDraft: text.toApprove,
    minutesApproved: text.toPublish,
    published: text.published(publishedOn === null ? '' : format.day(publishedOn, 'long')),
  } as const
  return (
    <Panel title={text.state}>
      <p>{state in said ? said[state as keyof typeof said] : text.running}</p>
      {approval !== null && (
        <p className="small muted">{text.approvedOn(format.day(approval.on, 'long'), approval.by)}</p>
      )}
      {approval?.remarks !== undefined && approval.remarks !== '' && (
        <p className="small">{approval.remarks}</p>
      )}
      {(state === 'held' || state === 'inSession' || view.missing.length > 0) && (
        <Missing meeting={meeting} view={view} />
      )}
      {mayWrite && <Steps meeting={meeting} view={view} />}
    </Panel>
  )
}

function Missing({ meeting, view: { missing } }: Props): React.JSX.Element {
  const text = useText(minutesScreen)
  const worded = useRefusalText()
  if (missing.length === 0) return <Notice tone="success">{text.complete}</Notice>
  return (
    <Notice tone="warning" title={text.missing(missing.length)}>
      <ul className="minutes-list">
        {missing.map(({ refusal, item }) => (
          <li key={JSON.stringify([refusal, item?.id])}>
            {worded(refusal)}
            {refusal.ground !== undefined && <span className="small muted"> {refusal.ground}</span>}{' '}
            <Link href={item === null ? `/moter/${meeting}/motet` : `/moter/${meeting}/motet/${item.id}`}>
              {text.mend}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Steps({ meeting, view }: Props): React.JSX.Element | null {
  const text = useText(minutesScreen)
  const finish = useWrite('minutes.finish')
  const unfinish = useWrite('minutes.unfinish')
  const reopen = useWrite('minutes.reopen')
  const publish = useWrite('minutes.publish')
  const [approving, setApproving] = useState(false)
  const doing = async (
    work: Promise<unknown>,
    done: string,
    undo?: () => Promise<unknown>,
  ): Promise<void> => {
    try {
      await work
      tellDone(done, undo)
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  const { state, missing } = view
  if (state === 'held')
    return (
      <div className="minutes-acts">
        <Button
          disabled={missing.length > 0}
          onClick={() =>
            void doing(finish.mutateAsync({ meeting }), text.finished, () =>
              call('minutes.unfinish', { meeting }),
            )
          }
        >
          {text.finish}
        </Button>
      </div>
    )
  if (state === 'minutesDraft')
    return (
      <div className="minutes-acts">
        <Button onClick={() => setApproving(true)}>{text.approve}</Button>
        <Button
          variant="tertiary"
          data-color="neutral"
          onClick={() => void doing(unfinish.mutateAsync({ meeting }), text.toFinish)}
        >
          {text.unfinish}
        </Button>
        <ApproveDialog meeting={meeting} view={view} open={approving} onClose={() => setApproving(false)} />
      </div>
    )
  if (state !== 'minutesApproved') return null
  return (
    <div className="minutes-acts">
      <ConfirmButton
        label={text.publish}
        title={text.publishTitle}
        confirm={text.publish}
        tone="accent"
        onConfirm={() => void doing(publish.mutateAsync({ meeting }), text.isPublished)}
      >
        {text.publishHelp}
      </ConfirmButton>
      <ConfirmButton
        label={text.reopen}
        title={text.reopenTitle}
        confirm={text.reopen}
        variant="tertiary"
        onConfirm={() => void doing(reopen.mutateAsync({ meeting }), text.reopened)}
      >
        {text.reopenHelp}
      </ConfirmButton>
    </div>
  )
}

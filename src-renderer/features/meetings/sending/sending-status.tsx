import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { AgendaEditions, UnsentChange } from '#shared/contract/sending.ts'
import { presentEdition } from '#shared/domain/meeting/sending.ts'
import { sendingWords } from '#shared/text/screen/sending/index.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { ConfirmButton } from '../../../ui/dialog.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { failureIn } from '../../../ui/states.tsx'
import { tell, tellFailure } from '../../../ui/toast-store.ts'
import type { MeetingView } from '../meeting-view.ts'
import { MakeDialog } from './make-dialog.tsx'
import { MarkSentDialog } from './mark-sent-dialog.tsx'
import type { SendingJobs } from './sending-work.tsx'

/** What of an issued agenda the members have, what they do not have yet, and what to do about it. */
export function SendingStatus({
  view,
  editions,
  jobs,
}: {
  readonly view: MeetingView
  readonly editions: AgendaEditions
  readonly jobs: SendingJobs
}): React.JSX.Element {
  const mayWrite = useMayWrite() && !jobs.isRunning
  return (
    <>
      <Present view={view} editions={editions} mayWrite={mayWrite} />
      {editions.unsent.length > 0 && (
        <Unsent view={view} unsent={editions.unsent} jobs={jobs} mayWrite={mayWrite} />
      )}
    </>
  )
}

function Present({
  view: { meeting, today },
  editions,
  mayWrite,
}: {
  readonly view: MeetingView
  readonly editions: AgendaEditions
  readonly mayWrite: boolean
}): React.JSX.Element {
  const text = useText(sendingWords)
  const format = useFormat()
  const worded = useRefusalText()
  const [marking, setMarking] = useState(false)
  const { toMark, tie, packetMade } = editions
  const { id, agendaVersion } = meeting
  if (!toMark) {
    const sentOn = presentEdition(meeting, editions.editions)?.sentOn ?? meeting.issuedOn ?? today
    return (
      <Notice tone="success" title={text.sentTitle(format.day(sentOn, 'long'))}>
        {editions.unsent.length === 0 && text.nothingNew}
      </Notice>
    )
  }
  const isFirst = agendaVersion === 1
  if (!packetMade)
    return (
      <Notice
        tone="warning"
        title={text.noPacketTitle}
        actions={mayWrite && tie === null && <TakeBack id={id} />}
      >
        {text.noPacketHelp} <Link href={`/moter/${id}/pakke`}>{text.toPackets}</Link>
      </Notice>
    )
  const help = tie === null ? text.toMarkHelp : text.toMarkTied(worded(tie))
  return (
    <Notice
      tone="warning"
      title={isFirst ? text.toMarkTitle : text.supplementToMark(agendaVersion)}
      actions={
        mayWrite && (
          <>
            <Button onClick={() => setMarking(true)}>{text.markSent}</Button>
            {tie === null && <TakeBack id={id} />}
          </>
        )
      }
    >
      {isFirst ? help : text.supplementToMarkHelp}
      {marking && <MarkSentDialog meeting={meeting} today={today} onClose={() => setMarking(false)} />}
    </Notice>
  )
}

/** The way back from an issue that nobody has been sent. */
function TakeBack({ id }: { readonly id: MeetingView['meeting']['id'] }): React.JSX.Element {
  const text = useText(sendingWords)
  const undo = useWrite('meeting.undoIssue')
  const takeBack = async (): Promise<void> => {
    try {
      const { opened, left } = await undo.mutateAsync({ id })
      tell(`${text.undone(opened)}${left.length === 0 ? '' : ` ${text.undoneLeft(left.join(', '))}`}`)
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  return (
    <ConfirmButton
      label={text.undoIssue}
      title={text.undoTitle}
      confirm={text.undoNow}
      disabled={undo.isPending}
      onConfirm={() => void takeBack()}
    >
      {text.undoHelp}
    </ConfirmButton>
  )
}

/** What the next supplement would tell of, and the way to make it. */
function Unsent({
  view,
  unsent,
  jobs,
  mayWrite,
}: {
  readonly view: MeetingView
  readonly unsent: readonly UnsentChange[]
  readonly jobs: SendingJobs
  readonly mayWrite: boolean
}): React.JSX.Element {
  const text = useText(sendingWords)
  const [asking, setAsking] = useState(false)
  const { id } = view.meeting
  const waiting = unsent.filter(({ what }) => what !== 'draft')
  return (
    <Notice
      tone="warning"
      title={text.changesTitle(unsent.length)}
      actions={
        mayWrite &&
        waiting.length > 0 && <Button onClick={() => setAsking(true)}>{text.makeSupplement}</Button>
      }
    >
      <ul className="sending-unsent">
        {unsent.map(({ item, number, title, what }) => (
          <li key={item}>
            {number !== null && <span className="number">{number} </span>}
            {title} <span className="muted">({text.what[what]})</span>
          </li>
        ))}
      </ul>
      <MakeDialog
        open={asking}
        title={text.supplementTitle}
        confirm={text.makeSupplement}
        onClose={() => setAsking(false)}
        onMake={(folder) => {
          jobs.issue.reset()
          jobs.supplement.start({ id, folder })
        }}
      >
        <p>{text.supplementHelp}</p>
      </MakeDialog>
    </Notice>
  )
}

import { daysBetween } from '#shared/domain/calendar/dates.ts'
import { isNotCalled } from '#shared/domain/meeting/meeting-facts.ts'
import { lastDayOfIssue } from '#shared/domain/meeting/notice.ts'
import type { MeetingStep } from '#shared/domain/meeting/course.ts'
import { agendaWords } from '#shared/text/screen/agenda.ts'
import { meetingsWords } from '#shared/text/screen/meetings.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Facts, Panel } from '../../../ui/panel.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import { hours, whereOf } from '../meeting-view.ts'
import type { MeetingView } from '../meeting-view.ts'
import { Editions } from '../sending/comparison.tsx'
import { SendingStatus } from '../sending/sending-status.tsx'
import { SendingWork, useSendingJobs } from '../sending/sending-work.tsx'
import type { SendingJobs } from '../sending/sending-work.tsx'
import '../sending/sending.css'
import { AgendaList } from './agenda-list.tsx'
import { Findings } from './findings.tsx'
import { IssueButton } from './issue-button.tsx'
import { Queue } from './queue.tsx'
import { SentAgenda } from './sent-agenda.tsx'
import { useAgenda } from './use-agenda.ts'

/** The agenda, with what waits to come onto it and what its notice still lacks. */
export function AgendaView({
  view,
  onEdit,
}: {
  readonly view: MeetingView
  readonly onEdit: () => void
}): React.JSX.Element {
  const text = useText(agendaWords)
  const isOpen = isNotCalled(view.meeting)
  const jobs = useSendingJobs()
  const open = useMayWrite() && isOpen && !jobs.isRunning
  const agenda = useAgenda(view)
  const { rows } = agenda
  const mayWrite = useMayWrite()
  const editions = useRead('agenda.editions', { id: view.meeting.id }, { keep: true }).data
  const mayAdd = mayWrite && !jobs.isRunning && view.meeting.state === 'noticeIssued'
  return (
    <>
      <SendingWork jobs={jobs} />
      {!jobs.isRunning && <NextStep view={view} jobs={jobs} />}
      {view.meeting.state === 'noticeIssued' && editions !== undefined && !jobs.isRunning && (
        <SendingStatus view={view} editions={editions} jobs={jobs} />
      )}
      <div className="meeting-columns">
        <div>
          <Panel title={text.agenda} {...(open && rows.length > 1 ? { description: text.keys } : {})} flush>
            {rows.length === 0 && (
              <EmptyState title={open ? text.empty : text.emptySent}>{open ? text.emptyHelp : ''}</EmptyState>
            )}
            {rows.length > 0 &&
              (open ? (
                <AgendaList agenda={agenda} />
              ) : (
                <SentAgenda rows={rows} unsent={editions?.unsent ?? []} mayWithdraw={mayAdd} />
              ))}
          </Panel>
          {isOpen && (
            <Findings view={view} shortNotice={editions?.shortNotice ?? ''} onEdit={open ? onEdit : null} />
          )}
        </div>
        <div className="meeting-side">
          {open && <Queue meeting={view.meeting.id} agenda={agenda} late={false} />}
          {mayAdd && <Queue meeting={view.meeting.id} agenda={agenda} late />}
          <MeetingFacts view={view} />
          {editions !== undefined && <Editions editions={editions.editions} />}
        </div>
      </div>
    </>
  )
}

/** Who must do what for the meeting to go on. */
function NextStep({
  view,
  jobs,
}: {
  readonly view: MeetingView
  readonly jobs: SendingJobs
}): React.JSX.Element | null {
  const text = useText(agendaWords)
  const words = useText(meetingsWords)
  const format = useFormat()
  const mayWrite = useMayWrite()
  const { nextStep, meeting, missing } = view
  // an issued agenda has its own notice, which says what is sent and what is not
  if (nextStep === null || meeting.state === 'noticeIssued') return null
  const step = words.steps[nextStep.what as MeetingStep['event']]
  const who = text.actors[nextStep.who as MeetingStep['by']]
  const due = lastDayOfIssue(meeting.startsAt.slice(0, 10), meeting.noticeDays)
  const isNotice = isNotCalled(meeting)
  const isDue = nextStep.what === 'issueNotice'
  const lacks = isDue ? missing.length : 0
  return (
    <Notice
      tone={lacks > 0 ? 'warning' : 'info'}
      title={text.next}
      actions={mayWrite && isDue && lacks === 0 && <IssueButton view={view} jobs={jobs} />}
    >
      {text.nextBy(step, who)} {isNotice && text.sendBy(format.day(due, 'weekday'))}{' '}
      {lacks > 0 && text.lacks(lacks)}
    </Notice>
  )
}

function MeetingFacts({ view }: { readonly view: MeetingView }): React.JSX.Element {
  const text = useText(agendaWords)
  const format = useFormat()
  const { meeting, today } = view
  const day = meeting.startsAt.slice(0, 10)
  const due = lastDayOfIssue(day, meeting.noticeDays)
  const left = daysBetween(today, due)
  const deadline = (
    <>
      {format.day(due, 'weekday')}
      <br />
      <span className="muted small">
        {left < 0 ? text.noticeGone : text.daysLeft(left)} · {text.noticeDays(meeting.noticeDays)}
      </span>
    </>
  )
  const sent =
    meeting.issuedOn === null
      ? { label: text.notice, value: deadline }
      : {
          label: text.issuedOn,
          value: `${format.day(meeting.issuedOn, 'long')}, ${text.edition(meeting.agendaVersion)}`,
        }
  return (
    <Panel title={text.facts}>
      <Facts
        rows={[
          { label: text.when, value: hours(meeting, format) },
          { label: text.place, value: whereOf(meeting, text.remote) },
          sent,
          ...(meeting.absenceNote === '' ? [] : [{ label: text.absence, value: meeting.absenceNote }]),
        ]}
      />
    </Panel>
  )
}

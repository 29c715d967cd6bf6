import { Button } from '@digdir/designsystemet-react'
import { ArrowLeftIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Output } from '#shared/contract/index.ts'
import type { FollowUpId } from '#shared/ids.ts'
import { followUpScreen } from '#shared/text/screen/follow-ups/words.ts'
import { call } from '../../api/client.ts'
import { useRead, useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useMayWrite } from '../../api/may-write.ts'
import { ExemptTag } from '../../marks/exempt-tag.tsx'
import { FollowUpStateTag, OrphanedTag, OverdueTag } from '../../marks/follow-up-marks.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ErrorState, Loading, failureIn } from '../../ui/states.tsx'
import { tellDone, tellFailure } from '../../ui/toast-store.ts'
import { EvidencePanel } from './evidence-panel.tsx'
import { StepDialog } from './step-dialog.tsx'
import { TaskFacts } from './task-facts.tsx'
import { TaskLog } from './task-log.tsx'
import './follow-ups.css'

export type Task = Output<'followUp.get'>
type Step = Task['steps'][number]

/** One task: what was decided, who does it by when, what shows that it was done, and all that happened to it. */
export function TaskScreen({ id }: { readonly id: FollowUpId }): React.JSX.Element {
  const text = useText(followUpScreen)
  const query = useRead('followUp.get', { id })
  const { data } = query
  if (data === undefined)
    return (
      <Page title={text.task}>
        {query.error === null ? (
          <Loading rows={8} />
        ) : (
          <ErrorState failure={failureIn(query.error)} onRetry={() => void query.refetch()} />
        )}
      </Page>
    )
  const { row } = data
  return (
    <Page
      wide
      title={row.task.length > 90 ? `${row.task.slice(0, 88)}…` : row.task}
      meta={
        <>
          <FollowUpStateTag state={row.state} />
          {row.overdue && <OverdueTag />}
          {row.orphaned && <OrphanedTag />}
          {row.exempt && <ExemptTag />}
          <Link href="/oppfolging" className="follow-ups-back">
            <ArrowLeftIcon aria-hidden /> {text.back}
          </Link>
        </>
      }
    >
      <div className="follow-up-grid">
        <div>
          <Panel title={text.pointText(row.point)}>
            <blockquote className="follow-up-point">{data.pointText}</blockquote>
            <Steps task={data} />
          </Panel>
          <EvidencePanel task={data} />
        </div>
        <div>
          <Panel title={text.facts}>
            <TaskFacts task={data} />
          </Panel>
          <TaskLog task={data} />
        </div>
      </div>
    </Page>
  )
}

/** What may be done next; what needs a word more is asked for in a dialog, what does not is done at once. */
function Steps({ task }: { readonly task: Task }): React.JSX.Element | null {
  const text = useText(followUpScreen)
  const mayWrite = useMayWrite()
  const [asked, setAsked] = useState<Step | null>(null)
  const set = useWrite('followUp.setState')
  const { row, steps, evidence } = task
  const isShown = evidence.some(({ withdrawn }) => !withdrawn)
  if (!mayWrite) return null
  const take = (step: Step): void => {
    const isPlain = step.needs === 'nothing' || (step.needs === 'evidence' && isShown)
    if (!isPlain) {
      setAsked(step)
      return
    }
    set.mutate(
      { id: row.id, to: step.to, note: '', waiver: '' },
      {
        onSuccess: ({ line }) =>
          tellDone(text.stateChanged(text.states[step.to]), () =>
            call('followUp.undoState', { id: row.id, line }),
          ),
        onError: (error) => tellFailure(failureIn(error)),
      },
    )
  }
  return (
    <div className="follow-up-steps">
      {steps
        .toSorted((a, b) => Number(b.to === 'done') - Number(a.to === 'done'))
        .map((step) => (
          <Button
            key={step.to}
            variant={step.to === 'done' ? 'primary' : 'secondary'}
            data-color={step.to === 'done' ? 'accent' : 'neutral'}
            disabled={set.isPending}
            onClick={() => take(step)}
          >
            {step.reopens && step.to === 'inProgress' ? text.reopen : text.steps[step.to]}
          </Button>
        ))}
      <StepDialog id={row.id} step={asked} onClose={() => setAsked(null)} />
    </div>
  )
}

import { Button } from '@digdir/designsystemet-react'
import { CalendarIcon, GlobeIcon, PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { ProgressRow } from '#shared/contract/case-material.ts'
import type { CaseId } from '#shared/ids.ts'
import { progressWords } from '#shared/text/screen/case/progress.ts'
import { call } from '../../api/client.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useJob } from '../../api/use-job.ts'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Answered, EmptyState, ErrorState } from '../../ui/states.tsx'
import { ContactsPanel } from './contacts-panel.tsx'
import { DeadlinesPanel } from './deadlines/deadlines-panel.tsx'
import { MilestoneDialog } from './milestone-dialog.tsx'
import { ProgressTable } from './progress-table.tsx'
import { Segments } from './segments.tsx'
import { Timeline } from './timeline.tsx'
import { usePlan } from './use-plan.ts'

/** How far the case has come, derived from what happened; as a line of steps or as a table. */
export function ProgressTab({ id }: { readonly id: CaseId }): React.JSX.Element {
  const progress = useRead('progress.get', { id })
  return (
    <Answered query={progress} rows={6}>
      {({ milestones, contacts }) => (
        <>
          <PublicPage id={id} />
          <Plan id={id} rows={milestones} />
          <DeadlinesPanel id={id} />
          <ContactsPanel contacts={contacts} />
        </>
      )}
    </Answered>
  )
}

function Plan({
  id,
  rows,
}: {
  readonly id: CaseId
  readonly rows: readonly ProgressRow[]
}): React.JSX.Element {
  const text = useText(progressWords)
  const [view, setView] = useState<'timeline' | 'table'>('timeline')
  const [editing, setEditing] = useState<ProgressRow | 'new' | null>(null)
  const plan = usePlan(rows)
  const done = rows.filter(({ status }) => status === 'done').length
  return (
    <Panel
      title={text.plan}
      description={rows.length === 0 ? undefined : text.doneOf(done, rows.length)}
      actions={
        <>
          {rows.length > 0 && (
            <Segments
              label={text.view}
              value={view}
              options={(['timeline', 'table'] as const).map((value) => ({ value, label: text[value] }))}
              onChange={setView}
            />
          )}
          <Button variant="secondary" data-color="neutral" onClick={() => setEditing('new')}>
            <PlusIcon aria-hidden />
            {text.add}
          </Button>
        </>
      }
    >
      {rows.length === 0 ? (
        <EmptyState icon={CalendarIcon} title={text.empty}>
          {text.emptyHelp}
        </EmptyState>
      ) : view === 'timeline' ? (
        <Timeline rows={rows} plan={plan} onEdit={setEditing} />
      ) : (
        <ProgressTable rows={rows} />
      )}
      <MilestoneDialog file={id} editing={editing} onClose={() => setEditing(null)} />
    </Panel>
  )
}

/** The plan's page for everybody, made as plain HTML in a folder that the user names. */
function PublicPage({ id }: { readonly id: CaseId }): React.JSX.Element {
  const text = useText(progressWords)
  const { state, start, cancel, reset } = useJob('progress.exportPage')
  return (
    <>
      {state.kind === 'running' && state.progress !== null && (
        <Progress
          label={text.exporting}
          step=""
          done={state.progress.done}
          total={state.progress.total}
          cancelling={state.cancelling}
          onCancel={cancel}
        />
      )}
      {state.kind === 'failed' && <ErrorState failure={state.failure} writing />}
      {state.kind === 'done' && state.result !== null && (
        <Notice
          tone="success"
          title={text.exported}
          actions={
            <Button
              variant="secondary"
              data-color="neutral"
              onClick={() => state.result !== null && void call('file.open', { path: state.result.path })}
            >
              {text.openPage}
            </Button>
          }
        >
          <p className="small muted case-address">{state.result.path}</p>
        </Notice>
      )}
      <div className="case-above">
        <Button
          variant="tertiary"
          disabled={state.kind === 'running'}
          onClick={() => {
            reset()
            start({ case: id, folder: null })
          }}
        >
          <GlobeIcon aria-hidden />
          {text.export}
        </Button>
      </div>
    </>
  )
}

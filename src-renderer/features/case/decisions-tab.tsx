import { TasklistIcon } from '@navikt/aksel-icons'
import { Link } from 'wouter'
import type { Output } from '#shared/contract/index.ts'
import type { CaseId } from '#shared/ids.ts'
import { decisionsWords } from '#shared/text/screen/case/material.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { DataTable } from '../../ui/data-table.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { useFormat } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { Answered, EmptyState } from '../../ui/states.tsx'
import { DecisionStateTag, FollowUpStateTag, OverdueTag } from '../../marks/follow-up-marks.tsx'
import { ExtractButton } from './extract-button.tsx'
import { TiedEntries } from './knowledge/tied-entries.tsx'

type Decision = Output<'case.decisions'>[number]
type Task = Decision['followUps'][number]

/** What was decided, point by point, by which vote, and what must be done because of it. */
export function DecisionsTab({ id }: { readonly id: CaseId }): React.JSX.Element {
  const text = useText(decisionsWords)
  const decisions = useRead('case.decisions', { id })
  return (
    <Answered query={decisions}>
      {(made) =>
        made.length === 0 ? (
          <Panel>
            <EmptyState icon={TasklistIcon} title={text.none}>
              {text.noneHelp}
            </EmptyState>
          </Panel>
        ) : (
          <>
            <ExtractButton id={id} />
            {made.map((decision) => (
              <div key={decision.id} data-thing={decision.id}>
                <DecisionCard file={id} decision={decision} />
              </div>
            ))}
          </>
        )
      }
    </Answered>
  )
}

function DecisionCard({
  file,
  decision,
}: {
  readonly file: CaseId
  readonly decision: Decision
}): React.JSX.Element {
  const text = useText(decisionsWords)
  const format = useFormat()
  const { kind, committee, number, madeOn, state, points, voteSummary, followUps } = decision
  return (
    <Panel
      title={`${text.kinds[kind]} · ${committee} ${format.day(madeOn, 'long')}`}
      description={number ?? ''}
      actions={
        <>
          <DecisionStateTag state={state} />
          <Link href={`/vedtak/${decision.id}`}>{text.open}</Link>
        </>
      }
    >
      <ol className="case-points">
        {points.map((point, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a point's number is its place
          <li key={at}>{point}</li>
        ))}
      </ol>
      <p>
        <span className="muted">{text.vote}: </span>
        {voteSummary}
      </p>
      <TiedEntries file={file} target={decision.id} />
      <h3 className="subhead">{text.followUps}</h3>
      {followUps.length === 0 ? (
        <p className="muted">{text.noFollowUps}</p>
      ) : (
        <FollowUps tasks={followUps} name={`${text.followUps}, ${committee} ${format.day(madeOn)}`} />
      )}
    </Panel>
  )
}

function FollowUps({
  tasks,
  name,
}: {
  readonly tasks: readonly Task[]
  readonly name: string
}): React.JSX.Element {
  const text = useText(decisionsWords)
  const format = useFormat()
  const columns: readonly Column<Task>[] = [
    { key: 'task', header: text.task, names: true, cell: ({ task }) => task },
    { key: 'point', header: text.point, width: '4rem', align: 'end', cell: ({ point }) => point },
    { key: 'owner', header: text.owner, width: '9.5rem', cell: ({ owner }) => owner ?? text.nobody },
    {
      key: 'due',
      header: text.due,
      width: '8rem',
      cell: ({ due, overdue }) => (
        <>
          <span className="number">{due === null ? '–' : format.day(due)}</span> {overdue && <OverdueTag />}
        </>
      ),
    },
    { key: 'report', header: text.report, width: '9rem', cell: ({ reportTo }) => reportTo },
    {
      key: 'state',
      header: text.state,
      width: '8.5rem',
      cell: ({ state }) => <FollowUpStateTag state={state} />,
    },
  ]
  return (
    <DataTable
      caption={name}
      columns={columns}
      rows={tasks}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/oppfolging/${id}`}
    />
  )
}

import { Button } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { Link } from 'wouter'
import { decisionScreen } from '#shared/text/screen/decisions/words.ts'
import { useText } from '../../api/language.ts'
import { useMayWrite } from '../../api/may-write.ts'
import { FollowUpStateTag, OrphanedTag, OverdueTag } from '../../marks/follow-up-marks.tsx'
import { useFormat } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import type { Decision } from './decision-screen.tsx'
import { MakeTaskDialog } from './make-task-dialog.tsx'

/** Every point: the tasks that came of it, or why none did, with a way to make one. */
export function TasksPanel({ decision }: { readonly decision: Decision }): React.JSX.Element {
  const text = useText(decisionScreen)
  const format = useFormat()
  const mayWrite = useMayWrite()
  const [making, setMaking] = useState<number | null>(null)
  const { row, tasks, without } = decision
  const isDecision = row.kind === 'decision'
  return (
    <Panel title={text.followUp} {...(isDecision ? {} : { description: text.recommends })}>
      {tasks.length === 0 && without.length === 0 && isDecision && <p className="muted">{text.noFollowUp}</p>}
      <ul className="decision-tasks">
        {tasks.map((task) => (
          <li key={task.id}>
            <Link href={`/oppfolging/${task.id}`}>{task.task}</Link>
            <span className="decision-line small">
              <FollowUpStateTag state={task.state} />
              {task.overdue && <OverdueTag />}
              {task.orphaned && <OrphanedTag />}
              <span className="muted">
                {[
                  text.point(task.point),
                  ...(task.owner === null ? [] : [task.owner.name]),
                  ...(task.due === null ? [] : [`${text.due.toLowerCase()} ${format.day(task.due)}`]),
                ].join(' · ')}
              </span>
            </span>
          </li>
        ))}
        {without.map(({ point, kind }) => (
          <li key={point}>
            <span className="decision-line">
              <span className="muted">
                {text.point(point)} {text.without[kind]}.
              </span>
              {mayWrite && (
                <Button
                  variant="tertiary"
                  data-size="sm"
                  aria-label={text.makeTaskFor(point)}
                  onClick={() => setMaking(point)}
                >
                  <PlusIcon aria-hidden />
                  {text.makeTask}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <MakeTaskDialog decision={decision} point={making} onClose={() => setMaking(null)} />
    </Panel>
  )
}

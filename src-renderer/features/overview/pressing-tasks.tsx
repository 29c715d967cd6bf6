import { ClockDashedIcon, ExclamationmarkTriangleIcon, PersonCrossIcon } from '@navikt/aksel-icons'
import { Link } from 'wouter'
import type { Output } from '#shared/contract/index.ts'
import { overviewWords } from '#shared/text/screen/overview.ts'
import { useText } from '../../api/language.ts'
import { useFormat } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { Tag } from '../../ui/tag.tsx'

/** What of the decisions waits to be carried out and is late, soon due, or nobody's. */
export function PressingTasks({
  tasks: { overdue, soon, orphaned },
}: {
  readonly tasks: Output<'overview.get'>['tasks']
}): React.JSX.Element {
  const text = useText(overviewWords)
  const format = useFormat()
  return (
    <Panel title={text.tasks} actions={<Link href="/oppfolging">{text.tasksAll}</Link>}>
      {overdue + soon + orphaned === 0 ? (
        <p className="muted">{text.tasksNone}</p>
      ) : (
        <p className="overview-tasks">
          {overdue > 0 && (
            <Link href="/oppfolging/over-fristen">
              <Tag tone="danger" icon={ExclamationmarkTriangleIcon}>
                {`${format.number(overdue)} ${text.tasksOverdue}`}
              </Tag>
            </Link>
          )}
          {orphaned > 0 && (
            <Link href="/oppfolging/uten-ansvarlig">
              <Tag tone="warning" icon={PersonCrossIcon}>
                {`${format.number(orphaned)} ${text.tasksOrphaned}`}
              </Tag>
            </Link>
          )}
          {soon > 0 && (
            <Link href="/oppfolging">
              <Tag tone="info" icon={ClockDashedIcon}>
                {`${format.number(soon)} ${text.tasksSoon}`}
              </Tag>
            </Link>
          )}
        </p>
      )}
    </Panel>
  )
}

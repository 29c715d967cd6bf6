import { CalendarIcon, CheckmarkIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { Link } from 'wouter'
import type { DeadlineStep } from '#shared/contract/deadlines.ts'
import { deadlineWords } from '#shared/text/screen/case/deadlines/words.ts'
import { useText } from '../../../api/language.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Tag } from '../../../ui/tag.tsx'
import type { Way } from './deadlines-panel.tsx'
import { useDeadlineText } from './use-deadline-text.ts'

/** The steps in their order: who, by which day, how long it may wait, and what says so. */
export function DeadlineTable({
  way: { steps, moved },
  direction,
}: {
  readonly way: Way
  readonly direction: 'backwards' | 'forwards'
}): React.JSX.Element {
  const text = useText(deadlineWords)
  const worded = useDeadlineText()
  const format = useFormat()
  const columns: readonly Column<DeadlineStep>[] = [
    {
      key: 'step',
      header: text.step,
      names: true,
      cell: (step) => (
        <span className="deadlines-step">
          {step.meeting === null ? (
            worded.step(step)
          ) : (
            <Link href={`/moter/${step.meeting.id}`}>{worded.step(step)}</Link>
          )}
          {step.state === 'done' && (
            <Tag tone="success" icon={CheckmarkIcon}>
              {text.done}
            </Tag>
          )}
          {step.state === 'set' && <Tag tone="accent">{text.set}</Tag>}
          {step.unplanned && (
            <Tag tone="warning" icon={CalendarIcon}>
              {text.unplanned}
            </Tag>
          )}
        </span>
      ),
    },
    {
      key: 'who',
      header: text.who,
      width: '8.5rem',
      cell: ({ who }) => text.whos[who],
    },
    {
      key: 'day',
      header: direction === 'backwards' ? text.latest : text.earliest,
      cell: ({ key, day }) => {
        const before = moved.find((each) => each.key === key)?.before ?? null
        return (
          <span className="deadlines-day" data-moved={before !== null || undefined}>
            {day === null ? text.noMeeting : format.day(day)}
            {before !== null && <span className="small">{text.moved(format.day(before))}</span>}
          </span>
        )
      },
    },
    {
      key: 'slack',
      header: text.slack,
      cell: ({ slack }) =>
        slack === null ? null : slack < 0 ? (
          <Tag tone="danger" icon={ExclamationmarkTriangleIcon}>
            {text.slackDays(slack)}
          </Tag>
        ) : slack === 0 ? (
          text.noSlack
        ) : (
          text.slackDays(slack)
        ),
    },
    {
      key: 'ground',
      header: text.ground,
      cell: ({ key, bond }) =>
        bond === null ? null : (
          <span className="deadlines-ground">
            {worded.bond(key, bond, steps)}
            <span className="small muted">{worded.ground(bond.ground)}</span>
          </span>
        ),
    },
  ]
  return <DataTable caption={text.table} columns={columns} rows={steps} rowKey={({ key }) => key} />
}

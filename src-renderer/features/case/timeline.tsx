import { Button } from '@digdir/designsystemet-react'
import {
  ArrowDownIcon,
  ArrowUpIcon,
  CheckmarkCircleFillIcon,
  CheckmarkIcon,
  CircleIcon,
  ExclamationmarkTriangleIcon,
  HourglassIcon,
  MenuElipsisVerticalIcon,
  PencilIcon,
  TrashIcon,
} from '@navikt/aksel-icons'
import type { KeyboardEvent } from 'react'
import { Link } from 'wouter'
import type { ProgressRow } from '#shared/contract/case-material.ts'
import { progressWords } from '#shared/text/screen/case/progress.ts'
import { useText } from '../../api/language.ts'
import { useFormat } from '../../ui/format.ts'
import { Menu } from '../../ui/menu.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { Icon } from '../../ui/tag.tsx'
import type { PlanChanges } from './use-plan.ts'
import { usePlanned } from './use-planned.ts'

export const statusSigns: Readonly<Record<ProgressRow['status'], Icon>> = {
  done: CheckmarkCircleFillIcon,
  ongoing: HourglassIcon,
  notDone: CircleIcon,
}
export const statusTones = { done: 'success', ongoing: 'accent', notDone: 'neutral' } as const

/** The plan as a line of steps: a sign, a word and a date for each, never colour alone. */
export function Timeline({
  rows,
  plan,
  onEdit,
}: {
  readonly rows: readonly ProgressRow[]
  readonly plan: PlanChanges
  readonly onEdit: (row: ProgressRow) => void
}): React.JSX.Element {
  const text = useText(progressWords)
  return (
    <>
      <ol className="case-timeline">
        {rows.map((row, at) => (
          <Step key={row.id} row={row} at={at} last={rows.length - 1} plan={plan} onEdit={onEdit} />
        ))}
      </ol>
      <p className="small muted">{text.keys}</p>
    </>
  )
}

function Step({
  row,
  at,
  last,
  plan,
  onEdit,
}: {
  readonly row: ProgressRow
  readonly at: number
  readonly last: number
  readonly plan: PlanChanges
  readonly onEdit: (row: ProgressRow) => void
}): React.JSX.Element {
  const text = useText(progressWords)
  const format = useFormat()
  const planned = usePlanned()
  const { id, name, status, overdue, meeting, completedOn, derivedFrom } = row
  const Sign = statusSigns[status]
  const byKeys = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    void plan.move(row, event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears Alt+arrows of the buttons inside
    <li data-step={id} data-status={status} onKeyDown={byKeys}>
      <span className="case-step-sign" data-status={status}>
        <Sign aria-hidden />
      </span>
      <div className="case-step-text">
        <button type="button" className="case-step-name" onClick={() => onEdit(row)}>
          {name}
        </button>
        <div className="case-step-facts">
          <Tag tone={statusTones[status]}>{text.statuses[status]}</Tag>
          <span>{planned(row)}</span>
          {meeting !== null && (
            <Link href={`/moter/${meeting.id}`}>{text.met(meeting.committee, format.day(meeting.date))}</Link>
          )}
          {completedOn !== null && <span>{text.completed(format.day(completedOn))}</span>}
          {overdue && (
            <Tag tone="danger" icon={ExclamationmarkTriangleIcon}>
              {text.overdue}
            </Tag>
          )}
        </div>
      </div>
      <div className="case-step-actions">
        <Button
          variant="tertiary"
          data-color="neutral"
          icon
          aria-label={text.up(name)}
          disabled={at === 0}
          onClick={() => void plan.move(row, -1)}
        >
          <ArrowUpIcon aria-hidden />
        </Button>
        <Button
          variant="tertiary"
          data-color="neutral"
          icon
          aria-label={text.down(name)}
          disabled={at === last}
          onClick={() => void plan.move(row, 1)}
        >
          <ArrowDownIcon aria-hidden />
        </Button>
        <Menu
          label={text.actions(name)}
          name={text.actions(name)}
          icon={<MenuElipsisVerticalIcon aria-hidden />}
          items={[
            { label: text.edit, icon: PencilIcon, onChoose: () => onEdit(row) },
            ...(derivedFrom === 'manual'
              ? [
                  {
                    label: completedOn === null ? text.tick : text.untick,
                    icon: CheckmarkIcon,
                    onChoose: () => void plan.tick(row),
                  },
                ]
              : []),
            { label: text.remove, icon: TrashIcon, tone: 'danger', onChoose: () => void plan.remove(row) },
          ]}
        />
      </div>
    </li>
  )
}

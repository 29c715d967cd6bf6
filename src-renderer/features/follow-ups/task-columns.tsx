import { PadlockLockedIcon } from '@navikt/aksel-icons'
import type { FollowUpRow } from '#shared/contract/follow-ups.ts'
import type { FollowUpId } from '#shared/ids.ts'
import type { followUpScreen } from '#shared/text/screen/follow-ups/words.ts'
import type { Column } from '../../ui/data-table.tsx'
import type { useFormat } from '../../ui/format.ts'
import { FollowUpStateTag, OrphanedTag, OverdueTag } from '../../marks/follow-up-marks.tsx'

type Words = (typeof followUpScreen)['nb']
type Choosing = {
  readonly chosen: ReadonlyMap<FollowUpId, FollowUpRow>
  readonly toggle: (row: FollowUpRow) => void
}

/** Columns of the register; with a box before each row where tasks can be handed over. */
export function taskColumns(
  text: Words,
  format: ReturnType<typeof useFormat>,
  choosing: Choosing | null,
): readonly Column<FollowUpRow>[] {
  const boxes: readonly Column<FollowUpRow>[] =
    choosing === null
      ? []
      : [
          {
            key: 'choose',
            header: text.handOver,
            hideHeader: true,
            width: '3.7rem',
            cell: (row) => (
              <input
                type="checkbox"
                className="ds-input follow-ups-box"
                aria-label={text.choose(row.task.slice(0, 120))}
                checked={choosing.chosen.has(row.id)}
                onChange={() => choosing.toggle(row)}
              />
            ),
          },
        ]
  return [
    ...boxes,
    {
      key: 'task',
      header: text.task,
      width: 'minmax(16rem, 1fr)',
      sortable: true,
      names: true,
      cell: ({ task, exempt }) => (
        <>
          {exempt && <PadlockLockedIcon className="follow-ups-lock" title={text.exempt} />}
          {task}
        </>
      ),
    },
    {
      key: 'owner',
      header: text.owner,
      width: '11.5rem',
      sortable: true,
      cell: ({ owner, orphaned }) => (orphaned ? <OrphanedTag /> : (owner?.name ?? text.nobody)),
    },
    {
      key: 'due',
      header: text.due,
      width: '15.5rem',
      sortable: true,
      cell: ({ due, overdue }) => (
        <span className="follow-ups-due">
          <span className={due === null ? 'muted' : 'number'}>
            {due === null ? text.noDue : format.day(due)}
          </span>
          {overdue && <OverdueTag />}
        </span>
      ),
    },
    {
      key: 'state',
      header: text.state,
      width: '9rem',
      sortable: true,
      cell: ({ state }) => <FollowUpStateTag state={state} />,
    },
    {
      key: 'madeOn',
      header: text.decided,
      width: '14.5rem',
      sortable: true,
      cell: ({ committee, number, case: file }) => (
        <span className="muted">
          {committee.name} {number ?? file.caseNumber}
        </span>
      ),
    },
  ]
}

import { Button } from '@digdir/designsystemet-react'
import { BarChartIcon, CalendarIcon, PersonCrossIcon, TasklistIcon } from '@navikt/aksel-icons'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { Link } from 'wouter'
import type { FollowUpRow } from '#shared/contract/follow-ups.ts'
import type { FollowUpId } from '#shared/ids.ts'
import { followUpScreen } from '#shared/text/screen/follow-ups/words.ts'
import { useText } from '../../api/language.ts'
import { useMayWrite } from '../../api/may-write.ts'
import { useJob } from '../../api/use-job.ts'
import { useWindow } from '../../api/use-window.ts'
import { useFormat } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx'
import { VirtualTable } from '../../ui/virtual-table.tsx'
import { HandOverDialog } from './hand-over-dialog.tsx'
import { LeftDialog } from './left-dialog.tsx'
import { chooseByAddress, chooseTasks, isNarrowed, showAllTasks, useTaskChoices } from './list-choices.ts'
import { taskColumns } from './task-columns.tsx'
import { TaskFilters } from './task-filters.tsx'
import './follow-ups.css'

/** The register of what follows from decisions: narrowed, sorted, and handed over many at once. */
export function FollowUpsScreen({ shown }: { readonly shown?: string | undefined }): React.JSX.Element {
  const text = useText(followUpScreen)
  const mayWrite = useMayWrite()
  const choices = useTaskChoices()
  useEffect(() => chooseByAddress(shown), [shown])
  const [range, setRange] = useState<readonly [number, number]>([0, 0])
  const onRange = useCallback((first: number, last: number) => setRange([first, last]), [])
  const [chosen, setChosen] = useState<ReadonlyMap<FollowUpId, FollowUpRow>>(new Map())
  const [open, setOpen] = useState<'handOver' | 'left' | null>(null)
  const list = useWindow('followUp.list', choices, range)
  const columns = useColumns(mayWrite, chosen, setChosen)
  const { total, answer } = list
  const close = (): void => setOpen(null)
  return (
    <Page title={text.title} wide actions={<Actions mayWrite={mayWrite} onLeft={() => setOpen('left')} />}>
      <TaskFilters total={total} all={answer?.all ?? null} />
      {chosen.size > 0 && (
        <Notice
          title={text.chosen(chosen.size)}
          actions={
            <>
              <Button onClick={() => setOpen('handOver')}>{text.handOver}</Button>
              <Button variant="tertiary" data-color="neutral" onClick={() => setChosen(new Map())}>
                {text.cancel}
              </Button>
            </>
          }
        />
      )}
      {list.error !== null && <ErrorState failure={list.error.failure} onRetry={list.retry} />}
      {list.error === null && total === null && <Loading rows={10} />}
      {total !== null && total > 0 && (
        <div className="fill follow-ups-list">
          <VirtualTable
            caption={text.list}
            columns={columns}
            total={total}
            rowAt={(index) => list.rowAt(index)}
            onRange={onRange}
            filter={JSON.stringify(choices)}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `/oppfolging/${id}`}
            sort={{ by: choices.sort ?? 'due', descending: choices.descending }}
            onSort={({ by, descending }) =>
              chooseTasks({ sort: by as typeof choices.sort, descending: descending })
            }
          />
        </div>
      )}
      {total === 0 && (
        <Panel>
          {isNarrowed(choices) && answer?.all !== 0 ? (
            <EmptyState
              icon={TasklistIcon}
              title={text.noHit}
              action={
                <Button variant="secondary" onClick={showAllTasks}>
                  {text.clear}
                </Button>
              }
            >
              {text.noHitHelp}
            </EmptyState>
          ) : (
            <EmptyState icon={TasklistIcon} title={text.none}>
              {text.noneHelp}
            </EmptyState>
          )}
        </Panel>
      )}
      <HandOverDialog
        open={open === 'handOver'}
        tasks={[...chosen.values()].map(({ id, owner }) => ({ id, owner: owner?.id ?? null }))}
        onDone={() => setChosen(new Map())}
        onClose={close}
      />
      <LeftDialog open={open === 'left'} onClose={close} />
    </Page>
  )
}

function Actions({
  mayWrite,
  onLeft,
}: {
  readonly mayWrite: boolean
  readonly onLeft: () => void
}): React.JSX.Element {
  const text = useText(followUpScreen)
  const format = useFormat()
  const choices = useTaskChoices()
  const { sort: _sort, descending: _descending, ...filter } = choices
  const { state, start } = useJob('followUp.exportIcs')
  const result = state.kind === 'done' ? state.result : null
  return (
    <>
      {state.kind === 'failed' && <ErrorState failure={state.failure} />}
      {result !== null && (
        <span className="small muted" role="status">
          {text.calendarDone(format.number(result.events), result.path)}
        </span>
      )}
      {mayWrite && (
        <Button variant="tertiary" data-color="neutral" onClick={onLeft}>
          <PersonCrossIcon aria-hidden />
          {text.leftTitle}
        </Button>
      )}
      <Button
        variant="secondary"
        data-color="neutral"
        disabled={state.kind === 'running'}
        onClick={() => start({ ...filter, path: null })}
      >
        <CalendarIcon aria-hidden />
        {text.calendar}
      </Button>
      <Button asChild>
        <Link href="/oppfolging/rapport">
          <BarChartIcon aria-hidden />
          {text.report}
        </Link>
      </Button>
    </>
  )
}

type Chosen = ReadonlyMap<FollowUpId, FollowUpRow>

function useColumns(mayWrite: boolean, chosen: Chosen, setChosen: (chosen: Chosen) => void) {
  const text = useText(followUpScreen)
  const format = useFormat()
  return useMemo(() => {
    const toggle = (row: FollowUpRow): void => {
      const next = new Map(chosen)
      if (!next.delete(row.id)) next.set(row.id, row)
      setChosen(next)
    }
    return taskColumns(text, format, mayWrite ? { chosen, toggle } : null)
  }, [text, format, mayWrite, chosen, setChosen])
}

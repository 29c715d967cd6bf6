import { Button } from '@digdir/designsystemet-react'
import { GavelIcon, PadlockLockedIcon } from '@navikt/aksel-icons'
import { useCallback, useMemo, useState } from 'react'
import type { DecisionRow } from '#shared/contract/decisions.ts'
import { decisionScreen } from '#shared/text/screen/decisions/words.ts'
import { useText } from '../../api/language.ts'
import { useWindow } from '../../api/use-window.ts'
import { DecisionStateTag } from '../../marks/follow-up-marks.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { useFormat } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx'
import { VirtualTable } from '../../ui/virtual-table.tsx'
import { DecisionFilters } from './decision-filters.tsx'
import { chooseDecisions, isNarrowed, showAllDecisions, useDecisionChoices } from './list-choices.ts'
import './decisions.css'

/** The register of decisions: by body, day, theme, text, and how a party voted. */
export function DecisionsScreen(): React.JSX.Element {
  const text = useText(decisionScreen)
  const choices = useDecisionChoices()
  const [range, setRange] = useState<readonly [number, number]>([0, 0])
  const onRange = useCallback((first: number, last: number) => setRange([first, last]), [])
  const list = useWindow('decision.list', choices, range)
  const columns = useColumns(choices.party !== null)
  const { total, answer } = list
  return (
    <Page title={text.title} wide>
      <DecisionFilters total={total} all={answer?.all ?? null} />
      {list.error !== null && <ErrorState failure={list.error.failure} onRetry={list.retry} />}
      {list.error === null && total === null && <Loading rows={10} />}
      {total !== null && total > 0 && (
        <div className="fill decisions-list">
          <VirtualTable
            caption={text.list}
            columns={columns}
            total={total}
            rowAt={(index) => list.rowAt(index)}
            onRange={onRange}
            filter={JSON.stringify(choices)}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `/vedtak/${id}`}
            sort={{ by: choices.sort, descending: choices.descending }}
            onSort={({ by, descending }) =>
              chooseDecisions({ sort: by as typeof choices.sort, descending: descending })
            }
          />
        </div>
      )}
      {total === 0 && (
        <Panel>
          {isNarrowed(choices) && answer?.all !== 0 ? (
            <EmptyState
              icon={GavelIcon}
              title={text.noHit}
              action={
                <Button variant="secondary" onClick={showAllDecisions}>
                  {text.clear}
                </Button>
              }
            >
              {text.noHitHelp}
            </EmptyState>
          ) : (
            <EmptyState icon={GavelIcon} title={text.none}>
              {text.noneHelp}
            </EmptyState>
          )}
        </Panel>
      )}
    </Page>
  )
}

function useColumns(withParty: boolean): readonly Column<DecisionRow>[] {
  const text = useText(decisionScreen)
  const format = useFormat()
  return useMemo(() => {
    const party: readonly Column<DecisionRow>[] = withParty
      ? [
          {
            key: 'party',
            header: text.stance,
            width: '10rem',
            cell: ({ party: votes }) =>
              votes === null ? '' : text.votes(votes.for, votes.against, votes.blank),
          },
        ]
      : []
    return [
      {
        key: 'madeOn',
        header: text.date,
        width: '8.2rem',
        sortable: true,
        cell: ({ madeOn }) => <span className="number muted">{format.day(madeOn)}</span>,
      },
      {
        key: 'title',
        header: text.case,
        width: 'minmax(14rem, 1fr)',
        sortable: true,
        names: true,
        cell: ({ case: file, exempt }) => (
          <>
            {exempt && <PadlockLockedIcon className="decisions-lock" title={text.exempt} />}
            {file.title}
          </>
        ),
      },
      {
        key: 'text',
        header: text.text,
        width: 'minmax(12rem, 1.2fr)',
        cell: ({ points }) => <span className="muted">{points.join(' ')}</span>,
      },
      {
        key: 'committee',
        header: text.committee,
        width: '14rem',
        sortable: true,
        cell: ({ committee, number }) => `${committee.name} ${number ?? ''}`,
      },
      ...party,
      {
        key: 'tasks',
        header: text.tasks,
        width: '8rem',
        cell: ({ tasks }) => (
          <span className={tasks.standing === 0 ? 'muted' : undefined}>
            {tasks.total === 0
              ? text.noTasks
              : tasks.standing === 0
                ? text.allDone
                : text.standing(tasks.standing)}
          </span>
        ),
      },
      {
        key: 'state',
        header: text.state,
        width: '13.5rem',
        sortable: true,
        cell: ({ state }) => <DecisionStateTag state={state} />,
      },
    ]
  }, [text, format, withParty])
}

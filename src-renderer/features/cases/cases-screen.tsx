import { Button } from '@digdir/designsystemet-react'
import { useCallback, useMemo, useState } from 'react'
import { FolderIcon, InboxDownIcon, PadlockLockedIcon, PlusIcon } from '@navikt/aksel-icons'
import type { KeyboardEvent } from 'react'
import { Link } from 'wouter'
import type { CaseRow } from '#shared/contract/case.ts'
import { casesWords } from '#shared/text/screen/cases.ts'
import { useIntent } from '../../api/intent.ts'
import { useText } from '../../api/language.ts'
import { useMayWrite } from '../../api/may-write.ts'
import { askAhead } from '../../api/hooks.ts'
import { askFirstPage, useWindow } from '../../api/use-window.ts'
import type { Column } from '../../ui/data-table.tsx'
import { useFormat } from '../../ui/format.ts'
import { CaseStateTag } from '../../marks/case-state-tag.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx'
import { VirtualTable } from '../../ui/virtual-table.tsx'
import { CaseFilters, searchId } from './case-filters.tsx'
import { asFilter, chooseInList, clearList, isNarrowed, useListChoices } from './list-choices.ts'
import type { ListChoices } from './list-choices.ts'
import { NewCaseDialog } from './new-case-dialog.tsx'
import './cases.css'

/** Asks for the rows while the frame is being drawn: the start does not wait for them one after the other. */
export function askForCases(): void {
  askAhead('case.filters', {})
  askFirstPage('case.list', asFilter(useListChoices.getState()))
}

/** Every case of the municipality: searched, narrowed and sorted in the store, drawn only where it is in view. */
export function CasesScreen(): React.JSX.Element {
  const text = useText(casesWords)
  const choices = useListChoices()
  const [range, setRange] = useState<readonly [number, number]>([0, 0])
  const [making, setMaking] = useState(false)
  const mayWrite = useMayWrite()
  useIntent(
    'newCase',
    useCallback(() => setMaking(mayWrite), [mayWrite]),
  )
  const onRange = useCallback((first: number, last: number) => setRange([first, last]), [])
  const list = useWindow('case.list', asFilter(choices), range)
  const columns = useColumns()
  const { total, answer } = list
  const newCase = (
    <>
      <Button variant="secondary" data-color="neutral" asChild>
        <Link href="/deling">
          <InboxDownIcon aria-hidden />
          {text.receive}
        </Link>
      </Button>
      {mayWrite && (
        <Button onClick={() => setMaking(true)}>
          <PlusIcon aria-hidden />
          {text.newCase}
        </Button>
      )}
    </>
  )
  return (
    <Page title={text.title} wide actions={newCase}>
      <CaseFilters total={total} all={answer?.all ?? null} />
      {list.error !== null && <ErrorState failure={list.error.failure} onRetry={list.retry} />}
      {list.error === null && total === null && <Loading rows={10} />}
      {total !== null && total > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears what is typed over the rows
        <div className="fill cases-list" onKeyDown={typeToSearch}>
          <VirtualTable
            caption={text.list}
            columns={columns}
            total={total}
            rowAt={(index) => list.rowAt(index)}
            onRange={onRange}
            filter={JSON.stringify(asFilter(choices))}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `/saker/${id}`}
            sort={{ by: choices.sort, descending: choices.descending }}
            onSort={({ by, descending }) =>
              chooseInList({ sort: by as ListChoices['sort'], descending: descending })
            }
          />
        </div>
      )}
      {total === 0 && (
        <Panel>
          {isNarrowed(choices) ? (
            <EmptyState
              icon={FolderIcon}
              title={text.noHit}
              action={
                <Button variant="secondary" onClick={clearList}>
                  {text.clear}
                </Button>
              }
            >
              {text.noHitHelp}
            </EmptyState>
          ) : (
            <EmptyState icon={FolderIcon} title={text.none}>
              {text.noneHelp}
            </EmptyState>
          )}
        </Panel>
      )}
      <NewCaseDialog open={making} onClose={() => setMaking(false)} />
    </Page>
  )
}

/** A letter typed while a row has the focus goes into the search field. */
function typeToSearch(event: KeyboardEvent): void {
  const { key, ctrlKey, altKey, metaKey, target } = event
  if (ctrlKey || altKey || metaKey || key.length !== 1 || key === ' ') return
  if ((target as HTMLElement).closest('.row-link') === null) return
  document.getElementById(searchId)?.focus() // the letter lands where the focus is when it is typed
}

function useColumns(): readonly Column<CaseRow>[] {
  const text = useText(casesWords)
  const format = useFormat()
  return useMemo(() => columnsIn(text, format), [text, format])
}

type Words = (typeof casesWords)['nb']

function columnsIn(text: Words, format: ReturnType<typeof useFormat>): readonly Column<CaseRow>[] {
  return [
    {
      key: 'caseNumber',
      header: text.number,
      width: '7rem',
      sortable: true,
      cell: ({ caseNumber }) => <span className="number muted">{caseNumber}</span>,
    },
    {
      key: 'title',
      header: text.caseTitle,
      width: 'minmax(18rem, 1fr)',
      sortable: true,
      names: true,
      cell: ({ title, exempt }) => (
        <>
          {exempt && <PadlockLockedIcon className="cases-lock" title={text.exempt} />}
          {title}
        </>
      ),
    },
    {
      key: 'state',
      header: text.state,
      width: '18rem',
      sortable: true,
      cell: ({ state }) => <CaseStateTag state={state} />,
    },
    {
      key: 'officer',
      header: text.officer,
      width: '11.5rem',
      sortable: true,
      cell: ({ officer }) => officer,
    },
    {
      key: 'next',
      header: text.next,
      width: '13rem',
      cell: ({ nextMeeting }) =>
        nextMeeting === null ? (
          <span className="muted">–</span>
        ) : (
          `${format.day(nextMeeting.date, 'short')} · ${nextMeeting.committee}`
        ),
    },
    {
      key: 'updatedAt',
      header: text.changed,
      width: '7rem',
      sortable: true,
      align: 'end',
      cell: ({ updatedAt }) => <span className="muted">{format.instant(updatedAt).slice(0, 10)}</span>,
    },
  ]
}

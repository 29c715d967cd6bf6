import { FolderIcon } from '@navikt/aksel-icons'
import { Link } from 'wouter'
import type { CaseRow } from '#shared/contract/case.ts'
import { overviewWords } from '#shared/text/screen/overview.ts'
import { useText } from '../../api/language.ts'
import { CaseStateTag } from '../../marks/case-state-tag.tsx'
import { ExemptTag } from '../../marks/exempt-tag.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { useFormat } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { EmptyState } from '../../ui/states.tsx'

/** The cases that one answers for, last changed first. */
export function MyCases({
  total,
  rows,
  mine,
}: {
  readonly total: number
  readonly rows: readonly CaseRow[]
  readonly mine: boolean
}): React.JSX.Element {
  const text = useText(overviewWords)
  const format = useFormat()
  const columns: readonly Column<CaseRow>[] = [
    { key: 'number', header: text.number, cell: (row) => <span className="number">{row.caseNumber}</span> },
    {
      key: 'title',
      header: text.caseTitle,
      names: true,
      cell: (row) => row.title,
    },
    {
      key: 'state',
      header: text.state,
      width: '12.5rem',
      cell: (row) => (
        <span className="overview-state">
          <CaseStateTag state={row.state} />
          {row.exempt && <ExemptTag />}
        </span>
      ),
    },
    {
      key: 'meeting',
      header: text.nextMeeting,
      cell: ({ nextMeeting }) =>
        nextMeeting === null ? '' : `${nextMeeting.committee} ${format.day(nextMeeting.date, 'short')}`,
    },
  ]
  return (
    <Panel
      title={mine ? text.mine : text.mineAll}
      description={total > rows.length ? text.mineMore(rows.length, format.number(total)) : undefined}
      flush
      actions={<Link href="/saker">{text.casesAll}</Link>}
    >
      {rows.length === 0 ? (
        <EmptyState icon={FolderIcon} title={mine ? text.mineNone : text.mineNoneAll} />
      ) : (
        <DataTable
          caption={mine ? text.mine : text.mineAll}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          rowHref={(row) => `/saker/${row.id}`}
        />
      )}
    </Panel>
  )
}

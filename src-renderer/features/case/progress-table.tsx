import type { ProgressRow } from '#shared/contract/case-material.ts'
import { progressWords } from '#shared/text/screen/case/progress.ts'
import { useText } from '../../api/language.ts'
import { DataTable } from '../../ui/data-table.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { statusSigns, statusTones } from './timeline.tsx'
import { usePlanned } from './use-planned.ts'

/** The same plan as a table, for those who read it better so. */
export function ProgressTable({ rows }: { readonly rows: readonly ProgressRow[] }): React.JSX.Element {
  const text = useText(progressWords)
  const planned = usePlanned()
  const columns: readonly Column<ProgressRow>[] = [
    { key: 'step', header: text.step, names: true, cell: ({ name }) => name },
    { key: 'when', header: text.when, cell: planned },
    {
      key: 'status',
      header: text.status,
      cell: ({ status, overdue }) => (
        <>
          <Tag tone={statusTones[status]} icon={statusSigns[status]}>
            {text.statuses[status]}
          </Tag>
          {overdue && <Tag tone="danger">{text.overdue}</Tag>}
        </>
      ),
    },
    { key: 'source', header: text.source, cell: ({ derivedFrom }) => text.sources[derivedFrom] },
  ]
  return <DataTable caption={text.plan} columns={columns} rows={rows} rowKey={({ id }) => id} />
}

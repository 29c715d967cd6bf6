import { ArrowUndoIcon, ArrowsCirclepathIcon, PlusIcon, XMarkOctagonIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { PlannedImport, PlannedRow } from '#shared/contract/knowledge-exchange.ts'
import { knowledgeImportWords } from '#shared/text/screen/case/knowledge-import.ts'
import { useText } from '../../../api/language.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { FilterChips } from '../../../ui/filter-bar.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Tag } from '../../../ui/tag.tsx'

const outcomes = ['add', 'update', 'skip', 'refuse'] as const
const looks = {
  add: { tone: 'success', icon: PlusIcon },
  update: { tone: 'info', icon: ArrowsCirclepathIcon },
  skip: { tone: 'neutral', icon: ArrowUndoIcon },
  refuse: { tone: 'danger', icon: XMarkOctagonIcon },
} as const

/** Rows by what becomes of them, those that are refused first; narrowed by outcome. */
export function PlanRows({
  plan,
  place,
}: {
  readonly plan: PlannedImport
  /** What a row's number counts: rows, lines, references. */
  readonly place: string
}): React.JSX.Element {
  const text = useText(knowledgeImportWords)
  const worded = useRefusalText()
  const format = useFormat()
  const [chosen, setChosen] = useState<readonly PlannedRow['outcome'][]>([])
  const { counts, kind } = plan
  const shown = plan.rows.filter(({ outcome }) => chosen.length === 0 || chosen.includes(outcome))
  const wanted = chosen.length === 0 ? outcomes : chosen
  const all = wanted.reduce((sum, outcome) => sum + counts[outcome], 0)
  const label = (number: number): string => (kind === 'entries' ? `K-${String(number)}` : String(number))
  const why = ({ why: reason, at, refusal, outcome, under }: PlannedRow): string => {
    if (refusal !== null) return worded(refusal)
    if (reason === 'twice') return text.twice(at ?? 0)
    if (at !== null) return outcome === 'update' ? label(at) : `${text[reason ?? 'exists']} (${label(at)})`
    return under
  }
  const columns: readonly Column<PlannedRow>[] = [
    {
      key: 'row',
      header: place,
      width: '4.2rem',
      align: 'end',
      cell: ({ row }) => format.number(row),
    },
    {
      key: 'what',
      header: text.whatHead,
      width: '9.5rem',
      cell: ({ outcome }) => (
        <Tag tone={looks[outcome].tone} icon={looks[outcome].icon}>
          {text.outcomeOne[outcome]}
        </Tag>
      ),
    },
    { key: 'title', header: text.titleHead, names: true, cell: ({ title }) => title || '–' },
    {
      key: 'why',
      header: text.whyHead,
      width: '42%',
      cell: (row) => <span className={row.refusal === null ? 'muted' : undefined}>{why(row)}</span>,
    },
  ]
  return (
    <>
      <FilterChips
        label={text.whatHead}
        values={chosen}
        options={outcomes
          .filter((value) => counts[value] > 0)
          .map((value) => ({ value, label: text.outcomes[value], count: counts[value] }))}
        onChange={setChosen}
      />
      {shown.length > 0 && (
        <DataTable
          caption={text.whatHead}
          columns={columns}
          rows={shown}
          rowKey={({ row, outcome }) => `${outcome} ${String(row)}`}
        />
      )}
      {all > shown.length && <p className="muted small">{text.more(format.number(all - shown.length))}</p>}
    </>
  )
}

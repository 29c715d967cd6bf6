import { Link } from 'wouter'
import type { CaseFacts } from '#shared/contract/case.ts'
import { factsWords } from '#shared/text/screen/case/facts.ts'
import { courseWords, outcomeWords, stageWords } from '#shared/text/screen/reading-codes.ts'
import { useText } from '../../api/language.ts'
import { DataTable } from '../../ui/data-table.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { useFormat } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { CaseAccess } from './case-access.tsx'
import { FactsForm } from './facts-form.tsx'
import { RelatedCases } from './related-cases.tsx'

type Reading = CaseFacts['readings'][number]

/** What the case is, whether it is public, how it is read, and what it replaces. */
export function FactsTab({ facts }: { readonly facts: CaseFacts }): React.JSX.Element {
  return (
    <>
      <FactsForm key={facts.id} facts={facts} />
      <Readings facts={facts} />
      <CaseAccess facts={facts} />
      <RelatedCases facts={facts} />
    </>
  )
}

/** The *saksgang*: which body meets the case, when, as what, and what came of it. */
function Readings({ facts }: { readonly facts: CaseFacts }): React.JSX.Element {
  const text = useText(factsWords)
  const stages = useText(stageWords)
  const outcomes = useText(outcomeWords)
  const courses = useText(courseWords)
  const format = useFormat()
  const columns: readonly Column<Reading>[] = [
    { key: 'stage', header: text.stage, cell: ({ stage }) => stages[stage] },
    { key: 'body', header: text.body, cell: ({ committee }) => committee.name },
    {
      key: 'item',
      header: text.item,
      cell: ({ item }) =>
        item === null ? (
          <span className="muted">–</span>
        ) : (
          <span className="number">
            {item.number ?? item.kind}
            {item.withdrawn && ` (${text.withdrawn})`}
          </span>
        ),
    },
    {
      key: 'date',
      header: text.date,
      cell: ({ item }) =>
        item === null ? (
          <span className="muted">{text.notPlaced}</span>
        ) : (
          <Link href={`/moter/${item.meeting}`}>{format.day(item.date)}</Link>
        ),
    },
    {
      key: 'outcome',
      header: text.outcome,
      cell: ({ outcome }) =>
        outcome === null ? <span className="muted">{text.notDecided}</span> : outcomes[outcome],
    },
  ]
  return (
    <Panel title={text.readings} description={courses[facts.course]} flush>
      {facts.readings.length === 0 ? (
        <p className="muted">{text.noReadings}</p>
      ) : (
        <DataTable caption={text.readings} columns={columns} rows={facts.readings} rowKey={({ id }) => id} />
      )}
    </Panel>
  )
}

import { Link } from 'wouter'
import type { Output } from '#shared/contract/index.ts'
import { privacyWords } from '#shared/text/screen/privacy/words.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { DataTable } from '../../ui/data-table.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { useFormat } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { Answered } from '../../ui/states.tsx'

type Erasure = Output<'retention.history'>[number]

/** What was erased before: when, of which case, which fields, by whom, and the event that tells of it. */
export function HistoryPanel(): React.JSX.Element {
  const text = useText(privacyWords)
  const format = useFormat()
  const history = useRead('retention.history', {})
  const columns: readonly Column<Erasure>[] = [
    {
      key: 'case',
      header: text.case,
      names: true,
      cell: ({ case: file, caseNumber, title }) => (
        <Link href={`/saker/${file}/historikk`}>
          <span className="number">{caseNumber}</span> {title}
        </Link>
      ),
    },
    {
      key: 'what',
      header: text.what,
      cell: ({ inputs, method, fields }) => (
        <>
          {text.inputs(inputs)} {text.methodDone[method]}
          <small className="privacy-fields">{fields.map((field) => text.fields[field]).join(', ')}</small>
        </>
      ),
    },
    {
      key: 'when',
      header: text.when,
      width: '13rem',
      cell: ({ day, actor, event }) => (
        <>
          {format.day(day, 'long')}
          <small className="privacy-fields">
            {actor}, {text.event(event)}
          </small>
        </>
      ),
    },
  ]
  const isEmpty = history.data?.length === 0
  return (
    <Panel title={text.history} flush={!isEmpty}>
      <Answered query={history} rows={3}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="muted">{text.historyNone}</p>
          ) : (
            <DataTable caption={text.history} columns={columns} rows={rows} rowKey={({ id }) => id} />
          )
        }
      </Answered>
    </Panel>
  )
}

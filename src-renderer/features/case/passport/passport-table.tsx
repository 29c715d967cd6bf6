import type { PassportView } from '#shared/contract/passport.ts'
import { passportScreen } from '#shared/text/screen/case/passport.ts'
import { stageWords } from '#shared/text/screen/reading-codes.ts'
import { useText } from '../../../api/language.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Tag } from '../../../ui/tag.tsx'

type Reading = PassportView['readings'][number]

/** Each meeting that the case was in: body, day, paper with its fingerprint, vote and text. */
export function PassportTable({
  readings,
  day,
}: {
  readonly readings: readonly Reading[]
  readonly day: string
}): React.JSX.Element {
  const text = useText(passportScreen)
  const stages = useText(stageWords)
  const format = useFormat()
  const columns: readonly Column<Reading>[] = [
    {
      key: 'body',
      header: text.bodyAndDay,
      names: true,
      width: '11rem',
      cell: ({ committee, date, stage, withdrawn, closed }) => (
        <span className="passport-body">
          {committee}
          <span className="passport-plain">{format.day(date)}</span>
          <span className="small muted">{stages[stage]}</span>
          {withdrawn && <Tag tone="warning">{text.withdrawn}</Tag>}
          {closed && <Tag tone="warning">{text.closed}</Tag>}
        </span>
      ),
    },
    {
      key: 'paper',
      header: text.paper,
      width: '19rem',
      cell: ({ number, title, paper }) => (
        <span className="passport-body">
          {number !== null && <strong>{number}</strong>}
          {title}
          {paper.sha256 === null ? (
            <span className="small muted">{text.notSent}</span>
          ) : (
            <span className="small muted">
              SHA-256{paper.version > 1 && `, ${text.version(paper.version)}`}
              <code className="passport-hash">{paper.sha256}</code>
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'outcome',
      header: text.outcome,
      cell: (reading) => <Outcome reading={reading} day={day} />,
    },
  ]
  return (
    <DataTable
      caption={text.readings}
      columns={columns}
      rows={readings}
      rowKey={({ committee, date, number, title }) => `${committee} ${date} ${number ?? ''} ${title}`}
    />
  )
}

function Outcome({
  reading: { decisions, withdrawn, date },
  day,
}: {
  readonly reading: Reading
  readonly day: string
}): React.JSX.Element {
  const text = useText(passportScreen)
  if (decisions.length === 0)
    return <span className="muted">{!withdrawn && date >= day && text.undecided}</span>
  return (
    <>
      {decisions.map(({ kind, points, voteSummary }) => (
        <div key={`${kind} ${points.join(' ')}`} className="passport-decision">
          <strong>{text.kinds[kind]}</strong>
          {points.length === 1 ? (
            <p>{points[0]}</p>
          ) : (
            <ol>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ol>
          )}
          {voteSummary !== '' && (
            <p className="small muted">
              {text.vote}: {voteSummary}
            </p>
          )}
        </div>
      ))}
    </>
  )
}

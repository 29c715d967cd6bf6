import type { Choice, MergeReport } from '#shared/bundle/report.ts'
import { bundleFields } from '#shared/text/screen/bundle/fields.ts'
import { bundleReport } from '#shared/text/screen/bundle/report.ts'
import { useText } from '../../api/language.ts'
import { Panel } from '../../ui/panel.tsx'
import { FactsReport } from './facts-report.tsx'
import type { Choices } from './facts-report.tsx'
import { PapersReport } from './paper-report.tsx'

const none: Choices = new Map()

/** What a merge did, or would do: texts, facts, what came with it. */
export function ReportView({
  report,
  isDone = false,
  choices = none,
  onChoose,
}: {
  readonly report: MergeReport
  /** False while it is only looked at. */
  readonly isDone?: boolean
  readonly choices?: Choices
  readonly onChoose?: (choice: Choice) => void
}): React.JSX.Element {
  return (
    <>
      {report.papers.length > 0 && <PapersReport report={report} isDone={isDone} />}
      <FactsReport report={report} isDone={isDone} choices={choices} onChoose={onChoose} />
      <OtherParts report={report} />
    </>
  )
}

function OtherParts({ report }: { readonly report: MergeReport }): React.JSX.Element | null {
  const text = useText(bundleReport)
  const { kinds } = useText(bundleFields)
  const { comments } = report
  const lists = [
    {
      title: text.added,
      // of a case that comes whole, everything is new
      rows: (report.isNew ? [] : report.added).map(({ kind, name, renumbered }) => {
        const number = renumbered === null ? '' : ` (${text.renumbered(renumbered.from, renumbered.to)})`
        return `${kinds[kind]}: ${name}${number}`
      }),
    },
    { title: text.goneThere, rows: report.goneThere.map(({ kind, name }) => `${kinds[kind]}: ${name}`) },
    { title: text.binnedHere, rows: report.binnedHere.map(({ kind, name }) => `${kinds[kind]}: ${name}`) },
    {
      title: '',
      rows: comments.added + comments.changed > 0 ? [text.comments(comments.added, comments.changed)] : [],
    },
  ].filter(({ rows }) => rows.length > 0)
  if (lists.length === 0) return null
  return (
    <>
      {lists.map(({ title, rows }) => (
        <Panel key={title} {...(title === '' ? {} : { title })}>
          <ul className="bundle-list">
            {rows.map((row) => (
              <li key={row}>{row}</li>
            ))}
          </ul>
        </Panel>
      ))}
    </>
  )
}

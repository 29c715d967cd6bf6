import { assessmentStatistics, inputConclusions } from '#shared/domain/hearing/assessment.ts'
import type { ConclusionCounts, StatisticsRow } from '#shared/domain/hearing/assessment.ts'
import { assessmentDialogWords } from '#shared/text/screen/case/assessment-dialogs.ts'
import { hearingWords } from '#shared/text/screen/case/hearing.ts'
import { useText } from '../../../api/language.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Bars } from '../bars.tsx'
import type { Assessment } from './point-rows.ts'

const outcomes = [...inputConclusions, 'open'] as const

type Counted = Pick<StatisticsRow<unknown>, 'inputs' | 'points' | 'counts'> & { readonly label: string }

/** Who said how much about what, and what came of it: as pictures with their figures, and as a table. */
export function Statistics({ shown }: { readonly shown: Assessment }): React.JSX.Element {
  const text = useText(assessmentDialogWords)
  const { senders, conclusions } = useText(hearingWords)
  const names = new Map(shown.themes.map(({ id, name }) => [id, name]))
  const { all, groups, themes } = assessmentStatistics(
    shown.inputs,
    shown.themes.map(({ id }) => id),
  )
  const byGroup = groups.map((row): Counted => ({ ...row, label: senders[row.key] }))
  const byTheme = themes.map((row): Counted => ({
    ...row,
    label: row.key === null ? text.noTheme : (names.get(row.key) ?? ''),
  }))
  const bars = (rows: readonly Counted[]): { label: string; value: number }[] =>
    rows.map(({ label, points }) => ({ label, value: points }))
  return (
    <div className="assess-statistics">
      <div className="columns">
        <Panel title={text.byConclusion}>
          <Bars
            name={text.byConclusion}
            rows={outcomes.map((outcome) => ({ label: conclusions[outcome], value: all.counts[outcome] }))}
          />
        </Panel>
        <Panel title={text.byGroup}>
          <Bars name={text.byGroup} rows={bars(byGroup)} />
        </Panel>
        <Panel title={text.byTheme}>
          <Bars name={text.byTheme} rows={bars(byTheme)} />
        </Panel>
      </div>
      <Panel title={text.perGroup}>
        <Shares name={text.perGroup} rows={byGroup} />
        <Figures caption={text.perGroup} rows={[...byGroup, { ...all, label: text.all }]} />
      </Panel>
      <Panel title={text.perTheme}>
        <Shares name={text.perTheme} rows={byTheme} />
        <Figures caption={text.perTheme} rows={byTheme} />
      </Panel>
    </div>
  )
}

/** A bar for each, as long as it has points, in parts by what came of them. Every bar says its figures in words. */
function Shares({
  name,
  rows,
}: {
  readonly name: string
  readonly rows: readonly Counted[]
}): React.JSX.Element {
  const text = useText(assessmentDialogWords)
  const { conclusions } = useText(hearingWords)
  const most = Math.max(1, ...rows.map(({ points }) => points))
  const worded = ({ counts }: Counted): string =>
    outcomes
      .filter((outcome) => counts[outcome] > 0)
      .map((outcome) => `${conclusions[outcome].toLowerCase()} ${String(counts[outcome])}`)
      .join(', ') || text.nothing
  return (
    <figure className="assess-shares" aria-label={name}>
      <ul aria-hidden className="assess-legend small">
        {outcomes.map((outcome) => (
          <li key={outcome} data-outcome={outcome}>
            {conclusions[outcome]}
          </li>
        ))}
      </ul>
      {rows.map((row) => (
        <div key={row.label} className="assess-share">
          <span>{row.label}</span>
          <svg
            viewBox="0 0 100 10"
            preserveAspectRatio="none"
            role="img"
            aria-label={text.counted(row.label, worded(row))}
          >
            <Parts counts={row.counts} most={most} />
          </svg>
          <span className="small muted" aria-hidden>
            {worded(row)}
          </span>
        </div>
      ))}
    </figure>
  )
}

function Parts({
  counts,
  most,
}: {
  readonly counts: ConclusionCounts
  readonly most: number
}): React.JSX.Element {
  const starts = outcomes.map((_, index) =>
    outcomes.slice(0, index).reduce((sum, outcome) => sum + counts[outcome], 0),
  )
  return (
    <>
      {outcomes.map((outcome, index) => (
        <rect
          key={outcome}
          data-outcome={outcome}
          x={((starts[index] ?? 0) / most) * 100}
          width={(counts[outcome] / most) * 100}
          height="10"
        />
      ))}
    </>
  )
}

function Figures({
  caption,
  rows,
}: {
  readonly caption: string
  readonly rows: readonly Counted[]
}): React.JSX.Element {
  const text = useText(assessmentDialogWords)
  const { conclusions } = useText(hearingWords)
  return (
    <details className="assess-figures">
      <summary>{text.table}</summary>
      <DataTable
        caption={caption}
        rows={rows}
        rowKey={({ label }) => label}
        columns={[
          { key: 'label', header: text.who, names: true, cell: ({ label }) => label },
          { key: 'inputs', header: text.inputs, align: 'end', cell: ({ inputs }) => inputs },
          { key: 'points', header: text.points, align: 'end', cell: ({ points }) => points },
          ...outcomes.map((outcome) => ({
            key: outcome,
            header: conclusions[outcome],
            align: 'end' as const,
            cell: ({ counts }: Counted) => counts[outcome],
          })),
        ]}
      />
    </details>
  )
}

import { TasklistIcon } from '@navikt/aksel-icons'
import { barChart } from '#shared/chart/bar-chart.ts'
import type { FollowUpReportView } from '#shared/contract/follow-ups.ts'
import { followUpScreen } from '#shared/text/screen/follow-ups/words.ts'
import { useText } from '../../api/language.ts'
import { ChartPicture } from '../../marks/chart-picture.tsx'
import { ExemptTag } from '../../marks/exempt-tag.tsx'
import { FollowUpStateTag, OrphanedTag, OverdueTag } from '../../marks/follow-up-marks.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { useFormat } from '../../ui/format.ts'
import { Facts, Panel } from '../../ui/panel.tsx'
import { EmptyState } from '../../ui/states.tsx'

type Row = FollowUpReportView['standing'][number] & { readonly place: number }

/** The report as it will be printed: counts, a chart of them, and what stands. */
export function ReportView({ report }: { readonly report: FollowUpReportView }): React.JSX.Element {
  const text = useText(followUpScreen)
  const format = useFormat()
  const { counts, decisions, standing } = report
  const points = (['open', 'inProgress', 'done', 'cancelled'] as const).map((state) => ({
    label: text.states[state],
    value: counts.states[state],
  }))
  const chart = barChart(points, { unit: '', number: format.number, name: (label) => label })
  const { medianDays } = counts
  return (
    <>
      <Panel title={text.counted} description={`${report.committee}, ${text.halfName(report.half)}`}>
        <div className="follow-up-report">
          <Facts
            rows={[
              { label: text.decisions, value: format.number(decisions) },
              { label: text.tasks, value: format.number(counts.total) },
              { label: text.overdue, value: format.number(counts.overdue) },
              { label: text.orphaned, value: format.number(counts.orphaned) },
              {
                label: text.median,
                value:
                  medianDays === null
                    ? text.noMedian
                    : text.medianDays(
                        Number.isInteger(medianDays) ? format.number(medianDays) : format.decimal(medianDays),
                        format.number(counts.measured),
                      ),
              },
            ]}
          />
          {counts.total > 0 && (
            <div>
              <p className="small muted">{text.chart}</p>
              <ChartPicture
                chart={chart}
                label={`${text.chart}: ${points.map(({ label, value }) => `${label} ${format.number(value)}`).join(', ')}`}
              />
            </div>
          )}
        </div>
      </Panel>
      <Panel title={text.standing} description={text.standingHelp} flush>
        {standing.length === 0 ? (
          <EmptyState icon={TasklistIcon} title={text.noneStanding} />
        ) : (
          <Standing rows={standing.map((row, place) => ({ ...row, place }))} />
        )}
      </Panel>
    </>
  )
}

function Standing({ rows }: { readonly rows: readonly Row[] }): React.JSX.Element {
  const text = useText(followUpScreen)
  const format = useFormat()
  const columns: readonly Column<Row>[] = [
    {
      key: 'decision',
      header: text.decided,
      width: '22rem',
      names: true,
      cell: ({ number, caseNumber, title, madeOn }) => (
        <>
          {number ?? caseNumber} {title === '' ? text.closedDoors : title}{' '}
          <span className="small muted nowrap">{format.day(madeOn)}</span>
        </>
      ),
    },
    {
      key: 'task',
      header: text.task,
      cell: ({ task, withheld }) => (withheld ? <ExemptTag /> : task),
    },
    {
      key: 'owner',
      header: text.owner,
      width: '11rem',
      cell: ({ owner, orphaned }) => (orphaned ? <OrphanedTag /> : owner),
    },
    {
      key: 'due',
      header: text.due,
      width: '9rem',
      cell: ({ due, overdue }) => (
        <span className="follow-up-fact">
          <span className="number">{due === null ? text.noDue : format.day(due)}</span>
          {overdue && <OverdueTag />}
        </span>
      ),
    },
    {
      key: 'state',
      header: text.state,
      width: '9rem',
      cell: ({ state }) => <FollowUpStateTag state={state} />,
    },
  ]
  return (
    <DataTable caption={text.standing} columns={columns} rows={rows} rowKey={({ place }) => String(place)} />
  )
}

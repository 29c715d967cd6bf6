import { Details } from '@digdir/designsystemet-react'
import type { ChartPoint } from '#shared/chart/chart-model.ts'
import { seriesChart } from '#shared/chart/series-chart.ts'
import { seriesText } from '#shared/packet/knowledge/series-text.ts'
import { seriesWording } from '#shared/packet/knowledge/series-wording.ts'
import { knowledgePrintScreen } from '#shared/text/screen/case/knowledge-print.ts'
import { useLanguage, useText } from '../../../api/language.ts'
import { ChartPicture } from '../../../marks/chart-picture.tsx'
import './knowledge-print.css'

/** A series as the paper will show it, said in words, with the numbers in a table for whoever wants them. */
export function SeriesChart({
  points,
  unit,
  title,
}: {
  readonly points: readonly ChartPoint[]
  readonly unit: string | null
  /** What the series is of: begins the text that is read aloud. */
  readonly title: string
}): React.JSX.Element {
  const text = useText(knowledgePrintScreen)
  const language = useLanguage()
  const wording = seriesWording(unit, language)
  return (
    <div className="case-chart">
      <ChartPicture
        chart={seriesChart(points, wording)}
        label={seriesText(points, title, wording, language)}
      />
      <Details>
        <Details.Summary>{text.asTable}</Details.Summary>
        <Details.Content>
          <table className="case-chart-table">
            <caption className="ds-sr-only">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{text.name}</th>
                <th scope="col" className="number">
                  {text.value(wording.unit)}
                </th>
              </tr>
            </thead>
            <tbody>
              {points.map(({ label, value }) => (
                <tr key={label}>
                  <th scope="row">{wording.name(label)}</th>
                  <td className="number">{wording.number(value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Details.Content>
      </Details>
    </div>
  )
}

import { Details } from '@digdir/designsystemet-react'
import { pathOf } from '#shared/chart/chart-svg.ts'
import type { ChartPoint, ChartShape } from '#shared/chart/chart-model.ts'
import { seriesChart } from '#shared/chart/series-chart.ts'
import { seriesText } from '#shared/packet/knowledge/series-text.ts'
import { seriesWording } from '#shared/packet/knowledge/series-wording.ts'
import { knowledgePrintScreen } from '#shared/text/screen/case/knowledge-print.ts'
import { useLanguage, useText } from '../../../api/language.ts'
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
  const { width, height, shapes } = seriesChart(points, wording)
  return (
    <div className="case-chart">
      <svg
        role="img"
        aria-label={seriesText(points, title, wording, language)}
        viewBox={`0 0 ${width} ${height}`}
        focusable="false"
      >
        {shapes.map((shape) => (
          <Shape key={placeOf(shape)} shape={shape} />
        ))}
      </svg>
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

/** No two shapes of a kind stand in the same place. */
const placeOf = (shape: ChartShape): string =>
  `${shape.kind} ${shape.role} ${shape.kind === 'path' ? pathOf(shape.points) : `${shape.x} ${shape.y}`}`

/** Elements, not markup: the window's policy takes no strings as such. */
function Shape({ shape }: { readonly shape: ChartShape }): React.JSX.Element {
  const look = `case-chart-${shape.role}`
  if (shape.kind === 'path') return <path className={look} d={pathOf(shape.points)} />
  if (shape.kind === 'text')
    return (
      <text className={look} x={shape.x} y={shape.y} textAnchor={shape.anchor} fontSize={shape.size}>
        {shape.text}
      </text>
    )
  const says = <title>{shape.says}</title>
  if (shape.kind === 'circle')
    return (
      <circle className={look} cx={shape.x} cy={shape.y} r={shape.radius}>
        {says}
      </circle>
    )
  const { x, y, width, height } = shape
  return (
    <rect className={look} x={x} y={y} width={width} height={height}>
      {says}
    </rect>
  )
}

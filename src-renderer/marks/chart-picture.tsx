import { pathOf } from '#shared/chart/chart-svg.ts'
import type { ChartModel, ChartShape } from '#shared/chart/chart-model.ts'
import './chart-picture.css'

/** A chart as it would be printed, said in words to whoever does not see it. */
export function ChartPicture({
  chart: { width, height, shapes },
  label,
}: {
  readonly chart: ChartModel
  readonly label: string
}): React.JSX.Element {
  return (
    <svg className="chart" role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} focusable="false">
      {shapes.map((shape) => (
        <Shape key={placeOf(shape)} shape={shape} />
      ))}
    </svg>
  )
}

/** No two shapes of a kind stand in the same place. */
const placeOf = (shape: ChartShape): string =>
  `${shape.kind} ${shape.role} ${shape.kind === 'path' ? pathOf(shape.points) : `${shape.x} ${shape.y}`}`

/** Elements, not markup: the window's policy takes no strings as such. */
function Shape({ shape }: { readonly shape: ChartShape }): React.JSX.Element {
  const look = `chart-${shape.role}`
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

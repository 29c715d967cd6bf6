import { barChart } from './bar-chart.ts'
import type { ChartModel, ChartPoint, ChartWording } from './chart-model.ts'
import { lineChart } from './line-chart.ts'
import { timesOf } from './time-label.ts'

/** A line where the points run forward in time, bars where they stand side by side. */
export function seriesChart(points: readonly ChartPoint[], wording: ChartWording): ChartModel {
  const times = timesOf(points)
  return times === null ? barChart(points, wording) : lineChart(points, times, wording)
}

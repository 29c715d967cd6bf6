import type { ChartPoint, ChartWording } from '../../chart/chart-model.ts'
import { timesOf } from '../../chart/time-label.ts'
import { chartWords } from '../../text/chart-words.ts'
import type { ScreenLanguage } from '../../text/screen/words.ts'

/**
 * A chart in words, with every number: «Linjediagram: Utgiftene til IKT, målt i millioner kroner. Fra 21,4 i 2014 til 32,5 i
 * 2019. Alle tall: 2014: 21,4; 2015: 22,9 …». The course is told of a line alone, its ends where it turns on the way.
 */
export function seriesText(
  points: readonly ChartPoint[],
  title: string,
  { unit, number, name }: ChartWording,
  language: ScreenLanguage,
): string {
  const words = chartWords[language]
  const isLine = timesOf(points) !== null
  const head = `${isLine ? words.line : words.bars}: ${[title, ...(unit === '' ? [] : [words.unit(unit)])].join(', ')}.`
  const all = points.map(({ label, value }) => `${name(label)}: ${number(value)}`).join('; ')
  return [
    head,
    ...(isLine ? [`${course(points, { unit, number, name }, language)}.`] : []),
    `${words.all}: ${all}.`,
  ].join(' ')
}

function course(
  points: readonly ChartPoint[],
  { number, name }: ChartWording,
  language: ScreenLanguage,
): string {
  const words = chartWords[language]
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return ''
  const [from, to] = [name(first.label), name(last.label)]
  const most = points.reduce((a, b) => (b.value > a.value ? b : a))
  const least = points.reduce((a, b) => (b.value < a.value ? b : a))
  if (most.value === least.value) return words.unchanged(number(first.value), from, to)
  const isEnd = ({ value }: ChartPoint): boolean => value === first.value || value === last.value
  return [
    words.fromTo(number(first.value), from, number(last.value), to),
    ...(isEnd(most) ? [] : [words.most(number(most.value), name(most.label))]),
    ...(isEnd(least) ? [] : [words.least(number(least.value), name(least.label))]),
  ].join('; ')
}

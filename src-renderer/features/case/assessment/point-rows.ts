import type { AssessedInput, ShownPoint } from '#shared/contract/assessment.ts'
import type { Output } from '#shared/contract/index.ts'
import { inputConclusions, lacksAnswer, lacksChange } from '#shared/domain/hearing/assessment.ts'
import type { InputConclusion, SenderKind } from '#shared/domain/hearing/hearing.ts'
import type { ThemeId } from '#shared/ids.ts'

export type Assessment = Output<'assessment.get'>

/** A line of the table: a point, or an input that has none yet. */
export type PointRow = {
  /** The point's id; the input's where it has no point. */
  readonly key: string
  readonly input: AssessedInput
  readonly point: ShownPoint | null
  /** Whether the answer was sent, and stands. */
  readonly fixed: boolean
}

export const labelOf = ({ number }: Pick<AssessedInput, 'number'>): string => `I-${String(number)}`
export const isOpen = ({ point }: PointRow): boolean => point === null || lacksAnswer(point)

export function rowsOf({ hearings, inputs }: Assessment): readonly PointRow[] {
  const sent = new Set(hearings.filter((hearing) => hearing.sent !== null).map(({ id }) => id))
  return inputs.flatMap((input): readonly PointRow[] => {
    const fixed = sent.has(input.hearing)
    return input.points.length === 0
      ? [{ key: input.id, input, point: null, fixed }]
      : input.points.map((point) => ({ key: point.id, input, point, fixed }))
  })
}

export type ShowOnly = 'open' | 'withoutTheme' | 'withoutChange'
export type RowSort = 'input' | 'theme' | 'conclusion'
export type RowFilter = {
  readonly words: string
  readonly show: ShowOnly | null
  readonly theme: ThemeId | null
  readonly conclusion: InputConclusion | null
  readonly group: SenderKind | null
}

export const everyRow: RowFilter = { words: '', show: null, theme: null, conclusion: null, group: null }
export const isNarrowed = (filter: RowFilter): boolean =>
  filter.words.trim() !== '' || Object.values({ ...filter, words: null }).some((value) => value !== null)

/** Rows that a filter lets through; `kept` stays whatever it says, so that what one answers does not vanish under the hand. */
export function narrowed(
  rows: readonly PointRow[],
  { words, show, theme, conclusion, group }: RowFilter,
  kept: string | null,
): readonly PointRow[] {
  const wanted = words.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    if (row.key === kept) return true
    const { input, point } = row
    if (group !== null && input.senderKind !== group) return false
    if (theme !== null && point?.theme !== theme) return false
    if (conclusion !== null && point?.conclusion !== conclusion) return false
    if (show === 'open' && !isOpen(row)) return false
    if (show === 'withoutTheme' && (point === null || point.theme !== null)) return false
    if (show === 'withoutChange' && (point === null || !lacksChange(point))) return false
    if (wanted.length === 0) return true
    const { text = '', assessment = '', change = '' } = point ?? {}
    const said = `${labelOf(input)} ${input.sender} ${text} ${assessment} ${change}`.toLocaleLowerCase('nb')
    return wanted.every((word) => said.includes(word))
  })
}

/** Sorted by what a column says; rows that say the same keep the order of the inputs. */
export function sorted(
  rows: readonly PointRow[],
  by: RowSort,
  descending: boolean,
  themes: Assessment['themes'],
): readonly PointRow[] {
  if (by === 'input') return descending ? rows.toReversed() : rows
  const turn = descending ? -1 : 1
  const places = new Map<string, number>(themes.map(({ id }, index) => [id, index]))
  const value = ({ point }: PointRow): number => {
    if (by === 'theme') return places.get(point?.theme ?? '') ?? themes.length
    return point === null || point.conclusion === null ? -1 : inputConclusions.indexOf(point.conclusion)
  }
  return rows.toSorted((a, b) => turn * (value(a) - value(b)))
}

/** The next row that wants an answer after this one, round the end; null when none is left. */
export function nextOpen(rows: readonly PointRow[], after: string | null): PointRow | null {
  const here = rows.findIndex(({ key }) => key === after)
  const ahead = [...rows.slice(here + 1), ...rows.slice(0, here + 1)]
  return ahead.find((row) => isOpen(row) && !row.fixed && row.key !== after) ?? null
}

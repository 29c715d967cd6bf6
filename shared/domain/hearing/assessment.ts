import type { ThemeId } from '../../ids.ts'
import type { HearingInput, InputConclusion, InputPoint, SenderKind } from './hearing.ts'

/** Conclusions in the order in which they are told. */
export const inputConclusions = [
  'followed',
  'partly',
  'notFollowed',
  'noted',
] as const satisfies readonly InputConclusion[]

type Answer = Pick<InputPoint, 'assessment' | 'conclusion'>
type Answered = Pick<HearingInput, 'number' | 'points'>

/** A point is answered when it says both what was made of it and what came of it (domain.md §8). */
export function lacksAnswer({ assessment, conclusion }: Answer): boolean {
  return assessment.trim() === '' || conclusion === null
}

/** A point without an answer; `point` is null for an input that nobody has divided into points. */
export type Unanswered = { readonly input: number; readonly point: number | null }

/**
 * What stands without an answer before the second reading: points, and inputs without any. The case is not sufficiently prepared while there is any (koml. § 13-1 tredje ledd; domain.md §7).
 */
export function unansweredIn(inputs: readonly Answered[]): readonly Unanswered[] {
  return inputs.flatMap(({ number: input, points }): readonly Unanswered[] =>
    points.length === 0
      ? [{ input, point: null }]
      : points.filter(lacksAnswer).map(({ number: point }) => ({ input, point })),
  )
}

/** A point that was followed should say what was changed, or where: what came of an input is to be traced (domain.md §7). */
export function lacksChange({
  conclusion,
  change,
  changedBlocks,
}: Pick<InputPoint, 'conclusion' | 'change' | 'changedBlocks'>): boolean {
  const isFollowed = conclusion === 'followed' || conclusion === 'partly'
  return isFollowed && change.trim() === '' && changedBlocks.length === 0
}

export type AssessmentProgress = {
  /** Points, and inputs that have none: each is one thing to answer. */
  readonly total: number
  readonly answered: number
  /** Inputs that nobody has divided into points. */
  readonly undivided: number
  /** Points that were followed without saying what was changed. */
  readonly withoutChange: number
}

/** How far the answering has come (domain.md §8). */
export function assessmentProgress(inputs: readonly Answered[]): AssessmentProgress {
  const points = inputs.flatMap((input) => input.points)
  const undivided = inputs.filter((input) => input.points.length === 0).length
  const total = points.length + undivided
  return {
    total,
    answered: total - unansweredIn(inputs).length,
    undivided,
    withoutChange: points.filter(lacksChange).length,
  }
}

/** Points by what came of them; `open` are those that lack an answer. */
export type ConclusionCounts = Readonly<Record<InputConclusion | 'open', number>>

export type StatisticsRow<Key> = {
  readonly key: Key
  /** Inputs with a point here. */
  readonly inputs: number
  readonly points: number
  readonly counts: ConclusionCounts
}

export type AssessmentStatistics = {
  readonly all: StatisticsRow<'all'>
  readonly groups: readonly StatisticsRow<SenderKind>[]
  /** In the order of `themes`; what has no theme last. */
  readonly themes: readonly StatisticsRow<ThemeId | null>[]
}

type Counted = Pick<HearingInput, 'number' | 'senderKind'> & {
  readonly points: readonly Pick<InputPoint, 'theme' | 'assessment' | 'conclusion'>[]
}

/** Who said how much, about what, and what came of it; groups by size (domain.md §8). */
export function assessmentStatistics(
  inputs: readonly Counted[],
  themes: readonly ThemeId[],
): AssessmentStatistics {
  const kinds = [...new Set(inputs.map(({ senderKind }) => senderKind))]
  const groups = kinds
    .map((kind) =>
      rowOf(
        kind,
        inputs.filter(({ senderKind }) => senderKind === kind),
      ),
    )
    .toSorted((a, b) => b.inputs - a.inputs || b.points - a.points)
  const about = (theme: ThemeId | null): StatisticsRow<ThemeId | null> => {
    const isHere = (point: Counted['points'][number]): boolean =>
      theme === null ? point.theme === null || !themes.includes(point.theme) : point.theme === theme
    const saying = inputs.filter(({ points }) => points.some(isHere))
    return rowOf(
      theme,
      saying.map((input) => ({ ...input, points: input.points.filter(isHere) })),
    )
  }
  return {
    all: rowOf('all', inputs),
    groups,
    themes: [...themes, null].map(about).filter(({ key, points }) => key !== null || points > 0),
  }
}

function rowOf<Key>(key: Key, inputs: readonly Counted[]): StatisticsRow<Key> {
  const points = inputs.flatMap((input) => input.points)
  const counts = { followed: 0, partly: 0, notFollowed: 0, noted: 0, open: 0 }
  for (const point of points) counts[lacksAnswer(point) ? 'open' : (point.conclusion ?? 'open')] += 1
  return { key, inputs: inputs.length, points: points.length, counts }
}

import type { HearingInput } from './hearing.ts'

/** Placeholder until the branch wt-assess is merged. */
export function unansweredIn(
  inputs: readonly Pick<HearingInput, 'number' | 'points'>[],
): readonly { input: number; point: number | null }[] {
  type Unanswered = { input: number; point: number | null }
  return inputs.flatMap(({ number: input, points }): readonly Unanswered[] =>
    points.length === 0
      ? [{ input, point: null }]
      : points
          .filter(({ assessment, conclusion }) => assessment.trim() === '' || conclusion === null)
          .map(({ number: point }) => ({ input, point })),
  )
}

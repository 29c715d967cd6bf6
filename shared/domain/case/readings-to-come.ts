import type { CaseCourse, Reading, ReadingOutcome, ReadingStage } from './case.ts'

/** A reading that a decision calls for: at what stage, before which of the bodies that the case already knows. */
export type ReadingToCome = {
  readonly stage: ReadingStage
  readonly committee: Reading['committee'] | 'council'
  readonly part: Reading['part']
}

type Decided = Pick<Reading, 'id' | 'stage' | 'committee' | 'part' | 'sequence'>

/**
 * The readings that must be added behind a decided one, in their order: a postponed case comes back to the same body
 * (koml. § 11-3 fjerde ledd), one that is heard anew or returned from the council is read a second time again, and a
 * recommendation goes to the council (domain.md §3). Those that the case already awaits are not added twice.
 */
export function readingsToCome(
  course: CaseCourse,
  decided: Decided,
  outcome: ReadingOutcome,
  readings: readonly (Decided & { readonly outcome: ReadingOutcome | null })[],
): readonly ReadingToCome[] {
  const { stage, committee, part } = decided
  const again: ReadingToCome = { stage, committee, part }
  const awaited = readings.filter((each) => each.outcome === null && each.id !== decided.id)
  const missing = (wanted: readonly ReadingToCome[]): readonly ReadingToCome[] =>
    wanted.filter((each) => !awaited.some((next) => next.stage === each.stage && next.part === each.part))
  if (outcome === 'postponed') return [again]
  if (outcome === 'newHearing') return missing(fromSecond(decided, readings))
  if (outcome === 'recommended' && stage === 'single' && part === 'decides')
    return missing([{ stage: 'council', committee: 'council', part: 'decides' }])
  if (outcome !== 'returned') return []
  if (stage !== 'council') return [again]
  const lead = leadOf(readings, 'single')
  return missing(
    course === 'hearing'
      ? fromSecond(decided, readings)
      : [{ stage: 'single', committee: lead ?? committee, part: 'decides' }, again],
  )
}

function fromSecond(decided: Decided, readings: readonly Decided[]): readonly ReadingToCome[] {
  const lead = leadOf(readings, 'second') ?? leadOf(readings, 'first') ?? decided.committee
  return [
    { stage: 'second', committee: lead, part: 'decides' },
    { stage: 'council', committee: leadOf(readings, 'council') ?? 'council', part: 'decides' },
  ]
}

/** The body that decides at a stage, by its latest reading. */
const leadOf = (readings: readonly Decided[], stage: ReadingStage): Reading['committee'] | null =>
  readings
    .filter((each) => each.stage === stage && each.part === 'decides')
    .toSorted((a, b) => a.sequence - b.sequence)
    .at(-1)?.committee ?? null

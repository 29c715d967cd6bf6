import type { CommitteeId } from '../../../ids.ts'
import type { ReadingStage } from '../case.ts'
import type { Bond, Count, Force, Node } from './network.ts'

/** What is to be done by a day. */
export type StepCode =
  'paper' | 'notice' | 'meeting' | 'hearingOpens' | 'hearingCloses' | 'assessed' | 'published'

/** A step on the way of a case: what, at which reading, before whom, by whom. */
export type CourseStep = Node & {
  readonly code: StepCode
  readonly stage: ReadingStage | null
  readonly body: CommitteeId | null
  readonly who: 'officer' | 'secretary' | 'body'
}

/** A part of the way: its steps, and what binds them to each other and to the rest. */
export type Stretch = { readonly nodes: readonly CourseStep[]; readonly bonds: readonly Bond[] }

export const cutOff = 'kommunens interne frist'
export const prepared = 'koml. § 13-1 tredje ledd'
export const called = 'koml. § 11-3 første ledd'
/** Statute leaves the course between the readings to the municipality. */
export const local = 'lokal saksgang, jf. koml. § 11-12'

/** A step without a day of its own yet, done at the desk. */
export function deskStep(
  key: string,
  code: StepCode,
  rest: Partial<Omit<CourseStep, 'key' | 'code'>> = {},
): CourseStep {
  const nowhere = { stage: null, body: null, pin: null, done: false } as const
  return { key, code, days: { kind: 'workdays' }, who: 'officer', ...nowhere, ...rest }
}

/** A bond between two steps. */
export function bond(
  from: string,
  to: string,
  least: number,
  count: Count,
  force: Force,
  ground: string,
): Bond {
  return { from, to, least, count, force, ground }
}

/** The later step rests on the earlier, and the municipality wants so many working days between them. */
export function afterWork(from: string, to: string, least: number, ground: string): readonly Bond[] {
  const rests = bond(from, to, 0, 'nights', 'order', ground)
  return least === 0 ? [rests] : [rests, bond(from, to, least, 'workdays', 'custom', cutOff)]
}

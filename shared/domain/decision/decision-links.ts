import type { DecisionId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'

/** A later decision repeals or changes an earlier one, whole (`point` null) or a point of it. */
export type DecisionLink = {
  readonly id: string
  readonly later: DecisionId
  readonly earlier: DecisionId
  readonly kind: 'repeals' | 'changes'
  readonly point: number | null
  readonly note: string
}

/** As much of a decision as a link is checked by. */
export type Linkable = {
  readonly id: DecisionId
  readonly madeOn: string
  readonly kind: 'recommendation' | 'decision'
  readonly points: number
}

type Wish = {
  readonly later: Linkable
  readonly earlier: Linkable
  readonly kind: DecisionLink['kind']
  readonly point: number | null
}

/**
 * Whether one decision may be said to repeal or change another. Later in time only, never itself, never in a ring, and
 * nothing twice; a recommendation decides nothing (koml. § 5-1, § 22-1: the body that may decide may decide again). Refuses
 * with `decisionLink.self`, `.recommendation`, `.earlier`, `.noSuchPoint`, `.cycle`, `.twice`.
 */
export function checkLink(
  { later, earlier, kind, point }: Wish,
  links: readonly Pick<DecisionLink, 'later' | 'earlier' | 'kind' | 'point'>[],
): Refusal | null {
  if (later.id === earlier.id) return refuse('decisionLink.self')
  if (later.kind === 'recommendation' || earlier.kind === 'recommendation')
    return refuse('decisionLink.recommendation')
  if (later.madeOn < earlier.madeOn)
    return refuse('decisionLink.earlier', { later: later.madeOn, earlier: earlier.madeOn })
  if (point !== null && (point < 1 || point > earlier.points))
    return refuse('decisionLink.noSuchPoint', { point, points: earlier.points })
  if (reaches(earlier.id, later.id, links)) return refuse('decisionLink.cycle')
  const isSame = links.some(
    (link) =>
      link.later === later.id &&
      link.earlier === earlier.id &&
      link.kind === kind &&
      (link.point === point || link.point === null),
  )
  return isSame ? refuse('decisionLink.twice') : null
}

/** Whether one decision touches another, by links over any number of others. */
function reaches(
  from: DecisionId,
  to: DecisionId,
  links: readonly Pick<DecisionLink, 'later' | 'earlier'>[],
): boolean {
  const seen = new Set<DecisionId>([from])
  const left = [from]
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    if (at === to) return true
    for (const { later, earlier } of links)
      if (later === at && !seen.has(earlier)) {
        seen.add(earlier)
        left.push(earlier)
      }
  }
  return false
}

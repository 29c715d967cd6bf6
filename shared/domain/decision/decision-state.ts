import type { DecisionState, FollowUpState } from './decision.ts'

/** What later decisions did to one: the whole of it, or one point (from 1). */
export type LinkFact = { readonly kind: 'repeals' | 'changes'; readonly point: number | null }

export type ReviewFact = {
  /** Neither decided nor withdrawn. */
  readonly open: boolean
  readonly outcome: 'lawful' | 'changed' | 'repealed' | null
}

export type DecisionFacts = {
  readonly points: number
  readonly links: readonly LinkFact[]
  readonly reviews: readonly ReviewFact[]
  readonly tasks: readonly FollowUpState[]
}

/**
 * Where a decision stands, from what has happened to it (domain.md §3): repealed or changed by a later decision or by a
 * legality review (koml. § 27-3), under review (§ 27-1), else as far as its tasks have come (§ 13-1 fjerde ledd). A decision
 * without tasks stays made: nobody has said that anything is carried out.
 */
export function decisionState({ points, links, reviews, tasks }: DecisionFacts): DecisionState {
  const repealed = links.filter(({ kind }) => kind === 'repeals')
  const gone = new Set(repealed.flatMap(({ point }) => (point === null ? [] : [point])))
  const isRepealed =
    repealed.some(({ point }) => point === null) ||
    (points > 0 && gone.size === points) ||
    reviews.some(({ outcome }) => outcome === 'repealed')
  if (isRepealed) return 'repealed'
  if (reviews.some(({ open }) => open)) return 'legalityReviewRequested'
  if (links.length > 0 || reviews.some(({ outcome }) => outcome === 'changed')) return 'changed'
  const live = tasks.filter((state) => state !== 'cancelled')
  if (live.length > 0 && live.every((state) => state === 'done')) return 'done'
  return live.some((state) => state !== 'open') ? 'implementing' : 'made'
}

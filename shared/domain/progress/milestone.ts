import type { CaseId, MilestoneId, ReadingId } from '../../ids.ts'

/**
 * A step of the progress plan. Whether it is done is never ticked by hand: it follows from the
 * reading or the hearing that it points to, or from `completedOn` for a step that leaves no other trace.
 */
export type Milestone = {
  readonly id: MilestoneId
  readonly case: CaseId
  readonly position: number
  readonly name: string
  /** ISO dates; equal when the step is one day. Months are given as their first and last day. */
  readonly plannedFrom: string
  readonly plannedTo: string
  readonly derivedFrom:
    | { readonly kind: 'reading'; readonly reading: ReadingId }
    | { readonly kind: 'hearing' }
    | { readonly kind: 'manual'; readonly completedOn: string | null }
}

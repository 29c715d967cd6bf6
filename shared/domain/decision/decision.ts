import type { AgendaItemId, CaseId, DecisionId, FollowUpId, PersonId } from '../../ids.ts'

export type DecisionState =
  'made' | 'legalityReviewRequested' | 'implementing' | 'done' | 'changed' | 'repealed'

export type Decision = {
  readonly id: DecisionId
  readonly item: AgendaItemId
  readonly case: CaseId
  /** ISO date. */
  readonly madeOn: string
  /** The adopted text, point by point; never overwritten. */
  readonly points: readonly string[]
  /** Result of the vote as printed: which parties voted for what. */
  readonly voteSummary: string
  /** `recommendation` goes upwards (innstilling), `decision` stands. */
  readonly kind: 'recommendation' | 'decision'
  readonly state: DecisionState
}

/** How a task came about: as the proposal had it, from a point that the body changed or added, or by an officer's hand. */
export type FollowUpOrigin = 'proposal' | 'adopted' | 'hand'

export type FollowUpState = 'open' | 'inProgress' | 'done' | 'cancelled'

export type FollowUp = {
  readonly id: FollowUpId
  readonly decision: DecisionId
  /** Which point of the decision, from 1. */
  readonly point: number
  readonly task: string
  readonly owner: PersonId | null
  /** ISO date, or null when the decision sets none. */
  readonly due: string | null
  readonly reportTo: string
  readonly state: FollowUpState
  readonly origin: FollowUpOrigin
  /** Whom the proposal named, in its own words: kept also where no person answers to it. */
  readonly responsible: string
}

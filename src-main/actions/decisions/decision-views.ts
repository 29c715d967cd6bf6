import type { Output } from '#shared/contract/index.ts'
import type { LinkEnd, ReviewView } from '#shared/contract/decisions.ts'
import type { DecisionLink } from '#shared/domain/decision/decision-links.ts'
import { pointKind } from '#shared/domain/decision/point-kind.ts'
import { isSuspended, reviewStage } from '#shared/domain/decision/legality-review.ts'
import type { LegalityReview } from '#shared/domain/decision/legality-review.ts'
import { reviewLimit } from '#shared/domain/decision/review-limit.ts'
import type { DecisionId, PersonId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { themesOfCases } from '../../store/case-filters.ts'
import { linksFrom, linksTo } from '../../store/decision-links.ts'
import {
  bodiesThatDecided,
  countDecisions,
  decisionsUntil,
  decisionsWithin,
  findListedDecision,
} from '../../store/decision-register.ts'
import type { DecisionFilter, DecisionSort, ListedDecision } from '../../store/decision-register.ts'
import { findListedFollowUp } from '../../store/follow-up-register.ts'
import { followUpsOf } from '../../store/decisions.ts'
import { legalityReviewsOf } from '../../store/legality-reviews.ts'
import { findPerson, listCommittees, membershipsOf } from '../../store/municipality.ts'
import { partiesOf, partyVotes } from '../../store/party-votes.ts'
import type { Database } from '../../store/rows.ts'
import { personsHere } from '../follow-ups/follow-up-views.ts'
import { councilMembers } from './review-legality.ts'

export const everyDecision: DecisionFilter = {
  text: '',
  committee: null,
  from: null,
  to: null,
  theme: null,
  party: null,
  stance: null,
  state: null,
}

export type ListWindow = {
  readonly sort: DecisionSort
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

/** A window of the register of decisions. */
export function decisionWindow(
  db: Database,
  filter: DecisionFilter,
  window: ListWindow,
  today: string,
): Output<'decision.list'> {
  const { total, rows } = decisionsWithin(db, filter, today, window)
  return { total, all: countDecisions(db), rows }
}

/** What the register of decisions can be narrowed by. */
export function decisionFilters(db: Database): Output<'decision.filters'> {
  const bodies = bodiesThatDecided(db)
  return {
    committees: listCommittees(db)
      .filter(({ id }) => bodies.has(id))
      .map(({ id, name }) => ({ id, name })),
    themes: themesOfCases(db),
    parties: partiesOf(db),
  }
}

/** A decision with all that came of it. Refuses with `followUp.decisionGone`. */
export function decisionView(db: Database, id: DecisionId, today: string): Output<'decision.get'> | Refusal {
  const row = findListedDecision(db, id, today)
  if (row === null) return refuse('followUp.decisionGone')
  const tasks = followUpsOf(db, id).flatMap((task) => findListedFollowUp(db, task.id, today) ?? [])
  const withTask = new Set(tasks.map(({ point }) => point))
  const limit = row.kind === 'decision' ? reviewLimit(row.madeOn) : null
  return {
    row,
    tasks,
    without: row.points.flatMap((text, at) =>
      row.kind === 'recommendation' || withTask.has(at + 1) ? [] : [{ point: at + 1, kind: pointKind(text) }],
    ),
    votes: partyVotes(db, { item: row.item }).map(({ party, votes }) => ({ party, votes })),
    undoneBy: linksTo(db, id).flatMap((link) => endOf(db, link, link.later, today)),
    undoes: linksFrom(db, id).flatMap((link) => endOf(db, link, link.earlier, today)),
    reviewLimit: limit,
    reviewOpen: limit !== null && today <= limit,
    reviews: legalityReviewsOf(db, id).map((review) => reviewView(db, review)),
    council: membersByName(db),
    earlier: earlierThan(db, row),
    persons: personsHere(db, today),
    today,
  }
}

function endOf(db: Database, link: DecisionLink, other: DecisionId, today: string): LinkEnd[] {
  const row = findListedDecision(db, other, today)
  if (row === null) return []
  const { kind, point, note } = link
  const { id, madeOn, number, committee } = row
  const shown = { id, madeOn, number, committee: committee.name, title: row.case.title }
  return [{ link: link.id, kind, point, note, other: shown }]
}

function reviewView(db: Database, review: LegalityReview): ReviewView {
  const { decision: _of, members, ...facts } = review
  const names = members.map((person) => findPerson(db, person)?.name ?? '')
  return { ...facts, members: names, stage: reviewStage(review), suspended: isSuspended(review) }
}

function membersByName(db: Database): Output<'decision.get'>['council'] {
  const council = listCommittees(db).find(({ kind }) => kind === 'council')
  const parties = new Map<PersonId, string>(
    council === undefined ? [] : membershipsOf(db, council.id).map(({ person, party }) => [person, party]),
  )
  return councilMembers(db)
    .flatMap((id) => {
      const name = findPerson(db, id)?.name
      return name === undefined ? [] : [{ id, name, party: parties.get(id) ?? '' }]
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'))
}

/** Decisions that this one could undo, those of its own case first, then the latest. */
function earlierThan(db: Database, row: ListedDecision): Output<'decision.get'>['earlier'] {
  if (row.kind === 'recommendation') return []
  return decisionsUntil(db, row.madeOn, row.case.id, 500)
    .filter(({ id }) => id !== row.id)
    .map(({ id, madeOn, number, case: file, points }) => ({
      id,
      label: `${number ?? file.caseNumber} (${madeOn}) ${file.title}`,
      points: points.length,
      sameCase: file.id === row.case.id,
    }))
    .slice(0, 500)
}

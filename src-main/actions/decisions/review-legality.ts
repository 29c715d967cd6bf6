import { checkDemand, checkReview } from '#shared/domain/decision/legality-review.ts'
import type {
  LegalityReview,
  ReviewSubject,
  UnreviewableSubject,
} from '#shared/domain/decision/legality-review.ts'
import { isIsoDate } from '#shared/domain/calendar/dates.ts'
import type { DecisionId, PersonId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { TrailAction } from '#shared/text/screen/trail/acts.ts'
import { appendAudit } from '../../store/audit.ts'
import { findDecision } from '../../store/decisions.ts'
import { findLegalityReview, saveLegalityReview } from '../../store/legality-reviews.ts'
import { findPerson, listCommittees, membershipsOf } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { caseOfDecision } from './link-decisions.ts'
import { settleDecision } from './settle-decision.ts'

export type DemandWish = {
  readonly decision: DecisionId
  readonly initiative: LegalityReview['initiative']
  readonly subject: ReviewSubject | UnreviewableSubject
  readonly requestedOn: string
  readonly members: readonly PersonId[]
  readonly reason: string
}

/** Members of the council: deputies are not, for the law asks for members (koml. § 27-1 første ledd). */
export function councilMembers(db: Database): readonly PersonId[] {
  const council = listCommittees(db).find(({ kind }) => kind === 'council')
  if (council === undefined) return []
  return membershipsOf(db, council.id)
    .filter(({ role }) => role !== 'deputy')
    .map(({ person }) => person)
}

/**
 * Registers a demand for a legality review (koml. § 27-1). The decision stands and is carried out meanwhile, unless somebody
 * decides otherwise (§ 27-3 femte ledd). Refuses with `followUp.decisionGone` and as {@link checkDemand}.
 */
export function demandReview(store: Store, wish: DemandWish, by: ActedBy): { readonly id: string } | Refusal {
  return store.transaction((db) => {
    const decision = findDecision(db, wish.decision)
    if (decision === null) return refuse('followUp.decisionGone')
    const members = [...new Set(wish.members)]
    const council = new Set(councilMembers(db))
    const wrong = checkDemand({ ...wish, members, decision, council })
    if (wrong !== null) return named(db, wrong)
    if (wish.reason.trim() === '') return refuse('legality.reasonMissing', {}, 'koml. § 27-3 andre ledd')
    const id: string = by.newId()
    saveLegalityReview(db, {
      id,
      decision: wish.decision,
      initiative: wish.initiative,
      subject: wish.subject as ReviewSubject, // checked above: the others are refused
      requestedOn: wish.requestedOn,
      members: wish.initiative === 'ministry' ? [] : members,
      reason: wish.reason.trim(),
      bodyAnswer: null,
      answeredOn: null,
      sentOn: null,
      outcome: null,
      closedOn: null,
      withdrawn: false,
      note: '',
      suspendedBy: null,
      suspendedOn: null,
      suspensionEndedOn: null,
    })
    settleDecision(db, wish.decision)
    audit(db, 'legality.demanded', { decision: wish.decision, id }, by)
    return { id }
  })
}

/** A refusal names people, not their ids. */
function named(db: Database, refusal: Refusal): Refusal {
  if (refusal.code !== 'legality.notMembers') return refusal
  const name = findPerson(db, String(refusal.facts['first']) as PersonId)?.name ?? ''
  return { ...refusal, facts: { ...refusal.facts, first: name } }
}

/** What is recorded of a review after it was demanded. */
export type ReviewChange = Partial<
  Pick<
    LegalityReview,
    | 'bodyAnswer'
    | 'answeredOn'
    | 'sentOn'
    | 'outcome'
    | 'closedOn'
    | 'withdrawn'
    | 'note'
    | 'suspendedBy'
    | 'suspendedOn'
    | 'suspensionEndedOn'
  >
>

/**
 * Records a step of a review, or that somebody decided to wait; gives what stood before, which takes it back. Refuses with
 * `legality.gone` and as {@link checkReview}.
 */
export function changeReview(
  store: Store,
  id: string,
  change: ReviewChange,
  by: ActedBy,
): { readonly before: ReviewChange } | Refusal {
  return store.transaction((db) => {
    const review = findLegalityReview(db, id)
    if (review === null) return refuse('legality.gone')
    const wanted = { ...review, ...change }
    // a body that undoes its own decision has ended the matter
    const byBody =
      wanted.initiative === 'members' && (wanted.bodyAnswer === 'changed' || wanted.bodyAnswer === 'repealed')
    const closes = byBody && change.bodyAnswer !== undefined && change.outcome === undefined
    const next = closes
      ? { ...wanted, outcome: byBody ? wanted.bodyAnswer : null, closedOn: wanted.answeredOn }
      : wanted
    const changed = next as LegalityReview
    const days = [
      changed.answeredOn,
      changed.sentOn,
      changed.closedOn,
      changed.suspendedOn,
      changed.suspensionEndedOn,
    ]
    const bad = days.find((day) => day !== null && !isIsoDate(day))
    if (bad !== undefined) return refuse('date.notInCalendar', { typed: bad ?? '' })
    const wrong = checkReview(changed)
    if (wrong !== null) return wrong
    saveLegalityReview(db, changed)
    settleDecision(db, changed.decision)
    audit(db, 'legality.changed', changed, by)
    const keys = Object.keys({ ...change, ...(closes ? { outcome: null, closedOn: null } : {}) })
    const before = Object.fromEntries(keys.map((key) => [key, review[key as keyof ReviewChange]]))
    return { before }
  })
}

function audit(
  db: Database,
  action: TrailAction,
  { decision, id }: Pick<LegalityReview, 'decision' | 'id'>,
  { at, actor }: ActedBy,
): void {
  const subjectId = caseOfDecision(db, decision)
  appendAudit(db, { at, actor, action, subjectKind: 'case', subjectId, detail: { decision, review: id } })
}

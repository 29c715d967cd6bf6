import type { DecisionId } from '#shared/ids.ts'
import { addDays } from '#shared/domain/calendar/dates.ts'
import type { FollowUp } from '#shared/domain/decision/decision.ts'
import { settleDecision } from '../../actions/decisions/settle-decision.ts'
import { appendAudit } from '../../store/audit.ts'
import { followUpsOf, saveFollowUp } from '../../store/decisions.ts'
import { addLink } from '../../store/decision-links.ts'
import { addEvidence } from '../../store/follow-up-evidence.ts'
import { appendLog } from '../../store/follow-up-log.ts'
import { saveLegalityReview } from '../../store/legality-reviews.ts'
import { executiveSeats } from '../content/people.ts'
import { named } from '../build/context.ts'
import { responsibles } from './items.ts'
import type { Town } from './town.ts'

/**
 * What became of a decision until today: its tasks went to who does them, were begun, put off and done, each change a line of
 * the log; one in forty was brought before the ministry, one in twenty changes an `earlier` one. `nth` of them all, from 1.
 */
export function followThrough(
  town: Town,
  {
    decision,
    madeOn,
    earlier,
    nth,
  }: {
    readonly decision: DecisionId
    readonly madeOn: string
    readonly earlier: DecisionId | null
    readonly nth: number
  },
): void {
  const { prose, context } = town
  for (const task of followUpsOf(context.db, decision)) carryOut(town, task, madeOn)
  if (nth % 40 === 5) review(town, decision, madeOn)
  if (earlier !== null && nth % 20 === 9) {
    const kind = prose.number(3) === 0 ? ('repeals' as const) : ('changes' as const)
    addLink(context.db, { id: context.newId(), later: decision, earlier, kind, point: null, note: '' })
    settleDecision(context.db, earlier)
  }
  settleDecision(context.db, decision)
}

function carryOut(town: Town, task: FollowUp, madeOn: string): void {
  const { context, prose, today } = town
  const { db } = context
  const owner = context.persons.get(responsibles[task.responsible] ?? 'chief-executive') ?? task.owner
  let stands: FollowUp = { ...task, owner }
  const happen = (days: number, line: Omit<Parameters<typeof appendLog>[2], 'at' | 'day' | 'actor'>) => {
    const day = addDays(madeOn, days)
    if (day > today) return false
    const sequence = appendLog(db, task.id, {
      at: `${day}T09:00:00.000Z`,
      day,
      actor: 'saksbehandler',
      ...line,
    })
    tell(town, task, day, sequence)
    return true
  }
  happen(2, { kind: 'owner', from: task.owner ?? '', to: owner ?? '' })
  if (happen(10 + prose.number(40), { kind: 'state', from: 'open', to: 'inProgress' }))
    stands = { ...stands, state: 'inProgress' }
  const due = task.due === null ? null : addDays(task.due, 30)
  if (due !== null && prose.number(4) === 0 && happen(60, { kind: 'due', from: task.due ?? '', to: due }))
    stands = { ...stands, due }
  happen(80, { kind: 'note', note: prose.sentence() })
  if (prose.number(12) > 0) stands = finish(town, stands, happen)
  saveFollowUp(db, stands)
}

function finish(
  { context, prose }: Town,
  task: FollowUp,
  happen: (
    days: number,
    line: { readonly kind: 'evidence' | 'state'; readonly from?: string; readonly to: string },
  ) => boolean,
): FollowUp {
  const days = 90 + prose.number(200)
  if (!happen(days, { kind: 'evidence', to: 'Sluttrapport' })) return task
  addEvidence(context.db, task.id, context.newId(), {
    kind: 'document',
    title: 'Sluttrapport',
    place: 'Arkivet',
  })
  happen(days, { kind: 'state', from: task.state, to: 'done' })
  return { ...task, state: 'done' }
}

function tell({ context: { db, persons } }: Town, { id }: FollowUp, day: string, line: number): void {
  appendAudit(db, {
    at: `${day}T09:00:00.000Z`,
    actor: named(persons, 'secretary'),
    action: 'followUp.changed',
    subjectKind: 'followUp',
    subjectId: id,
    detail: { line },
  })
}

/** Three members bring a decision before the ministry; the body upheld it, and it was lawful. */
function review({ context, prose, today }: Town, decision: DecisionId, madeOn: string): void {
  const closedOn = addDays(madeOn, 120)
  saveLegalityReview(context.db, {
    id: context.newId(),
    decision,
    initiative: 'members',
    subject: 'final',
    requestedOn: addDays(madeOn, 12),
    members: executiveSeats.slice(3, 6).map(([name]) => named(context.persons, name)),
    reason: prose.sentence(),
    bodyAnswer: 'upheld',
    answeredOn: addDays(madeOn, 40),
    sentOn: addDays(madeOn, 42),
    outcome: closedOn <= today ? 'lawful' : null,
    closedOn: closedOn <= today ? closedOn : null,
    withdrawn: false,
    note: '',
    suspendedBy: null,
    suspendedOn: null,
    suspensionEndedOn: null,
  })
}

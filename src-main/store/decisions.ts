import type { Decision, DecisionState, FollowUp } from '#shared/domain/decision/decision.ts'
import type { AgendaItemId, CaseId, DecisionId, FollowUpId, PersonId } from '#shared/ids.ts'
import { many, one, run, upsert, whole, type Database } from './rows.ts'

type DecisionRow = Pick<Decision, 'id' | 'kind' | 'state'> & {
  readonly item_id: AgendaItemId
  readonly case_id: CaseId
  readonly made_on: string
  readonly vote_summary: string
}

function rowToDecision(db: Database, row: DecisionRow): Decision {
  return {
    id: row.id,
    item: row.item_id,
    case: row.case_id,
    madeOn: row.made_on,
    points: pointsOf(db, row.id),
    voteSummary: row.vote_summary,
    kind: row.kind,
    state: row.state,
  }
}

function pointsOf(db: Database, id: DecisionId): string[] {
  const sql = 'SELECT text FROM decision_point WHERE decision_id = ? ORDER BY number'
  return many(db, (row: { readonly text: string }) => row.text, sql, id)
}

/** Records a decision. Saved again it may change its state and nothing that was decided: that throws. */
export function saveDecision(db: Database, decision: Decision): void {
  const { id, kind, state, points } = decision
  whole(db, () => {
    const decided = findDecision(db, id)?.points
    if (decided !== undefined && decided.length !== points.length) {
      throw new Error(`decision ${id} has ${decided.length} points and cannot have ${points.length}`)
    }
    upsert(db, 'decision', ['id'], {
      id,
      item_id: decision.item,
      case_id: decision.case,
      kind,
      state,
      made_on: decision.madeOn,
      vote_summary: decision.voteSummary,
    })
    for (const [index, text] of points.entries()) {
      upsert(db, 'decision_point', ['decision_id', 'number'], { decision_id: id, number: index + 1, text })
    }
  })
}

export function findDecision(db: Database, id: DecisionId): Decision | null {
  return one(db, (row: DecisionRow) => rowToDecision(db, row), 'SELECT * FROM decision WHERE id = ?', id)
}

export function decisionsOfCase(db: Database, id: CaseId): Decision[] {
  const sql = 'SELECT * FROM decision WHERE case_id = ? ORDER BY made_on, id'
  return many(db, (row: DecisionRow) => rowToDecision(db, row), sql, id)
}

export function decisionsOfItem(db: Database, id: AgendaItemId): Decision[] {
  const sql = 'SELECT * FROM decision WHERE item_id = ? ORDER BY id'
  return many(db, (row: DecisionRow) => rowToDecision(db, row), sql, id)
}

/** Moves a decision on; its text stays. False for an unknown id. */
export function setDecisionState(db: Database, id: DecisionId, state: DecisionState): boolean {
  return run(db, 'UPDATE decision SET state = ? WHERE id = ?', state, id) > 0
}

type FollowUpRow = Pick<FollowUp, 'id' | 'point' | 'task' | 'due' | 'state' | 'origin' | 'responsible'> & {
  readonly decision_id: DecisionId
  readonly owner_id: PersonId | null
  readonly report_to: string
}

function rowToFollowUp({ id, point, task, due, state, origin, responsible, ...row }: FollowUpRow): FollowUp {
  const who = { owner: row.owner_id, reportTo: row.report_to, responsible }
  return { id, decision: row.decision_id, point, task, due, state, origin, ...who }
}

/** The point of the decision must exist. */
export function saveFollowUp(db: Database, followUp: FollowUp): void {
  const { id, decision, point, task, owner, due, reportTo, state, origin, responsible } = followUp
  const row = { id, decision_id: decision, point, task, owner_id: owner, due, report_to: reportTo, state }
  upsert(db, 'follow_up', ['id'], { ...row, origin, responsible })
}

export function findFollowUp(db: Database, id: FollowUpId): FollowUp | null {
  return one(db, rowToFollowUp, 'SELECT * FROM follow_up WHERE id = ?', id)
}

export function followUpsOf(db: Database, decision: DecisionId): FollowUp[] {
  return many(db, rowToFollowUp, 'SELECT * FROM follow_up WHERE decision_id = ? ORDER BY point, id', decision)
}

import type {
  DoorClosing,
  Impediment,
  ItemSession,
  LateQuestion,
  StatementForMinutes,
} from '#shared/domain/meeting/session/session.ts'
import type { AgendaItemId, PersonId } from '#shared/ids.ts'
import { insert, many, one, run, upsert, whole, type Database } from '../rows.ts'

type ItemRow = Pick<ItemSession, 'outcome' | 'note'> & {
  readonly item_id: AgendaItemId
  readonly opened_at: string | null
  readonly closed_at: string | null
  readonly chair_id: PersonId | null
  readonly points: string | null
}

/** How far an item has come; an item that nobody has touched has come nowhere. */
export function itemSessionOf(db: Database, item: AgendaItemId): ItemSession {
  const toItem = (row: ItemRow): ItemSession => ({
    item,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    chair: row.chair_id,
    outcome: row.outcome,
    note: row.note,
    points: row.points === null ? null : (JSON.parse(row.points) as string[]),
  })
  const found = one(db, toItem, 'SELECT * FROM item_session WHERE item_id = ?', item)
  return found ?? { item, openedAt: null, closedAt: null, chair: null, outcome: null, note: '', points: null }
}

export function saveItemSession(db: Database, dealt: ItemSession): void {
  upsert(db, 'item_session', ['item_id'], {
    item_id: dealt.item,
    opened_at: dealt.openedAt,
    closed_at: dealt.closedAt,
    chair_id: dealt.chair,
    outcome: dealt.outcome,
    note: dealt.note,
    points: dealt.points === null ? null : JSON.stringify(dealt.points),
  })
}

/** In the order of persons. */
export function impedimentsOf(db: Database, item: AgendaItemId): Impediment[] {
  type Row = Pick<Impediment, 'kind' | 'basis' | 'ground' | 'state'> & {
    readonly person_id: PersonId
    readonly vote_id: Impediment['vote']
  }
  const toImpediment = ({ person_id, vote_id, kind, basis, ground, state }: Row): Impediment => ({
    item,
    person: person_id,
    kind,
    basis,
    ground,
    state,
    vote: vote_id,
  })
  return many(db, toImpediment, 'SELECT * FROM impediment WHERE item_id = ? ORDER BY person_id', item)
}

export function saveImpediment(
  db: Database,
  { item, person, kind, basis, ground, state, vote }: Impediment,
): void {
  const row = { item_id: item, person_id: person, kind, basis, ground, state, vote_id: vote }
  upsert(db, 'impediment', ['item_id', 'person_id'], row)
}

export function removeImpediment(db: Database, item: AgendaItemId, person: PersonId): void {
  run(db, 'DELETE FROM impediment WHERE item_id = ? AND person_id = ?', item, person)
}

export function doorClosingOf(db: Database, item: AgendaItemId): DoorClosing | null {
  type Row = Pick<DoorClosing, 'ground' | 'exemption'> & {
    readonly debate_closed: number
    readonly vote_id: DoorClosing['vote']
    readonly closed_at: string | null
    readonly opened_at: string | null
  }
  const toClosing = (row: Row): DoorClosing => ({
    item,
    ground: row.ground,
    exemption: row.exemption,
    debateClosed: row.debate_closed === 1,
    vote: row.vote_id,
    closedAt: row.closed_at,
    openedAt: row.opened_at,
  })
  return one(db, toClosing, 'SELECT * FROM door_closing WHERE item_id = ?', item)
}

export function saveDoorClosing(db: Database, closing: DoorClosing): void {
  upsert(db, 'door_closing', ['item_id'], {
    item_id: closing.item,
    ground: closing.ground,
    exemption: closing.exemption,
    debate_closed: Number(closing.debateClosed),
    vote_id: closing.vote,
    closed_at: closing.closedAt,
    opened_at: closing.openedAt,
  })
}

export function removeDoorClosing(db: Database, item: AgendaItemId): void {
  run(db, 'DELETE FROM door_closing WHERE item_id = ?', item)
}

/** Whether a late item may be decided was asked, and who objected; null where it was not asked. */
export function lateQuestionOf(db: Database, item: AgendaItemId): LateQuestion | null {
  const objectors = 'SELECT person_id FROM late_objection WHERE item_id = ? ORDER BY person_id'
  const toQuestion = (row: { readonly asked_at: string }): LateQuestion => ({
    item,
    askedAt: row.asked_at,
    objectors: many(db, (each: { readonly person_id: PersonId }) => each.person_id, objectors, item),
  })
  return one(db, toQuestion, 'SELECT asked_at FROM late_question WHERE item_id = ?', item)
}

/** Saves the question in the place of an earlier one; null takes it away. */
export function saveLateQuestion(db: Database, item: AgendaItemId, question: LateQuestion | null): void {
  whole(db, () => {
    run(db, 'DELETE FROM late_objection WHERE item_id = ?', item)
    run(db, 'DELETE FROM late_question WHERE item_id = ?', item)
    if (question === null) return
    insert(db, 'late_question', { item_id: item, asked_at: question.askedAt })
    for (const person of question.objectors)
      insert(db, 'late_objection', { item_id: item, person_id: person })
  })
}

export function statementsOf(db: Database, item: AgendaItemId): StatementForMinutes[] {
  type Row = Pick<StatementForMinutes, 'id' | 'party' | 'text'> & { readonly person_id: PersonId }
  const toStatement = ({ id, person_id, party, text }: Row): StatementForMinutes => ({
    id,
    item,
    person: person_id,
    party,
    text,
  })
  const sql = 'SELECT * FROM statement_for_minutes WHERE item_id = ? ORDER BY position'
  return many(db, toStatement, sql, item)
}

/** Saves an item's statements (*protokolltilførsler*) in the order given. */
export function saveStatements(
  db: Database,
  item: AgendaItemId,
  statements: readonly StatementForMinutes[],
): void {
  whole(db, () => {
    run(db, 'DELETE FROM statement_for_minutes WHERE item_id = ?', item)
    for (const [index, { id, person, party, text }] of statements.entries()) {
      const row = { id, item_id: item, position: index + 1, person_id: person, party, text }
      insert(db, 'statement_for_minutes', row)
    }
  })
}

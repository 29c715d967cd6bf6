import type {
  DoorClosing,
  Impediment,
  ItemSession,
  LateQuestion,
  Motion,
  StatementForMinutes,
  Vote,
} from '#shared/domain/meeting/session/session.ts'
import type { AgendaItemId } from '#shared/ids.ts'
import { run, whole, type Database } from '../rows.ts'
import {
  doorClosingOf,
  impedimentsOf,
  itemSessionOf,
  lateQuestionOf,
  saveDoorClosing,
  saveImpediment,
  saveItemSession,
  saveLateQuestion,
  saveStatements,
  statementsOf,
} from './item-sessions.ts'
import { motionsOf, saveMotion } from './motions.ts'
import { removeVote, saveVote, votesOf } from './votes.ts'

/** All that a meeting has done with an item. */
export type ItemRecord = {
  readonly dealt: ItemSession
  readonly impediments: readonly Impediment[]
  readonly closing: DoorClosing | null
  readonly lateQuestion: LateQuestion | null
  readonly motions: readonly Motion[]
  readonly votes: readonly Vote[]
  readonly statements: readonly StatementForMinutes[]
}

export function itemRecordOf(db: Database, item: AgendaItemId): ItemRecord {
  return {
    dealt: itemSessionOf(db, item),
    impediments: impedimentsOf(db, item),
    closing: doorClosingOf(db, item),
    lateQuestion: lateQuestionOf(db, item),
    motions: motionsOf(db, item),
    votes: votesOf(db, item),
    statements: statementsOf(db, item),
  }
}

/** Puts an item back to what a record says; what is written in its note stays as it is now. */
export function restoreItem(db: Database, item: AgendaItemId, record: ItemRecord): void {
  whole(db, () => {
    const { note } = itemSessionOf(db, item)
    run(db, 'DELETE FROM impediment WHERE item_id = ?', item)
    run(db, 'DELETE FROM door_closing WHERE item_id = ?', item)
    for (const { id } of votesOf(db, item)) removeVote(db, id)
    run(db, 'DELETE FROM motion WHERE item_id = ?', item)
    for (const motion of record.motions) saveMotion(db, motion)
    for (const vote of record.votes) saveVote(db, vote)
    for (const impediment of record.impediments) saveImpediment(db, impediment)
    if (record.closing !== null) saveDoorClosing(db, record.closing)
    saveLateQuestion(db, item, record.lateQuestion)
    saveStatements(db, item, record.statements)
    saveItemSession(db, { ...record.dealt, note })
  })
}

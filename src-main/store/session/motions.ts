import type { Motion } from '#shared/domain/meeting/session/session.ts'
import type { AgendaItemId, MotionId, PersonId } from '#shared/ids.ts'
import { many, one, run, upsert, type Database } from '../rows.ts'

type MotionRow = Pick<Motion, 'id' | 'number' | 'kind' | 'party' | 'text'> & {
  readonly item_id: AgendaItemId
  readonly author_id: PersonId | null
  readonly together_with: string
  readonly changes_point: number | null
  readonly withdrawn: number
}

const toMotion = (row: MotionRow): Motion => ({
  id: row.id,
  item: row.item_id,
  number: row.number,
  kind: row.kind,
  author: row.author_id,
  party: row.party,
  togetherWith: row.together_with,
  changesPoint: row.changes_point,
  text: row.text,
  withdrawn: row.withdrawn === 1,
})

export function saveMotion(db: Database, motion: Motion): void {
  const { id, item, number, kind, author, party, togetherWith, changesPoint, text, withdrawn } = motion
  upsert(db, 'motion', ['id'], {
    id,
    item_id: item,
    number,
    kind,
    author_id: author,
    party,
    together_with: togetherWith,
    changes_point: changesPoint,
    text,
    withdrawn: Number(withdrawn),
  })
}

/** In the order of their numbers, withdrawn ones too. */
export function motionsOf(db: Database, item: AgendaItemId): Motion[] {
  return many(db, toMotion, 'SELECT * FROM motion WHERE item_id = ? ORDER BY number', item)
}

export function findMotion(db: Database, id: MotionId): Motion | null {
  return one(db, toMotion, 'SELECT * FROM motion WHERE id = ?', id)
}

/** Throws where a vote was held on it. */
export function removeMotion(db: Database, id: MotionId): void {
  run(db, 'DELETE FROM motion WHERE id = ?', id)
}

import type { DecisionLink } from '#shared/domain/decision/decision-links.ts'
import type { DecisionId } from '#shared/ids.ts'
import { insert, many, one, run, type Database } from './rows.ts'

type Row = Pick<DecisionLink, 'id' | 'kind' | 'note'> & {
  readonly later_id: DecisionId
  readonly earlier_id: DecisionId
  readonly earlier_point: number | null
}

const rowToLink = ({ id, kind, note, later_id, earlier_id, earlier_point }: Row): DecisionLink => ({
  id,
  later: later_id,
  earlier: earlier_id,
  kind,
  point: earlier_point,
  note,
})

export function addLink(db: Database, { id, later, earlier, kind, point, note }: DecisionLink): void {
  const row = { id, later_id: later, earlier_id: earlier, kind, earlier_point: point, note }
  insert(db, 'decision_link', row)
}

/** What was linked by mistake; the audit trail keeps that it was. */
export function removeLink(db: Database, id: string): boolean {
  return run(db, 'DELETE FROM decision_link WHERE id = ?', id) > 0
}

export function findLink(db: Database, id: string): DecisionLink | null {
  return one(db, rowToLink, 'SELECT * FROM decision_link WHERE id = ?', id)
}

/** What later decisions did to this one. */
export function linksTo(db: Database, decision: DecisionId): DecisionLink[] {
  return many(db, rowToLink, 'SELECT * FROM decision_link WHERE earlier_id = ? ORDER BY id', decision)
}

/** What this one did to earlier ones. */
export function linksFrom(db: Database, decision: DecisionId): DecisionLink[] {
  return many(db, rowToLink, 'SELECT * FROM decision_link WHERE later_id = ? ORDER BY id', decision)
}

export function allLinks(db: Database): DecisionLink[] {
  return many(db, rowToLink, 'SELECT * FROM decision_link ORDER BY id')
}

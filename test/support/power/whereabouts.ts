import type { CaseId, CommitteeId, HearingId, PaperId } from '#shared/ids.ts'
import { findAgendaItem } from '#main/store/agenda.ts'
import type { Database } from '#main/store/rows.ts'

/** Where in the town the work is done; found in the store, for each program begins anew. */
export type Whereabouts = ReturnType<typeof whereabouts>

export function whereabouts(db: Database) {
  const ids = <T>(sql: string): T[] => db.prepare<[], T>(sql).pluck().all()
  const papers = ids<PaperId>('SELECT id FROM paper ORDER BY id')
  const [hearing] = ids<HearingId>('SELECT id FROM hearing')
  const [first] = ids<never>('SELECT id FROM agenda_item ORDER BY position LIMIT 1')
  const item = first === undefined ? null : findAgendaItem(db, first)
  const [committee] = ids<CommitteeId>('SELECT committee_id FROM meeting')
  if (hearing === undefined || item === null || committee === undefined) throw new Error('no such town')
  return {
    papers,
    hearing,
    committee,
    item,
    caseOf: (paper: PaperId): CaseId =>
      db.prepare<[string], CaseId>('SELECT case_id FROM paper WHERE id = ?').pluck().get(paper) as CaseId,
    nextPosition: (now: Database): number =>
      Number(now.prepare('SELECT max(position) + 1 FROM agenda_item').pluck().get()),
  }
}

import { ordinaryRetention } from '#shared/domain/retention/retention-rules.ts'
import type { ErasureMethod, RetentionRules } from '#shared/domain/retention/retention-rules.ts'
import type { RetentionFacts } from '#shared/domain/retention/retention-due.ts'
import type { HearingId } from '#shared/ids.ts'
import { one, run, upsert, type Database } from './rows.ts'

type RulesRow = Pick<RetentionRules, 'after' | 'months'> & {
  readonly method: ErasureMethod
  readonly archive_first: number
  readonly keep_summaries: number
}

/** What the municipality has decided, or the ordinary rules. */
export function getRetentionRules(db: Database): RetentionRules {
  const toRules = ({ after, months, method, ...row }: RulesRow): RetentionRules => ({
    after,
    months,
    method,
    archiveFirst: row.archive_first === 1,
    keepSummaries: row.keep_summaries === 1,
  })
  return one(db, toRules, 'SELECT * FROM retention_rules') ?? ordinaryRetention
}

export function saveRetentionRules(db: Database, rules: RetentionRules): void {
  upsert(db, 'retention_rules', ['singleton'], {
    singleton: 1,
    after: rules.after,
    months: rules.months,
    method: rules.method,
    archive_first: Number(rules.archiveFirst),
    keep_summaries: Number(rules.keepSummaries),
  })
}

/** What an officer has said of one hearing. */
export type HearingRetention = Pick<RetentionFacts, 'choice' | 'hold'> & {
  /** When its inputs were in the archive, and under which reference; null while nobody has said so. */
  readonly archived: { readonly on: string; readonly as: string } | null
}

type HearingRow = {
  readonly due_on: string | null
  readonly due_reason: string | null
  readonly hold_reason: string | null
  readonly hold_until: string | null
  readonly archived_on: string | null
  readonly archived_as: string
}

const nothingSaid: HearingRetention = { choice: null, hold: null, archived: null }

export function retentionOfHearing(db: Database, hearing: HearingId): HearingRetention {
  const toSaid = (row: HearingRow): HearingRetention => ({
    choice: row.due_on === null ? null : { dueOn: row.due_on, reason: row.due_reason ?? '' },
    hold: row.hold_reason === null ? null : { reason: row.hold_reason, until: row.hold_until },
    archived: row.archived_on === null ? null : { on: row.archived_on, as: row.archived_as },
  })
  return one(db, toSaid, 'SELECT * FROM hearing_retention WHERE hearing_id = ?', hearing) ?? nothingSaid
}

export function saveRetentionOfHearing(
  db: Database,
  hearing: HearingId,
  { choice, hold, archived }: HearingRetention,
): void {
  upsert(db, 'hearing_retention', ['hearing_id'], {
    hearing_id: hearing,
    due_on: choice?.dueOn ?? null,
    due_reason: choice?.reason ?? null,
    hold_reason: hold?.reason ?? null,
    hold_until: hold?.until ?? null,
    archived_on: archived?.on ?? null,
    archived_as: archived?.as ?? '',
  })
}

/** Since when bytes of what was erased may still lie in the file; null where it was written anew since. */
export function sweepOwedSince(db: Database): string | null {
  return one(
    db,
    (row: { readonly owed_since: string }) => row.owed_since,
    'SELECT owed_since FROM erasure_sweep',
  )
}

/** Notes that the file must be written anew; the earliest instant stands. */
export function oweSweep(db: Database, at: string): void {
  run(db, 'INSERT INTO erasure_sweep (singleton, owed_since) VALUES (1, ?) ON CONFLICT DO NOTHING', at)
}

export function sweepIsDone(db: Database): void {
  run(db, 'DELETE FROM erasure_sweep')
}

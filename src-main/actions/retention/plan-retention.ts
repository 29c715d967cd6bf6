import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import { retentionDue } from '#shared/domain/retention/retention-due.ts'
import type { RetentionDue } from '#shared/domain/retention/retention-due.ts'
import type { RetentionRules } from '#shared/domain/retention/retention-rules.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { HearingId } from '#shared/ids.ts'
import { getRetentionRules } from '../../store/retention.ts'
import { findKeptHearing, keptHearings } from '../../store/retention-facts.ts'
import type { KeptHearing } from '../../store/retention-facts.ts'
import type { Database } from '../../store/rows.ts'

/** A hearing with when its personal data goes; `empty`: there is none, or it went before. */
export type PlannedRetention = Omit<KeptHearing, 'facts'> &
  Omit<RetentionDue, 'state'> & { readonly standing: RetentionDue['state'] | 'empty' }

export type RetentionPlan = { readonly rules: RetentionRules; readonly hearings: readonly PlannedRetention[] }

/** What is kept of those who answered hearings, until when, and what holds it, as of a day. Changes nothing. */
export function planRetention(db: Database, on: IsoDate): RetentionPlan {
  const rules = getRetentionRules(db)
  return { rules, hearings: keptHearings(db).map((kept) => planned(kept, rules, on)) }
}

/** The same of one hearing (`hearing.gone`: it is not there, or nobody has answered it). */
export function retentionOf(db: Database, hearing: HearingId, on: IsoDate): PlannedRetention | Refusal {
  const kept = findKeptHearing(db, hearing)
  return kept === null ? refuse('hearing.gone') : planned(kept, getRetentionRules(db), on)
}

function planned({ facts, ...kept }: KeptHearing, rules: RetentionRules, on: IsoDate): PlannedRetention {
  const { state, ...due } = retentionDue(facts, rules, on)
  const { personal, contacts } = kept.counts
  return { ...kept, ...due, standing: personal + contacts === 0 ? 'empty' : state }
}

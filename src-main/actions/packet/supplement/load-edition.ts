import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import type { Revision } from '#shared/packet/change.ts'
import type { Database } from '../../../store/rows.ts'
import { loadPacketModel } from '../load-packet-model.ts'
import type { LoadedPacket } from '../load-packet-model.ts'
import { datesOf, sentReport } from '../standing-edition.ts'
import { planEdition, revisionsIn } from './edition-plan.ts'
import type { EditionPlan } from './edition-plan.ts'

/** An edition to be made for one audience: what it prints, and what that changes. */
export type LoadedEdition = {
  readonly audience: Audience
  readonly loaded: LoadedPacket
  readonly plan: EditionPlan
}

/**
 * Loads the next edition for an audience. What has not changed is printed by the day on which it was printed
 * before, so that it says the same; the rest by the day of this issue. Refuses with `supplement.notIssued`
 * when no account of the present edition was kept: nobody knows what was printed then.
 */
export function loadEdition(
  db: Database,
  sent: Meeting,
  next: Meeting,
  { audience, trail }: { readonly audience: Audience; readonly trail: string | null },
): LoadedEdition | Refusal {
  const earlier = sentReport(db, sent, audience)
  if (earlier === null) return refuse('supplement.noAccount', { edition: sent.agendaVersion, audience })
  const load = (
    dates: ReadonlyMap<string, string>,
    revised: ReadonlyMap<string, Revision> = new Map(),
  ): LoadedPacket | Refusal =>
    loadPacketModel(db, next, audience, { standing: { dates, revised, changes: [] }, trail })
  const asBefore = load(datesOf(earlier))
  const first = isRefusal(asBefore) ? asBefore : planEdition(earlier, asBefore)
  if (isRefusal(first)) return first
  const same = new Set(first.items.flatMap(({ item, kind }) => (kind === 'unchanged' ? [item] : [])))
  const dates = new Map([...datesOf(earlier)].filter(([id]) => same.has(id)))
  const present = load(dates)
  const plan = isRefusal(present) ? present : planEdition(earlier, present)
  if (isRefusal(plan)) return plan
  const loaded = load(dates, revisionsIn(plan, next.agendaVersion))
  return isRefusal(loaded) ? loaded : { audience, loaded, plan }
}

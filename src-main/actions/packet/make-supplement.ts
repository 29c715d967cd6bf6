import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Id, IdSource, MeetingId, OperationId } from '#shared/ids.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import { isNews } from '#shared/domain/meeting/editions.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { checkMeeting } from '../check-meeting.ts'
import { appendAudit } from '../../store/audit.ts'
import { keepEdition } from '../../store/agenda-editions.ts'
import { findMeeting } from '../../store/meetings.ts'
import { once, recall } from '../../store/operations.ts'
import { printedTrail } from '../../store/printed-head.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import { rehearse } from '../../store/transaction.ts'
import { modelHash } from './edition-items.ts'
import { keepPackets } from './keep-packets.ts'
import type { Placing } from './packet-places.ts'
import { placedOrNothing } from './placed-or-nothing.ts'
import type { Printer } from './print-editions.ts'
import { hasNews } from './supplement/edition-plan.ts'
import { loadEdition } from './supplement/load-edition.ts'
import type { LoadedEdition } from './supplement/load-edition.ts'
import { prepareAgenda } from './supplement/prepare-agenda.ts'
import type { PreparedAgenda } from './supplement/prepare-agenda.ts'
import { supplementAccount } from './supplement/supplement-account.ts'
import type { EditionFile, SupplementAccount } from './supplement/supplement-account.ts'

export type SupplementOrder = {
  /** Sent again, it gives the same answer and does nothing. */
  readonly operation: OperationId
  /** ISO instant. */
  readonly at: string
  readonly actor: string
  /** ISO date of the new edition. */
  readonly issuedOn: string
  readonly newId: IdSource
}

export type SupplementWork = {
  readonly print: Printer
  /** Readies all files beside their places, when every one of them is proven. */
  readonly prepare: (files: readonly EditionFile[]) => Promise<Placing | Refusal>
  readonly progress?: (step: 'load', done: number, total: number) => void
  readonly signal?: AbortSignal
}

const audiences: readonly Audience[] = ['members', 'public']

type Draft = { readonly prepared: PreparedAgenda; readonly editions: readonly LoadedEdition[] }

/**
 * Issues the next edition of a meeting's packet in one act (koml. § 11-3 femte ledd; domain.md §3, §6): late
 * items get their numbers, corrected papers are taken in, new papers are frozen, the agenda gets a version
 * and date, and each audience gets a consolidated packet in which every printed page number stands, with a
 * page of changes, and a supplement with only what is new. Refuses with `supplement.*`, with what the
 * course of a meeting and the rules on papers, disclosure and numbers refuse, and with what `prepare` and the
 * placing refuse; then nothing is changed and no file is left.
 */
export async function makeSupplement(
  store: Store,
  meeting: Meeting,
  order: SupplementOrder,
  work: SupplementWork,
): Promise<SupplementAccount | Refusal> {
  const operation = { id: order.operation, action: 'meeting.supplement', at: order.at }
  const before = recall<SupplementAccount>(store.db, operation)
  if (before !== undefined) return before
  work.progress?.('load', 0, 1)
  const draft = store.transaction((db) => rehearse(db, () => draftEdition(db, meeting.id, order.issuedOn)))
  if (isRefusal(draft)) return draft
  const files = await work.print({ meeting: draft.prepared.meeting, editions: draft.editions })
  if (isRefusal(files)) return files
  work.signal?.throwIfAborted()
  const account = supplementAccount(draft.prepared, draft.editions, files)
  const placing = await work.prepare(files)
  if (isRefusal(placing)) return placing
  return placedOrNothing(store, placing, (db) =>
    once(db, operation, (): SupplementAccount | Refusal => {
      const again = draftEdition(db, meeting.id, order.issuedOn)
      if (isRefusal(again)) return again
      if (fingerprint(again) !== fingerprint(draft)) return refuse('supplement.changedMeanwhile')
      keepAccounts(db, again.prepared, files, order)
      return account
    }),
  )
}

/** Does to the store all that the edition demands of it, and loads what it then says. */
function draftEdition(db: Database, id: MeetingId, issuedOn: string): Draft | Refusal {
  // Read anew each time: what the caller holds may be older than what the store says.
  const meeting = findMeeting(db, id)
  if (meeting === null) throw new Error(`no meeting ${id}`)
  const trail = printedTrail(db)
  const prepared = prepareAgenda(db, meeting, issuedOn)
  if (isRefusal(prepared)) return prepared
  const editions: LoadedEdition[] = []
  for (const audience of audiences) {
    const edition = loadEdition(db, meeting, prepared.meeting, { audience, trail })
    if (isRefusal(edition)) return edition
    editions.push(edition)
  }
  if (!editions.some(({ plan }) => hasNews(plan)))
    return refuse('supplement.nothingNew', { edition: meeting.agendaVersion })
  return missingFromNews(db, prepared, editions) ?? { prepared, editions }
}

/** What is new must be as complete as what was sent with the notice; what was sent is not judged anew. */
function missingFromNews(
  db: Database,
  { meeting, items }: PreparedAgenda,
  editions: readonly LoadedEdition[],
): Refusal | null {
  const written = new Set(['new', 'corrected', 'restored', 'opened'])
  const fresh = new Set(
    editions.flatMap(({ plan }) =>
      plan.items.flatMap((each) => (isNews(each) && written.has(each.kind) ? each.item : [])),
    ),
  )
  const names = new Set(items.flatMap(({ id, number }) => (fresh.has(id) ? (number?.printed ?? []) : [])))
  const found = checkMeeting(db, meeting, meeting.issuedOn ?? '').missing.find(({ item }) => names.has(item))
  return found === undefined
    ? null
    : { ...found.refusal, facts: { ...found.refusal.facts, item: found.item } }
}

const fingerprint = ({ editions }: Draft): string =>
  editions.map(({ loaded }) => modelHash(loaded.model)).join(' ')

function keepAccounts(
  db: Database,
  prepared: PreparedAgenda,
  files: readonly EditionFile[],
  { at, actor, newId }: SupplementOrder,
): void {
  const { id, agendaVersion } = prepared.meeting
  const { meeting, froze } = prepared
  keepEdition(db, { id: newId<Id<'AgendaEdition'>>(), meeting, at, actor, froze })
  appendAudit(db, {
    at,
    actor,
    action: 'meeting.supplementIssued',
    subjectKind: 'meeting',
    subjectId: id,
    detail: {
      version: agendaVersion,
      issuedOn: prepared.meeting.issuedOn,
      items: prepared.items.map((item) => ({ item: item.id, printed: item.number?.printed ?? '' })),
    },
  })
  keepPackets(db, id, files, { at, actor, newId })
}

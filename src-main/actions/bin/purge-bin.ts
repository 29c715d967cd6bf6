import { isPastItsDays } from '#shared/domain/bin/days-in-bin.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { Refusal } from '#shared/refusal.ts'
import { appendAudit } from '../../store/audit.ts'
import { listBin } from '../../store/bin.ts'
import type { Binned } from '../../store/bin.ts'
import { deleteForGood } from '../../store/purge.ts'
import type { Store } from '../../store/store.ts'

/** Parts first: a case that holds them goes afterwards, if nothing else refers to it. */
const order: readonly Binned['kind'][] = [
  'milestone',
  'attachment',
  'entry',
  'source',
  'input',
  'meeting',
  'case',
]

/**
 * Deletes for good what has lain in the bin for its days and what nothing refers to; gives how many went. The
 * trail tells that it was done and of what kind, never what it was called.
 */
export function purgeBin(
  store: Store,
  { today, at }: { readonly today: IsoDate; readonly at: string },
): number | Refusal {
  const over = listBin(store.db).filter((thing) => isPastItsDays(thing.at, today))
  if (over.length === 0) return 0
  const inOrder = over.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  return store.transaction((db) => {
    const gone = inOrder.filter((thing) => deleteForGood(db, thing))
    for (const { kind, id, at: thrown } of gone)
      appendAudit(db, {
        at,
        actor: 'saksklar',
        action: 'bin.purged',
        subjectKind: kind,
        subjectId: id,
        detail: { thrown },
      })
    return gone.length
  })
}

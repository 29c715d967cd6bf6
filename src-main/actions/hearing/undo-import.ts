import type { HearingInputId, OperationId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { appendAudit } from '../../store/audit.ts'
import { putInBin } from '../../store/bin.ts'
import { touchCase } from '../../store/cases.ts'
import {
  findHearingImport,
  markHearingImportUndone,
  namedInputs,
  returnNumbers,
} from '../../store/hearing-imports.ts'
import { findInput } from '../../store/hearings.ts'
import { wasSentSince } from '../../store/knowledge-imports.ts'
import { deleteForGood } from '../../store/purge.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { inputHash } from './commit-import.ts'
import { openHearing } from './keep-input.ts'

/** What an undo leaves, and why: it was changed or answered since, or something names it. */
export type StayedInput = {
  readonly number: number
  readonly sender: string
  readonly why: 'changed' | 'used'
}
export type UndoneInputs = { readonly removed: number; readonly stayed: readonly StayedInput[] }

/**
 * Takes back what an import did, as a whole: its inputs go for good with contact data and originals, as if they had never
 * been, and their numbers with them where nothing came after (into the bin where the case went to a colleague
 * meanwhile). What was changed, answered or named since stays, and is told. Refuses with `knowledgeImport.gone`,
 * `.undone`, and what {@link openHearing} does.
 */
export function undoInputs(store: Store, id: OperationId, by: ActedBy): UndoneInputs | Refusal {
  return store.transaction((db): UndoneInputs | Refusal => {
    const found = findHearingImport(db, id)
    if (found === null) return refuse('knowledgeImport.gone')
    if (found.undoneAt !== null) return refuse('knowledgeImport.undone')
    const open = openHearing(db, found.hearing)
    if (isRefusal(open)) return open
    const { inputs, before, last } = found.did
    const named = namedInputs(
      db,
      open.owner.id,
      inputs.map((input) => input.id),
    )
    const toBin = wasSentSince(db, open.owner.id, found.at)
    const outcomes = inputs.map((input) => dropInput(db, input, named.has(input.id), toBin, by))
    const stayed = outcomes.filter((each) => typeof each === 'object')
    if (stayed.length === 0 && !toBin) returnNumbers(db, found.hearing, last, before)
    const removed = outcomes.filter((each) => each === 'gone').length
    markHearingImportUndone(db, id, by.at)
    touchCase(db, open.owner.id, by.at)
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'hearing.importUndone',
      subjectKind: 'case',
      subjectId: open.owner.id,
      detail: { import: id, removed, stayed: stayed.length },
    })
    return { removed, stayed }
  })
}

/** `away`: somebody had removed it already. */
function dropInput(
  db: Database,
  { id, hash }: { readonly id: HearingInputId; readonly hash: string },
  isNamed: boolean,
  toBin: boolean,
  by: ActedBy,
): 'gone' | 'away' | StayedInput {
  const stands = findInput(db, id)
  if (stands === null) return 'away'
  const { number, sender } = stands
  if (inputHash(stands) !== hash) return { number, sender, why: 'changed' }
  if (isNamed) return { number, sender, why: 'used' }
  const gone = toBin ? putInBin(db, { kind: 'input', id }, by.at) : deleteForGood(db, { kind: 'input', id })
  return gone ? 'gone' : { number, sender, why: 'used' }
}

import { canonicalJson } from '#shared/document/canonical.ts'
import type { OperationId } from '#shared/ids.ts'
import { isRefusal, type Refusal } from '#shared/refusal.ts'
import { insert, one, type Database } from './rows.ts'
import { wholeUnlessRefused } from './transaction.ts'

/** A register-like act (numbering, freezing, deciding) with the id that its caller will repeat. */
export type Operation = { readonly id: OperationId; readonly action: string; readonly at: string }

/** What `once` can remember: values that JSON gives back as they were. */
export type Remembered =
  null | boolean | number | string | readonly Remembered[] | { readonly [key: string]: Remembered }

type StoredOperation = { readonly action: string; readonly result: string }

/**
 * Does `work` the first time that an operation's id is seen, and afterwards gives back what it gave then:
 * about half of all kills leave a write committed that nobody acknowledged (durability.md, "Store"). A refusal
 * undoes what was written and is not remembered, for its reason may be gone at the next try.
 */
export function once<T extends Remembered | Refusal>(
  db: Database,
  operation: Operation,
  work: () => T,
): T | Refusal {
  return wholeUnlessRefused(db, () => {
    const before = findOperation(db, operation.id)
    if (before === null) {
      const result = work()
      if (!isRefusal(result)) insert(db, 'operation', { ...operation, result: canonicalJson(result) })
      return result
    }
    if (before.action !== operation.action) {
      throw new Error(`operation ${operation.id} was ${before.action}, not ${operation.action}`)
    }
    return JSON.parse(before.result) as T
  })
}

/** What an operation gave when it was done, or undefined when it has not been: before long work is begun again. */
export function recall<T extends Remembered>(db: Database, operation: Operation): T | undefined {
  const before = findOperation(db, operation.id)
  if (before === null) return undefined
  if (before.action !== operation.action)
    throw new Error(`operation ${operation.id} was ${before.action}, not ${operation.action}`)
  return JSON.parse(before.result) as T
}

function findOperation(db: Database, id: OperationId): StoredOperation | null {
  return one(db, (row: StoredOperation) => row, 'SELECT action, result FROM operation WHERE id = ?', id)
}

import type { CaseId, OperationId } from '#shared/ids.ts'
import { packed, unpacked } from './packed-json.ts'
import { insert, many, one, run, type Database } from './rows.ts'

/** A bundle that was sent or taken in. */
export type CaseExchange = {
  readonly id: OperationId
  readonly case: CaseId
  readonly direction: 'sent' | 'received'
  /** SHA-256 of the bundle's manifest. */
  readonly bundle: string
  readonly at: string
  readonly actor: string
  readonly colleague: string
  readonly fingerprint: string
}

type Row = Omit<CaseExchange, 'case'> & { readonly case_id: CaseId }

const columns = 'id, case_id, direction, bundle, at, actor, colleague, fingerprint'
const rowToExchange = ({ case_id: owner, ...rest }: Row): CaseExchange => ({ ...rest, case: owner })

/** Remembers a bundle: `facts` are what it said of the case, `report` what taking it in did. */
export function keepExchange(db: Database, exchange: CaseExchange, facts: unknown, report: unknown): void {
  const { case: owner, ...rest } = exchange
  insert(db, 'case_exchange', {
    ...rest,
    case_id: owner,
    facts: packed(facts),
    report: report === null ? null : packed(report),
  })
}

/** Newest first. */
export function exchangesOfCase(db: Database, id: CaseId): CaseExchange[] {
  const sql = `SELECT ${columns} FROM case_exchange WHERE case_id = ? ORDER BY at DESC, id DESC`
  return many(db, rowToExchange, sql, id)
}

export function findExchange(db: Database, id: OperationId): CaseExchange | null {
  return one(db, rowToExchange, `SELECT ${columns} FROM case_exchange WHERE id = ?`, id)
}

type Parts = { readonly facts: Uint8Array; readonly report: Uint8Array | null }
const partsOf = (db: Database, id: OperationId): Parts | null =>
  one(db, (row: Parts) => row, 'SELECT facts, report FROM case_exchange WHERE id = ?', id)

export function factsOfExchange(db: Database, id: OperationId): unknown {
  const parts = partsOf(db, id)
  return parts === null ? null : unpacked(parts.facts)
}

/** null for what was sent. */
export function reportOfExchange(db: Database, id: OperationId): unknown {
  const parts = partsOf(db, id)
  return parts === null || parts.report === null ? null : unpacked(parts.report)
}

/** Writes what a case's exchanges remember anew, where `change` makes another thing of it; what is erased goes here too. */
export function rewriteExchanges(
  db: Database,
  file: CaseId,
  change: (parts: { readonly facts: unknown; readonly report: unknown }) => {
    readonly facts: unknown
    readonly report: unknown
  },
): void {
  for (const { id } of exchangesOfCase(db, file)) {
    const { facts, report } = change({ facts: factsOfExchange(db, id), report: reportOfExchange(db, id) })
    const sql = 'UPDATE case_exchange SET facts = ?, report = ? WHERE id = ?'
    run(db, sql, packed(facts), report === null ? null : packed(report), id)
  }
}

import type { StoreCounts, StoreFault } from '#shared/domain/backup/backup.ts'
import type { PaperId } from '#shared/ids.ts'
import { verifyChain } from '../audit-chain.ts'
import { auditHead, auditStart } from '../audit.ts'
import type { AuditHead } from '../audit.ts'
import { connect } from '../connect.ts'
import { sha256 } from '../hash.ts'
import { knownVersion } from '../migrations.ts'
import { hashOfPaper } from '../paper-hash.ts'
import { findPaper } from '../papers.ts'
import type { Database } from '../rows.ts'
import { StoreLocked } from '../seal/store-key.ts'
import { versionOf } from '../schema-version.ts'

export type Examination = {
  readonly schema: number
  readonly head: AuditHead
  readonly counts: StoreCounts
  readonly faults: readonly StoreFault[]
}

export type ExamineStep = 'structure' | 'blobs' | 'papers'
export type ExamineProgress = (step: ExamineStep, done: number, total: number) => void

const nobody: ExamineProgress = () => undefined

/**
 * Reads a store's file from end to end: every page and row, the bytes of every attachment and picture against their
 * hash, every paper that was sent out against its, and the audit trail link by link. Opens it for reading only.
 * What cannot be opened at all comes back as the one fault `unreadable`.
 */
export function examineStore(file: string, progress: ExamineProgress = nobody): Examination {
  let db: Database | null = null
  try {
    db = connect(file, { readonly: true, fileMustExist: true, timeout: 5000 })
    return examineOpen(db, progress)
  } catch (error) {
    if (error instanceof StoreLocked) throw error // it may be sound: nobody here can tell
    const first = error instanceof Error ? error.message : String(error)
    const counts = { cases: 0, papers: 0, attachments: 0 }
    return { schema: 0, head: auditStart, counts, faults: [{ kind: 'unreadable', count: 1, first }] }
  } finally {
    db?.close()
  }
}

/** The same of a store that is open. */
export function examineOpen(db: Database, progress: ExamineProgress = nobody): Examination {
  const schema = versionOf(db)
  const found = [
    checked('structure', () => structureFaults(db, progress)),
    checked('reference', () => referenceFaults(db)),
    checked('blob', () => blobFaults(db, progress)),
    checked('paper', () => (schema === knownVersion ? paperFaults(db, progress) : [])),
    checked('chain', () => (schema === knownVersion ? chainFaults(db) : [])),
  ]
  return {
    schema,
    head: auditHead(db),
    counts: storeCounts(db),
    faults: found.filter((fault) => fault !== null),
  }
}

/** What is not in the bin; none where the tables are of another schema, or cannot be read. */
export function storeCounts(db: Database): StoreCounts {
  const count = (sql: string): number => {
    try {
      return Number(db.prepare(sql).pluck().get())
    } catch {
      return 0
    }
  }
  return {
    cases: count('SELECT count(*) FROM case_file WHERE deleted_at IS NULL'),
    papers: count('SELECT count(*) FROM paper'),
    attachments: count('SELECT count(*) FROM attachment WHERE deleted_at IS NULL'),
  }
}

/** A check that cannot be carried through is a fault of its kind, and the others are made all the same. */
function checked(kind: StoreFault['kind'], check: () => string[]): StoreFault | null {
  try {
    const wrong = check()
    const [first] = wrong
    return first === undefined ? null : { kind, count: wrong.length, first }
  } catch (error) {
    return { kind, count: 1, first: error instanceof Error ? error.message : String(error) }
  }
}

function structureFaults(db: Database, progress: ExamineProgress): string[] {
  progress('structure', 0, 1)
  const told = db.prepare<[], string>('PRAGMA integrity_check').pluck().all()
  progress('structure', 1, 1)
  return told.filter((line) => line !== 'ok')
}

function referenceFaults(db: Database): string[] {
  const rows = db.prepare<[], { table: string; rowid: number | null }>('PRAGMA foreign_key_check').all()
  return rows.map(({ table, rowid }) => `${table} ${String(rowid ?? '')}`.trim())
}

type BlobRow = { readonly sha256: string; readonly bytes: Uint8Array }

function blobFaults(db: Database, progress: ExamineProgress): string[] {
  const hashes = db.prepare<[], string>('SELECT sha256 FROM blob').pluck().all()
  const read = db.prepare<[string], BlobRow>('SELECT sha256, bytes FROM blob WHERE sha256 = ?')
  const wrong: string[] = []
  for (const [index, hash] of hashes.entries()) {
    if (index % 50 === 0) progress('blobs', index, hashes.length)
    try {
      const row = read.get(hash)
      if (row === undefined || sha256(row.bytes) !== hash) wrong.push(hash)
    } catch {
      wrong.push(hash) // its pages cannot be read: the others may
    }
  }
  progress('blobs', hashes.length, hashes.length)
  return wrong
}

function paperFaults(db: Database, progress: ExamineProgress): string[] {
  type Row = { readonly id: PaperId; readonly title: string; readonly frozen_hash: string }
  const sql = "SELECT id, title, frozen_hash FROM paper WHERE state = 'frozen'"
  const frozen = db.prepare<[], Row>(sql).all()
  return frozen.flatMap(({ id, title, frozen_hash: hash }, index) => {
    if (index % 50 === 0) progress('papers', index, frozen.length)
    try {
      const paper = findPaper(db, id)
      return paper !== null && hashOfPaper(paper) === hash ? [] : [title]
    } catch {
      return [title]
    }
  })
}

function chainFaults(db: Database): string[] {
  const verdict = verifyChain(db)
  return verdict.whole ? [] : [`${String(verdict.at)} ${verdict.fault}`]
}

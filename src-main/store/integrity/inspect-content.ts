import type { PaperId } from '#shared/ids.ts'
import { sha256 } from '../hash.ts'
import { hashOfPaper } from '../paper-hash.ts'
import { findPaper } from '../papers.ts'
import type { Database } from '../rows.ts'
import type { Finding } from './finding.ts'

/** Asks SQLite whether its tables and indexes agree; what it cannot read is told by the pages. */
export function inspectStructure(db: Database): Finding[] {
  try {
    const rows = db.prepare<[], string>('PRAGMA integrity_check(20)').pluck().all()
    return rows.filter((row) => row !== 'ok').map((reason) => ({ kind: 'structure', reason }))
  } catch (error) {
    return [{ kind: 'structure', reason: error instanceof Error ? error.message : String(error) }]
  }
}

/** Holds attachments' bytes and frozen texts against the hashes that they were stored with. */
export function inspectContent(db: Database, stopped: () => boolean = () => false): Finding[] {
  return [...damagedBlobs(db, stopped), ...changedPapers(db, stopped)]
}

function damagedBlobs(db: Database, stopped: () => boolean): Finding[] {
  const found: Finding[] = []
  const bytes = db.prepare<[string], Uint8Array>('SELECT bytes FROM blob WHERE sha256 = ?').pluck()
  for (const hash of idsOf(db, 'SELECT sha256 FROM blob')) {
    if (stopped()) break
    if (!isSo(() => sha256(bytes.get(hash) ?? new Uint8Array()) === hash))
      found.push({ kind: 'content', of: 'attachment', id: hash })
  }
  return found
}

function changedPapers(db: Database, stopped: () => boolean): Finding[] {
  const found: Finding[] = []
  const frozen = db.prepare<[string], string>('SELECT frozen_hash FROM paper WHERE id = ?').pluck()
  for (const id of idsOf(db, "SELECT id FROM paper WHERE state = 'frozen'")) {
    if (stopped()) break
    const holds = isSo(() => {
      const paper = findPaper(db, id as PaperId)
      return paper !== null && hashOfPaper(paper) === frozen.get(id)
    })
    if (!holds) found.push({ kind: 'content', of: 'paper', id })
  }
  return found
}

/** A list that cannot be read is told of by its pages. */
function idsOf(db: Database, sql: string): readonly string[] {
  try {
    return db.prepare<[], string>(sql).pluck().all()
  } catch {
    return []
  }
}

function isSo(ask: () => boolean): boolean {
  try {
    return ask()
  } catch {
    return false
  }
}

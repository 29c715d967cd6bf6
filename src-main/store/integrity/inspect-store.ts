import { statSync } from 'node:fs'
import { connect } from '../connect.ts'
import { knownVersion } from '../migrations.ts'
import type { Database } from '../rows.ts'
import { readHead } from '../store-header.ts'
import { provenBy } from '../seal/proven-by.ts'
import { knownKey, publishedKey, StoreLocked, type StoreKey } from '../seal/store-key.ts'
import type { Finding, InspectionReport } from './finding.ts'
import { inspectContent, inspectStructure } from './inspect-content.ts'
import { inspectPages, type PageWatch } from './inspect-pages.ts'
import { checkLog } from './log-check.ts'
import { pageSize } from '../seal/page-proof.ts'

/**
 * Inspects a whole store: log, every page, SQLite's structures, hashes of what was stored. Changes nothing. Only in a
 * process where nothing has the store open; {@link inspectInChild} for all others. Throws StoreLocked without its key.
 */
export async function inspectStore(file: string, watch: PageWatch = {}): Promise<InspectionReport> {
  const key = keyFor(file)
  const log = checkLog(file)
  const findings: Finding[] = log.lost > 0 ? [{ kind: 'log', frames: log.lost }] : []
  if (key !== null) findings.push(...(await inspectPages(file, key, watch)))
  watch.signal?.throwIfAborted()
  findings.push(...inspectThroughSqlite(file, key, watch))
  return { findings, pages: Math.ceil(statSync(file).size / pageSize), sealed: key !== null }
}

/** What SQLite says besides; damaged pages, which it meets too, are told once and by their number. */
function inspectThroughSqlite(file: string, key: StoreKey | null, { signal }: PageWatch): Finding[] {
  let db: Database | null = null
  try {
    db = connect(file, { readonly: true, fileMustExist: true, key })
    const structure = inspectStructure(db)
    if (Number(db.pragma('user_version', { simple: true })) !== knownVersion) return structure
    return [...structure, ...inspectContent(db, () => signal?.aborted === true)]
  } catch (error) {
    return [{ kind: 'structure', reason: error instanceof Error ? error.message : String(error) }]
  } finally {
    db?.close()
  }
}

/** By the file's head, and by its pages where that is damaged. */
function keyFor(file: string): StoreKey | null {
  const head = readHead(file)
  if (head.kind === 'plain') return null
  const named = head.kind === 'sealed' ? knownKey(head.keyId) : null
  const key = named ?? provenBy(file)
  if (key === null && head.kind === 'sealed') throw new StoreLocked(head.keyId)
  return key ?? publishedKey
}

import { renameSync, rmSync, statSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupReason } from '#shared/domain/backup/backup.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { auditHead } from '../audit.ts'
import type { AuditHead } from '../audit.ts'
import { connect } from '../connect.ts'
import { flush, flushFolder, makeLastingFolder } from '../durable-file.ts'
import type { Database } from '../rows.ts'
import { backupAt, freeName, hashFile, sweepUnfinished, unfinished } from './backup-files.ts'
import type { BackupFile } from './backup-files.ts'
import { examineStore } from './examine-store.ts'
import { removeManifest, writeManifest } from './manifest.ts'

export type BackupOrder = {
  /** The store's file; others may write to it meanwhile. */
  readonly file: string
  /** The folder where the backup is to lie. */
  readonly folder: string
  readonly reason: BackupReason
  /** ISO instant, and what Norway's clocks show then: `2026-11-27 09:15:00`. */
  readonly at: string
  readonly wallClock: string
  /** The program's version. */
  readonly program: string
}

export type BackupStep = 'copy' | 'structure' | 'blobs' | 'papers' | 'bytes'

export type BackupWatch = {
  readonly progress: (step: BackupStep, done: number, total: number) => void
  /** Where the copy grows, and how many bytes it will be at most. */
  readonly growing: (path: string, total: number) => void
}

/**
 * Makes a whole copy of a store, reads all of it again, and gives it its name only then: `VACUUM INTO` a file
 * beside, flush, check, manifest, rename, flush the folder. A kill leaves a finished backup or an unfinished file
 * that the next one takes away. A copy of a damaged store is kept too, and its manifest says what is wrong; it
 * never counts as good. Refuses with `backup.noRoom`, `backup.otherStore`; throws what SQLite and the disk throw.
 */
export function makeBackup(order: BackupOrder, watch: BackupWatch): BackupFile | Refusal {
  const { file, folder } = order
  makeLastingFolder(folder)
  sweepUnfinished(folder, Date.parse(order.at))
  const source = connect(file, { readonly: true, fileMustExist: true, timeout: 10_000 })
  const name = freeName(folder, order.wallClock, order.reason)
  const target = join(folder, name)
  const beside = unfinished(target)
  try {
    const size = bytesOf(source)
    const full = roomFor(folder, size)
    if (full !== null) return full
    watch.growing(beside, size)
    const before = auditHead(source)
    source.prepare('VACUUM INTO ?').run(beside)
    flush(beside)
    const { head, ...found } = examineStore(beside, watch.progress)
    if (!follows(source, before, head)) return refuse('backup.otherStore', { path: file })
    const bytes = statSync(beside).size
    const sha256 = hashFile(beside, (done) => watch.progress('bytes', done, bytes))
    writeManifest(target, {
      madeBy: 'saksklar',
      form: 1,
      name,
      at: order.at,
      day: order.wallClock.slice(0, 10),
      reason: order.reason,
      program: order.program,
      schema: found.schema,
      size: bytes,
      sha256,
      head,
      counts: found.counts,
      verified: { at: order.at, faults: [...found.faults] },
    })
    renameSync(beside, target)
    flushFolder(folder)
  } catch (error) {
    removeManifest(target) // its backup never got its name
    throw error
  } finally {
    source.close()
    for (const rest of ['', '-journal', '-wal', '-shm']) rmSync(beside + rest, { force: true })
  }
  const made = backupAt(target)
  if (made === null) throw new Error(`the backup ${target} is gone`)
  return made
}

/** Bytes of all pages, those that are free among them: no copy is larger. */
function bytesOf(db: Database): number {
  const ask = (name: string): number => Number(db.pragma(name, { simple: true }))
  return ask('page_count') * ask('page_size')
}

/** Said before anything is written: a disk filled to the brim would stop the work of the day. */
export function roomFor(folder: string, bytes: number): Refusal | null {
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  if (free >= bytes + spare) return null
  return refuse('backup.noRoom', { path: folder, needed: megabytes(bytes + spare), free: megabytes(free) })
}

/** What is left for everything else, bytes. */
const spare = 1024 * 1024
const megabytes = (bytes: number): number => Math.max(1, Math.ceil(bytes / 1_000_000))

/** Whether the copy's trail goes on from what the store's ended with before, and the store has what it ends with. */
function follows(source: Database, before: AuditHead, copied: AuditHead): boolean {
  if (copied.sequence < before.sequence) return false
  if (copied.sequence === 0) return true
  const sql = 'SELECT hash FROM audit_event WHERE sequence = ?'
  return source.prepare<[number], string>(sql).pluck().get(copied.sequence) === copied.hash
}

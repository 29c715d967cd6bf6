import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupReason } from '#shared/domain/backup/backup.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { appendAudit } from '#main/store/audit.ts'
import { putBlob } from '#main/store/blobs.ts'
import type { BackupFile } from '#main/store/backup/backup-files.ts'
import { doBackupWork } from '#main/store/backup/backup-work.ts'
import type { WorkWatch } from '#main/store/backup/backup-work.ts'
import { savePerson } from '#main/store/municipality.ts'
import type { Database } from '#main/store/rows.ts'
import type { Store } from '#main/store/store.ts'
import { workspaceAt } from '#main/store/workspace.ts'
import { aPerson } from './builders.ts'
import { saveSmallCase } from './store.ts'

export const noon = { at: '2026-11-27T11:00:00.000Z', wallClock: '2026-11-27 12:00:00', program: '0.0.0' }

/** A time of its own for each backup of a test: `daysAgo` before that noon. */
export function dayBefore(daysAgo: number): typeof noon {
  const at = new Date(Date.parse(noon.at) - daysAgo * 24 * 3600 * 1000).toISOString()
  return { ...noon, at, wallClock: `${at.slice(0, 10)} 12:00:00` }
}

/** Makes a backup of a workspace in its own folder for them. */
export async function backUp(
  folder: string,
  {
    reason = 'asked',
    time = noon,
    watch = {},
  }: {
    readonly reason?: BackupReason
    readonly time?: typeof noon
    readonly watch?: WorkWatch
  } = {},
): Promise<BackupFile | Refusal> {
  const { file, backups } = workspaceAt(folder)
  const order = { file, folder: backups, reason, ...time }
  const result = await doBackupWork({ kind: 'make', order, today: time.wallClock.slice(0, 10) }, watch)
  return isRefusal(result) ? result : result.made
}

/** A case, a person and bytes, with what the trail says of them. */
export function fill(store: Store, caseNumber: string, bytes = 40_000): void {
  store.transaction((db) => {
    saveSmallCase(db, caseNumber)
    putBlob(db, Buffer.alloc(bytes, caseNumber), 'text/plain')
    addAct(store, caseNumber)
  })
}

/** One more person, acknowledged: what a backup made now must hold. */
export function addPerson(store: Store, name: string): void {
  store.transaction((db) => {
    savePerson(db, aPerson({ name }))
    addAct(store, name)
  })
}

function addAct(store: Store, what: string): void {
  appendAudit(store.db, {
    at: noon.at,
    actor: 'test',
    action: 'case.changed',
    subjectKind: 'test',
    subjectId: what,
    detail: {},
  })
}

/** Turns one bit of a file round, at a share of its length. */
export function flipBit(path: string, at: number): void {
  const file = openSync(path, 'r+')
  const byte = Buffer.alloc(1)
  readSync(file, byte, 0, 1, at)
  byte[0] = (byte[0] ?? 0) ^ 0x10
  writeSync(file, byte, 0, 1, at)
  closeSync(file)
}

/** Past all that the store guards: every attachment's bytes are others, as a disk may leave them. */
export function spoilBlobs(db: Database): void {
  const triggers = "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'blob'"
  for (const name of db.prepare<[], string>(triggers).pluck().all()) db.exec(`DROP TRIGGER "${name}"`)
  db.exec('UPDATE blob SET bytes = zeroblob(size)')
}

export const personsIn = (store: Store): string[] =>
  store.db.prepare<[], string>('SELECT name FROM person ORDER BY name').pluck().all()

export const backupsOf = (folder: string): string => join(folder, 'backups')

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { versionOf } from '#main/store/migrate.ts'
import type { Database } from '#main/store/rows.ts'
import { workspaceAt } from '#main/store/workspace.ts'
import { rawStore } from '../raw-store.ts'

/** Of which version a workspace is, read past the program; null where there is none. */
export function versionIn(folder: string): number | null {
  const { file } = workspaceAt(folder)
  return existsSync(file) ? inStore(file, versionOf) : null
}

/** Backups beside a workspace that are whole and of that version; throws for one that is neither. */
export function backupsOf(folder: string, version: number): number {
  const { backups } = workspaceAt(folder)
  const names = existsSync(backups) ? readdirSync(backups).filter((name) => name.endsWith('.db')) : []
  for (const name of names)
    inStore(join(backups, name), (db) => {
      const found = [versionOf(db), db.pragma('integrity_check', { simple: true })]
      if (found[0] !== version || found[1] !== 'ok') throw new Error(`${name}: ${found.join(' ')}`)
    })
  return names.length
}

function inStore<T>(file: string, work: (db: Database) => T): T {
  const db = rawStore(file, { fileMustExist: true })
  try {
    return work(db)
  } finally {
    db.close()
  }
}

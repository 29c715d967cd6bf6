import BetterSqlite from 'better-sqlite3'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { isRefusal, refuse, type Refusal } from '#shared/refusal.ts'
import { clearTemporary, moveIntoPlace } from './durable-file.ts'
import { migrate, versionOf } from './migrate.ts'
import { knownVersion } from './migrations.ts'
import { checkPragmas, setPragmas } from './pragmas.ts'
import type { Database } from './rows.ts'
import { mayWrite, sortStoreError } from './store-error.ts'
import { applicationId, recogniseStore } from './store-header.ts'
import { storeOver, type Store } from './store.ts'
import { workspaceAt, type Workspace } from './workspace.ts'

/** How long a second instance waits for the first before it says so. */
const patience = 500

export type OpenOptions = { readonly readonly?: boolean }

/** Makes a new workspace (folder, empty store, backups/) and opens it; refuses where one already lies. */
export function createStore(path: string): Store | Refusal {
  const workspace = workspaceAt(path)
  if (existsSync(workspace.file)) return refuse('store.exists', { path: workspace.file })
  return sorted(workspace.file, () => {
    mkdirSync(workspace.backups, { recursive: true })
    clearTemporary(workspace.file)
    // Made beside and renamed: a kill half-way leaves no store rather than half of one.
    const temporary = `${workspace.file}.tmp`
    try {
      makeEmpty(temporary, workspace)
      moveIntoPlace(temporary, workspace.file)
    } catch (error) {
      for (const rest of ['', '-wal', '-journal']) rmSync(temporary + rest, { force: true })
      throw error
    }
    return openStore(workspace.file)
  })
}

/** Opens a workspace given by its folder or file, and brings its schema up to date. */
export function openStore(path: string, { readonly = false }: OpenOptions = {}): Store | Refusal {
  const workspace = workspaceAt(path)
  const file = workspace.file
  if (!existsSync(file)) return refuse('store.missing', { path: file })
  return sorted(file, () => {
    const kind = recogniseStore(file)
    if (kind === 'foreign') return refuse('store.notAWorkspace', { path: file })
    if (kind === 'damaged') return refuse('store.corrupt', { path: file, reason: 'damaged header' })
    if (!readonly && !mayWrite(file)) return refuse('store.readOnly', { path: file })
    const db = new BetterSqlite(file, { fileMustExist: true, readonly, timeout: patience })
    try {
      const refusal = prepare(db, workspace, readonly)
      if (refusal === null) return storeOver(db, file)
      db.close()
      return refusal
    } catch (error) {
      db.close()
      throw error
    }
  })
}

/** From an open file to a store that can be trusted: lock, version, pragmas, migration, proof. */
function prepare(db: Database, workspace: Workspace, readonly: boolean): Refusal | null {
  const path = workspace.file
  if (!readonly) db.pragma('locking_mode = EXCLUSIVE')
  const have = versionOf(db)
  if (have > knownVersion) return refuse('store.newer', { path, have, know: knownVersion })
  if (readonly && have < knownVersion) return refuse('store.older', { path, have, know: knownVersion })
  setPragmas(db, readonly)
  if (!readonly) {
    // Takes the lock now, and not at the first save an hour from now.
    db.exec('BEGIN IMMEDIATE; COMMIT')
    const refusal = migrateOrRefuse(db, workspace, have)
    if (refusal !== null) return refusal
  }
  return checkPragmas(db, path, readonly)
}

/** A migration that fails has changed nothing; the user keeps the old store and hears why. */
function migrateOrRefuse(db: Database, workspace: Workspace, have: number): Refusal | null {
  try {
    migrate(db, workspace)
    return null
  } catch (error) {
    const known = sortStoreError(error, workspace.file)
    if (known !== null) return known
    const reason = error instanceof Error ? error.message : String(error)
    return refuse('store.migrationFailed', { path: workspace.file, have, know: knownVersion, reason })
  }
}

function makeEmpty(file: string, workspace: Workspace): void {
  const db = new BetterSqlite(file)
  try {
    db.pragma(`application_id = ${applicationId}`)
    setPragmas(db, false)
    migrate(db, workspace)
  } finally {
    db.close()
  }
}

function sorted(path: string, work: () => Store | Refusal): Store | Refusal {
  try {
    return work()
  } catch (error) {
    const refusal = sortStoreError(error, path)
    if (isRefusal(refusal)) return refusal
    throw error
  }
}

import { existsSync, rmSync } from 'node:fs'
import { isRefusal, refuse, type Refusal } from '#shared/refusal.ts'
import { finishRestore, isRestoring } from './backup/restore-journal.ts'
import { connect, keyOf } from './connect.ts'
import { clearTemporary, makeLastingFolder, moveIntoPlace } from './durable-file.ts'
import { migrate, versionOf } from './migrate.ts'
import { knownVersion } from './migrations.ts'
import { checkLog } from './integrity/log-check.ts'
import { finishMending } from './integrity/mending-mark.ts'
import { whyNewerShut } from './newer-schema.ts'
import { isOpenHere, noteOpen } from './open-here.ts'
import { keepRecord, sealAll } from './record/keep-record.ts'
import { checkPlace } from './place.ts'
import { checkPragmas, setPragmas } from './pragmas.ts'
import { copyResting } from './resting-store.ts'
import type { Database } from './rows.ts'
import { mayWrite, sortStoreError } from './store-error.ts'
import { applicationId, readHead, recogniseStore } from './store-header.ts'
import { sealPlain } from './seal/seal-plain.ts'
import { storeOver, type Store } from './store.ts'
import { workspaceAt, type Workspace } from './workspace.ts'
import { readWriter, takeWriterLock, type WriterLock } from './writer-lock.ts'

/** How long SQLite waits for whoever holds the file at the moment. */
const patience = 500

export type OpenOptions = { readonly readonly?: boolean }

/** Makes a new workspace (folder, empty store, backups/) and opens it; refuses where one already lies. */
export function createStore(path: string): Store | Refusal {
  const workspace = workspaceAt(path)
  if (existsSync(workspace.file)) return refuse('store.exists', { path: workspace.file })
  const misplaced = checkPlace(workspace.folder)
  if (misplaced !== null) return misplaced
  return sorted(workspace.file, () => {
    makeLastingFolder(workspace.backups)
    return withLock(workspace, (lock) => {
      if (existsSync(workspace.file)) return refuse('store.exists', { path: workspace.file })
      clearTemporary(workspace.file)
      // Made beside and renamed: a kill half-way leaves no store rather than half of one.
      const temporary = `${workspace.file}.tmp`
      try {
        makeEmpty(temporary, workspace)
        moveIntoPlace(temporary, workspace.file)
      } catch (error) {
        for (const rest of ['', '-wal', '-shm', '-journal']) rmSync(temporary + rest, { force: true })
        throw error
      }
      return openToWrite(workspace, lock)
    })
  })
}

/**
 * Opens a workspace given by its folder or file. For writing, at most one program at a time: the schema is
 * brought up to date, and `store.busy` says who writes. For reading, any number, beside the one that writes. What a
 * newer program made may at most be read (`store.newer`).
 */
export function openStore(path: string, { readonly = false }: OpenOptions = {}): Store | Refusal {
  const workspace = workspaceAt(path)
  const file = workspace.file
  const unfinished = finishFirst(workspace)
  if (unfinished !== null) return unfinished
  if (!existsSync(file)) return refuse('store.missing', { path: file })
  return sorted(file, () => {
    const kind = isOpenHere(file) ? 'store' : recogniseStore(file)
    if (kind === 'foreign') return refuse('store.notAWorkspace', { path: file })
    if (kind === 'damaged') return refuse('store.corrupt', { path: file, reason: 'damaged header' })
    const misplaced = checkPlace(file)
    if (misplaced !== null) return misplaced
    if (readonly) return openToRead(workspace)
    if (!mayWrite(file)) return refuse('store.readOnly', { path: file })
    return withLock(workspace, (lock) => openToWrite(workspace, lock))
  })
}

/** A restoration that was killed is carried to its end before anybody opens what it had begun to replace. */
function finishFirst(workspace: Workspace): Refusal | null {
  if (!isRestoring(workspace)) return null
  const lock = takeWriterLock(workspace.folder)
  if (lock === null) return refuse('store.busy', { path: workspace.file, ...readWriter(workspace.folder) })
  try {
    finishRestore(workspace)
    return null
  } finally {
    lock.release()
  }
}

/** Takes the writer's lock for `open`, and gives it back unless a store came of it. */
function withLock(workspace: Workspace, open: (lock: WriterLock) => Store | Refusal): Store | Refusal {
  const lock = takeWriterLock(workspace.folder)
  if (lock === null) {
    const { user, machine, since } = readWriter(workspace.folder)
    return refuse('store.busy', { path: workspace.file, user, machine, since })
  }
  try {
    const opened = open(lock)
    if (isRefusal(opened)) lock.release()
    return opened
  } catch (error) {
    lock.release()
    throw error
  }
}

function openToWrite(workspace: Workspace, lock: WriterLock): Store | Refusal {
  if (!isOpenHere(workspace.file)) finishMending(workspace)
  const refusal = isOpenHere(workspace.file) ? null : (refuseDamagedLog(workspace) ?? sealIfPlain(workspace))
  if (refusal !== null) return refusal
  const db = connect(workspace.file, { fileMustExist: true, timeout: patience })
  return prepared(
    db,
    () => prepareToWrite(db, workspace),
    workspace.file,
    () => lock.release(),
    () => sealAll(db),
  )
}

/** A folder that may not be written may lack room for SQLite's index of the log: then a copy of it serves. */
function openToRead(workspace: Workspace): Store | Refusal {
  const { file } = workspace
  try {
    const db = connect(file, { fileMustExist: true, readonly: true, timeout: patience })
    return prepared(db, () => prepareToRead(db, file), file)
  } catch (error) {
    if (mayWrite(file)) throw error
    const copy = copyResting(file)
    if (copy === null) throw error
    try {
      const db = connect(copy.file, { fileMustExist: true, readonly: true })
      return prepared(db, () => prepareToRead(db, file), file, copy.drop)
    } catch (again) {
      copy.drop()
      throw again
    }
  }
}

/** From an open file to a store that can be trusted, or closed again. */
function prepared(
  db: Database,
  prepare: () => Refusal | null,
  file: string,
  afterwards: () => void = () => undefined,
  atLast: () => void = () => undefined,
): Store | Refusal {
  const isHeld = noteOpen(file, keyOf(db))
  const after = (): void => {
    isHeld()
    afterwards()
  }
  const store = storeOver(db, file, after, atLast)
  try {
    const refusal = prepare()
    if (refusal === null) return store
    store.close()
    return refusal
  } catch (error) {
    store.close()
    throw error
  }
}

/** SQLite would drop what stands behind a flipped bit in the log, and say nothing. */
function refuseDamagedLog({ file }: Workspace): Refusal | null {
  const { lost } = checkLog(file)
  return lost === 0 ? null : refuse('store.damagedLog', { path: file, frames: lost })
}

/** A plain store of an earlier program is migrated first: one that cannot be must stay as that program knows it. */
function sealIfPlain(workspace: Workspace): Refusal | null {
  if (readHead(workspace.file).kind !== 'plain') return null
  const db = connect(workspace.file, { fileMustExist: true, timeout: patience, key: null })
  let hasBackup = false
  try {
    hasBackup = versionOf(db) < knownVersion
    const refusal = prepareToWrite(db, workspace)
    if (refusal !== null) return refusal
  } finally {
    db.close()
  }
  sealPlain(workspace, { hasBackup })
  return null
}

/** Version, pragmas, migration, proof. */
function prepareToWrite(db: Database, workspace: Workspace): Refusal | null {
  const path = workspace.file
  const shut = whyNewerShut(db, path, false)
  if (shut !== null) return shut
  const have = versionOf(db)
  setPragmas(db, false)
  // Takes the lock now, and not at the first save an hour from now.
  db.exec('BEGIN IMMEDIATE; COMMIT')
  const refusal = migrateOrRefuse(db, workspace, have) ?? checkPragmas(db, path, false)
  if (refusal === null) keepRecord(db)
  return refusal
}

function prepareToRead(db: Database, path: string): Refusal | null {
  const shut = whyNewerShut(db, path, true)
  if (shut !== null) return shut
  const have = versionOf(db)
  if (have < knownVersion) return refuse('store.older', { path, have, know: knownVersion })
  setPragmas(db, true)
  return checkPragmas(db, path, true)
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
  const db = connect(file)
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

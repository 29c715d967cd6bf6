import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { basename, join } from 'node:path'
import { refuse, type Refusal } from '#shared/refusal.ts'
import { checkCopy } from '../backup-before-migration.ts'
import { flush, flushFolder, moveIntoPlace } from '../durable-file.ts'
import { provenBy } from '../seal/proven-by.ts'
import { sortStoreError } from '../store-error.ts'
import { sealedHead } from '../store-header.ts'
import { workspaceAt, type Workspace } from '../workspace.ts'
import { readWriter, takeWriterLock } from '../writer-lock.ts'
import type { Finding } from './finding.ts'
import { inspectStore } from './inspect-store.ts'
import { mendedLog } from './mend-log.ts'
import { finishMending, markMending, mendingFile } from './mending-mark.ts'
import { salvage, type SalvageReport } from './salvage.ts'
import { copyParts, setAside } from './set-aside.ts'

/** How a workspace was put right. `sound`: nothing was wrong. */
export type Mended =
  | { readonly how: 'sound' }
  /** The file's first bytes, or one bit of the log, are as they were; nothing was lost. */
  | { readonly how: 'head' | 'log'; readonly aside: string }
  | { readonly how: 'salvaged'; readonly aside: string; readonly report: SalvageReport }

/**
 * Puts a damaged workspace right, with the writer's lock: lays the damaged files aside whole, mends what follows from
 * what is left, and otherwise makes a store of a backup (null: of nothing) and all that can still be read. The new
 * file takes the old one's place by a rename; a kill in between is finished by the next opening.
 */
export async function mendWorkspace(
  path: string,
  backup: string | null,
  at: string,
): Promise<Mended | Refusal> {
  const workspace = workspaceAt(path)
  if (!existsSync(workspace.file)) return refuse('store.missing', { path: workspace.file })
  const lock = takeWriterLock(workspace.folder)
  if (lock === null) {
    const { user, machine, since } = readWriter(workspace.folder)
    return refuse('store.busy', { path: workspace.file, user, machine, since })
  }
  try {
    finishMending(workspace)
    const { findings } = await inspectStore(workspace.file)
    if (findings.length === 0) return { how: 'sound' }
    const aside = setAside(workspace, at)
    return mendSmall(workspace, findings, aside) ?? mendWhole(workspace, backup, aside)
  } catch (error) {
    const refusal = sortStoreError(error, workspace.file)
    if (refusal === null) throw error
    return refusal
  } finally {
    lock.release()
  }
}

/** What is known without any backup: the first 24 bytes, and a log in which one bit is wrong. */
function mendSmall({ file }: Workspace, findings: readonly Finding[], aside: string): Mended | null {
  const kinds = new Set(findings.map(({ kind }) => kind))
  const key = provenBy(file)
  if (key === null) return null
  // SQLite complains of its structures because of a head that it cannot read
  if (
    kinds.has('head') &&
    !['page', 'size', 'log', 'content'].some((kind) => kinds.has(kind as Finding['kind']))
  ) {
    const descriptor = openSync(file, 'r+')
    writeSync(descriptor, sealedHead(key.id), 0, 24, 0)
    closeSync(descriptor)
    flush(file)
    return { how: 'head', aside }
  }
  const log = kinds.has('log') && kinds.size === 1 ? mendedLog(readFileSync(`${file}-wal`), key) : null
  if (log === null) return null
  writeFileSync(`${file}-wal.tmp`, log)
  moveIntoPlace(`${file}-wal.tmp`, `${file}-wal`)
  return { how: 'log', aside }
}

function mendWhole(workspace: Workspace, backup: string | null, aside: string): Mended {
  const work = join(aside, 'arbeid')
  copyParts(workspace.file, work)
  const target = mendingFile(workspace)
  try {
    const report = salvage(join(work, basename(workspace.file)), backup, target)
    checkCopy(target)
    flush(target)
    writeFileSync(join(aside, 'rapport.json'), JSON.stringify(report, null, 2))
    flush(join(aside, 'rapport.json'))
    flushFolder(aside)
    markMending(workspace)
    finishMending(workspace)
    return { how: 'salvaged', aside, report }
  } finally {
    rmSync(work, { recursive: true, force: true })
    if (!existsSync(`${target}.ferdig`)) rmSync(target, { force: true })
  }
}

import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { flushFolder, writeDurably } from '../durable-file.ts'
import type { Workspace } from '../workspace.ts'

const journal = z.object({
  /** Name of the file that is to become the store, whole and flushed, in the workspace's folder. */
  store: z.string().regex(/^[^/\\]+$/),
  /** Name of its log, where it has one that holds more than the file. */
  log: z
    .string()
    .regex(/^[^/\\]+$/)
    .nullable(),
})
type Journal = z.output<typeof journal>

const journalName = 'saksklar.restore.json'

const journalAt = ({ folder }: Workspace): string => join(folder, journalName)

/** Whether a restoration was begun and not carried to its end. */
export const isRestoring = (workspace: Workspace): boolean => existsSync(journalAt(workspace))

/**
 * Puts a file in the store's place, log and all. The present store must lie elsewhere too, and nobody may have it
 * open; the caller holds the writer's lock. From the journal on, whatever happens ends in the new store.
 */
export function putInPlace(workspace: Workspace, next: Journal): void {
  writeDurably(journalAt(workspace), JSON.stringify(next))
  finishRestore(workspace)
}

/**
 * Carries a restoration that was begun to its end, if there is one; quick. To be called under the writer's lock
 * before the store is opened: the present log must never be read together with the restored file.
 */
export function finishRestore(workspace: Workspace): boolean {
  const next = readJournal(workspace)
  if (next === null) return false
  const { folder, file } = workspace
  const from = join(folder, next.store)
  if (existsSync(from)) {
    for (const rest of ['-wal', '-shm', '-journal']) rmSync(file + rest, { force: true })
    renameSync(from, file)
    flushFolder(folder)
  }
  if (next.log !== null && existsSync(join(folder, next.log)))
    renameSync(join(folder, next.log), `${file}-wal`)
  flushFolder(folder)
  rmSync(journalAt(workspace), { force: true })
  flushFolder(folder)
  return true
}

function readJournal(workspace: Workspace): Journal | null {
  try {
    const read = journal.safeParse(JSON.parse(readFileSync(journalAt(workspace), 'utf8')))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

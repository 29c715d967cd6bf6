import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { flush, flushFolder, moveIntoPlace } from '../durable-file.ts'
import type { Workspace } from '../workspace.ts'

/** The mended store, until it stands in the damaged one's place. */
export const mendingFile = ({ file }: Workspace): string => `${file}.ny`
const markOf = (workspace: Workspace): string => `${mendingFile(workspace)}.ferdig`

/** Says that the mended store is whole and on the disk: from now on it is the one that counts. */
export function markMending(workspace: Workspace): void {
  writeFileSync(markOf(workspace), '')
  flush(markOf(workspace))
  flushFolder(workspace.folder)
}

/**
 * Puts a mended store in its place, where a mark says that one waits. The old log goes first, for SQLite would take it
 * for the new file's; the mark goes last, so that a kill anywhere is finished the next time. With the writer's lock.
 */
export function finishMending(workspace: Workspace): void {
  if (!existsSync(markOf(workspace))) return
  if (existsSync(mendingFile(workspace))) {
    for (const rest of ['-wal', '-shm', '-journal']) rmSync(workspace.file + rest, { force: true })
    flushFolder(workspace.folder)
    moveIntoPlace(mendingFile(workspace), workspace.file)
  }
  rmSync(markOf(workspace), { force: true })
  flushFolder(workspace.folder)
}

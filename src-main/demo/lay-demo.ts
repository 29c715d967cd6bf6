import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { ensureFolder } from '../files.ts'
import { getMunicipality } from '../store/municipality.ts'
import { openStore } from '../store/open-store.ts'
import { storeFileName } from '../store/workspace.ts'
import { lockFileName, readWriter, takeWriterLock, writerFileName } from '../store/writer-lock.ts'
import { municipality } from './content/people.ts'

const ours = new Set([storeFileName, `${storeFileName}-wal`, `${storeFileName}-shm`, 'backups', 'out'])
/** The lock outlives what it guards: whoever waits for it must find the same file. */
const lockFiles = new Set([lockFileName, writerFileName])

/**
 * Has the demo made beside its place and moves it there when it is whole: a failure leaves the earlier one. A
 * folder that holds anything else, another municipality, or a demo that somebody works in, is refused.
 */
export async function layDemo<T>(
  folder: string,
  build: (beside: string) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const refused = checkFolder(folder)
  if (refused !== null) return refused
  const beside = join(folder, `.ny-${process.pid}`)
  try {
    const unmade = ensureFolder(beside)
    if (unmade !== null) return unmade
    const made = await build(beside)
    if (isRefusal(made)) return { ...made, facts: { ...made.facts, path: folder } }
    return putInPlace(beside, folder) ?? made
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}

/** An earlier demo may be replaced; a folder that holds anything else, or another municipality's store, may not. */
function checkFolder(folder: string): Refusal | null {
  const unmade = ensureFolder(folder)
  if (unmade !== null) return unmade
  const foreign = readdirSync(folder).find(
    (name) => !ours.has(name) && !lockFiles.has(name) && !name.startsWith('.ny-'),
  )
  if (foreign !== undefined) return refuse('demo.folderNotEmpty', { path: folder, found: foreign })
  if (!existsSync(join(folder, storeFileName))) return null
  const earlier = openStore(folder)
  if (isRefusal(earlier)) return earlier
  const isDemo = getMunicipality(earlier.db)?.number === municipality.number
  earlier.close()
  return isDemo ? null : refuse('demo.otherMunicipality', { path: folder })
}

function putInPlace(beside: string, folder: string): Refusal | null {
  const lock = takeWriterLock(folder)
  if (lock === null) {
    const { user, machine, since } = readWriter(folder)
    return refuse('store.busy', { path: folder, user, machine, since })
  }
  try {
    for (const name of ours) rmSync(join(folder, name), { recursive: true, force: true })
    for (const name of readdirSync(beside).filter((each) => !lockFiles.has(each)))
      renameSync(join(beside, name), join(folder, name))
    return null
  } finally {
    lock.release()
  }
}

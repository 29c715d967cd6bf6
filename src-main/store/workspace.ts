import { statSync, type Stats } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** A folder that holds one store and its backups. */
export type Workspace = { readonly folder: string; readonly file: string; readonly backups: string }

export const storeFileName = 'saksklar.db'

/**
 * The workspace that a path from a user means: the folder itself, or a database file within it. What does
 * not exist yet is taken for a folder, unless it is named like a database.
 */
export function workspaceAt(path: string): Workspace {
  const full = resolve(path)
  return isFile(full) || (!exists(full) && basename(full).endsWith('.db'))
    ? { folder: dirname(full), file: full, backups: join(dirname(full), 'backups') }
    : { folder: full, file: join(full, storeFileName), backups: join(full, 'backups') }
}

function isFile(path: string): boolean {
  return lookAt(path)?.isFile() ?? false
}

function exists(path: string): boolean {
  return lookAt(path) !== undefined
}

/** What lies there; a path that no system takes (too long, a NUL in it) leads to nothing. */
function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Where a new workspace is made when the user has pointed at a folder: in it while it is empty, else in one of
 * its own below, so that a database does not end up among somebody's documents.
 */
export function folderForNew(chosen: string, name: string): string {
  if (!existsSync(chosen) || readdirSync(chosen).every((each) => each.startsWith('.'))) return chosen
  return join(chosen, fileName(name))
}

/** A name that every system takes: no separators, reserved signs, control characters, or dots and spaces at the end. */
function fileName(name: string): string {
  // eslint-disable-next-line no-control-regex -- a municipality's name is typed, and may hold anything
  const plain = name.replace(/[\u0000-\u001f<>:"/\\|?*]/g, ' ').replace(/\s+/g, ' ')
  return plain.trim().replace(/\.+$/, '').slice(0, 80)
}

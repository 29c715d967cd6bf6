import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { checkCopy } from '../backup-before-migration.ts'
import type { Workspace } from '../workspace.ts'

/** Copies in a workspace's `backups/` that are whole, as SQLite and their seals say, newest first. */
export function goodBackups({ backups }: Workspace): string[] {
  if (!existsSync(backups)) return []
  const found = readdirSync(backups)
    .filter((name) => name.endsWith('.db'))
    .map((name) => join(backups, name))
    .map((path) => ({ path, at: statSync(path).mtimeMs }))
    .toSorted((a, b) => b.at - a.at)
  return found.map(({ path }) => path).filter(isWhole)
}

function isWhole(path: string): boolean {
  try {
    checkCopy(path)
    return true
  } catch {
    return false
  }
}

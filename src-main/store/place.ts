import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { refuse, type Refusal } from '#shared/refusal.ts'
import { judgePlace } from './place-facts.ts'
import type { PlaceFacts } from './place-facts.ts'

/**
 * Refuses a place where a store would be in danger: a network drive (`store.networkFolder`) or a folder that a
 * program keeps in step with a cloud (`store.syncedFolder`). durability.md, "Store".
 */
export function checkPlace(path: string, facts: PlaceFacts = placeFacts(path)): Refusal | null {
  const verdict = judgePlace(facts)
  if (verdict.kind === 'network') return refuse('store.networkFolder', { path, what: verdict.what })
  if (verdict.kind === 'synced') return refuse('store.syncedFolder', { path, by: verdict.by })
  return null
}

/** Asks this machine about a place, which need not exist yet. */
export function placeFacts(path: string): PlaceFacts {
  const realPath = realPathOf(path)
  const mounted = mountOf(realPath)
  return {
    platform: process.platform,
    realPath,
    fileSystem: mounted?.kind ?? null,
    isRoot: mounted?.at === '/',
    synced: syncedFolders(),
  }
}

/** The nearest thing that exists, its links followed; Windows gives the share behind a mapped drive. */
function realPathOf(path: string): string {
  for (let at = path, rest = ''; ;) {
    try {
      return join(realpathSync.native(at), rest)
    } catch {
      const above = dirname(at)
      if (above === at) return path
      rest = join(at.slice(above.length).replace(/^[\\/]/, ''), rest)
      at = above
    }
  }
}

export type Mount = { readonly at: string; readonly kind: string }

function mountOf(path: string): Mount | null {
  try {
    if (process.platform === 'linux') {
      return nearest(linuxMounts(readFileSync('/proc/self/mountinfo', 'utf8')), path)
    }
    if (process.platform === 'darwin') {
      return nearest(macMounts(execFileSync('/sbin/mount', { encoding: 'utf8', timeout: 2000 })), path)
    }
  } catch {
    // A machine that does not tell is taken at its word: refusing to open would be worse.
  }
  return null
}

/** The mount that holds a path: the deepest, and of those on one place the last. */
export function nearest(mounts: readonly Mount[], path: string): Mount | null {
  const holds = ({ at }: Mount): boolean => at === '/' || path === at || path.startsWith(`${at}/`)
  return mounts
    .filter(holds)
    .reduce<Mount | null>(
      (best, each) => (best === null || each.at.length >= best.at.length ? each : best),
      null,
    )
}

/** `/proc/self/mountinfo`: place in the fifth column, kind after the lone dash; spaces are written `\040`. */
export function linuxMounts(table: string): Mount[] {
  return table.split('\n').flatMap((row) => {
    const [before = '', after = ''] = row.split(' - ')
    const at = before.split(' ')[4]
    const kind = after.split(' ')[0]
    if (at === undefined || kind === undefined || kind === '') return []
    return [
      {
        at: at.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8))),
        kind,
      },
    ]
  })
}

/** `/sbin/mount` of macOS: `//me@server/share on /Volumes/share (smbfs, nodev, …)`. */
export function macMounts(table: string): Mount[] {
  return [...table.matchAll(/^.* on (\/.*) \((\w+)[^()]*\)$/gm)].map(([, at = '', kind = '']) => ({
    at,
    kind,
  }))
}

/** What synchronisers say of themselves: OneDrive by environment, Dropbox by its own file. */
function syncedFolders(): PlaceFacts['synced'] {
  const oneDrive = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'].flatMap((name) => {
    const folder = process.env[name]
    return folder === undefined || folder === '' ? [] : [{ folder, by: 'OneDrive' }]
  })
  const places = [join(homedir(), '.dropbox'), ...dataFolders().map((each) => join(each, 'Dropbox'))]
  const dropbox = places.flatMap((place) => dropboxFolders(join(place, 'info.json')))
  return [...oneDrive, ...dropbox.map((folder) => ({ folder, by: 'Dropbox' }))]
}

const dataFolders = (): string[] =>
  ['APPDATA', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name]
    return folder === undefined ? [] : [folder]
  })

function dropboxFolders(file: string): string[] {
  if (!existsSync(file)) return []
  try {
    const accounts = Object.values(JSON.parse(readFileSync(file, 'utf8')) as object) as { path?: unknown }[]
    return accounts.flatMap(({ path }) => (typeof path === 'string' ? [path] : []))
  } catch {
    return []
  }
}

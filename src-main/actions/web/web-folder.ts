import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { ensureFolder, sortFileError, writeWhole } from '../../files.ts'

/** Tells what a folder of a web edition holds, so that a whole upload can be told from a torn one. */
const listName = 'innhold.json'
const webEditionKind = 'saksklar-nettutgave'

type Listed = { readonly path: string; readonly bytes: number; readonly sha256: string }
type FileList = { readonly kind: string; readonly files: readonly Listed[] }

/**
 * Whether a folder may become the web edition: it does not exist, is empty, or holds an earlier web
 * edition of the same kind and nothing else (`web.folderNotEmpty`, `web.notAFolder`). Null when it may.
 */
export function checkWebFolder(folder: string, kind = webEditionKind): Refusal | null {
  const stat = statSync(folder, { throwIfNoEntry: false })
  if (stat === undefined) return null
  if (!stat.isDirectory()) return refuse('web.notAFolder', { path: folder })
  const list = readList(folder, kind)
  const known = new Set(list === null ? [] : [listName, ...list.files.map((file) => file.path)])
  const foreign = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .find((path) => !known.has(path))
  return foreign === undefined ? null : refuse('web.folderNotEmpty', { path: folder, found: foreign })
}

function readList(folder: string, kind: string): FileList | null {
  const path = join(folder, listName)
  if (!existsSync(path)) return null
  try {
    const list = JSON.parse(readFileSync(path, 'utf8')) as Partial<FileList> | null
    return list?.kind === kind && Array.isArray(list.files) ? (list as FileList) : null
  } catch {
    return null // not a list of ours: its folder is not ours either
  }
}

/**
 * Builds a folder beside its place, has it looked through as it lies on the disk, and moves it there when
 * it is whole. Whatever goes wrong, an earlier edition stays, and nothing is left behind.
 */
export async function writeWebFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  look: (path: string, bytes: Uint8Array) => Promise<Refusal | null>,
  kind = webEditionKind,
): Promise<Refusal | null> {
  const place = existsSync(folder) ? realpathSync(folder) : resolve(folder)
  const beside = join(dirname(place), `.${basename(place)}.${process.pid}.ny`)
  const earlier = join(dirname(place), `.${basename(place)}.${process.pid}.gammel`)
  try {
    const refused = writeAll(beside, files, kind) ?? (await lookThrough(beside, files, look))
    if (refused !== null) return refused
    return moveIn(beside, place, earlier)
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}

function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array>, kind: string): Refusal | null {
  const list: FileList = {
    kind,
    files: [...files].map(([path, bytes]) => ({
      path,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  }
  const listed = Buffer.from(`${JSON.stringify(list, null, 2)}\n`, 'utf8')
  for (const [path, bytes] of [...files, [listName, listed] as const]) {
    const target = join(folder, path)
    const refused = ensureFolder(dirname(target)) ?? writeWhole(target, bytes)
    if (refused !== null) return refused
  }
  return null
}

async function lookThrough(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  look: (path: string, bytes: Uint8Array) => Promise<Refusal | null>,
): Promise<Refusal | null> {
  for (const path of [...files.keys(), listName]) {
    const refused = await look(path, readFileSync(join(folder, path)))
    if (refused !== null) return refused
  }
  return null
}

function moveIn(beside: string, place: string, earlier: string): Refusal | null {
  const replaces = existsSync(place)
  try {
    if (replaces) renameSync(place, earlier)
    try {
      renameSync(beside, place)
    } catch (error) {
      if (replaces) renameSync(earlier, place)
      throw error
    }
  } catch (error) {
    return sortFileError(error, place)
  }
  rmSync(earlier, { recursive: true, force: true })
  return null
}

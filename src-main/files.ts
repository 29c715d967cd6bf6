import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'

/**
 * Writes a whole file or none: beside its place, flushed, then renamed over. Gives null when done, a
 * refusal (`file.unwritable`, `file.noFolder`, `file.full`, `file.isFolder`) when the disk says no.
 */
export function writeWhole(path: string, bytes: Uint8Array): Refusal | null {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    const file = openSync(beside, 'w')
    try {
      for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, path)
    return null
  } catch (error) {
    rmSync(beside, { force: true })
    return sortFileError(error, path)
  }
}

/**
 * As {@link writeWhole}, without holding up other work, and to be given up between two pieces: then it throws
 * why, and nothing is left.
 */
export async function writeWholeApart(
  path: string,
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<Refusal | null> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    const file = await open(beside, 'w')
    try {
      for (let written = 0; written < bytes.length;) {
        signal?.throwIfAborted()
        written += (await file.write(bytes, written, Math.min(piece, bytes.length - written))).bytesWritten
      }
      await file.sync()
    } finally {
      await file.close()
    }
    signal?.throwIfAborted()
    await rename(beside, path)
    return null
  } catch (error) {
    await rm(beside, { force: true })
    signal?.throwIfAborted()
    return sortFileError(error, path)
  }
}

const piece = 4 * 1024 * 1024

/** Whether a file can be written here, tried before long work is begun; null when it can. Leaves nothing. */
export function checkWritable(path: string): Refusal | null {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    return refuse('file.isFolder', { path })
  const trial = `${path}.${process.pid}.try`
  const refused = writeWhole(trial, new Uint8Array())
  rmSync(trial, { force: true })
  return refused === null ? null : { ...refused, facts: { path } }
}

/** Makes a folder and those above it; null when it is there. */
export function ensureFolder(path: string): Refusal | null {
  try {
    mkdirSync(path, { recursive: true })
    return null
  } catch (error) {
    return sortFileError(error, path)
  }
}

const codes: Readonly<Record<string, string>> = {
  EACCES: 'file.unwritable',
  EPERM: 'file.unwritable',
  EROFS: 'file.unwritable',
  ENOENT: 'file.noFolder',
  ENOTDIR: 'file.noFolder',
  EEXIST: 'file.noFolder',
  EISDIR: 'file.isFolder',
  ENOSPC: 'file.full',
  EDQUOT: 'file.full',
  EFBIG: 'file.full',
}

/** What a failed file operation means to a user; throws on what it does not know. */
export function sortFileError(error: unknown, path: string): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = codes[code]
  if (known === undefined) throw error
  return refuse(known, { path })
}

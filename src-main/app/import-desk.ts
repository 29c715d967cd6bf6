import { randomUUID } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { tableLimits } from '#shared/domain/knowledge/import/table.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { importKind } from '../actions/knowledge/import-kind.ts'
import type { AskedReading, ImportReading } from '../exchange/read-import.ts'
import { sha256 } from '../store/hash.ts'
import { exchangeApart, ThreadEnded } from './exchange-work/exchange-work.ts'

/** A file that was read, between the look at it and its import: what is imported is what was looked at. */
export type KeptFile = {
  readonly token: string
  readonly name: string
  readonly bytes: Uint8Array
  /** SHA-256 of the bytes. */
  readonly hash: string
  readonly reading: ImportReading
}

export type ImportDesk = {
  /** Reads a file once, and keeps it. Refuses with `file.unreadable`, and with what it cannot be. */
  readonly read: (path: string, asked: AskedReading, signal: AbortSignal) => Promise<KeptFile | Refusal>
  /** Reads the same bytes otherwise. */
  readonly readAgain: (token: string, asked: AskedReading, signal: AbortSignal) => Promise<KeptFile | Refusal>
  readonly find: (token: string) => KeptFile | Refusal
  readonly forget: (token: string) => void
}

/** More than somebody looks at. */
const mostKept = 2

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024)

/** A new desk with nothing on it. */
export function createImportDesk(): ImportDesk {
  const kept = new Map<string, KeptFile>()
  const keep = (file: KeptFile): KeptFile => {
    kept.delete(file.token)
    kept.set(file.token, file)
    for (const token of [...kept.keys()].slice(0, -mostKept)) kept.delete(token)
    return file
  }
  const understand = async (
    file: Omit<KeptFile, 'reading'>,
    asked: AskedReading,
    signal: AbortSignal,
  ): Promise<KeptFile | Refusal> => {
    const as = importKind(file.name, file.bytes)
    if (isRefusal(as)) return as
    const reading = await costly(exchangeApart({ kind: 'readImport', bytes: file.bytes, as, asked }, signal))
    return isRefusal(reading) ? reading : keep({ ...file, reading })
  }
  const find: ImportDesk['find'] = (token) => kept.get(token) ?? refuse('knowledgeImport.fileGone')
  return {
    find,
    read: async (path, asked, signal) => {
      const bytes = await offered(path)
      if (isRefusal(bytes)) return bytes
      const about = { token: randomUUID(), name: basename(path), bytes, hash: sha256(bytes) }
      return understand(about, asked, signal)
    },
    readAgain: async (token, asked, signal) => {
      const file = find(token)
      return isRefusal(file) ? file : understand(file, asked, signal)
    },
    forget: (token) => void kept.delete(token),
  }
}

/** What a thread made of a file, or that it took more than it may. */
export async function costly<T>(work: Promise<T>): Promise<T | Refusal> {
  try {
    return await work
  } catch (error) {
    if (error instanceof ThreadEnded) return refuse('knowledgeImport.tooCostly')
    throw error
  }
}

async function offered(path: string): Promise<Uint8Array | Refusal> {
  try {
    const { size } = await stat(path)
    if (size > tableLimits.bytes)
      return refuse('knowledgeImport.fileTooLarge', {
        megabytes: megabytes(size),
        limit: megabytes(tableLimits.bytes),
      })
    return await readFile(path)
  } catch {
    return refuse('file.unreadable', { path })
  }
}

import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { StoreKey } from '../seal/store-key.ts'
import { judgeHead } from '../store-header.ts'
import type { Finding } from './finding.ts'
import { checkLog } from './log-check.ts'
import { pageProvesItself, pageSize } from '../seal/page-proof.ts'

export type PageWatch = {
  readonly signal?: AbortSignal
  readonly progress?: (done: number, total: number) => void
  /** Rest after each piece of the file, ms: whoever works comes first. */
  readonly rest?: number
}

/** Pages at a time. */
const piece = 256
/** A page that somebody writes at this moment is read again, ms. */
const again = [20, 100, 400]

/**
 * Reads every page of a sealed file, the free ones too, and proves each. Reads bytes past SQLite: only in a process
 * where nothing has the store open (open-here.ts). Others may write meanwhile.
 */
export async function inspectPages(file: string, key: StoreKey, watch: PageWatch = {}): Promise<Finding[]> {
  const descriptor = openSync(file, 'r')
  try {
    return await inspect(descriptor, file, key, watch)
  } finally {
    closeSync(descriptor)
  }
}

async function inspect(at: number, file: string, key: StoreKey, watch: PageWatch): Promise<Finding[]> {
  const found: Finding[] = []
  const size = fstatSync(at).size
  if (size % pageSize !== 0) found.push({ kind: 'size' })
  const pages = Math.floor(size / pageSize)
  const bytes = Buffer.alloc(piece * pageSize)
  for (let first = 1; first <= pages; first += piece) {
    watch.signal?.throwIfAborted()
    const count = Math.min(piece, pages - first + 1)
    readSync(at, bytes, 0, count * pageSize, (first - 1) * pageSize)
    if (first === 1 && !headHolds(bytes, key)) found.push({ kind: 'head' })
    for (let index = 0; index < count; index++) {
      const page = bytes.subarray(index * pageSize, (index + 1) * pageSize)
      if (
        !pageProvesItself(page, first + index, key) &&
        !(await isWholeAfterAll(at, file, first + index, key))
      )
        found.push({ kind: 'page', page: first + index })
    }
    watch.progress?.(first + count - 1, pages)
    await wait(watch.rest ?? 0)
  }
  return found
}

function headHolds(bytes: Buffer, key: StoreKey): boolean {
  const head = judgeHead(bytes.subarray(0, 100))
  return head.kind === 'sealed' && head.keyId === key.id
}

/** A page may be caught while it is written; and one that the log holds anew is written over when the log is taken in. */
async function isWholeAfterAll(at: number, file: string, number: number, key: StoreKey): Promise<boolean> {
  const page = Buffer.alloc(pageSize)
  // without a log nobody has it open, and nothing will be another time
  if (!existsSync(`${file}-wal`)) return false
  for (const pause of again) {
    if (checkLog(file).pages.has(number)) return true
    const read = readSync(at, page, 0, pageSize, (number - 1) * pageSize)
    if (read === pageSize && pageProvesItself(page, number, key)) return true
    if (fstatSync(at).size < number * pageSize) return true // given back meanwhile
    await wait(pause)
  }
  return false
}

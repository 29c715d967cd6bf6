import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { rekeyPages } from '#main/store/connect.ts'
import { freshFolder } from './demo.ts'
import { rawStore } from './raw-store.ts'

/** The bytes of a store's file whose pages are no longer sealed: all of them, also those that hold nothing now. */
export function unsealed(file: string): Buffer {
  const folder = freshFolder('unsealed')
  const copy = join(folder, 'saksklar.db')
  for (const end of ['', '-wal']) if (existsSync(file + end)) cpSync(file + end, copy + end)
  const raw = rawStore(copy)
  raw.pragma('wal_checkpoint(TRUNCATE)')
  rekeyPages(raw, null)
  raw.close()
  const bytes = readFileSync(copy)
  rmSync(folder, { recursive: true })
  return bytes
}

import BetterSqlite from 'better-sqlite3'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'

/** Who has a workspace open for writing, as a second window tells it. Empty text where it is not known. */
export type Writer = {
  readonly user: string
  readonly machine: string
  readonly pid: number
  /** ISO instant. */
  readonly since: string
}

/** The right to write in a workspace, until it is given back or this process ends. */
export type WriterLock = { release(): void }

export const lockFileName = 'saksklar.lock'
export const writerFileName = 'saksklar.writer.json'

/** Long enough to outlast another window's question whether the lock is free. */
const patience = 300

/**
 * Takes the right to write, or gives null when somebody has it. The lock is an empty SQLite file held by an
 * exclusive transaction: SQLite knows each system's own file locks, and the system gives them back when the
 * process dies, however it dies. The file stays; it must never be opened by anything but SQLite, for a POSIX
 * lock falls when its process closes any handle of the file.
 */
export function takeWriterLock(
  folder: string,
  now: () => string = () => new Date().toISOString(),
): WriterLock | null {
  const held = hold(folder, patience)
  if (held === null) return null
  tellWhoWrites(folder, now())
  return {
    release: () => {
      if (!held.open) return
      rmSync(join(folder, writerFileName), { force: true })
      held.close()
    },
  }
}

/** Whether nobody writes in the workspace at this moment. */
export function writerHasGone(folder: string): boolean {
  const held = hold(folder, 0)
  held?.close()
  return held !== null
}

/** Who took the lock last; worth asking only while it is taken. */
export function readWriter(folder: string): Writer {
  try {
    const told: unknown = JSON.parse(readFileSync(join(folder, writerFileName), 'utf8'))
    const fact = (name: string): string => {
      const value = told !== null && typeof told === 'object' ? (told as Record<string, unknown>)[name] : ''
      return typeof value === 'string' ? value.slice(0, 200) : ''
    }
    const pid = Number((told as { pid?: unknown }).pid)
    return {
      user: fact('user'),
      machine: fact('machine'),
      since: fact('since'),
      pid: Number.isInteger(pid) ? pid : 0,
    }
  } catch {
    return { user: '', machine: '', pid: 0, since: '' }
  }
}

function hold(folder: string, timeout: number): BetterSqlite.Database | null {
  const db = new BetterSqlite(join(folder, lockFileName), { timeout })
  try {
    db.pragma('journal_mode = MEMORY') // nothing is ever written, so no journal need lie beside it
    db.exec('BEGIN EXCLUSIVE')
    return db
  } catch (error) {
    db.close()
    if (error instanceof BetterSqlite.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code)) return null
    throw error
  }
}

/** Written beside and renamed: a reader sees the whole of it or nothing. Not worth refusing work for. */
function tellWhoWrites(folder: string, since: string): void {
  const file = join(folder, writerFileName)
  const who: Writer = { user: userName(), machine: hostname(), pid: process.pid, since }
  try {
    writeFileSync(`${file}.tmp`, JSON.stringify(who))
    renameSync(`${file}.tmp`, file)
  } catch {
    rmSync(`${file}.tmp`, { force: true })
  }
}

/** The user of this machine; some have none by name. */
export function userName(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}

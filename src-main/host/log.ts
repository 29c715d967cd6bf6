import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

const most = 1_000_000

/** Keeps what happened in `saksklar.log` in the user's data folder, one old file beside it; shows it in a terminal too. */
export function openLog(userData: string): (line: string) => void {
  const file = join(userData, 'saksklar.log')
  mkdirSync(userData, { recursive: true, mode: 0o700 })
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > most) renameSync(file, `${file}.1`)
  return (line) => {
    process.stderr.write(`${line}\n`)
    try {
      appendFileSync(file, `${new Date().toISOString()} ${line}\n`, { mode: 0o600 })
    } catch {
      // a full disk must not stop the program that tells of it
    }
  }
}

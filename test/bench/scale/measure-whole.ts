import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Output } from '#shared/contract/index.ts'
import type { MeetingId } from '#shared/ids.ts'
import type { Program } from '#main/app/program.ts'
import { verifyChain } from '#main/store/audit-chain.ts'
import { connect } from '#main/store/connect.ts'
import { sha256 } from '#main/store/hash.ts'
import { storeFileName } from '#main/store/workspace.ts'
import { answered } from './measure-reads.ts'
import { best, quantile } from './measured.ts'
import type { Measured } from './measured.ts'

const whole = (what: string, times: readonly number[], bare: number | null): Measured => ({
  group: 'whole',
  what,
  p50: quantile(times, 0.5),
  p95: quantile(times, 0.95),
  bare,
  isInstant: false,
})

async function repeated(rounds: number, work: () => Promise<unknown> | void): Promise<readonly number[]> {
  const taken: number[] = []
  for (let round = 0; round < rounds; round++) taken.push(await best(1, work))
  return taken
}

/** From nothing to the first hundred cases: a process of the program, and one that has SQLite alone. */
export async function measureStart(folder: string, userData: string, rounds: number): Promise<Measured> {
  const place = (name: string): string => join(import.meta.dirname, name)
  const start = (name: string): void => {
    const ran = spawnSync(process.execPath, [place(name), folder, userData], { encoding: 'utf8' })
    if (ran.status !== 0) throw new Error(ran.stderr)
  }
  start('first-list.ts') // what the program compiles is kept
  start('bare-list.ts')
  const bare = await repeated(rounds, () => start('bare-list.ts'))
  return whole(
    'start to first list, a new process',
    await repeated(rounds, () => start('first-list.ts')),
    quantile(bare, 0.5),
  )
}

/** Opening in a program that runs; the peer opens the file and reads its version. */
export async function measureOpening(program: Program, folder: string, rounds: number): Promise<Measured> {
  const taken: number[] = []
  for (let round = 0; round < rounds; round++) {
    await answered(program, 'workspace.close', {})
    taken.push(await best(1, () => answered(program, 'workspace.open', { folder })))
  }
  const bare = await repeated(rounds, () => {
    const db = connect(join(folder, storeFileName), { readonly: true })
    db.pragma('user_version')
    db.close()
  })
  return whole('workspace.open', taken, quantile(bare, 0.5))
}

/** A copy while the program runs, as VACUUM INTO makes it; the peer copies the file's bytes. */
export async function measureBackup(folder: string, to: string): Promise<Measured> {
  mkdirSync(to, { recursive: true })
  const file = join(folder, storeFileName)
  const copy = join(to, 'backup.db')
  const gone = (): void => rmSync(copy, { force: true })
  const taken = await repeated(2, () => {
    gone()
    const db = connect(file, { readonly: true })
    db.prepare('VACUUM INTO ?').run(copy)
    db.close()
  })
  const bare = await repeated(2, () => {
    gone()
    copyFileSync(file, copy)
  })
  gone()
  return whole(`backup, ${Math.round(statSync(file).size / 1e6)} MB`, taken, Math.min(...bare))
}

/** The trail read from its start; the peer reads the same rows and hashes their text once. */
export async function measureTrail(folder: string, rounds: number): Promise<Measured> {
  const db = connect(join(folder, storeFileName), { readonly: true })
  const taken = await repeated(rounds, () => {
    if (!verifyChain(db).whole) throw new Error('the trail does not hold')
  })
  const bare = await repeated(rounds, () => {
    const rows = db.prepare<[], { readonly detail: string; readonly hash: string }>(
      'SELECT * FROM audit_event',
    )
    for (const row of rows.iterate()) sha256(JSON.stringify(row))
  })
  db.close()
  return whole('the audit trail verified', taken, quantile(bare, 0.5))
}

/** Every page and every foreign key; the peer reads the file's bytes. */
export async function measureIntegrity(folder: string, to: string): Promise<Measured> {
  mkdirSync(to, { recursive: true })
  const file = join(folder, storeFileName)
  const db = connect(file, { readonly: true })
  const taken = await repeated(2, () => {
    if (db.pragma('integrity_check', { simple: true }) !== 'ok') throw new Error('the store is damaged')
    if ((db.pragma('foreign_key_check') as unknown[]).length > 0) throw new Error('a row without its parent')
  })
  db.close()
  const copy = join(to, 'read.db')
  const bare = await repeated(2, () => copyFileSync(file, copy))
  rmSync(copy, { force: true })
  return whole('integrity_check and foreign_key_check', taken, Math.min(...bare))
}

/** The packet of one meeting, made and proven. */
export async function measurePacket(
  program: Program,
  meeting: MeetingId,
  to: string,
  newId: () => string,
): Promise<Measured> {
  mkdirSync(to, { recursive: true })
  const path = join(to, 'packet.pdf')
  let pages = 0
  const make = async (): Promise<void> => {
    rmSync(path, { force: true })
    const input = { meeting, audience: 'members', redline: false, path, job: newId() } as const
    const made = (await answered(program, 'packet.make', input)) as Output<'packet.make'>
    pages = made?.pages ?? 0
  }
  await make()
  const taken = await repeated(3, make)
  return whole(`packet of a meeting, ${String(pages)} pages, made and proven`, taken, null)
}

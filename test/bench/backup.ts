// How long a backup of a large store takes, and how long the window is held up meanwhile: `node test/bench/backup.ts`.
// --megabytes 300,1000 --folder DIR. The store is made of attachments that nothing compresses and of many small rows.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { v7 } from 'uuid'
import { isRefusal } from '#shared/refusal.ts'
import { doBackupWork } from '#main/store/backup/backup-work.ts'
import { putBlob } from '#main/store/blobs.ts'
import { createStore } from '#main/store/open-store.ts'
import { insert } from '#main/store/rows.ts'
import type { Store } from '#main/store/store.ts'

const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '300,1000' }, folder: { type: 'string' } },
})
const out = (line: string): void => void process.stdout.write(`${line}\n`)

function fill(store: Store, megabytes: number): void {
  const blobs = Math.floor((megabytes * 1e6 * 0.9) / 400_000)
  for (let begun = 0; begun < blobs; begun += 50)
    store.transaction((db) => {
      for (let index = begun; index < Math.min(blobs, begun + 50); index++)
        putBlob(db, randomBytes(400_000), 'application/pdf')
    })
  store.transaction(() => {
    for (let index = 0; index < (megabytes * 1e6 * 0.1) / 5000; index++) addPerson(store, index)
  })
}

function addPerson({ db }: Store, index: number): void {
  const role = randomBytes(2000).toString('hex')
  insert(db, 'person', { id: v7(), name: `P ${String(index)}`, role, kind: 'member', email: '', phone: '' })
}

/** The same calls for a while with no backup: what the disk and the machine cost by themselves. */
async function callsFor(store: Store, ms: number): Promise<number[]> {
  const waits: number[] = []
  for (const end = performance.now() + ms; performance.now() < end; await setTimeout(20)) {
    const began = performance.now()
    store.db.prepare('SELECT count(*) FROM blob').get()
    addPerson(store, 0)
    waits.push(performance.now() - began)
  }
  return waits
}

function spread(waits: readonly number[]): string {
  const sorted = waits.toSorted((a, b) => a - b)
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1)
  return `${String(sorted.length)}, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1)

for (const size of values.megabytes.split(',').map(Number)) {
  const folder = mkdtempSync(join(values.folder ?? tmpdir(), 'saksklar-bench-'))
  const store = createStore(join(folder, 'work'))
  if (isRefusal(store)) throw new Error(store.code)
  fill(store, size)
  const order = {
    file: store.path,
    folder: join(folder, 'work', 'backups'),
    reason: 'asked' as const,
    at: new Date().toISOString(),
    wallClock: '2026-11-27 12:00:00',
    program: '0.1.0',
  }
  // what a window does meanwhile: a read and an acknowledged write every 20 ms
  const alone = await callsFor(store, 5000)
  const waits: number[] = []
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const work = setInterval(() => {
    const began = performance.now()
    store.db.prepare('SELECT count(*) FROM blob').get()
    addPerson(store, 0)
    waits.push(performance.now() - began)
  }, 20)
  const steps = new Map<string, number>()
  let step = 'copy'
  let last = performance.now()
  const began = last
  const made = await doBackupWork(
    { kind: 'make', order, today: null },
    {
      progress: (name) => {
        const now = performance.now()
        steps.set(step, (steps.get(step) ?? 0) + now - last)
        step = name
        last = now
      },
    },
  )
  const took = performance.now() - began
  clearInterval(work)
  delay.disable()
  if (isRefusal(made)) throw new Error(made.code)
  out(
    `${String(size)} MB asked, ${(statSync(store.path).size / 1e6).toFixed(0)} MB of store, ${(made.made.size / 1e6).toFixed(0)} MB of copy, good: ${String(made.made.isGood)}`,
  )
  out(
    `  made, read again, hashed and named in ${seconds(took)} s: ${[...steps].map(([name, ms]) => `${name} ${seconds(ms)}`).join(', ')}`,
  )
  out(`  calls with nothing beside them: ${spread(alone)}`)
  out(`  calls meanwhile: ${spread(waits)}; the loop was held up ${(delay.max / 1e6).toFixed(1)} ms at most`)
  const readAgain = performance.now()
  const verified = await doBackupWork({ kind: 'verify', path: made.made.path, at: null })
  if (isRefusal(verified)) throw new Error(verified.code)
  out(`  verify ${seconds(performance.now() - readAgain)} s`)
  store.close()
  const restoring = performance.now()
  const time = { at: order.at, wallClock: '2026-11-27 13:00:00', program: '0.1.0' }
  const restored = await doBackupWork({
    kind: 'restore',
    order: { ...time, folder: join(folder, 'work'), backup: made.made.path },
  })
  if (isRefusal(restored)) throw new Error(restored.code)
  out(`  restore, the present one backed up first: ${seconds(performance.now() - restoring)} s`)
  rmSync(folder, { recursive: true, force: true })
}

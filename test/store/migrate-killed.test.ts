import { spawn } from 'node:child_process'
import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { versionOf } from '#main/store/migrate.ts'
import { knownVersion } from '#main/store/migrations.ts'
import { createStore } from '#main/store/open-store.ts'
import { insert } from '#main/store/rows.ts'
import { newId } from '#support/builders.ts'
import { rawStore } from '#support/raw-store.ts'
import { granted, inFolder } from '#support/store.ts'

const child = join(import.meta.dirname, '../support/store-migrating-child.ts')
const persons = 12_000
/** A release shows 150. */
const kills = Number(process.env['SAKSKLAR_MIGRATION_KILLS'] ?? 20)

function makeOriginal(folder: string): void {
  const store = granted(createStore(folder))
  store.transaction((db) => {
    for (let index = 0; index < persons; index++) {
      const filler = 'rådgiver '.repeat(12)
      insert(db, 'person', {
        id: newId(),
        name: `P ${index}`,
        role: filler,
        kind: 'member',
        email: '',
        phone: '',
      })
    }
  })
  store.close()
}

/** Lets a migration run for `delay` milliseconds after it began, kills it, and tells whether it had ended. */
async function killAfter(
  folder: string,
  delay: number,
): Promise<{ readonly done: boolean; readonly took: number }> {
  return new Promise((resolve, reject) => {
    const process_ = spawn(process.execPath, [child, folder], { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    let complaint = ''
    let began = 0
    process_.stderr.on('data', (data: Buffer) => (complaint += data.toString()))
    process_.stdout.on('data', (data: Buffer) => {
      said += data.toString()
      if (began !== 0 || !said.includes('GO')) return
      began = performance.now()
      setTimeout(() => process_.kill('SIGKILL'), delay)
    })
    process_.on('close', () => {
      if (began === 0) reject(new Error(complaint))
      else resolve({ done: said.includes('DONE'), took: performance.now() - began })
    })
  })
}

/** Old or new, whole, and never new without a good copy of the old. */
function expectWhole(folder: string): 'old' | 'new' {
  const db = rawStore(join(folder, 'saksklar.db'))
  const version = versionOf(db)
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(db.prepare('SELECT count(*) FROM person').pluck().get()).toBe(persons)
  expect(db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'person_new'").pluck().get()).toBe(0)
  expect(db.pragma('table_info(person)')).toHaveLength(version === knownVersion ? 6 : 7)
  db.close()
  const backups = readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.db'))
  if (version === knownVersion) return 'old'
  expect(backups).toEqual([`saksklar-v${knownVersion}.db`])
  const backup = rawStore(join(folder, 'backups', `saksklar-v${knownVersion}.db`), { readonly: true })
  expect(versionOf(backup)).toBe(knownVersion)
  expect(backup.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(backup.prepare('SELECT count(*) FROM person').pluck().get()).toBe(persons)
  backup.close()
  return 'new'
}

test(`a migration killed ${kills} times leaves the old version or the new, and never half of one`, async () => {
  await inFolder(async (folder) => {
    const original = join(folder, 'original')
    const workspace = join(folder, 'workspace')
    makeOriginal(original)
    const afresh = (): void => {
      rmSync(workspace, { recursive: true, force: true })
      cpSync(original, workspace, { recursive: true })
    }
    afresh()
    const { done, took } = await killAfter(workspace, 30_000)
    expect(done).toBe(true)
    expect(expectWhole(workspace)).toBe('new')
    const ends: ('old' | 'new')[] = []
    for (let kill = 0; kill < kills; kill++) {
      // Every fourth is not begun afresh: the next start must cope with what the killed one left.
      if (kill % 4 !== 3 || ends.at(-1) === 'new') afresh()
      // a little longer than it took undisturbed: some kills come after the commit, whatever else the machine does
      await killAfter(workspace, (1.5 * took * kill) / kills)
      ends.push(expectWhole(workspace))
    }
    const old = ends.filter((end) => end === 'old').length
    process.stdout.write(
      `${kills} kills of a migration: ${old} left the old version, ${kills - old} the new\n`,
    )
    expect(old).toBeGreaterThan(kills / 8) // else hardly any kill came in time, and nothing was tried
    // Whatever the last kill left, an undisturbed start gets through.
    await killAfter(workspace, 30_000)
    expect(expectWhole(workspace)).toBe('new')
  })
}, 900_000)

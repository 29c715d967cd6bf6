import { spawn } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addDays } from '#shared/domain/calendar/dates.ts'
import { hashFile, listBackups } from '#main/store/backup/backup-files.ts'
import { manifestOf, writeManifest } from '#main/store/backup/manifest.ts'
import { listAside } from '#main/store/backup/set-aside.ts'
import { openStore } from '#main/store/open-store.ts'
import { workspaceAt } from '#main/store/workspace.ts'
import { addPerson, backUp, backupsOf, fill, personsIn } from '#support/backups.ts'
import { granted, inFolder, newStore } from '#support/store.ts'

const child = join(import.meta.dirname, '../support/backup-killed-child.ts')
const kills = Number(process.env['SAKSKLAR_BACKUP_KILLS'] ?? 6)

type End = { readonly done: boolean; readonly took: number }

/** Lets the work run for `delay` milliseconds after it began, kills it, and tells whether it had ended. */
async function killAfter(delay: number, ...words: readonly string[]): Promise<End> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [child, ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    let complaint = ''
    let began = 0
    running.stderr.on('data', (data: Buffer) => (complaint += data.toString()))
    running.stdout.on('data', (data: Buffer) => {
      said += data.toString()
      if (began !== 0 || !said.includes('GO')) return
      began = performance.now()
      setTimeout(() => running.kill('SIGKILL'), delay)
    })
    running.on('close', () => {
      if (began === 0 || said.includes('REFUSED')) reject(new Error(said + complaint))
      else resolve({ done: said.includes('DONE'), took: performance.now() - began })
    })
  })
}

const names = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.db'))

test(`of a backup that is killed ${String(kills)} times nothing half lies under a backup's name, and the next is made`, async () => {
  await inFolder(async (folder) => {
    const store = newStore(folder)
    fill(store, '26/00001', 8_000_000)
    store.close()
    const backups = backupsOf(folder)
    const { took } = await killAfter(60_000, 'make', folder)
    let unfinished = 0
    for (let kill = 0; kill < kills; kill++) {
      const before = names(backups)
      const { done } = await killAfter((took * kill) / kills, 'make', folder, 'old')
      const all = listBackups(backups)
      expect(all.every(({ isGood }) => isGood)).toBe(true)
      for (const { path, manifest } of all) expect(hashFile(path)).toBe(manifest?.sha256)
      expect(before.every((name) => existsSync(join(backups, name)))).toBe(true) // none of the earlier is lost
      if (!done) unfinished += 1
      if (kill % 4 === 3) rmSync(join(backups, all.at(-1)?.name ?? ''), { force: true })
    }
    expect(unfinished).toBeGreaterThan(kills / 3) // else hardly any kill came in time
    granted(await backUp(folder))
    expect(readdirSync(backups).filter((name) => name.includes('.halv'))).toEqual([])
    const opened = granted(openStore(folder))
    expect(opened.db.prepare('SELECT count(*) FROM case_file').pluck().get()).toBe(1)
    opened.close()
  })
})

test(`a restoration that is killed ${String(kills)} times leaves the old workspace or the restored, and undo likewise`, async () => {
  await inFolder(async (folder) => {
    const original = join(folder, 'original')
    const made = await twoStates(original)
    const workspace = join(folder, 'workspace')
    const afresh = (): void => {
      rmSync(workspace, { recursive: true, force: true })
      cpSync(original, workspace, { recursive: true })
    }
    const backup = join(backupsOf(workspace), made)
    afresh()
    const whole = await killAfter(60_000, 'restore', workspace, backup)
    expect(stateOf(workspace)).toBe('restored')
    const ends: string[] = []
    for (let kill = 0; kill < kills; kill++) {
      afresh()
      await killAfter((whole.took * (kill + 1)) / kills, 'restore', workspace, backup)
      const end = stateOf(workspace)
      ends.push(end)
      if (end === 'restored') {
        // whatever moment it was: what was there is to be had again
        expect(listAside(workspaceAt(workspace))).toHaveLength(1)
        await killAfter((whole.took * kill) / kills / 4, 'undo', workspace)
        const after = stateOf(workspace)
        if (after === 'restored') await killAfter(60_000, 'undo', workspace)
      }
      expect(stateOf(workspace)).toBe('old')
      expect(listBackups(backupsOf(workspace)).some(({ isGood }) => isGood)).toBe(true)
    }
    expect(ends).toContain('old')
  })
})

/** Ola came after the backup; Kari is in both. */
async function twoStates(folder: string): Promise<string> {
  const store = newStore(folder)
  fill(store, '26/00001', 6_000_000)
  addPerson(store, 'Kari')
  const { name } = granted(await backUp(folder))
  addPerson(store, 'Ola')
  store.close()
  return name
}

function stateOf(folder: string): 'old' | 'restored' {
  const store = granted(openStore(folder))
  const persons = personsIn(store)
  expect(store.db.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(persons).toContain('Kari')
  store.close()
  return persons.includes('Ola') ? 'old' : 'restored'
}

test(`a rotation that is killed ${String(kills)} times has deleted only what it may, and goes on the next time`, async () => {
  await inFolder(async (folder) => {
    const store = newStore(folder)
    fill(store, '26/00001')
    const first = granted(await backUp(folder))
    store.close()
    const today = '2026-11-27'
    const backups = backupsOf(folder)
    const many = 120
    const lay = (): void => {
      rmSync(backups, { recursive: true, force: true })
      cpSync(join(folder, 'kept'), backups, { recursive: true })
    }
    cpSync(backups, join(folder, 'kept'), { recursive: true })
    for (let day = 1; day <= many; day++) layCopy(first.path, join(folder, 'kept'), addDays(today, -day))
    lay()
    const { took } = await killAfter(60_000, 'rotate', folder, today)
    const rest = names(backups)
    expect(rest.length).toBeLessThan(40)
    for (let kill = 0; kill < kills; kill++) {
      lay()
      await killAfter((took * kill) / kills / 2, 'rotate', folder, today)
      expect(rest.every((name) => existsSync(join(backups, name)))).toBe(true)
      // every one that lies there still is known for what it is
      expect(names(backups).every((name) => existsSync(manifestOf(join(backups, name))))).toBe(true)
      await killAfter(60_000, 'rotate', folder, today)
      expect(names(backups)).toEqual(rest)
    }
  })
})

function layCopy(path: string, folder: string, day: string): void {
  const [manifest] = listBackups(join(path, '..')).flatMap((each) => each.manifest ?? [])
  if (manifest === undefined) throw new Error('no manifest')
  const target = join(folder, `saksklar-${day}.db`)
  copyFileSync(path, target)
  writeManifest(target, {
    ...manifest,
    name: `saksklar-${day}.db`,
    at: `${day}T08:00:00.000Z`,
    day,
    reason: 'daily',
  })
}

test('a workspace with nothing but what a kill left of a restoration before it was decided opens as it was', async () => {
  await inFolder(async (folder) => {
    await twoStates(folder)
    writeFileSync(join(folder, '.saksklar.db.4711.hent'), 'half a copy')
    expect(stateOf(folder)).toBe('old')
  })
})

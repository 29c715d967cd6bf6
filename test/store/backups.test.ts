import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { auditHead } from '#main/store/audit.ts'
import { listBackups } from '#main/store/backup/backup-files.ts'
import { doBackupWork } from '#main/store/backup/backup-work.ts'
import { manifestOf, readManifest } from '#main/store/backup/manifest.ts'
import { rotateBackups } from '#main/store/backup/rotate.ts'
import { verifyFile } from '#main/store/backup/verify-backup.ts'
import { openStore } from '#main/store/open-store.ts'
import {
  addPerson,
  backUp,
  backupsOf,
  dayBefore,
  fill,
  flipBit,
  noon,
  personsIn,
  spoilBlobs,
} from '#support/backups.ts'
import { granted, inFolder, newStore, refused } from '#support/store.ts'

const verify = (path: string, at: string) => granted(verifyFile(path, at, () => undefined))

test('a backup of an open store is whole, says where its trail ends, and opens by itself', async () => {
  await inFolder(async (folder) => {
    const store = newStore(join(folder, 'solvik'))
    fill(store, '26/00001')
    addPerson(store, 'Kari')
    const made = granted(await backUp(join(folder, 'solvik')))
    addPerson(store, 'Ola, afterwards')
    expect(made.name).toBe('saksklar-2026-11-27-120000-kopi.db')
    expect(made.isGood).toBe(true)
    expect(made.manifest).toMatchObject({
      reason: 'asked',
      day: '2026-11-27',
      counts: { cases: 1, papers: 1, attachments: 0 },
      head: { sequence: auditHead(store.db).sequence - 1 },
      verified: { at: noon.at, faults: [] },
    })
    store.close()
    mkdirSync(join(folder, 'by-hand'))
    cpSync(made.path, join(folder, 'by-hand', 'saksklar.db'))
    const restored = granted(openStore(join(folder, 'by-hand')))
    expect(personsIn(restored)).toContain('Kari')
    expect(personsIn(restored)).not.toContain('Ola, afterwards')
    restored.close()
  })
})

test('a flipped bit anywhere in a backup is found, and the backup is good no longer', async () => {
  await inFolder(async (folder) => {
    const store = newStore(folder)
    fill(store, '26/00001')
    const made = granted(await backUp(folder))
    store.close()
    const original = readFileSync(made.path)
    for (let flip = 0; flip < 12; flip++) {
      writeFileSync(made.path, original)
      flipBit(made.path, Math.floor((original.length * (flip + 0.5)) / 12))
      const { faults } = verify(made.path, noon.at)
      expect(faults.map(({ kind }) => kind)).toContain('bytes')
    }
    expect(listBackups(backupsOf(folder))[0]?.isGood).toBe(false)
    writeFileSync(made.path, original)
    verify(made.path, noon.at)
    expect(listBackups(backupsOf(folder))[0]?.isGood).toBe(true)
  })
})

test('the backup of a store with a damaged attachment is kept, named damaged, and never stands for the good one', async () => {
  await inFolder(async (folder) => {
    const store = newStore(folder)
    fill(store, '26/00001')
    const good = granted(await backUp(folder, { time: dayBefore(400) }))
    spoilBlobs(store.db)
    const made = granted(await backUp(folder, { reason: 'daily' }))
    expect(made.isGood).toBe(false)
    expect(made.manifest?.verified.faults).toMatchObject([{ kind: 'blob', count: 1 }])
    expect(listBackups(backupsOf(folder)).map(({ name }) => name)).toEqual([made.name, good.name])
    store.close()
  })
})

test('rotation deletes only what this program made, as its manifest tells', async () => {
  await inFolder(async (folder) => {
    const store = newStore(folder)
    fill(store, '26/00001')
    const old = granted(await backUp(folder, { reason: 'daily', time: dayBefore(500) }))
    const foreign = join(backupsOf(folder), 'min-egen.db')
    cpSync(old.path, foreign)
    const replaced = granted(await backUp(folder, { reason: 'daily', time: dayBefore(450) }))
    writeFileSync(replaced.path, 'somebody put another file here')
    granted(await backUp(folder, { reason: 'daily' })) // rotates
    expect(existsSync(old.path)).toBe(false)
    expect(existsSync(manifestOf(old.path))).toBe(false)
    expect(existsSync(foreign)).toBe(true)
    expect(existsSync(replaced.path)).toBe(true)
    expect(rotateBackups(backupsOf(folder), '2026-11-27')).toEqual([])
    store.close()
  })
})

test('what is given up leaves nothing, and what others left unfinished goes with the next backup', async () => {
  await inFolder(async (folder) => {
    const store = newStore(folder)
    fill(store, '26/00001', 30_000_000)
    const stop = new AbortController()
    const given = backUp(folder, { watch: { signal: stop.signal, progress: () => stop.abort() } })
    expect(refused(await given).code).toBe('work.cancelled')
    expect(readdirSync(backupsOf(folder))).toEqual([])
    writeFileSync(join(backupsOf(folder), 'saksklar-x.db.999999999.halv'), 'half')
    const made = granted(await backUp(folder))
    expect(readdirSync(backupsOf(folder))).toEqual([made.name, `${made.name}.json`])
    store.close()
  })
})

test('a manifest of another file, or a broken one, makes no backup', async () => {
  await inFolder(async (folder) => {
    const store = newStore(folder)
    fill(store, '26/00001')
    const made = granted(await backUp(folder))
    store.close()
    const other = join(backupsOf(folder), 'annen.db')
    cpSync(made.path, other)
    cpSync(manifestOf(made.path), manifestOf(other))
    expect(readManifest(other)).toBeNull()
    writeFileSync(manifestOf(made.path), '{"madeBy":')
    expect(readManifest(made.path)).toBeNull()
    expect(listBackups(backupsOf(folder)).every(({ isGood }) => !isGood)).toBe(true)
  })
})

test('a second place gets the newest good backup, is read back, and is rotated by the same rules', async () => {
  await inFolder(async (folder) => {
    const [workspace, root] = [join(folder, 'solvik'), join(folder, 'usb')]
    const store = newStore(workspace)
    fill(store, '26/00001')
    const made = granted(await backUp(workspace))
    const place = { root, folder: 'saksklar-solvik' }
    const carry = async () =>
      doBackupWork({ kind: 'carry', from: backupsOf(workspace), place, today: '2026-11-27' })
    expect(refused(await carry()).code).toBe('backup.placeGone')
    mkdirSync(root)
    expect(granted(await carry())).toEqual({ newest: made.name, copied: true })
    expect(granted(await carry())).toEqual({ newest: made.name, copied: false })
    const there = join(root, 'saksklar-solvik')
    expect(readdirSync(there)).toEqual([made.name, `${made.name}.json`])
    expect(readFileSync(join(there, made.name)).equals(readFileSync(made.path))).toBe(true)
    store.close()
  })
})

test('a copy to the second place that was broken off goes on where it ended; one that was spoilt is begun anew', async () => {
  await inFolder(async (folder) => {
    const [workspace, root] = [join(folder, 'solvik'), join(folder, 'usb')]
    const store = newStore(workspace)
    fill(store, '26/00001', 3_000_000)
    const made = granted(await backUp(workspace))
    store.close()
    const there = join(root, 'kopier')
    mkdirSync(there, { recursive: true })
    const part = join(there, `${made.name}.del`)
    const whole = readFileSync(made.path)
    const place = { root, folder: 'kopier' }
    const carry = async () =>
      doBackupWork({ kind: 'carry', from: backupsOf(workspace), place, today: '2026-11-27' })
    writeFileSync(part, whole.subarray(0, 1_000_000))
    granted(await carry())
    expect(readFileSync(join(there, made.name)).equals(whole)).toBe(true)
    for (const name of readdirSync(there)) rmSync(join(there, name))
    const spoilt = Buffer.from(whole.subarray(0, 1_000_000))
    spoilt[500_000] = (spoilt[500_000] ?? 0) ^ 1
    writeFileSync(part, spoilt)
    expect(refused(await carry()).code).toBe('backup.copyDiffers')
    expect(readdirSync(there)).toEqual([])
    granted(await carry())
    expect(statSync(join(there, made.name)).size).toBe(whole.length)
  })
})

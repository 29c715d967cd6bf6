import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeBackup } from '#main/store/backup/make-backup.ts'
import type { BackupWatch } from '#main/store/backup/make-backup.ts'
import { carryToSecondPlace } from '#main/store/backup/second-place.ts'
import { backUp, backupsOf, fill, noon } from '#support/backups.ts'
import { granted, inFolder, newStore, refused } from '#support/store.ts'

const quiet: BackupWatch = { progress: () => undefined, growing: () => undefined }

/** Runs `work` in a folder on a small disk of its own; false where none may be mounted. */
async function onSmallDisk(
  kilobytes: number,
  work: (disk: string) => Promise<void> | void,
): Promise<boolean> {
  return inFolder(async (folder) => {
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(kilobytes)}k`, 'tmpfs', folder], {
        stdio: 'ignore',
      })
    } catch {
      return false
    }
    try {
      await work(folder)
      return true
    } finally {
      execFileSync('umount', ['--lazy', folder])
    }
  })
}

test('a disk without room is said before anything is written; earlier backups are whole', async (context) => {
  const ran = await onSmallDisk(8000, async (disk) => {
    const store = newStore(disk)
    fill(store, '26/00001', 1_500_000)
    const made = granted(await backUp(disk))
    fill(store, '26/00002', 1_500_000)
    expect(refused(await backUp(disk))).toMatchObject({
      code: 'backup.noRoom',
      facts: { path: backupsOf(disk) },
    })
    expect(readdirSync(backupsOf(disk))).toEqual([made.name, `${made.name}.json`])
    store.close()
  })
  if (!ran) context.skip('no right to mount a disk here')
})

test('a disk that fills up while the copy is made leaves nothing half-made, and nothing was lost', async (context) => {
  const ran = await onSmallDisk(40_000, async (disk) => {
    const store = newStore(join(disk, 'work'))
    fill(store, '26/00001', 4_000_000)
    const made = granted(await backUp(join(disk, 'work')))
    const order = {
      file: store.path,
      folder: backupsOf(join(disk, 'work')),
      reason: 'asked',
      ...noon,
    } as const
    const fillsUp = { ...quiet, growing: () => fillDisk(disk) }
    expect(() => makeBackup(order, fillsUp)).toThrow(/full/)
    expect(readdirSync(order.folder)).toEqual([made.name, `${made.name}.json`])
    rmSync(join(disk, 'others'))
    granted(await backUp(join(disk, 'work')))
    store.close()
  })
  if (!ran) context.skip('no right to mount a disk here')
})

function fillDisk(disk: string): void {
  const [free = '0'] =
    execFileSync('df', ['--output=avail', '-B1', disk], { encoding: 'utf8' }).match(/\d+/) ?? []
  writeFileSync(join(disk, 'others'), Buffer.alloc(Number(free) - 1_000_000))
}

test('a second place that vanishes midway gets no half file under a name, and the copy goes on when it is back', async (context) => {
  await inFolder(async (folder) => {
    const store = newStore(folder)
    fill(store, '26/00001', 9_000_000)
    const made = granted(await backUp(folder))
    store.close()
    const ran = await onSmallDisk(40_000, (disk) => {
      const place = { root: disk, folder: 'kopier' }
      const carry = (watch: BackupWatch) => carryToSecondPlace(backupsOf(folder), place, '2026-11-27', watch)
      let told = 0
      const unplugged = {
        ...quiet,
        progress: () => {
          told += 1
          if (told === 4) throw Object.assign(new Error('the disk was pulled out'), { code: 'EIO' })
        },
      }
      expect(() => carry(unplugged)).toThrow('pulled out')
      expect(readdirSync(join(disk, 'kopier'))).toEqual([`${made.name}.del`])
      granted(carry(quiet))
      expect(readFileSync(join(disk, 'kopier', made.name)).equals(readFileSync(made.path))).toBe(true)
      expect(readdirSync(join(disk, 'kopier'))).toEqual([made.name, `${made.name}.json`])
    })
    if (!ran) context.skip('no right to mount a disk here')
  })
})

test('a second place without room is said with figures', async (context) => {
  await inFolder(async (folder) => {
    const store = newStore(folder)
    fill(store, '26/00001', 9_000_000)
    granted(await backUp(folder))
    store.close()
    const ran = await onSmallDisk(4000, (disk) => {
      const place = { root: disk, folder: 'kopier' }
      const told = refused(carryToSecondPlace(backupsOf(folder), place, '2026-11-27', quiet))
      expect(told.code).toBe('backup.noRoom')
      expect(Number(told.facts['free'])).toBeLessThan(Number(told.facts['needed']))
    })
    if (!ran) context.skip('no right to mount a disk here')
  })
})

import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { putBlob } from '#main/store/blobs.ts'
import { knownVersion } from '#main/store/migrations.ts'
import { createStore, openStore } from '#main/store/open-store.ts'
import type { Store } from '#main/store/store.ts'
import { rawStore } from '#support/raw-store.ts'
import { granted, inFolder, refused, saveSmallCase } from '#support/store.ts'

/** Whether a command that needs rights on the machine works here; the test says so when it is skipped. */
function can(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Runs `work` in a folder on a small disk of its own. */
async function onSmallDisk(kilobytes: number, work: (folder: string) => void): Promise<boolean> {
  return inFolder((folder) => {
    if (!can('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder])) return false
    try {
      work(folder)
      return true
    } finally {
      execFileSync('umount', ['--lazy', folder])
    }
  })
}

function fill(store: Store): string {
  for (let turn = 0; turn < 2000; turn++) {
    const result = store.transaction((db) => putBlob(db, Buffer.alloc(20_000, `${turn} `), 'text/plain'))
    if (typeof result !== 'string') return result.code
  }
  return 'never full'
}

test('a folder that may not be written is refused before anything is touched', async (context) => {
  await inFolder((folder) => {
    granted(createStore(folder)).close()
    if (!can('chattr', ['-R', '+i', folder])) context.skip('no chattr here, and root ignores permissions')
    try {
      expect(refused(openStore(folder)).code).toBe('store.readOnly')
      expect(refused(createStore(join(folder, 'new'))).code).toBe('store.unwritable')
    } finally {
      execFileSync('chattr', ['-R', '-i', folder])
    }
    granted(openStore(folder)).close()
  })
})

test('on a read-only disk a workspace is refused for writing, and opens for reading', async (context) => {
  const ran = await onSmallDisk(4000, (folder) => {
    const made = granted(createStore(folder))
    granted(made.transaction((db) => saveSmallCase(db)))
    made.close()
    execFileSync('mount', ['-o', 'remount,ro', folder])
    expect(refused(openStore(folder)).code).toBe('store.readOnly')
    const store = granted(openStore(folder, { readonly: true }))
    expect(store.db.prepare('SELECT count(*) FROM case_file').pluck().get()).toBe(1)
    expect(refused(store.transaction((db) => saveSmallCase(db, '20/01611'))).code).toBe('store.readOnly')
    store.close()
    execFileSync('mount', ['-o', 'remount,rw', folder])
  })
  if (!ran) context.skip('no right to mount a disk here')
})

test('a full disk refuses the save, keeps all that was saved before, and works on when there is room', async (context) => {
  const ran = await onSmallDisk(4000, (folder) => {
    const store = granted(createStore(folder))
    granted(store.transaction((db) => saveSmallCase(db)))
    expect(fill(store)).toBe('store.full')
    const kept = store.db.prepare('SELECT count(*) FROM blob').pluck().get()
    expect(store.db.prepare('SELECT count(*) FROM case_file').pluck().get()).toBe(1)
    expect(store.db.inTransaction).toBe(false)
    store.close()
    execFileSync('mount', ['-o', 'remount,size=20000k', folder])
    const again = granted(openStore(folder))
    expect(again.db.prepare('SELECT count(*) FROM blob').pluck().get()).toBe(kept)
    expect(again.db.pragma('integrity_check', { simple: true })).toBe('ok')
    granted(again.transaction((db) => putBlob(db, Buffer.alloc(20_000, 'room'), 'text/plain')))
    again.close()
  })
  if (!ran) context.skip('no right to mount a disk here')
})

test('a disk too full for a new workspace leaves none', async (context) => {
  const ran = await onSmallDisk(64, (folder) => {
    expect(refused(createStore(folder)).code).toBe('store.full')
    // the lock file is empty and stays: who removes one may remove another's (writer-lock.ts)
    expect(readdirSync(folder)).toEqual(['backups', 'saksklar.lock'])
  })
  if (!ran) context.skip('no right to mount a disk here')
})

test('a disk too full for the backup stops the migration and leaves the store as it was', async (context) => {
  const ran = await onSmallDisk(8000, (folder) => {
    const store = granted(createStore(folder))
    for (let turn = 0; turn < 70; turn++) putBlob(store.db, Buffer.alloc(20_000, `${turn} `), 'text/plain')
    store.close()
    markAsOlder(store.path)
    const before = readFileSync(store.path)
    // room for half of another copy, however big an empty store has grown by then
    const kilobytes = Math.ceil((before.length * 1.5) / 1024)
    execFileSync('mount', ['-o', `remount,size=${String(kilobytes)}k`, folder])
    expect(refused(openStore(folder)).code).toBe('store.full')
    expect(readdirSync(join(folder, 'backups'))).toEqual([])
    expect(readFileSync(store.path).equals(before)).toBe(true)
  })
  if (!ran) context.skip('no right to mount a disk here')
})

/** Byte 63 is the last of user_version. */
function markAsOlder(path: string): void {
  const db = rawStore(path)
  db.pragma(`user_version = ${knownVersion - 1}`)
  db.close()
}

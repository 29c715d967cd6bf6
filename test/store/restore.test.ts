import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Refusal } from '#shared/refusal.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { BackupFile } from '#main/store/backup/backup-files.ts'
import { listBackups } from '#main/store/backup/backup-files.ts'
import { compareStores } from '#main/store/backup/compare-stores.ts'
import { isRestoring } from '#main/store/backup/restore-journal.ts'
import { restoreBackup, restoreInto, undoRestore } from '#main/store/backup/restore.ts'
import { listAside } from '#main/store/backup/set-aside.ts'
import { connect } from '#main/store/connect.ts'
import { openStore } from '#main/store/open-store.ts'
import type { Store } from '#main/store/store.ts'
import { workspaceAt } from '#main/store/workspace.ts'
import { addPerson, backUp, backupsOf, dayBefore, fill, flipBit, noon, personsIn } from '#support/backups.ts'
import { granted, inFolder, newStore, refused } from '#support/store.ts'

const watch = { progress: () => undefined, growing: () => undefined }
const nothing = (): void => undefined

const restore = (folder: string, backup: BackupFile | string) =>
  restoreBackup(
    { ...noon, folder, backup: typeof backup === 'string' ? backup : backup.path },
    watch,
    nothing,
  )

const open = (folder: string): Store => granted(openStore(folder))

function peopleIn(folder: string): string[] {
  const store = open(folder)
  const names = personsIn(store)
  store.close()
  return names
}

/** A workspace with a backup that has Kari, and Ola written afterwards; closed. */
async function withBackup(folder: string): Promise<BackupFile> {
  const store = newStore(folder)
  fill(store, '26/00001')
  addPerson(store, 'Kari')
  const made = granted(await backUp(folder, { time: dayBefore(1) }))
  addPerson(store, 'Ola')
  store.close()
  return made
}

test("a backup takes the store's place; what was there is backed up, lies aside whole, and comes back by undo", async () => {
  await inFolder(async (folder) => {
    const made = await withBackup(folder)
    const { aside, backedUpAs } = granted(restore(folder, made))
    expect(peopleIn(folder)).not.toContain('Ola')
    expect(peopleIn(folder)).toContain('Kari')
    expect(listBackups(backupsOf(folder)).map(({ name, isGood }) => [name, isGood])).toEqual([
      [backedUpAs, true],
      [made.name, true],
    ])
    expect(aside).toMatchObject({ wasSound: true, replacedBy: made.name })
    expect(peopleIn(aside?.folder ?? '')).toContain('Ola')
    const after = open(folder)
    addPerson(after, 'Per, in the restored one')
    after.close()
    granted(undoRestore({ ...noon, folder }, nothing))
    expect(peopleIn(folder)).toContain('Ola')
    expect(peopleIn(folder)).not.toContain('Per, in the restored one')
    granted(undoRestore({ ...noon, folder }, nothing)) // the undo is undone as well
    expect(peopleIn(folder)).toContain('Per, in the restored one')
  })
})

test('a workspace that cannot be opened any more is restored, and the wreck lies aside, log and all', async () => {
  await inFolder(async (folder) => {
    const made = await withBackup(folder)
    const { file } = workspaceAt(folder)
    writeFileSync(file, Buffer.alloc(50_000, 7))
    writeFileSync(`${file}-wal`, 'what was left of a log')
    const { aside, backedUpAs } = granted(restore(folder, made))
    expect(backedUpAs).toBeNull()
    expect(peopleIn(folder)).toContain('Kari')
    expect(aside?.wasSound).toBe(false)
    expect(readdirSync(aside?.folder ?? '').toSorted()).toEqual([
      'erstattet.json',
      'saksklar.db',
      'saksklar.db-wal',
    ])
    granted(undoRestore({ ...noon, folder }, nothing))
    expect(readFileSync(file)).toEqual(Buffer.alloc(50_000, 7))
    expect(readFileSync(`${file}-wal`, 'utf8')).toBe('what was left of a log')
  })
})

test('a log that was never taken in goes along with what is moved aside, and does not touch the restored store', async () => {
  await inFolder(async (folder) => {
    const made = await withBackup(folder)
    const live = newStore(join(folder, 'other'))
    addPerson(live, 'In the log only')
    // a power cut leaves file and log as they lie
    const { file } = workspaceAt(folder)
    cpSync(live.path, file)
    cpSync(`${live.path}-wal`, `${file}-wal`)
    live.close()
    const { aside } = granted(restore(folder, made))
    expect(peopleIn(folder)).not.toContain('In the log only')
    expect(peopleIn(aside?.folder ?? '')).toContain('In the log only')
  })
})

test('a damaged backup, one of a newer program and what is no store are refused, and nothing is changed', async () => {
  await inFolder(async (folder) => {
    const made = await withBackup(folder)
    const before = peopleIn(folder)
    const code = (result: unknown): string => refused(result).code
    expect(code(restore(folder, join(folder, 'none.db')))).toBe('backup.gone')
    writeFileSync(join(folder, 'letter.db'), 'Kjære kommune')
    expect(code(restore(folder, join(folder, 'letter.db')))).toBe('backup.notAStore')
    const newer = join(folder, 'newer.db')
    cpSync(made.path, newer)
    const db = connect(newer)
    db.pragma('user_version = 9999')
    db.close()
    expect(code(restore(folder, newer))).toBe('backup.newer')
    flipBit(made.path, 20_000)
    expect(code(restore(folder, made))).toBe('backup.damaged')
    expect(peopleIn(folder)).toEqual(before)
    expect(existsSync(join(folder, 'erstattet'))).toBe(false)
    expect(listBackups(backupsOf(folder))).toHaveLength(1)
  })
})

test('nothing is restored under somebody who writes, or who reads', async () => {
  await inFolder(async (folder) => {
    const made = await withBackup(folder)
    const writer = open(folder)
    expect(refused(restore(folder, made)).code).toBe('store.busy')
    writer.close()
    const reader = granted(openStore(folder, { readonly: true }))
    expect(personsIn(reader)).toContain('Ola')
    expect(refused(restore(folder, made)).code).toBe('backup.inUse')
    expect(personsIn(reader)).toContain('Ola')
    reader.close()
    expect(peopleIn(folder)).toContain('Ola')
  })
})

test('a backup becomes a workspace of its own, and none is written over', async () => {
  await inFolder(async (folder) => {
    const made = await withBackup(join(folder, 'solvik'))
    const beside = join(folder, 'fra kopi')
    granted(restoreInto(made.path, beside, watch))
    expect(peopleIn(beside)).toContain('Kari')
    expect(refused(restoreInto(made.path, beside, watch)).code).toBe('store.exists')
    mkdirSync(join(folder, 'tom'))
    granted(restoreInto(made.path, join(folder, 'tom'), watch))
    expect(peopleIn(join(folder, 'solvik'))).toContain('Ola')
  })
})

test('a restoration that was decided and cut off is carried through by the next opening, for writing or reading', async () => {
  await inFolder(async (folder) => {
    for (const readonly of [false, true]) {
      const place = join(folder, String(readonly))
      const made = await withBackup(place)
      const { file } = workspaceAt(place)
      cpSync(made.path, join(place, '.saksklar.db.1.hent'))
      writeFileSync(`${file}-wal`, 'of the store that goes')
      writeFileSync(join(place, 'saksklar.restore.json'), '{"store":".saksklar.db.1.hent","log":null}')
      expect(isRestoring(workspaceAt(place))).toBe(true)
      const store = granted(openStore(place, { readonly }))
      expect(personsIn(store)).not.toContain('Ola')
      store.close()
      expect(isRestoring(workspaceAt(place))).toBe(false)
      expect(listAside(workspaceAt(place))).toEqual([])
    }
  })
})

test('the preview tells what would be lost, older and back again, by kind and name', async () => {
  await inFolder(async (folder) => {
    const store = newStore(folder)
    fill(store, '26/00001')
    fill(store, '26/00002')
    const made = granted(await backUp(folder))
    store.db.exec("UPDATE case_file SET title = 'Ny tittel' WHERE case_number = '26/00001'")
    store.db.exec("UPDATE case_file SET deleted_at = '2026-11-27' WHERE case_number = '26/00002'")
    fill(store, '26/00003')
    const told = compareStores(store.path, made.path)
    const cases = told?.kinds.find(({ kind }) => kind === 'case')
    expect(cases).toMatchObject({ lost: 1, older: 1, back: 1 })
    expect(cases?.named.some((name) => name === '26/00001 Ny tittel')).toBe(true)
    expect(told?.kinds.find(({ kind }) => kind === 'paper')).toMatchObject({ lost: 1, older: 0, back: 0 })
    expect(told?.actsSince).toBe(1)
    store.close()
  })
})

const isCode = (result: unknown, code: string): result is Refusal => isRefusal(result) && result.code === code

test('there is nothing to undo where nothing was restored', async () => {
  await inFolder(async (folder) => {
    newStore(folder).close()
    expect(isCode(undoRestore({ ...noon, folder }, nothing), 'backup.nothingAside')).toBe(true)
  })
})

import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createStore, openStore } from '#main/store/open-store.ts'
import { readWriter, takeWriterLock, writerFileName, writerHasGone } from '#main/store/writer-lock.ts'
import { openElsewhere } from '#support/other-window.ts'
import type { OtherWindow } from '#support/other-window.ts'
import { granted, inFolder, refused } from '#support/store.ts'

/** Waits until the other program has told of so many saves; how soon it comes to that is the machine's affair. */
async function wrote(other: OtherWindow, least = 1): Promise<void> {
  for (let turn = 0; other.written() < least; turn++) {
    if (turn > 2000) throw new Error('the other window wrote nothing')
    await setTimeout(5)
  }
}

describe('one program at a time writes in a workspace', () => {
  test('another process is refused with who writes and since when, and reads all that is committed', async () => {
    await inFolder(async (folder) => {
      granted(createStore(folder)).close()
      const other = await openElsewhere(folder)
      const { code, facts } = refused(openStore(folder))
      expect(code).toBe('store.busy')
      expect(facts).toMatchObject({ user: userInfo().username, machine: hostname() })
      expect(facts['since']).toMatch(/^\d{4}-\d\d-\d\dT/)
      expect(readWriter(folder).pid).toBe(other.pid)

      const reader = granted(openStore(folder, { readonly: true }))
      const persons = reader.db.prepare('SELECT count(*) FROM person').pluck()
      const first = Number(persons.get())
      await wrote(other, first + 1)
      const told = other.written()
      expect(Number(persons.get())).toBeGreaterThanOrEqual(told)
      expect(Number(persons.get())).toBeGreaterThan(first)
      reader.close()
      await other.kill()
    })
  })

  test('a program that is killed leaves no lock and loses nothing that it told of: ten times', async () => {
    await inFolder(async (folder) => {
      granted(createStore(folder)).close()
      let told = 0
      for (let turn = 0; turn < 10; turn++) {
        const other = await openElsewhere(folder)
        await wrote(other)
        await setTimeout(turn * 3)
        expect(writerHasGone(folder)).toBe(false)
        await other.kill()
        told += other.written()
        expect(writerHasGone(folder)).toBe(true)
        const store = granted(openStore(folder))
        expect(Number(store.db.prepare('SELECT count(*) FROM person').pluck().get())).toBeGreaterThanOrEqual(
          told,
        )
        expect(store.db.pragma('integrity_check', { simple: true })).toBe('ok')
        expect(readWriter(folder).pid).toBe(process.pid)
        store.close()
      }
      expect(told).toBeGreaterThan(10)
    })
  })

  test('a reader that closes last, or first, takes nothing from the one that writes', async () => {
    await inFolder(async (folder) => {
      granted(createStore(folder)).close()
      const other = await openElsewhere(folder)
      for (let turn = 0; turn < 20; turn++) granted(openStore(folder, { readonly: true })).close()
      const reader = granted(openStore(folder, { readonly: true }))
      await wrote(other)
      await other.kill()
      expect(Number(reader.db.prepare('SELECT count(*) FROM person').pluck().get())).toBeGreaterThanOrEqual(
        other.written(),
      )
      const writer = granted(openStore(folder))
      reader.close()
      expect(writer.db.pragma('integrity_check', { simple: true })).toBe('ok')
      writer.close()
    })
  })

  test('opening again in the same process does not loosen the lock that other processes see', async () => {
    await inFolder(async (folder) => {
      granted(createStore(folder)).close()
      const writer = granted(openStore(folder))
      refused(openStore(folder))
      granted(openStore(folder, { readonly: true })).close()
      expect(writerHasGone(folder)).toBe(false)
      await expect(openElsewhere(folder)).rejects.toThrow('did not open')
      writer.close()
      const other = await openElsewhere(folder)
      await other.kill()
    })
  })
})

describe('the note of who writes', () => {
  test('goes when the workspace is closed, and counts for nothing where nobody holds the lock', async () => {
    await inFolder((folder) => {
      const lock = takeWriterLock(folder)
      expect(JSON.parse(readFileSync(join(folder, writerFileName), 'utf8'))).toMatchObject({
        pid: process.pid,
      })
      lock?.release()
      lock?.release()
      expect(() => readFileSync(join(folder, writerFileName))).toThrow('ENOENT')
      writeFileSync(join(folder, writerFileName), '{"user":"Kari","machine":"pc","pid":1,"since":"2021"}')
      expect(takeWriterLock(folder)).not.toBeNull()
    })
  })

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"user":7}',
    `{"user":"${'a'.repeat(9000)}"}`,
    '{"__proto__":{"user":"x"}}',
  ])('is read without harm when it holds %j', async (text) => {
    await inFolder((folder) => {
      writeFileSync(join(folder, writerFileName), text)
      const { user, pid } = readWriter(folder)
      expect(user.length).toBeLessThanOrEqual(200)
      expect(user === '' || user.startsWith('aaa')).toBe(true)
      expect(Number.isInteger(pid)).toBe(true)
      rmSync(join(folder, writerFileName))
      expect(readWriter(folder)).toEqual({ user: '', machine: '', pid: 0, since: '' })
    })
  })
})

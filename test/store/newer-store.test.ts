import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { refusalText } from '#shared/text/refusal-words.ts'
import { findCaseByNumber } from '#main/store/cases.ts'
import { knownVersion } from '#main/store/migrations.ts'
import { isNewer } from '#main/store/newer-schema.ts'
import { openStore } from '#main/store/open-store.ts'
import { makeNewer } from '#support/newer-store.ts'
import { granted, inFolder, newStore, refused, saveSmallCase } from '#support/store.ts'

/** A workspace with a case, that the next program has worked in. */
function newerStore(folder: string, sql?: string): string {
  const store = newStore(folder)
  granted(store.transaction((db) => saveSmallCase(db)))
  store.close()
  makeNewer(folder, sql)
  return store.path
}

describe('a workspace that a newer program has worked in', () => {
  test('is read while all that this program knows of is still there, and never written', async () => {
    await inFolder((folder) => {
      const path = newerStore(folder)
      const before = readFileSync(path)
      const store = granted(openStore(folder, { readonly: true }))
      expect(isNewer(store.db)).toBe(true)
      expect(findCaseByNumber(store.db, '20/01610')?.title).toContain('Temaplan')
      expect(refused(store.transaction((db) => saveSmallCase(db, '20/01611'))).code).toBe('store.readOnly')
      store.close()
      expect(readFileSync(path).equals(before)).toBe(true)
    })
  })

  test('is not opened for writing, and the words say how to go on', async () => {
    await inFolder((folder) => {
      const path = newerStore(folder)
      const before = readFileSync(path)
      const refusal = refused(openStore(folder))
      const facts = { path, have: knownVersion + 1, know: knownVersion, missing: '' }
      expect(refusal).toMatchObject({ code: 'store.newer', facts })
      expect(refusalText(refusal, 'nb')).toMatch(/Oppdater programmet for å skrive.* kan leses/)
      expect(readFileSync(path).equals(before)).toBe(true)
      expect(readdirSync(folder).filter((name) => /-wal|writer/.test(name))).toEqual([])
    })
  })

  test.each([
    ['milestone', 'DROP TABLE milestone'],
    ['person.phone', 'ALTER TABLE person DROP COLUMN phone'],
    ['counter', 'ALTER TABLE counter RENAME TO series_counter'],
    ['case_file.archive_code', 'ALTER TABLE case_file RENAME COLUMN archive_code TO archive'],
  ])('is opened neither way once %s is gone', async (missing, sql) => {
    await inFolder((folder) => {
      const before = readFileSync(newerStore(folder, sql))
      for (const readonly of [true, false]) {
        const refusal = refused(openStore(folder, { readonly }))
        expect(refusal).toMatchObject({ code: 'store.newer', facts: { missing } })
        expect(refusalText(refusal, 'nb')).toMatch(/verken skrive i det eller lese det\. Oppdater programmet/)
      }
      expect(readFileSync(`${folder}/saksklar.db`).equals(before)).toBe(true)
    })
  })
})

import BetterSqlite from 'better-sqlite3'
import { existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createStore, openStore } from '#main/store/open-store.ts'
import { knownVersion } from '#main/store/migrations.ts'
import { checkPragmas } from '#main/store/pragmas.ts'
import { workspaceAt } from '#main/store/workspace.ts'
import { rawStore } from '#support/raw-store.ts'
import { saveSmallCase, granted, inFolder, inStore, refused } from '#support/store.ts'

/** A workspace with something in it, closed; gives the path of its database file. */
function closedStore(folder: string): string {
  const store = granted(createStore(folder))
  store.transaction((db) => saveSmallCase(db))
  store.close()
  return store.path
}

/** Says another version of the schema than the store has, past the program. */
function sayVersion(path: string, version: number): void {
  const db = rawStore(path)
  db.pragma(`user_version = ${version}`)
  db.close()
}

function flip(path: string, offset: number, value: number): void {
  const bytes = readFileSync(path)
  bytes[offset] = value
  writeFileSync(path, bytes)
}

describe('a workspace that is opened', () => {
  // Written out, and not read from pragmas.ts: each of these was measured (durability.md, "Store").
  test.each([
    ['locking_mode', 'normal'], // others may read; that one writes is held by writer-lock.ts
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['fullfsync', 1],
    ['foreign_keys', 1],
    ['trusted_schema', 0],
    ['cell_size_check', 1],
    ['recursive_triggers', 1],
  ])('holds to %s = %s', async (name, readsBack) => {
    await inStore((db) => {
      expect(db.pragma(name, { simple: true })).toBe(readsBack)
    })
  })

  test('is refused when a pragma does not read back as it was set', async () => {
    await inStore((db, { path }) => {
      expect(checkPragmas(db, path, false)).toBeNull()
      db.pragma('synchronous = NORMAL')
      const facts = { path, pragma: 'synchronous', wanted: '2', found: '1' }
      expect(checkPragmas(db, path, false)).toMatchObject({ code: 'store.unsafe', facts })
    })
  })

  test('carries our mark and the version of its schema', async () => {
    await inStore((db) => {
      expect(db.pragma('application_id', { simple: true })).toBe(0x53414b53)
      expect(db.pragma('user_version', { simple: true })).toBe(knownVersion)
    })
  })

  test('is found by its folder and by its file, and keeps what was saved', async () => {
    await inFolder((folder) => {
      const file = closedStore(join(folder, 'solvik'))
      for (const path of [join(folder, 'solvik'), file]) {
        const store = granted(openStore(path))
        expect(store.db.prepare('SELECT case_number FROM case_file').pluck().get()).toBe('20/01610')
        store.close()
      }
    })
  })

  test('read-only is not written to', async () => {
    await inFolder((folder) => {
      closedStore(folder)
      const store = granted(openStore(folder, { readonly: true }))
      expect(refused(store.transaction((db) => db.exec('DELETE FROM paper'))).code).toBe('store.readOnly')
      store.close()
    })
  })
})

describe('a new workspace', () => {
  test('has room for backups and leaves nothing half-made beside itself', async () => {
    await inFolder((folder) => {
      const path = closedStore(join(folder, 'a', 'b'))
      expect(existsSync(join(folder, 'a', 'b', 'backups'))).toBe(true)
      expect(existsSync(`${path}.tmp`)).toBe(false)
    })
  })

  test('is not made over one that exists', async () => {
    await inFolder((folder) => {
      const path = closedStore(folder)
      expect(refused(createStore(folder))).toMatchObject({ code: 'store.exists', facts: { path } })
    })
  })

  test('is not made where a file stands in the way', async () => {
    await inFolder((folder) => {
      writeFileSync(join(folder, 'notes'), 'x')
      expect(refused(createStore(join(folder, 'notes', 'solvik'))).code).toBe('store.unwritable')
    })
  })
})

describe('opening is refused, and the file left as it was', () => {
  const foreign: readonly (readonly [string, string, (path: string) => void])[] = [
    ['a text file', 'store.notAWorkspace', (path) => writeFileSync(path, 'Kjære formannskap,\n'.repeat(50))],
    ['an empty file', 'store.notAWorkspace', (path) => writeFileSync(path, '')],
    [
      "somebody else's SQLite file",
      'store.notAWorkspace',
      (path) => {
        rmSync(path)
        const other = new BetterSqlite(path)
        other.exec('CREATE TABLE diary (day TEXT) STRICT')
        other.close()
      },
    ],
    ['a truncated store', 'store.corrupt', (path) => truncateSync(path, 8192)],
    ['a store cut off within its header', 'store.corrupt', (path) => truncateSync(path, 60)],
    ['a store with a flipped mark', 'store.corrupt', (path) => flip(path, 3, 0x54)],
    ['a store with a flipped journal format', 'store.corrupt', (path) => flip(path, 18, 0)],
    ['a store with a flipped first byte', 'store.corrupt', (path) => flip(path, 0, 0x54)],
    ['a store with a flipped page size', 'store.corrupt', (path) => flip(path, 16, 0x11)],
    ['a store with a flipped format', 'store.corrupt', (path) => flip(path, 47, 0x09)],
    ['a store with a flipped first page', 'store.corrupt', (path) => flip(path, 100, 0xff)],
    [
      'a store whose schema is ahead of its version',
      'store.migrationFailed',
      // some migrations may be run over what they have made; the first of them never
      (path) => sayVersion(path, 1),
    ],
    ['a store of a newer program', 'store.newer', (path) => sayVersion(path, knownVersion + 1)],
  ]
  test.each(foreign)('%s: %s', async (_, code, spoil) => {
    await inFolder((folder) => {
      const path = closedStore(folder)
      spoil(path)
      const before = readFileSync(path)
      expect(refused(openStore(folder))).toMatchObject({ code, facts: { path } })
      expect(readFileSync(path).equals(before)).toBe(true)
      expect(existsSync(`${path}-wal`)).toBe(false)
    })
  })

  test('a newer store says which version it has and which we know', async () => {
    await inFolder((folder) => {
      sayVersion(closedStore(folder), 99)
      expect(refused(openStore(folder)).facts).toMatchObject({ have: 99, know: knownVersion })
    })
  })

  test('a missing file, a missing folder, an empty folder: store.missing, and none is made', async () => {
    await inFolder((folder) => {
      mkdirSync(join(folder, 'empty'))
      for (const path of ['empty', 'gone', 'gone/saksklar.db'].map((name) => join(folder, name))) {
        expect(refused(openStore(path))).toMatchObject({
          code: 'store.missing',
          facts: { path: workspaceAt(path).file },
        })
        expect(existsSync(workspaceAt(path).file)).toBe(false)
      }
    })
  })

  test('a second opener hears who has the workspace open for writing, and may read beside it', async () => {
    await inFolder((folder) => {
      closedStore(folder)
      const first = granted(openStore(folder))
      const { code, facts } = refused(openStore(folder))
      expect(code).toBe('store.busy')
      expect(facts).toMatchObject({ user: userInfo().username, machine: hostname() })
      const reader = granted(openStore(folder, { readonly: true }))
      granted(first.transaction((db) => saveSmallCase(db, '20/01611')))
      expect(reader.db.prepare('SELECT count(*) FROM case_file').pluck().get()).toBe(2)
      expect(refused(reader.transaction((db) => db.exec('DELETE FROM paper'))).code).toBe('store.readOnly')
      reader.close()
      first.close()
      granted(openStore(folder)).close()
    })
  })

  test('an older store is not read as if it were ours when it may not be migrated', async () => {
    await inFolder((folder) => {
      sayVersion(closedStore(folder), knownVersion - 1)
      expect(refused(openStore(folder, { readonly: true })).code).toBe('store.older')
    })
  })
})

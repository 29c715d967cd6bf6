import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rawStore } from '#support/raw-store.ts'
import { fillOlder, storeOfVersion } from '#support/older-store.ts'
import { listBackups } from '#main/store/backup/backup-files.ts'
import { migrate, versionOf } from '#main/store/migrate.ts'
import { migrationFiles, migrationFolder, readMigrations, type Migration } from '#main/store/migrations.ts'
import { openStore } from '#main/store/open-store.ts'
import type { Database } from '#main/store/rows.ts'
import { applicationId } from '#main/store/store-header.ts'
import { workspaceAt } from '#main/store/workspace.ts'
import { granted, inFolder, refused, saveSmallCase } from '#support/store.ts'

const shipped = readMigrations()

function fill(db: Database, version: number): void {
  const officer = '01744af8-0000-7000-8000-000000000001'
  const row = `VALUES ('${officer}', 'Åse Ødegård', 'rådgiver', 'employee', '', '')`
  db.exec(`INSERT INTO person ${row}`)
  if (version >= 2) fillOlder(db, saveSmallCase)
}

const olderStore = (folder: string, version: number): string => storeOfVersion(folder, version, fill)

/** Every row of every table, to be compared before and after. */
function contentOf(db: Database): Record<string, unknown[]> {
  const tables = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
  const named = tables.all().map((table) => [table, db.prepare(`SELECT * FROM ${table}`).all()] as const)
  return Object.fromEntries(named.filter(([, rows]) => rows.length > 0))
}

function read<T>(file: string, work: (db: Database) => T): T {
  const db = rawStore(file, { readonly: true })
  try {
    return work(db)
  } finally {
    db.close()
  }
}

describe('the shipped migrations', () => {
  test('are all that lies in their folder, in the order of their numbers', () => {
    expect(readdirSync(migrationFolder).toSorted()).toEqual([...migrationFiles])
    expect(migrationFiles.map((name) => Number(name.slice(0, 4)))).toEqual(
      shipped.map(({ version }) => version),
    )
  })

  test('make tables that are all STRICT and refer only to what exists', async () => {
    await inFolder((folder) => {
      read(olderStore(folder, shipped.length), (db) => {
        const loose =
          "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'"
        expect(db.prepare(loose).pluck().all()).toEqual([])
        expect(db.pragma('foreign_key_check')).toEqual([])
      })
    })
  })

  test('leave no foreign key between big tables without an index to look it up by', async () => {
    await inFolder((folder) => {
      read(olderStore(folder, shipped.length), (db) => {
        expect(keysWithoutIndex(db).filter((key) => !rarelyAsked.has(key))).toEqual([])
      })
    })
  })

  test.each(shipped.slice(0, -1).map(({ version }) => version))(
    'bring version %i to the newest and lose nothing',
    async (version) => {
      await inFolder((folder) => {
        const file = olderStore(folder, version)
        const before = read(file, contentOf)
        const store = granted(openStore(folder))
        expect(versionOf(store.db)).toBe(shipped.length)
        expect(contentOf(store.db)).toMatchObject(before)
        store.close()
        const backup = join(folder, 'backups', `saksklar-v${version}.db`)
        read(backup, (db) => {
          expect(versionOf(db)).toBe(version)
          expect(db.pragma('application_id', { simple: true })).toBe(applicationId)
          expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
          expect(contentOf(db)).toEqual(before)
        })
      })
    },
  )
})

describe('a migration', () => {
  const next = (sql: string): Migration[] => [
    ...shipped,
    { version: shipped.length + 1, name: 'next.sql', sql },
  ]
  const failing: readonly (readonly [string, string])[] = [
    ['bad SQL', "UPDATE person SET name = 'x'; NONSENSE"],
    ['a dangling reference', "UPDATE paper SET author_id = 'nobody'"],
    ['a broken rule', "UPDATE person SET kind = 'cat'"],
  ]
  test.each(failing)('that fails by %s changes nothing and leaves foreign keys on', async (_, sql) => {
    await inFolder((folder) => {
      const db = rawStore(olderStore(folder, shipped.length))
      const before = contentOf(db)
      expect(() => migrate(db, workspaceAt(folder), next(sql))).toThrow()
      expect(contentOf(db)).toEqual(before)
      expect(versionOf(db)).toBe(shipped.length)
      expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
      db.close()
    })
  })

  test('backs up to a name that is free, and does not copy the same store twice', async () => {
    await inFolder((folder) => {
      const version = shipped.length
      const db = rawStore(olderStore(folder, version))
      const attempt = (): unknown => migrate(db, workspaceAt(folder), next('NONSENSE'))
      expect(attempt).toThrow()
      expect(attempt).toThrow()
      expect(readdirSync(join(folder, 'backups'))).toEqual([
        `saksklar-v${version}.db`,
        `saksklar-v${version}.db.json`,
      ])
      const first = readFileSync(join(folder, 'backups', `saksklar-v${version}.db`))
      db.exec("UPDATE person SET name = 'Ny'")
      expect(attempt).toThrow()
      expect(readdirSync(join(folder, 'backups'))).toEqual([
        `saksklar-v${version}-2.db`,
        `saksklar-v${version}-2.db.json`,
        `saksklar-v${version}.db`,
        `saksklar-v${version}.db.json`,
      ])
      expect(listBackups(join(folder, 'backups')).every(({ isGood }) => isGood)).toBe(true)
      expect(readFileSync(join(folder, 'backups', `saksklar-v${version}.db`)).equals(first)).toBe(true)
      db.close()
    })
  })

  test('whose backup is put back by hand gives a workspace that opens', async () => {
    await inFolder((folder) => {
      olderStore(folder, 3)
      granted(openStore(folder)).close()
      mkdirSync(join(folder, 'restored'))
      copyFileSync(join(folder, 'backups', 'saksklar-v3.db'), join(folder, 'restored', 'saksklar.db'))
      const store = granted(openStore(join(folder, 'restored')))
      expect(store.db.prepare('SELECT count(*) FROM case_file').pluck().get()).toBe(1)
      store.close()
    })
  })

  test('that cannot run is refused with both versions and the reason', async () => {
    await inFolder((folder) => {
      const db = rawStore(olderStore(folder, 4))
      db.exec('CREATE TABLE meeting (id TEXT) STRICT')
      db.close()
      const refusal = refused(openStore(folder))
      expect(refusal).toMatchObject({
        code: 'store.migrationFailed',
        facts: { have: 4, know: shipped.length },
      })
      expect(existsSync(join(folder, 'backups', 'saksklar-v4.db'))).toBe(true)
    })
  })
})

/** Keys into small or single-row tables, or asked for only when the parent goes, which it does not. */
const rarelyAsked = new Set([
  'attachment.disclosure_id',
  'agenda_item.disclosure_id',
  'attendance.replaces_id',
  'case_event.actor_id',
  'case_file.disclosure_id',
  'entry.entered_by_id',
  'hearing_input.disclosure_id',
  'legality_review_member.person_id',
  'motion.author_id',
  'paper.approved_by_id',
  'paper.author_id',
  'paper.disclosure_id',
  'source.disclosure_id',
  'source.entered_by_id',
  'vote.against_motion_id',
  'vote.motion_id',
])

function keysWithoutIndex(db: Database): string[] {
  const sql = `SELECT t.name || '.' || f."from" FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) f
    WHERE t.schema = 'main' AND f.seq = 0 AND NOT EXISTS (SELECT 1 FROM pragma_index_list(t.name) l
      JOIN pragma_index_info(l.name) i WHERE i.seqno = 0 AND i.name = f."from") ORDER BY 1`
  return db.prepare<[], string>(sql).pluck().all()
}

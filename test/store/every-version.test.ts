import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyChain } from '#main/store/audit-chain.ts'
import { versionOf } from '#main/store/migrate.ts'
import { knownVersion } from '#main/store/migrations.ts'
import { openStore } from '#main/store/open-store.ts'
import type { Database } from '#main/store/rows.ts'
import { makeDemo } from '#support/demo.ts'
import { fillEmptyTables, isEmpty, tablesOf } from '#support/every-table.ts'
import { chainAnew } from '#support/old-trail.ts'
import { copyWhatFits, storeOfVersion } from '#support/older-store.ts'
import { aProgram } from '#support/program.ts'
import { rawStore } from '#support/raw-store.ts'
import { granted, inFolder } from '#support/store.ts'

const versions = Array.from({ length: knownVersion - 1 }, (_, index) => index + 1)
/** Rows of each table at most. */
const most = 60

/** The demo municipality, and rows in what it does not use: something stands in every table. */
let today: Database
beforeAll(async () => {
  const { folder } = await makeDemo()
  today = rawStore(':memory:')
  today.close()
  const file = join(folder, 'every-table.db')
  cpSync(join(folder, 'saksklar.db'), file)
  today = rawStore(file)
  today.pragma('foreign_keys = ON')
  today.pragma('synchronous = OFF')
  fillEmptyTables(today)
})
afterAll(() => today.close())

type Rows = ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>

function rowsOf(db: Database): Rows {
  return new Map(
    tablesOf(db).map((table) => [
      table,
      db.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all(),
    ]),
  )
}

/** A row in the columns given, as text that can be compared. */
const inColumns = (row: Readonly<Record<string, unknown>>, columns: readonly string[]): string =>
  JSON.stringify(columns.map((column) => row[column]))

/** Says nothing by itself: drawn anew when a migration seals the rows anew. */
const drawnAnew = new Set(['record_salt'])

/** Rows that are not there any more with all that they said in columns that both have. */
function goneFrom(before: Rows, after: Rows): string[] {
  const gone: string[] = []
  for (const [table, rows] of before) {
    if (drawnAnew.has(table)) continue
    const [now = [], [was]] = [after.get(table), rows]
    if (was === undefined) continue
    const columns = Object.keys(was).filter((column) => column in (now[0] ?? {}))
    const found = new Set(now.map((row) => inColumns(row, columns)))
    if (now.length < rows.length) gone.push(`${table}: ${rows.length} rows became ${now.length}`)
    for (const row of rows)
      if (!found.has(inColumns(row, columns))) gone.push(`${table} ${inColumns(row, columns)}`)
  }
  return gone
}

test('something stands in every table of the newest version, and is tried below', () => {
  expect(tablesOf(today).filter((table) => isEmpty(today, table))).toEqual([])
})

describe.each(versions)('a store of version %i', (version) => {
  test('comes to the newest with every row and all that it said, and is whole; its copy is as it was', async () => {
    await inFolder(async (parent) => {
      const folder = join(parent, 'solvik')
      mkdirSync(folder)
      const file = storeOfVersion(folder, version, (db) => {
        copyWhatFits(today, db, most)
        fillEmptyTables(db) // what that version kept in another way than today
        chainAnew(db)
      })
      const before = read(file, rowsOf)
      expect([...before.values()].every((rows) => rows.length > 0)).toBe(true)
      const store = granted(openStore(folder))
      const after = rowsOf(store.db)
      expect(versionOf(store.db)).toBe(knownVersion)
      expect(store.db.pragma('integrity_check', { simple: true })).toBe('ok')
      expect(store.db.pragma('foreign_key_check')).toEqual([])
      expect(verifyChain(store.db)).toMatchObject({ whole: true })
      store.close()
      expect(goneFrom(before, after)).toEqual([])
      const backup = join(folder, 'backups', `saksklar-v${version}.db`)
      expect(existsSync(backup)).toBe(true)
      expect(read(backup, rowsOf)).toEqual(before)
      await expectReadable(folder)
    })
  })
})

function read<T>(file: string, work: (db: Database) => T): T {
  const db = rawStore(file, { readonly: true })
  try {
    return work(db)
  } finally {
    db.close()
  }
}

/** The program shows what is there: cases, one of them whole, its papers, meetings. */
async function expectReadable(folder: string): Promise<void> {
  const { program, call, logged } = aProgram()
  await call('workspace.open', { folder })
  const { rows } = await call('case.list', anyCase)
  for (const { id } of rows.slice(0, 3)) await call('case.get', { id })
  await call('meeting.list', { committee: null, year: 'recent' })
  await call('overview.get', {})
  expect(logged.filter((line) => !line.startsWith('taken away'))).toEqual([])
  program.close()
}

const anyCase = {
  text: '',
  states: [] as never[],
  committee: null,
  officer: null,
  theme: null,
  sort: 'caseNumber',
  descending: true,
  offset: 0,
  limit: 100,
} as const

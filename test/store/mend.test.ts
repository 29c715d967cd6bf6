import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { putBlob } from '#main/store/blobs.ts'
import { contentDigest } from '#main/store/content-digest.ts'
import { turned } from '#main/store/integrity/log-sums.ts'
import { mendWorkspace } from '#main/store/integrity/mend-workspace.ts'
import type { Mended } from '#main/store/integrity/mend-workspace.ts'
import { markMending, mendingFile } from '#main/store/integrity/mending-mark.ts'
import { createStore, openStore } from '#main/store/open-store.ts'
import { pageSize } from '#main/store/seal/page-proof.ts'
import { workspaceAt } from '#main/store/workspace.ts'
import { rawStore } from '#support/raw-store.ts'
import { granted, inFolder, saveSmallCase } from '#support/store.ts'

const at = '2026-11-27T09:00:00.000Z'

type Laid = { readonly folder: string; readonly file: string; readonly backup: string }

/** Twenty cases and some files; a backup after the first ten. */
function laid(folder: string): Laid {
  const store = granted(createStore(folder))
  const backup = join(folder, 'backups', 'kopi.db')
  for (let turn = 10; turn < 30; turn++) {
    granted(
      store.transaction((db) => {
        saveSmallCase(db, `20/010${String(turn)}`)
        putBlob(db, Buffer.alloc(3000 + turn, `vedlegg ${String(turn)} `), 'text/plain')
      }),
    )
    if (turn === 19) store.db.prepare('VACUUM INTO ?').run(backup)
  }
  store.close()
  return { folder, file: store.path, backup }
}

function spoil(file: string, ...pages: readonly number[]): void {
  const bytes = readFileSync(file)
  for (const page of pages)
    bytes[(page - 1) * pageSize + 1234] = (bytes[(page - 1) * pageSize + 1234] ?? 0) ^ 4
  writeFileSync(file, bytes)
}

/** Pages of a table or index, by SQLite's own account. */
function pagesOf(file: string, name: string, kind = 'leaf'): number[] {
  const db = rawStore(file, { readonly: true })
  try {
    const sql = 'SELECT pageno FROM dbstat WHERE name = ? AND pagetype = ? ORDER BY pageno'
    return db.prepare<[string, string], number>(sql).pluck().all(name, kind)
  } finally {
    db.close()
  }
}

const numbersIn = (folder: string): unknown[] => {
  const store = granted(openStore(folder))
  try {
    expect(store.db.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(store.db.pragma('foreign_key_check')).toEqual([])
    return store.db.prepare('SELECT case_number FROM case_file ORDER BY 1').pluck().all()
  } finally {
    store.close()
  }
}

async function mended(
  place: Laid,
  backup: string | null = place.backup,
): Promise<Extract<Mended, { how: 'salvaged' }>> {
  const result = granted(await mendWorkspace(place.folder, backup, at))
  if (result.how !== 'salvaged') throw new Error(`mended by ${result.how}`)
  return result
}

const allNumbers = Array.from({ length: 20 }, (_, turn) => `20/010${String(turn + 10)}`)

describe('a workspace in which nothing is wrong', () => {
  test('is left as it lies', async () => {
    await inFolder(async (folder) => {
      const { file, backup } = laid(folder)
      const before = readFileSync(file)
      expect(await mendWorkspace(folder, backup, at)).toEqual({ how: 'sound' })
      expect(readFileSync(file).equals(before)).toBe(true)
      expect(existsSync(join(folder, 'skadet'))).toBe(false)
    })
  })
})

describe('a damaged page', () => {
  test('of an index alone costs nothing: every row is read from its table', async () => {
    await inFolder(async (folder) => {
      const place = laid(folder)
      spoil(place.file, ...pagesOf(place.file, 'sqlite_autoindex_paper_1'))
      const before = contentDigest(place.backup)
      const { report } = await mended(place)
      expect(report.tables.flatMap(({ lost }) => lost)).toEqual([])
      expect(report.unplaced).toEqual([])
      expect(numbersIn(folder)).toEqual(allNumbers)
      expect(contentDigest(place.backup)).toBe(before)
    })
  })

  test('of a table costs what stood on it: the rest comes from the damaged file, and it from the backup as it was then', async () => {
    await inFolder(async (folder) => {
      const place = laid(folder)
      const [first = 0] = pagesOf(place.file, 'paper_block')
      const damagedBytes = (() => {
        spoil(place.file, first)
        return readFileSync(place.file)
      })()
      const { report, aside } = await mended(place)
      const blocks = report.tables.find(({ table }) => table === 'paper_block')
      expect((blocks?.asInBackup ?? 0) + (blocks?.lost.length ?? 0)).toBeGreaterThan(0)
      expect(report.tables.find(({ table }) => table === 'case_file')).toMatchObject({
        kept: 10,
        newer: 10,
        lost: [],
      })
      expect(numbersIn(folder)).toEqual(allNumbers)
      expect(readFileSync(join(aside, 'saksklar.db')).equals(damagedBytes)).toBe(true)
      expect(readdirSync(aside).toSorted()).toEqual(['rapport.json', 'saksklar.db'])
    })
  })

  test('that held an attachment’s bytes costs that attachment alone, which is named', async () => {
    await inFolder(async (folder) => {
      const place = laid(folder)
      const overflow = pagesOf(place.file, 'blob', 'leaf')
      spoil(place.file, overflow.at(-1) ?? 0)
      const { report } = await mended(place)
      const blobs = report.tables.find(({ table }) => table === 'blob')
      expect(blobs?.lost.length).toBeGreaterThan(0)
      expect(blobs?.unsure).toBe(false)
      expect(numbersIn(folder)).toEqual(allNumbers)
    })
  })

  test('that held the schema leaves the backup, and the account says so', async () => {
    await inFolder(async (folder) => {
      const place = laid(folder)
      spoil(place.file, 1)
      const { report } = await mended(place)
      expect(report.readable).toBe(false)
      expect(numbersIn(folder)).toEqual(allNumbers.slice(0, 10))
    })
  })

  test('without any backup leaves all that can be read', async () => {
    await inFolder(async (folder) => {
      const place = laid(folder)
      spoil(place.file, pagesOf(place.file, 'blob', 'leaf').at(-1) ?? 0)
      const { report } = await mended(place, null)
      expect(report.tables.find(({ table }) => table === 'case_file')).toMatchObject({ newer: 20 })
      expect(numbersIn(folder)).toEqual(allNumbers)
    })
  })
})

describe('what follows from what is left', () => {
  test('the first bytes of the file are put back, and nothing is lost', async () => {
    await inFolder(async (folder) => {
      const place = laid(folder)
      const before = readFileSync(place.file)
      for (const offset of [0, 9, 18]) {
        writeFileSync(place.file, turned(before, { offset, bit: 2 }))
        expect(await mendWorkspace(folder, null, at)).toMatchObject({ how: 'head' })
        expect(numbersIn(folder)).toEqual(allNumbers)
        writeFileSync(place.file, before)
      }
    })
  })

  test('one bit of a log is turned back, and what it held is there again', async () => {
    await inFolder(async (folder) => {
      const place = laid(folder)
      const writing = rawStore(place.file)
      writing.exec("UPDATE case_file SET case_number = '20/09999' WHERE case_number = '20/01010'")
      for (const part of ['', '-wal']) copyFileSync(place.file + part, `${place.file}${part}.killed`)
      writing.close()
      copyFileSync(`${place.file}.killed`, place.file)
      writeFileSync(
        `${place.file}-wal`,
        turned(readFileSync(`${place.file}-wal.killed`), { offset: 1000, bit: 3 }),
      )
      expect(openStore(folder)).toMatchObject({ code: 'store.damagedLog' })
      expect(await mendWorkspace(folder, null, at)).toMatchObject({ how: 'log' })
      expect(numbersIn(folder)).toContain('20/09999')
    })
  })
})

test('a mending that was killed before the last rename is finished by the next opening', async () => {
  await inFolder((folder) => {
    const { backup, file } = laid(folder)
    const workspace = workspaceAt(folder)
    copyFileSync(backup, mendingFile(workspace))
    markMending(workspace)
    writeFileSync(`${file}-wal`, 'an old log')
    expect(numbersIn(folder)).toEqual(allNumbers.slice(0, 10))
    expect(readdirSync(folder).filter((name) => name.includes('.ny'))).toEqual([])
  })
})

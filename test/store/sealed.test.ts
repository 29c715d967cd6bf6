import BetterSqlite from 'better-sqlite3'
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentDigest } from '#main/store/content-digest.ts'
import { connect, keyOf, rekeyPages } from '#main/store/connect.ts'
import { knownVersion } from '#main/store/migrations.ts'
import { createStore, openStore } from '#main/store/open-store.ts'
import { copyResting } from '#main/store/resting-store.ts'
import { publishedKey, storeKey } from '#main/store/seal/store-key.ts'
import { judgeHead, readHead } from '#main/store/store-header.ts'
import { rawStore } from '#support/raw-store.ts'
import { granted, inFolder, refused, saveSmallCase } from '#support/store.ts'

function closedStore(folder: string): string {
  const store = granted(createStore(folder))
  store.transaction((db) => saveSmallCase(db))
  store.close()
  return store.path
}

/** The same workspace as an earlier program left it: its pages plain, its log in place. */
function plainStore(folder: string): string {
  const file = closedStore(folder)
  const db = rawStore(file)
  rekeyPages(db, null)
  db.pragma('journal_mode = WAL')
  db.close()
  expect(readHead(file)).toEqual({ kind: 'plain' })
  return file
}

const caseNumber = (file: string): unknown => {
  const db = rawStore(file, { readonly: true })
  try {
    return db.prepare('SELECT case_number FROM case_file').pluck().get()
  } finally {
    db.close()
  }
}

describe('a new workspace', () => {
  test('is sealed with the key that everybody knows, which stands in docs/security.md', async () => {
    await inFolder((folder) => {
      const file = closedStore(folder)
      expect(readHead(file)).toEqual({ kind: 'sealed', keyId: publishedKey.id })
      expect(readFileSync('docs/security.md', 'utf8')).toContain(Buffer.from(publishedKey.bytes).toString())
      const db = new BetterSqlite(file)
      db.pragma("cipher = 'aegis'")
      db.pragma(`key = 'raw:${Buffer.from(publishedKey.bytes).toString('hex')}'`)
      expect(db.prepare('SELECT case_number FROM case_file').pluck().get()).toBe('20/01610')
      db.close()
    })
  })

  test('is sealed in its log and in the copies that are made of it', async () => {
    await inFolder((folder) => {
      const store = granted(createStore(folder))
      store.transaction((db) => saveSmallCase(db))
      expect(readFileSync(`${store.path}-wal`).includes('20/01610')).toBe(false)
      const copy = join(folder, 'copy.db')
      store.db.prepare('VACUUM INTO ?').run(copy)
      expect(readHead(copy)).toEqual({ kind: 'sealed', keyId: publishedKey.id })
      store.close()
      expect(contentDigest(copy)).toBe(contentDigest(store.path))
    })
  })
})

describe('a plain workspace of an earlier program', () => {
  test('is sealed when it is opened for writing, after a plain copy was laid among the backups', async () => {
    await inFolder((folder) => {
      const file = plainStore(folder)
      const before = contentDigest(file)
      const store = granted(openStore(folder))
      expect(keyOf(store.db)).toEqual(publishedKey)
      store.close()
      expect(readHead(file)).toEqual({ kind: 'sealed', keyId: publishedKey.id })
      expect(contentDigest(file)).toBe(before)
      const copies = readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.db'))
      expect(copies).toEqual([`saksklar-v${knownVersion}.db`])
      const backup = join(folder, 'backups', `saksklar-v${knownVersion}.db`)
      expect(readHead(backup)).toEqual({ kind: 'plain' })
      expect(caseNumber(backup)).toBe('20/01610')
      expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([])
    })
  })

  test('brings along what lay in the log of a program that was killed', async () => {
    await inFolder((folder) => {
      const file = plainStore(folder)
      const writing = rawStore(file)
      writing.exec("UPDATE case_file SET case_number = '20/09999'")
      for (const name of ['saksklar.db', 'saksklar.db-wal'])
        copyFileSync(join(folder, name), join(folder, `killed-${name}`))
      writing.close()
      for (const name of ['saksklar.db', 'saksklar.db-wal'])
        copyFileSync(join(folder, `killed-${name}`), join(folder, name))
      granted(openStore(folder)).close()
      expect(readHead(file).kind).toBe('sealed')
      expect(caseNumber(file)).toBe('20/09999')
    })
  })

  test('stays plain, and is written to, while somebody reads it', async () => {
    await inFolder((folder) => {
      const file = plainStore(folder)
      const reader = new BetterSqlite(file, { readonly: true })
      reader.prepare('SELECT count(*) FROM case_file').get()
      const store = granted(openStore(folder))
      store.transaction((db) => saveSmallCase(db, '20/01611'))
      expect(reader.prepare('SELECT count(*) FROM case_file').pluck().get()).toBe(2)
      store.close()
      expect(readHead(file)).toEqual({ kind: 'plain' })
      reader.close()
      granted(openStore(folder)).close()
      expect(readHead(file).kind).toBe('sealed')
    })
  })

  test('is read without being changed', async () => {
    await inFolder((folder) => {
      const file = plainStore(folder)
      const before = readFileSync(file)
      granted(openStore(folder, { readonly: true })).close()
      expect(readFileSync(file).equals(before)).toBe(true)
    })
  })
})

describe('a workspace under a key that this machine lacks', () => {
  const secret = storeKey(Buffer.alloc(32, 7))

  test('is refused as locked, by the name of its key, and never as damaged', async () => {
    await inFolder((folder) => {
      const file = closedStore(folder)
      const db = connect(file)
      rekeyPages(db, secret)
      db.close()
      const before = readFileSync(file)
      for (const readonly of [true, false]) {
        expect(refused(openStore(folder, { readonly }))).toMatchObject({
          code: 'store.locked',
          facts: { key: secret.id },
        })
      }
      expect(readFileSync(file).equals(before)).toBe(true)
    })
  })
})

describe('the first bytes of a sealed file', () => {
  test('lie open, and no bit of them may change without being seen, but those that name the key', async () => {
    await inFolder((folder) => {
      const head = readFileSync(closedStore(folder)).subarray(0, 100)
      for (let bit = 0; bit < 24 * 8; bit++) {
        const spoilt = Buffer.from(head)
        spoilt[bit >> 3] = (spoilt[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        const judged = judgeHead(spoilt)
        if (bit >= 64 && bit < 128) expect(judged).not.toEqual({ kind: 'sealed', keyId: publishedKey.id })
        else expect(judged).toEqual({ kind: 'damaged' })
      }
    })
  })

  test('say nothing of a file that is too short or somebody else’s', () => {
    expect(judgeHead(Buffer.alloc(0))).toEqual({ kind: 'empty' })
    expect(judgeHead(Buffer.from('SAKSKLAR'))).toEqual({ kind: 'damaged' })
    expect(judgeHead(Buffer.from('Kjære formannskap,\n'.repeat(9)))).toEqual({ kind: 'foreign' })
  })
})

test('a store that cannot be written to is read from a copy that is sealed as it is, and taken away again', async () => {
  await inFolder((folder) => {
    const copy = copyResting(closedStore(folder))
    if (copy === null) throw new Error('no copy')
    expect(readHead(copy.file)).toEqual({ kind: 'sealed', keyId: publishedKey.id })
    const db = connect(copy.file, { readonly: true })
    expect(db.prepare('SELECT case_number FROM case_file').pluck().get()).toBe('20/01610')
    expect(db.pragma('journal_mode', { simple: true })).toBe('delete')
    db.close()
    copy.drop()
    expect(existsSync(copy.file)).toBe(false)
  })
})

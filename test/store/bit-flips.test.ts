import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRefusal } from '#shared/refusal.ts'
import { putBlob } from '#main/store/blobs.ts'
import { rekeyPages } from '#main/store/connect.ts'
import { inspectPages } from '#main/store/integrity/inspect-pages.ts'
import { inspectStore } from '#main/store/integrity/inspect-store.ts'
import { accountOfLog } from '#main/store/integrity/log-check.ts'
import { mendedLog } from '#main/store/integrity/mend-log.ts'
import { turned } from '#main/store/integrity/log-sums.ts'
import { createStore, openStore } from '#main/store/open-store.ts'
import { pageSize } from '#main/store/seal/page-proof.ts'
import { publishedKey } from '#main/store/seal/store-key.ts'
import { recogniseStore } from '#main/store/store-header.ts'
import { rawStore } from '#support/raw-store.ts'
import { granted, saveSmallCase, scratchFolder } from '#support/store.ts'

/** As many as the measurement that this rests on (durability.md, "Store"); SAKSKLAR_FLIPS asks for more. */
const flips = Number(process.env['SAKSKLAR_FLIPS'] ?? 400)

/** Numbers as random as need be, and the same each time. */
function choices(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

let folder: string
let whole: Buffer
/** The file and its log as a killed program leaves them, eight commits in the log. */
let killed: { readonly file: Buffer; readonly log: Buffer }
beforeAll(() => {
  folder = mkdtempSync(scratchFolder)
  const store = granted(createStore(join(folder, 'whole')))
  granted(
    store.transaction((db) => {
      saveSmallCase(db)
      for (let turn = 0; turn < 12; turn++) putBlob(db, Buffer.alloc(9000, `vedlegg ${turn} `), 'text/plain')
    }),
  )
  granted(store.transaction((db) => db.exec('DELETE FROM blob WHERE rowid % 3 = 0')))
  expect(Number(store.db.pragma('freelist_count', { simple: true }))).toBeGreaterThan(5)
  store.db.pragma('wal_checkpoint(TRUNCATE)')
  whole = readFileSync(store.path)
  for (let turn = 0; turn < 8; turn++)
    granted(store.transaction((db) => saveSmallCase(db, `20/0${2000 + turn}`)))
  killed = { file: readFileSync(store.path), log: readFileSync(`${store.path}-wal`) }
  store.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const laid = (file: Buffer, log: Buffer | null = null): string => {
  const path = join(folder, 'saksklar.db')
  for (const rest of ['-wal', '-shm']) rmSync(path + rest, { force: true })
  writeFileSync(path, file)
  if (log !== null) writeFileSync(`${path}-wal`, log)
  return path
}

describe('one flipped bit in a workspace’s file', () => {
  test('is found wherever it is: in head, tables, free pages and proofs', { timeout: 600_000 }, async () => {
    const choose = choices(9)
    const missed: number[] = []
    for (let turn = 0; turn < flips; turn++) {
      // the first page more often than its share, and its open part more often still
      const below = turn % 8 === 0 ? 24 : turn % 4 === 0 ? pageSize : whole.length
      const bit = { offset: choose(below), bit: choose(8) }
      const path = laid(turned(whole, bit))
      const found = await inspectPages(path, publishedKey)
      const where =
        bit.offset < 24 ? { kind: 'head' } : { kind: 'page', page: Math.floor(bit.offset / pageSize) + 1 }
      if (found.length !== 1 || JSON.stringify(found[0]) !== JSON.stringify(where)) missed.push(bit.offset)
      if (bit.offset < 24 && recogniseStore(path) !== 'damaged') missed.push(bit.offset)
    }
    expect(missed).toEqual([])
  })

  test('is never said to be another key or somebody else’s file', () => {
    for (let bit = 0; bit < 24 * 8; bit++) {
      laid(turned(whole, { offset: bit >> 3, bit: bit & 7 }))
      expect(openStore(folder)).toMatchObject({ refused: true, code: 'store.corrupt' })
    }
  })

  test('passes unseen in most places of a plain file, which is why ours are sealed', async () => {
    const path = laid(whole)
    const db = rawStore(path)
    rekeyPages(db, null)
    db.close()
    const plain = readFileSync(path)
    const choose = choices(7)
    let seen = 0
    for (let turn = 0; turn < 40; turn++) {
      const { findings } = await inspectStore(
        laid(turned(plain, { offset: 100 + choose(plain.length - 100), bit: choose(8) })),
      )
      if (findings.length > 0) seen += 1
    }
    expect(seen).toBeLessThan(30)
  })

  test('is not seen where there is none', async () => {
    expect(await inspectStore(laid(whole))).toMatchObject({ findings: [], sealed: true })
    expect(await inspectStore(laid(killed.file, killed.log))).toMatchObject({ findings: [] })
  })
})

describe('one flipped bit in the log that a crash left', () => {
  test(
    'is told from a torn end, and the workspace not opened as if nothing had been',
    { timeout: 600_000 },
    () => {
      const choose = choices(5)
      const missed: number[] = []
      let mended = 0
      for (let turn = 0; turn < flips; turn++) {
        const bit = { offset: choose(turn % 8 === 0 ? 56 : killed.log.length), bit: choose(8) }
        const log = turned(killed.log, bit)
        if (accountOfLog(log).lost === 0) missed.push(bit.offset)
        if (mendedLog(log, publishedKey)?.equals(killed.log) === false) missed.push(bit.offset)
        if (mendedLog(log, publishedKey) !== null) mended += 1
        if (turn % 40 !== 0) continue
        laid(killed.file, turned(killed.log, bit))
        const opened = openStore(folder)
        if (!isRefusal(opened) || opened.code !== 'store.damagedLog') missed.push(bit.offset)
      }
      expect(missed).toEqual([])
      expect(mended).toBeGreaterThan(flips * 0.95)
    },
  )

  test('a torn end is none: the workspace opens with all that was saved before', () => {
    const frame = pageSize + 24
    const choose = choices(3)
    for (let turn = 0; turn < 60; turn++) {
      const torn = Buffer.from(killed.log)
      // the last commit's frames lack some sectors, as a power cut leaves them
      const sectors = Array.from(
        { length: 1 + choose(6) },
        () => torn.length - 512 * (1 + choose((2 * frame) / 512)),
      )
      for (const at of sectors) torn.fill(turn % 2 === 0 ? 0 : 0x5a, at, at + 512)
      expect(accountOfLog(torn).lost, String(turn)).toBe(0)
    }
    laid(killed.file, killed.log.subarray(0, killed.log.length - frame))
    const store = granted(openStore(folder))
    expect(store.db.prepare('SELECT count(*) FROM case_file').pluck().get()).toBe(8)
    store.close()
  })
})

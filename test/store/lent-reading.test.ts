import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { changesSoFar, lendReading } from '#main/store/lent-reading.ts'
import { putBlob } from '#main/store/blobs.ts'
import { saveMunicipality } from '#main/store/municipality.ts'
import type { Database } from '#main/store/rows.ts'
import { aMunicipality } from '#support/builders.ts'
import { inStore } from '#support/store.ts'

const entry = join(import.meta.dirname, '..', 'support', 'borrowing-worker.ts')

/** What a thread hears that borrows reading and asks these. */
async function asked(db: Database, ...questions: readonly [sql: string, ...values: string[]][]) {
  const { lent, end } = lendReading(db)
  const worker = new Worker(entry, {
    workerData: { lent, questions: questions.map(([sql, ...values]) => ({ sql, values })) },
    transferList: [lent.port],
    execArgv: [],
  })
  const heard: unknown[] = []
  await new Promise<void>((resolve, reject) => {
    worker.on('error', reject)
    worker.on('message', (message) => {
      heard.push(message)
      if (heard.length === questions.length) resolve()
    })
  })
  await worker.terminate()
  end()
  return heard
}

describe('reading that is lent to a thread', () => {
  it('gives rows as they are, bytes and nulls among them', async () => {
    await inStore(async (db) => {
      saveMunicipality(db, aMunicipality({ pageBudget: null }))
      const hash = putBlob(db, new Uint8Array([0, 255, 7]), 'application/pdf')
      expect(
        await asked(
          db,
          ['SELECT name, page_budget FROM municipality'],
          ['SELECT bytes FROM blob WHERE sha256 = ?', hash],
        ),
      ).toEqual([
        { rows: [{ name: 'Solvik kommune', page_budget: null }] },
        { rows: [{ bytes: new Uint8Array([0, 255, 7]) }] },
      ])
    })
  })
  it('lends no writing, and tells what SQLite says by its code', async () => {
    await inStore(async (db) => {
      const heard = await asked(db, ["UPDATE municipality SET name = ''"], ['SELECT * FROM elsewhere'])
      expect(heard).toEqual([
        { message: 'only reading was lent', code: '' },
        { message: 'no such table: elsewhere', code: 'SQLITE_ERROR' },
      ])
    })
  })
  it('tells whether anything was changed meanwhile', async () => {
    await inStore((db) => {
      const before = changesSoFar(db)
      expect(changesSoFar(db)).toBe(before)
      saveMunicipality(db, aMunicipality())
      expect(changesSoFar(db)).not.toBe(before)
    })
  })
})

import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { BlobHash } from '#shared/ids.ts'
import { readBuilt } from '#main/demo/build/read-built.ts'
import { generateYears } from '#main/demo/generate/generate.ts'
import { verifyChain } from '#main/store/audit-chain.ts'
import { readBlob } from '#main/store/blobs.ts'
import { listCases } from '#main/store/cases.ts'
import { createStore, openStore } from '#main/store/open-store.ts'
import type { Store } from '#main/store/store.ts'
import { freshFolder, saksklar } from '#support/demo.ts'
import { granted } from '#support/store.ts'

const today = '2026-12-01'
const never = new AbortController().signal

describe('a generated workspace of many years', () => {
  const folders: string[] = []
  const place = (): string => {
    const folder = join(freshFolder('years'), 'workspace')
    folders.push(folder)
    return folder
  }
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })

  async function generated(years: number, attachmentBytes = 0): Promise<Store> {
    const store = granted(createStore(place()))
    const plan = { years, today, attachmentsPerCase: 1, isSmall: true, attachmentBytes }
    granted(await generateYears(store, plan, () => undefined, never))
    return store
  }

  const count = ({ db }: Store, table: string): number =>
    db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number

  it('holds some of everything that a municipality does, and hangs together', async () => {
    const store = await generated(2)
    const cases = listCases(store.db)
    for (const state of ['archived', 'implementing', 'professionalReview', 'hearing'])
      expect(
        cases.some((each) => each.state === state),
        state,
      ).toBe(true)
    expect(verifyChain(store.db)).toMatchObject({ whole: true })
    expect(store.db.pragma('foreign_key_check')).toEqual([])
    const tables = [
      'entry',
      'input_point',
      'ballot',
      'minutes',
      'follow_up_log',
      'decision_link',
      'legality_review',
    ]
      .concat([
        'paper_version',
        'comment',
        'issued_packet',
        'agenda_edition',
        'change_cause',
        'disclosure',
        'milestone',
      ])
      .concat(['block_citation', 'motion', 'door_closing', 'impediment', 'follow_up_evidence'])
    for (const table of tables) expect(count(store, table), table).toBeGreaterThan(0)
    store.close()
  })

  it('gives each attachment a file of its own where they are to weigh something, PDFs all of them', async () => {
    const store = await generated(1, 20e6)
    const blobs = store.db
      .prepare<[], { sha256: BlobHash; size: number }>('SELECT sha256, size FROM blob')
      .all()
    expect(blobs).toHaveLength(count(store, 'attachment'))
    const bytes = blobs.reduce((sum, { size }) => sum + size, 0)
    expect(bytes).toBeGreaterThan(14e6)
    expect(bytes).toBeLessThan(26e6)
    const heaviest = blobs.toSorted((a, b) => b.size - a.size)[0]
    if (heaviest === undefined) throw new Error('no files')
    const { facts } = await readBuilt('heaviest', readBlob(store.db, heaviest.sha256) ?? new Uint8Array())
    expect(facts.pages.length).toBeGreaterThan(0)
    const shared = await generated(1)
    expect(listCases(shared.db)).toEqual(listCases(store.db)) // the same each time, whatever its files weigh
    expect(count(shared, 'audit_event')).toBe(count(store, 'audit_event'))
    shared.close()
    store.close()
  })

  it('opens as any workspace does, and says how much it holds', async () => {
    const folder = place()
    const { code, out } = await saksklar('generate', '--years', '1', '--small', '--out', folder, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ cases: 30, meetings: 15 })
    const store = granted(openStore(folder, { readonly: true }))
    expect(listCases(store.db)).toHaveLength(30)
    store.close()
  })

  it('is given up between two meetings', async () => {
    const store = granted(createStore(place()))
    const stop = new AbortController()
    const made: number[] = []
    const progress = (done: number): void => {
      made.push(done)
      if (done === 2) stop.abort(new Error('enough'))
    }
    await expect(
      generateYears(store, { years: 1, today, isSmall: true }, progress, stop.signal),
    ).rejects.toThrow('enough')
    expect(made).toEqual([1, 2])
    store.close()
  })

  it('leaves a folder that holds something as it is', async () => {
    const folder = freshFolder('taken')
    folders.push(folder)
    expect((await saksklar('generate', '--years', '1', '--out', join(folder, '..'))).code).toBe(1)
  })

  it.each(['0', '51', '1.5', 'ti'])('refuses %s years', async (years) => {
    const folder = place()
    expect((await saksklar('generate', '--years', years, '--out', folder)).code).toBe(2)
    expect(existsSync(folder)).toBe(false)
  })

  it.each(['0', '101', '0.5'])('refuses attachments of %s GB', async (gigabytes) => {
    const folder = place()
    const words = ['generate', '--years', '1', '--attachments-gb', gigabytes, '--out', folder]
    expect((await saksklar(...words)).code).toBe(2)
    expect(existsSync(folder)).toBe(false)
  })
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { auditOf } from '#main/store/audit.ts'
import { verifyChain } from '#main/store/audit-chain.ts'
import { putInBin } from '#main/store/bin.ts'
import type { Binnable } from '#main/store/bin.ts'
import { isRefusal } from '#shared/refusal.ts'
import { listCases } from '#main/store/cases.ts'
import { builtDemo } from '#support/demo-store.ts'
import { freshFolder } from '#support/demo.ts'
import { aProgram } from '#support/program.ts'
import type { TestProgram } from '#support/program.ts'
import { granted, newStore, saveSmallCase, saveSmallMeeting } from '#support/store.ts'

const day = (date: string) => ({ now: () => `${date}T08:00:00.000Z`, today: () => date })
let folder: string
let window: TestProgram | null = null

beforeEach(() => {
  folder = freshFolder('bin')
})
afterEach(() => window?.program.close())

/** Opens the workspace on a day, as a window would that morning. */
async function openOn(date: string): Promise<TestProgram> {
  window?.program.close()
  window = aProgram({ clock: day(date) })
  await window.call('workspace.open', { folder })
  return window
}

/** A workspace with a case that was thrown at an instant. */
function withThrownCase(at: string): Binnable {
  const store = newStore(folder)
  const thing = granted(
    store.transaction((db) => {
      const saved: Binnable = { kind: 'case', id: saveSmallCase(db).file.id }
      putInBin(db, saved, at)
      return saved
    }),
  )
  store.close()
  return thing
}

describe('what lies in the bin', () => {
  it('says what it is, where it belonged, and the last day to take it back', async () => {
    const { id } = withThrownCase('2021-03-01T22:59:00.000Z')
    const { call } = await openOn('2021-03-31')
    expect(await call('bin.list', {})).toEqual([
      {
        kind: 'case',
        id,
        title: expect.any(String) as string,
        context: '20/01610',
        at: '2021-03-01T22:59:00.000Z',
        goesOn: '2021-03-31',
        kept: false,
      },
    ])
  })

  it('is taken back and put there again', async () => {
    const thing = withThrownCase('2021-03-01T10:00:00.000Z')
    const { call, refused, program } = await openOn('2021-03-02')
    await call('bin.restore', thing)
    expect(listCases(program.workspaces.session.db())).toHaveLength(1)
    expect((await refused('bin.restore', thing)).code).toBe('bin.notThere')
    await call('bin.throw', thing)
    expect((await call('bin.list', {}))[0]?.goesOn).toBe('2021-04-01')
    expect((await refused('bin.throw', thing)).code).toBe('bin.notThere')
  })

  it('stays there where its number was given to another meanwhile, and says which', async () => {
    const thing = withThrownCase('2021-03-01T10:00:00.000Z')
    const { refused, program } = await openOn('2021-03-02')
    granted(program.workspaces.session.store().transaction((db) => saveSmallCase(db, '20/01610')))
    const failure = await refused('bin.restore', thing)
    expect(failure).toMatchObject({ code: 'bin.caseNumberTaken', facts: { caseNumber: '20/01610' } })
  })
})

describe('after its thirty days', () => {
  it('a thing goes for good at the next opening, the day after and not before', async () => {
    const { id } = withThrownCase('2021-03-01T10:00:00.000Z')
    expect(await (await openOn('2021-03-31')).call('bin.list', {})).toHaveLength(1)
    const { call, program } = await openOn('2021-04-01')
    expect(await call('bin.list', {})).toEqual([])
    const db = program.workspaces.session.db()
    for (const table of ['case_file', 'reading', 'paper', 'paper_section', 'paper_block'])
      expect([table, db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()]).toEqual([table, 0])
    const [event] = auditOf(db, 'case', id)
    expect(event).toMatchObject({ actor: 'saksklar', action: 'bin.purged' })
    expect(JSON.stringify(event)).not.toContain('Temaplan')
    expect(verifyChain(db).whole).toBe(true)
    expect(db.pragma('foreign_key_check')).toEqual([])
  })

  it('a case that stands on an agenda stays, whole, and is said to stay', async () => {
    const store = newStore(folder)
    granted(
      store.transaction((db) => {
        const { file } = saveSmallMeeting(db)
        return putInBin(db, { kind: 'case', id: file.id }, '2021-01-01T10:00:00.000Z')
      }),
    )
    store.close()
    const { call, program } = await openOn('2021-04-01')
    expect((await call('bin.list', {})).map(({ kept }) => kept)).toEqual([true])
    const db = program.workspaces.session.db()
    for (const table of ['case_file', 'reading', 'paper', 'agenda_item'])
      expect([table, db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()]).toEqual([table, 1])
  })

  it('nothing goes from a workspace that is opened for reading', async () => {
    withThrownCase('2021-03-01T10:00:00.000Z')
    const writer = await openOn('2021-03-02')
    const reader = aProgram({ clock: day('2022-01-01') })
    expect((await reader.call('workspace.open', { folder }))?.readonly).toBe(true)
    expect(await writer.call('bin.list', {})).toHaveLength(1)
    reader.program.close()
  })
})

describe("the demo's own things", () => {
  it('thrown one and all: what was sent, decided or cited stays; the files of the rest go with them', async () => {
    ;(await builtDemo(folder)).close()
    const { program } = await openOn('2021-06-01')
    const store = program.workspaces.session.store()
    const kinds = [
      ['attachment', 'attachment'],
      ['milestone', 'milestone'],
      ['entry', 'entry'],
      ['source', 'source'],
      ['meeting', 'meeting'],
      ['case', 'case_file'],
    ] as const
    let thrown = 0
    for (const [kind, table] of kinds)
      for (const id of store.db.prepare(`SELECT id FROM ${table}`).pluck().all()) {
        try {
          const done = store.transaction((db) =>
            putInBin(db, { kind, id } as Binnable, '2021-06-01T10:00:00.000Z'),
          )
          if (!isRefusal(done)) thrown++
        } catch {
          // its trigger says that it was sent
        }
      }
    expect(thrown).toBeGreaterThan(20)
    const frozen = store.db.prepare("SELECT id FROM paper WHERE state = 'frozen' ORDER BY id").pluck().all()
    const { call, program: later } = await openOn('2021-08-01')
    const db = later.workspaces.session.db()
    expect(db.prepare("SELECT id FROM paper WHERE state = 'frozen' ORDER BY id").pluck().all()).toEqual(
      frozen,
    )
    expect(db.pragma('foreign_key_check')).toEqual([])
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    expect((await call('bin.list', {})).every(({ kept }) => kept)).toBe(true)
    const cited = `SELECT count(*) FROM block_citation c WHERE entry_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM entry WHERE id = c.entry_id)`
    expect(db.prepare(cited).pluck().get()).toBe(0)
  })
})

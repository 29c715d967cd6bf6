import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anchorCode, readAnchor } from '#shared/domain/audit/anchor.ts'
import type { GivenAnchor, TrailVerdict } from '#shared/domain/audit/verdict.ts'
import { verifySnapshot } from '#main/actions/audit/verify-trail.ts'
import { appendAudit, auditHead, type AuditHead } from '#main/store/audit.ts'
import { openStore } from '#main/store/open-store.ts'
import { isSearchTable, outsideRecord, recordTables } from '#main/store/record/record-tables.ts'
import type { Database } from '#main/store/rows.ts'
import { storeFileName } from '#main/store/workspace.ts'
import { makeDemo } from '#support/demo.ts'
import { rawStore } from '#support/raw-store.ts'
import { granted } from '#support/store.ts'
import {
  putRow,
  rebuild,
  rebuildChain,
  shapesOf,
  takeGuardsAway,
  tamper,
  type Attack,
} from '#support/tampering.ts'

/** Rounds of tampering with a row of a table that chance chooses. */
const rounds = Number(process.env['SAKSKLAR_TAMPERINGS'] ?? 20)

const tables = Object.keys(recordTables)
let db: Database
/** Where the trail stood when every table of record held something. */
let anchor: AuditHead
/** Where it stood when each had got one more row. */
let head: AuditHead

const told = (sequence: number): Parameters<typeof appendAudit>[1] => ({
  at: '2021-05-25T10:00:00.000Z',
  actor: 'saksklar demo',
  action: 'demo.laid',
  subjectKind: 'municipality',
  subjectId: '',
  detail: { sequence },
})

beforeAll(async () => {
  const { folder } = await makeDemo()
  const store = granted(openStore(folder))
  takeGuardsAway(store.db)
  // lawful as far as the trail is concerned: written by the program's own connection, and told of
  const fill = (seed: string): AuditHead =>
    granted(
      store.transaction((it) => {
        for (const table of tables) putRow(it, table, seed)
        return appendAudit(it, told(0))
      }),
    )
  anchor = fill('for')
  head = fill('siden-')
  store.close()
  db = rawStore(join(folder, storeFileName))
  takeGuardsAway(db)
}, 180_000)

afterAll(() => db.close())

/** What a check finds after `attack`; all is undone again. */
async function after(attack: (db: Database) => void, anchors: readonly AuditHead[]): Promise<TrailVerdict> {
  db.exec('BEGIN')
  try {
    attack(db)
    const given = anchors.map((each): GivenAnchor => ({ ...each, source: 'typed', name: '' }))
    return await verifySnapshot(db, { anchors: given, contents: false })
  } finally {
    db.exec('ROLLBACK')
  }
}

const nothing = (): void => undefined
const attacks: readonly Attack[] = ['update', 'delete', 'insert']

describe('the tables of a store', () => {
  test('are each of record, or named with the ground why not', () => {
    type Row = { readonly name: string }
    const sql = `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`
    const present = db
      .prepare<[], Row>(sql)
      .all()
      .map(({ name }) => name)
      .filter((name) => !isSearchTable(name))
    const named = [...tables, ...Object.keys(outsideRecord).filter((name) => !isSearchTable(name))]
    expect(present.toSorted()).toEqual(named.toSorted())
  })
})

describe('tampering with a row of record', () => {
  test('is not found where there was none', async () => {
    const verdict = await after(nothing, [anchor, head])
    expect(verdict).toMatchObject({ state: 'proven', provenTo: head.sequence, counted: 0, chain: null })
    expect(await after(nothing, [])).toMatchObject({ state: 'unproven', provenTo: 0 })
  })

  test.each(tables)('is caught in %s, whatever was done, and names it', async (table) => {
    const shape = shapesOf(db).find((each) => each.table === table)
    if (shape === undefined) throw new Error(`no shape of ${table}`)
    for (const attack of attacks) {
      const verdict = await after((it) => void tamper(it, shape, attack, 0, 0), [anchor])
      expect(verdict, attack).toMatchObject({ state: 'tampered', chain: null })
      expect(
        verdict.faults.some(({ tab }) => tab === table),
        `${attack} ${JSON.stringify(verdict.faults)}`,
      ).toBe(true)
    }
  })

  test('before an anchor is caught, the chain rebuilt or not; after it, what was rebuilt is never called proven', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...shapesOf(db)),
        fc.constantFrom(...attacks),
        fc.nat(5000),
        fc.nat(40),
        fc.boolean(),
        async (shape, attack, at, pick, isRebuilt) => {
          const forge = (it: Database): void => {
            tamper(it, shape, attack, at, pick)
            if (isRebuilt) rebuild(it, shape)
          }
          const proven = await after(forge, [head])
          expect(proven.state).toBe('tampered')
          // an anchor from before it says nothing of it: the rest is told to be unproven
          const early = await after(forge, [anchor])
          if (early.state === 'tampered') return
          expect(isRebuilt).toBe(true)
          expect(early.provenTo).toBe(anchor.sequence)
          expect(early.head.sequence).toBeGreaterThan(early.provenTo)
        },
      ),
      { numRuns: rounds },
    )
  }, 600_000)

  test('after the last anchor is caught as well, unless the chain was rebuilt: then it is unproven', async () => {
    const shape = shapesOf(db).find(({ table }) => table === 'milestone')
    if (shape === undefined) throw new Error('no milestones')
    const forge = (it: Database): void => {
      it.prepare(`UPDATE milestone SET name = 'Noe annet' WHERE id = 'siden--id'`).run()
    }
    expect(await after(forge, [anchor])).toMatchObject({ state: 'tampered', provenTo: anchor.sequence })
    const careful = (it: Database): void => {
      forge(it)
      rebuild(it, shape)
    }
    expect(await after(careful, [anchor])).toMatchObject({
      state: 'proven',
      provenTo: anchor.sequence,
      counted: 0,
    })
    expect(await after(careful, [])).toMatchObject({ state: 'unproven', provenTo: 0 })
    expect(await after(careful, [anchor, head])).toMatchObject({
      state: 'tampered',
      provenTo: anchor.sequence,
    })
  })

  test('is told where a forged event says that a proven thing was changed later', async () => {
    const shape = shapesOf(db).find(({ table }) => table === 'milestone')
    if (shape === undefined) throw new Error('no milestones')
    const verdict = await after(
      (it) => {
        it.prepare(`UPDATE milestone SET name = 'Noe annet' WHERE id = 'for-id'`).run()
        it.prepare('INSERT INTO record_seal (sequence, tab, key, hash) VALUES (?, ?, ?, ?)').run(
          head.sequence,
          'milestone',
          'for-id',
          Buffer.alloc(32),
        )
        rebuild(it, shape)
      },
      [anchor],
    )
    expect(verdict).toMatchObject({ state: 'proven', provenTo: anchor.sequence })
    expect(verdict.changedSince).toMatchObject([{ tab: 'milestone', key: 'for-id', sequence: head.sequence }])
  })
})

describe('tampering with the trail itself', () => {
  test('is caught in every column, also of seals and salts', async () => {
    const changes = [
      `UPDATE audit_event SET actor = 'En annen' WHERE sequence = 3`,
      `UPDATE audit_event SET person = NULL, rows = NULL WHERE sequence = 1`,
      `UPDATE record_seal SET hash = NULL WHERE rowid = 1`.replace('rowid = 1', 'sequence = 1'),
      `DELETE FROM record_seal WHERE sequence = 2`,
      `DELETE FROM audit_event WHERE sequence = 5`,
      `UPDATE record_salt SET salt = randomblob(16)`,
    ]
    for (const sql of changes)
      expect((await after((it) => void it.exec(sql), [])).state, sql).toBe('tampered')
  })

  test('is caught by a later anchor when the whole chain was rebuilt, and when its end was cut off', async () => {
    const rewrite = (it: Database): void => {
      it.exec(`UPDATE audit_event SET actor = 'En annen' WHERE sequence = 3`)
      rebuildChain(it)
    }
    expect(await after(rewrite, [])).toMatchObject({ state: 'unproven' })
    expect(await after(rewrite, [anchor])).toMatchObject({
      state: 'tampered',
      anchors: [{ state: 'broken' }],
    })
    const cut = (it: Database): void =>
      void it.exec(
        `DELETE FROM audit_event WHERE sequence > ${anchor.sequence - 1}; DELETE FROM record_seal WHERE sequence > ${anchor.sequence - 1}`,
      )
    expect(await after(cut, [anchor])).toMatchObject({ state: 'tampered', anchors: [{ state: 'beyond' }] })
  })

  test('shows with an anchor as short as one can type it', async () => {
    const typed = readAnchor(anchorCode(anchor).toLowerCase().replaceAll('-', ' '))
    if ('fault' in typed) throw new Error(typed.fault)
    expect(await after(nothing, [typed])).toMatchObject({ state: 'proven', provenTo: anchor.sequence })
    expect((await after(nothing, [{ ...typed, hash: `0${typed.hash.slice(1)}` }])).state).toBe('tampered')
    expect(auditHead(db)).toEqual(head)
  })
})

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { eraseHearing } from '#main/actions/retention/erase-hearing.ts'
import { planRetention } from '#main/actions/retention/plan-retention.ts'
import { sweepStore } from '#main/actions/retention/sweep-store.ts'
import { searchText } from '#main/actions/search-text.ts'
import { auditOf } from '#main/store/audit.ts'
import { verifyChain } from '#main/store/audit-chain.ts'
import { putBlob } from '#main/store/blobs.ts'
import { listErasures } from '#main/store/erasures.ts'
import { contactOfInput, everyInputOfHearing, saveContact, saveInput } from '#main/store/hearings.ts'
import { saveInputFiles } from '#main/store/input-files.ts'
import { openStore } from '#main/store/open-store.ts'
import { saveRetentionOfHearing, sweepOwedSince } from '#main/store/retention.ts'
import type { Store } from '#main/store/store.ts'
import { answered, by, contact, traces } from '#support/answered-hearing.ts'
import { granted, inStore, refused } from '#support/store.ts'
import { unsealed } from '#support/unsealed.ts'

const order = { method: 'anonymise', keepSummaries: true, inputs: 3 } as const

/** All bytes of the store and of what lies beside it, and what deflated columns say. */
function everything(store: Store): string {
  const folder = dirname(store.path)
  const beside = readdirSync(folder).filter((name) => !name.startsWith(basename(store.path)))
  const files = [unsealed(store.path), ...beside.map((name) => readFileSync(join(folder, name)))].map(
    (bytes) => bytes.toString('latin1'),
  )
  const blobs = store.db
    .prepare<[], { facts: Buffer; report: Buffer | null }>('SELECT facts, report FROM case_exchange')
    .all()
    .flatMap(({ facts, report }) => (report === null ? [facts] : [facts, report]))
  const packed = store.db.prepare<[], Buffer>('SELECT did FROM hearing_import').pluck().all()
  return [...files, ...[...blobs, ...packed].map((bytes) => inflateRawSync(bytes).toString('latin1'))]
    .join('\n')
    .toLowerCase()
}
const found = (store: Store): readonly string[] => traces.filter((trace) => everything(store).includes(trace))

describe('what was erased', () => {
  it('is in no byte of the file any more: not in free pages, index, log, exchanges or names of files', () =>
    inStore((db, store) => {
      const { hearing, file, input } = answered(store)
      expect(found(store)).toEqual(traces.filter((trace) => trace !== '91234765'))
      const done = granted(eraseHearing(store, { hearing: hearing.id, ...order }, by))
      expect(done).toMatchObject({ inputs: 3, leftovers: [] })
      expect(sweepOwedSince(db)).toBe(by.at)
      expect(granted(sweepStore(store))).toBe('swept')
      expect(sweepOwedSince(db)).toBeNull()
      expect(found(store)).toEqual([])
      expect(statSync(`${store.path}-wal`).size).toBe(0)
      // what was weighed is still found
      expect(
        searchText(db, {
          text: 'skolen bestå',
          kinds: [],
          case: null,
          committee: null,
          from: null,
          to: null,
          limit: 5,
          offset: 0,
        }).total,
      ).toBe(1)
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
      const event = auditOf(db, 'case', file.id).find(({ action }) => action === 'retention.erased')
      expect(event?.detail).toMatchObject({ hearing: hearing.id, until: '2022-07-08', method: 'anonymise' })
      expect(JSON.stringify(event?.detail)).toContain(input.id)
      expect(verifyChain(db).whole).toBe(true)
      expect(listErasures(db, 9)).toMatchObject([
        { inputs: 3, actor: 'Ola Arkivar', auditSequence: event?.sequence },
      ])
    }))

  it('is found before the file is written anew: the search would see it', () =>
    inStore((_, store) => {
      const { hearing } = answered(store)
      granted(eraseHearing(store, { hearing: hearing.id, ...order }, by))
      expect(found(store)).not.toEqual([])
    }))

  it('is erased once; a sweep that was cut short is done the next time', () =>
    inStore((db, store) => {
      const { hearing } = answered(store)
      granted(eraseHearing(store, { hearing: hearing.id, ...order }, by))
      expect(eraseHearing(store, { hearing: hearing.id, ...order }, by)).toBeNull()
      expect(planRetention(db, by.today).hearings).toMatchObject([
        { standing: 'empty', counts: { erased: 3 } },
      ])
      const folder = dirname(store.path)
      store.close()
      const again = granted(openStore(folder))
      expect(granted(sweepStore(again))).toBe('swept')
      expect(granted(sweepStore(again))).toBe('nothingOwed')
      expect(found(again)).toEqual([])
      again.close()
    }))

  it('waits while somebody reads the file, and says so', () =>
    inStore((_, store) => {
      const { hearing } = answered(store)
      granted(eraseHearing(store, { hearing: hearing.id, ...order }, by))
      const reader = granted(openStore(dirname(store.path), { readonly: true }))
      reader.db.exec('BEGIN; SELECT count(*) FROM case_file')
      reader.db.prepare('SELECT count(*) FROM case_file').get()
      expect(sweepStore(store)).toBe('busy')
      reader.db.exec('COMMIT')
      reader.close()
      expect(sweepStore(store)).toBe('swept')
    }))

  it('comes back by nobody: neither contact nor file nor text', () =>
    inStore((db, store) => {
      const { hearing, input } = answered(store)
      granted(eraseHearing(store, { hearing: hearing.id, ...order }, by))
      const erased = everyInputOfHearing(db, hearing.id)
      expect(() => saveInput(db, input)).toThrow(/erased/)
      expect(() => saveContact(db, { input: input.id, ...contact })).toThrow(/erased/)
      const blob = putBlob(db, Buffer.from('x'), 'text/plain')
      expect(() => saveInputFiles(db, input.id, [{ name: 'x', part: 'original', blob }])).toThrow(/erased/)
      expect(everyInputOfHearing(db, hearing.id)).toEqual(erased)
      expect(contactOfInput(db, input.id)).toBeNull()
    }))

  it('is whole or not at all: what changed since it was looked at is not touched', () =>
    inStore((db, store) => {
      const { hearing, input } = answered(store)
      const before = everyInputOfHearing(db, hearing.id)
      const answer = eraseHearing(store, { hearing: hearing.id, ...order, inputs: 2 }, by)
      expect(refused(answer).code).toBe('retention.changedSince')
      expect(everyInputOfHearing(db, hearing.id)).toEqual(before)
      expect(contactOfInput(db, input.id)).not.toBeNull()
      saveRetentionOfHearing(db, hearing.id, { choice: null, hold: null, archived: null })
      expect(refused(eraseHearing(store, { hearing: hearing.id, ...order }, by))).toMatchObject({
        code: 'retention.held',
        facts: { hold: 'notArchived' },
        ground: 'arkivlova §§ 12–13, personvernforordningen art. 17 nr. 3 d',
      })
    }))
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ItemKind } from '#shared/domain/meeting/meeting.ts'
import type { OperationId } from '#shared/ids.ts'
import { isRefusal, refuse, type Refusal } from '#shared/refusal.ts'
import { advanceCounter, countersOf, lastNumber, nextNumber } from '#main/store/counters.ts'
import { listCommittees, saveCommittee, savePerson } from '#main/store/municipality.ts'
import { once, type Remembered } from '#main/store/operations.ts'
import { aCommittee, aPerson, newId } from '#support/builders.ts'
import { granted, inStore, refused } from '#support/store.ts'

const at = '2020-11-17T12:00:00.000Z'
const freeze = (): { id: OperationId; action: string; at: string } => ({
  id: newId<OperationId>(),
  action: 'paper.freeze',
  at,
})

describe('an operation with an id', () => {
  test('is done once, however often it is sent, and answers the same each time', async () => {
    await inStore((db) => {
      fc.assert(
        fc.property(fc.jsonValue(), fc.integer({ min: 1, max: 4 }), (value, times) => {
          const operation = freeze()
          const result = JSON.parse(JSON.stringify(value)) as Remembered
          let done = 0
          const answers = Array.from({ length: times }, () =>
            once(db, operation, () => {
              done++
              return result
            }),
          )
          expect(done).toBe(1)
          for (const answer of answers) expect(answer).toEqual(result)
        }),
      )
    })
  })

  test('that was refused has left nothing and may be tried again', async () => {
    await inStore((db) => {
      const operation = freeze()
      const attempt = (allowed: boolean): Refusal | string =>
        once(db, operation, () => {
          saveCommittee(db, aCommittee())
          return allowed ? 'done' : refuse('paper.notComplete')
        })
      expect(refused(attempt(false)).code).toBe('paper.notComplete')
      expect(listCommittees(db)).toEqual([])
      expect([attempt(true), attempt(false)]).toEqual(['done', 'done'])
      expect(listCommittees(db)).toHaveLength(1)
    })
  })

  test('that threw has left nothing either', async () => {
    await inStore((db) => {
      const operation = freeze()
      const fail = (): never => {
        saveCommittee(db, aCommittee())
        throw new Error('power cut')
      }
      expect(() => once(db, operation, fail)).toThrow('power cut')
      expect(listCommittees(db)).toEqual([])
      expect(once(db, operation, () => 1)).toBe(1)
    })
  })

  test('does not answer for another act under the same id', async () => {
    await inStore((db) => {
      const operation = freeze()
      once(db, operation, () => null)
      expect(() => once(db, { ...operation, action: 'meeting.issue' }, () => null)).toThrow(
        /was paper.freeze/,
      )
    })
  })
})

describe('a transaction', () => {
  test('is undone by a refusal, also one from deep within, and gives the refusal', async () => {
    await inStore((db, store) => {
      const outcome = store.transaction(() => {
        savePerson(db, aPerson())
        const inner = store.transaction(() => {
          saveCommittee(db, aCommittee())
          return refuse('inner.no')
        })
        expect(isRefusal(inner)).toBe(true)
        return db
          .prepare('SELECT (SELECT count(*) FROM person), (SELECT count(*) FROM committee)')
          .raw()
          .get()
      })
      expect(outcome).toEqual([1, 0])
      expect(refused(store.transaction(() => (savePerson(db, aPerson()), refuse('outer.no')))).code).toBe(
        'outer.no',
      )
      expect(db.prepare('SELECT count(*) FROM person').pluck().get()).toBe(1)
    })
  })

  test('throws what is a broken promise, undone, and refuses to wait for one', async () => {
    await inStore((db, store) => {
      const broken = (): void => {
        savePerson(db, aPerson())
        db.exec("INSERT INTO numbering_pattern VALUES ('nobody', 'PS', '{n}')")
      }
      expect(() => store.transaction(broken)).toThrow('FOREIGN KEY')
      expect(() => store.transaction(async () => Promise.resolve(savePerson(db, aPerson())))).toThrow(
        'promise',
      )
      const elsewhere = Object.assign(new Error('no such attachment'), { code: 'ENOENT' })
      expect(() =>
        store.transaction(() => {
          throw elsewhere
        }),
      ).toThrow(elsewhere)
      expect(db.prepare('SELECT count(*) FROM person').pluck().get()).toBe(0)
    })
  })
})

describe('a counter', () => {
  test('gives every number once, in order, in each series and year of each body', async () => {
    await inStore((db) => {
      const committees = [aCommittee(), aCommittee()]
      for (const committee of committees) saveCommittee(db, committee)
      const given = new Map<string, number>()
      const series = fc.constantFrom<ItemKind>('PS', 'RS', 'OS')
      fc.assert(
        fc.property(
          fc.constantFrom(...committees),
          series,
          fc.constantFrom(2020, 2021),
          ({ id }, kind, year) => {
            const key = `${id} ${kind} ${year}`
            const next = nextNumber(db, id, kind, year)
            expect(next).toBe((given.get(key) ?? 0) + 1)
            given.set(key, next)
          },
        ),
        { numRuns: 300 },
      )
    })
  })

  test('takes over numbers that were given before, and never falls', async () => {
    await inStore((db, store) => {
      const committee = aCommittee()
      saveCommittee(db, committee)
      const counter = { committee: committee.id, series: 'PS', year: 2020, last: 80 } as const
      advanceCounter(db, counter)
      advanceCounter(db, counter)
      expect(nextNumber(db, committee.id, 'PS', 2020)).toBe(81)
      expect(() => advanceCounter(db, counter)).toThrow('counter.neverFalls')
      expect(lastNumber(db, committee.id, 'PS', 2021)).toBe(0)
      expect(countersOf(db, committee.id, 2020)).toEqual([{ ...counter, last: 81 }])
      refused(store.transaction(() => (nextNumber(db, committee.id, 'PS', 2020), refuse('no'))))
      expect(granted(store.transaction(() => nextNumber(db, committee.id, 'PS', 2020)))).toBe(82)
    })
  })
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { appendAudit, auditHead, auditOf, auditStart, type AuditHead } from '#main/store/audit.ts'
import { verifyChain } from '#main/store/audit-chain.ts'
import type { Database } from '#main/store/rows.ts'
import { inStore } from '#support/store.ts'

const length = 12

/** A trail of twelve events; gives the head after each. */
function makeTrail(db: Database): AuditHead[] {
  return Array.from({ length }, (_, index) =>
    appendAudit(db, {
      at: `2020-11-${String(index + 10)}T12:00:00.000Z`,
      actor: `person-${index % 3}`,
      action: 'paper.frozen',
      subjectKind: 'paper',
      subjectId: `paper-${index % 4}`,
      detail: { hash: 'a'.repeat(64), index, note: 'Åse' },
    }),
  )
}

/** A table without its triggers and constraints, as somebody with a database tool has it. */
function takeGuardsAway(db: Database): void {
  db.exec(`CREATE TABLE bare AS SELECT * FROM audit_event; DROP TABLE audit_event;
    ALTER TABLE bare RENAME TO audit_event`)
}

describe('the audit trail', () => {
  test('is whole, and tells of its subjects in order', async () => {
    await inStore((db) => {
      expect(auditHead(db)).toEqual(auditStart)
      expect(verifyChain(db)).toEqual({ whole: true, head: auditStart })
      const heads = makeTrail(db)
      expect(auditHead(db)).toEqual(heads.at(-1))
      expect(verifyChain(db, heads)).toEqual({ whole: true, head: heads.at(-1) })
      const events = auditOf(db, 'paper', 'paper-1')
      expect(events.map((event) => event.sequence)).toEqual([2, 6, 10])
      expect(events[0]).toMatchObject({
        detail: { index: 1, note: 'Åse' },
        actor: 'person-1',
        prevHash: heads[0]?.hash,
      })
    })
  })

  test('shows every single change of any column of any row', async () => {
    await inStore((db) => {
      makeTrail(db)
      takeGuardsAway(db)
      const columns = ['at', 'actor', 'action', 'subject_kind', 'subject_id', 'detail', 'prev_hash', 'hash']
      fc.assert(
        fc.property(
          fc.integer({ min: 1, max: length }),
          fc.constantFrom(...columns),
          fc.nat(63),
          (row, column, place) => {
            const tampered = `UPDATE audit_event SET ${column} = substr(${column}, 1, :place) || '!' || substr(${column}, :place + 2)
            WHERE sequence = :row`
            db.exec('SAVEPOINT tampering')
            db.prepare(tampered).run({ row, place })
            const verdict = verifyChain(db)
            db.exec('ROLLBACK TO tampering; RELEASE tampering')
            expect(verdict).toMatchObject({ whole: false, at: row })
          },
        ),
        { numRuns: 300 },
      )
    })
  })

  test('shows a row that is gone, one that was put in, and two that changed places', async () => {
    await inStore((db) => {
      const heads = makeTrail(db)
      takeGuardsAway(db)
      const after = (sql: string): unknown => {
        db.exec(`SAVEPOINT tampering; ${sql}`)
        const verdict = verifyChain(db, heads.slice(-1))
        db.exec('ROLLBACK TO tampering; RELEASE tampering')
        return verdict
      }
      expect(after('DELETE FROM audit_event WHERE sequence = 5')).toEqual({
        whole: false,
        at: 5,
        fault: 'gap',
      })
      expect(after('DELETE FROM audit_event WHERE sequence = 1')).toEqual({
        whole: false,
        at: 1,
        fault: 'gap',
      })
      const copy = 'INSERT INTO audit_event SELECT * FROM audit_event WHERE sequence = 5'
      expect(after(copy)).toMatchObject({ whole: false, at: 6 })
      expect(after('UPDATE audit_event SET sequence = 11 - sequence WHERE sequence IN (5, 6)')).toMatchObject(
        { whole: false, at: 5 },
      )
      expect(after('DELETE FROM audit_event WHERE sequence = 12')).toEqual({
        whole: false,
        at: 12,
        fault: 'gap',
      })
    })
  })

  test('rebuilt from the start by somebody who knows how is caught by an anchor, and by nothing else', async () => {
    await inStore(async (db) => {
      const [printed] = makeTrail(db).slice(6, 7)
      await inStore((forged) => {
        for (const event of auditEvents(db))
          appendAudit(forged, { ...event, action: 'paper.frozen', actor: 'nobody' })
        expect(verifyChain(forged)).toMatchObject({ whole: true })
        expect(verifyChain(forged, printed === undefined ? [] : [printed])).toEqual({
          whole: false,
          at: 7,
          fault: 'anchor',
        })
      })
    })
  })
})

function auditEvents(db: Database): ReturnType<typeof auditOf> {
  return [0, 1, 2, 3]
    .flatMap((index) => auditOf(db, 'paper', `paper-${index}`))
    .toSorted((a, b) => a.sequence - b.sequence)
}

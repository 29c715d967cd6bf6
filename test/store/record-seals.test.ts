import { describe, expect, test } from 'vitest'
import { refuse } from '#shared/refusal.ts'
import type { TrailAction } from '#shared/text/screen/trail/acts.ts'
import { verifySnapshot } from '#main/actions/audit/verify-trail.ts'
import { appendAudit, auditHead, noteActing, type AuditEvent } from '#main/store/audit.ts'
import { migrate } from '#main/store/migrate.ts'
import { readMigrations } from '#main/store/migrations.ts'
import { isAnythingUnsealed } from '#main/store/record/seal-rows.ts'
import { run, type Database } from '#main/store/rows.ts'
import { workspaceAt } from '#main/store/workspace.ts'
import { inStore, saveSmallCase } from '#support/store.ts'
import { takeGuardsAway } from '#support/tampering.ts'

const by = { at: '2026-01-05T09:00:00.000Z', actor: 'Kari Nordmann' }
const tell = (db: Database, action: TrailAction = 'case.changed'): void =>
  void appendAudit(db, { ...by, action, subjectKind: 'case', subjectId: 'x', detail: {} })
const lastEvent = (db: Database): Pick<AuditEvent, 'action' | 'actor' | 'detail'> =>
  db.prepare<[], AuditEvent>('SELECT * FROM audit_event ORDER BY sequence DESC LIMIT 1').get() ?? {
    action: '',
    actor: '',
    detail: null,
  }
const check = (db: Database): ReturnType<typeof verifySnapshot> =>
  verifySnapshot(db, { anchors: [], contents: true })

describe('an event', () => {
  test('seals what was written with it; what follows it in the same act is sealed under the same name', async () => {
    await inStore(async (db, store) => {
      store.transaction((it) => {
        saveSmallCase(it)
        tell(it)
        run(it, `UPDATE case_file SET title = 'Et annet navn'`)
        return null
      })
      expect(lastEvent(db)).toMatchObject({
        action: 'record.alsoWritten',
        actor: by.actor,
        detail: '{"of":1}',
      })
      expect(isAnythingUnsealed(db)).toBe(false)
      expect(await check(db)).toMatchObject({ state: 'unproven', counted: 0 })
    })
  })

  test('is added by the program itself where nobody told what was written', async () => {
    await inStore(async (db, store) => {
      store.transaction((it) => void saveSmallCase(it))
      expect(lastEvent(db)).toMatchObject({ action: 'record.alsoWritten', actor: 'saksklar', detail: '{}' })
      expect(await check(db)).toMatchObject({ counted: 0 })
    })
  })

  test('of an act that was refused leaves nothing, nor does the next one speak in its name', async () => {
    await inStore(async (db, store) => {
      store.transaction((it) => {
        saveSmallCase(it)
        tell(it)
        return refuse('meeting.gone')
      })
      expect(auditHead(db).sequence).toBe(0)
      store.transaction((it) => void saveSmallCase(it))
      expect(lastEvent(db)).toMatchObject({ actor: 'saksklar' })
    })
  })

  test('bears who did it, whatever they are called later', async () => {
    await inStore((db) => {
      const { officer } = saveSmallCase(db)
      noteActing(db, by.actor, officer.id)
      tell(db)
      expect(lastEvent(db)).toMatchObject({ actor: by.actor, person: officer.id })
    })
  })
})

describe('a row that was changed past the program', () => {
  test('is told when the program changes it lawfully later, and no lawful act covers it up', async () => {
    await inStore(async (db, store) => {
      store.transaction((it) => {
        saveSmallCase(it)
        tell(it)
        return null
      })
      // what somebody with a database tool does leaves no note
      db.exec(`DROP TRIGGER temp.record_case_file_changed; UPDATE case_file SET archive_code = 'forfalsket'`)
      expect(await check(db)).toMatchObject({
        state: 'tampered',
        faults: [{ tab: 'case_file', fault: 'changed', name: expect.stringContaining('20/01610') as string }],
      })
      store.transaction((it) => {
        run(it, `INSERT INTO record_touched SELECT 'case_file', id, id, json_array(id) FROM case_file`)
        run(it, `UPDATE case_file SET title = 'Lovlig endret'`)
        tell(it)
        return null
      })
      const actions = db
        .prepare<[], { action: string }>('SELECT action FROM audit_event ORDER BY sequence')
        .all()
      expect(actions.map(({ action }) => action)).toContain('record.foundChanged')
      expect(await check(db)).toMatchObject({
        state: 'tampered',
        faults: [{ tab: 'case_file', fault: 'foreign' }],
      })
    })
  })
})

describe('what persons may have deleted', () => {
  test('goes with the salt that its digest was taken over, and is told as deleted', async () => {
    await inStore(async (db, store) => {
      takeGuardsAway(db)
      const put = (it: Database): void => {
        run(it, `INSERT INTO hearing_contact VALUES ('inn', 'Ola', 'Veien 1', 'ola@example.org', '')`)
      }
      store.transaction((it) => {
        put(it)
        tell(it, 'input.added')
        return null
      })
      const salts = (): number =>
        db.prepare<[], { n: number }>('SELECT count(*) AS n FROM record_salt').get()?.n ?? 0
      expect(salts()).toBe(1)
      store.transaction((it) => {
        run(it, 'DELETE FROM hearing_contact')
        tell(it, 'retention.erased')
        return null
      })
      expect(salts()).toBe(0)
      const verdict = await check(db)
      expect(verdict).toMatchObject({ state: 'unproven', counted: 0 })
      expect(verdict.gone).toMatchObject([{ sequence: 2, action: 'retention.erased', units: 1 }])
    })
  })
})

describe('a migration', () => {
  const next = (sql: string): ReturnType<typeof readMigrations> => [
    ...readMigrations(),
    { version: readMigrations().length + 1, name: 'next.sql', sql },
  ]

  test('seals rows anew as they look afterwards', async () => {
    await inStore(async (db, store) => {
      store.transaction((it) => {
        saveSmallCase(it)
        tell(it)
        return null
      })
      migrate(
        db,
        workspaceAt(store.path),
        next(`ALTER TABLE case_file ADD COLUMN note TEXT NOT NULL DEFAULT ''`),
      )
      expect(lastEvent(db)).toMatchObject({ action: 'record.sealed' })
      expect(await check(db)).toMatchObject({ state: 'unproven', counted: 0 })
    })
  })

  test('covers nothing up that was changed past the program before it', async () => {
    await inStore(async (db, store) => {
      store.transaction((it) => {
        saveSmallCase(it)
        tell(it)
        return null
      })
      db.exec(`DROP TRIGGER temp.record_case_file_changed; UPDATE case_file SET archive_code = 'forfalsket'`)
      migrate(
        db,
        workspaceAt(store.path),
        next(`ALTER TABLE case_file ADD COLUMN note TEXT NOT NULL DEFAULT ''`),
      )
      expect(await check(db)).toMatchObject({
        state: 'tampered',
        faults: [{ tab: 'case_file', fault: 'foreign' }],
      })
    })
  })
})

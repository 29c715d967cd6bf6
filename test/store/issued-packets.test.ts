import BetterSqlite from 'better-sqlite3'
import { mkdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { IssuedPacketId, MeetingId } from '#shared/ids.ts'
import { auditHead, auditOf } from '#main/store/audit.ts'
import { verifyChain } from '#main/store/audit-chain.ts'
import { findIssuedPacket, issuedPacketsOf, saveIssuedPacket } from '#main/store/issued-packets.ts'
import type { IssuedPacket } from '#main/store/issued-packets.ts'
import { migrate } from '#main/store/migrate.ts'
import { readMigrations } from '#main/store/migrations.ts'
import { openStore } from '#main/store/open-store.ts'
import { applicationId } from '#main/store/store-header.ts'
import { workspaceAt } from '#main/store/workspace.ts'
import { newId } from '#support/builders.ts'
import { fillOlder } from '#support/older-store.ts'
import { granted, inFolder, inStore, saveSmallMeeting } from '#support/store.ts'

const aPacket = (
  meeting: MeetingId,
  given: Partial<IssuedPacket> = {},
): Omit<IssuedPacket, 'auditHead' | 'voided'> => ({
  id: newId<IssuedPacketId>(),
  meeting,
  audience: 'public',
  kind: 'packet',
  edition: 1,
  madeAt: '2020-11-17T12:00:00.000Z',
  sha256: 'a'.repeat(64),
  pages: 50,
  report: { pages: 50, items: [{ number: 'PS 112/20' }] },
  proof: { passed: true },
  ...given,
})

describe('the account of a packet', () => {
  test('is found again by the SHA-256 of the file, as it was stored', async () => {
    await inStore((db) => {
      const { meeting } = saveSmallMeeting(db)
      const packet = aPacket(meeting.id)
      const saved = saveIssuedPacket(db, packet, 'test')
      expect(saved).toEqual({ ...packet, auditHead: auditHead(db), voided: false })
      expect(findIssuedPacket(db, packet.sha256)).toEqual(saved)
      expect(findIssuedPacket(db, 'b'.repeat(64))).toBeNull()
    })
  })

  test('is told to the audit trail, whose head at that moment names the file', async () => {
    await inStore((db) => {
      const { meeting } = saveSmallMeeting(db)
      const { auditHead: head, sha256 } = saveIssuedPacket(db, aPacket(meeting.id), 'test')
      const last = auditOf(db, 'meeting', meeting.id).at(-1)
      expect(last).toMatchObject({ action: 'packet.made', sequence: head.sequence, detail: { sha256 } })
      expect(verifyChain(db, [head])).toEqual({ whole: true, head })
    })
  })

  test('stands as it was when the same file is made again', async () => {
    await inStore((db) => {
      const { meeting } = saveSmallMeeting(db)
      const saved = saveIssuedPacket(db, aPacket(meeting.id), 'test')
      const again = saveIssuedPacket(db, aPacket(meeting.id, { madeAt: '2021-01-01T00:00:00.000Z' }), 'test')
      expect(again).toEqual(saved)
      expect(auditHead(db)).toEqual(saved.auditHead)
    })
  })

  test('is listed by meeting and audience, in the order of editions', async () => {
    await inStore((db) => {
      const { meeting } = saveSmallMeeting(db)
      for (const [edition, letter] of [
        [2, 'b'],
        [1, 'c'],
        [0, 'd'],
      ] as const)
        saveIssuedPacket(db, aPacket(meeting.id, { edition, sha256: letter.repeat(64) }), 'test')
      saveIssuedPacket(db, aPacket(meeting.id, { audience: 'members', sha256: 'e'.repeat(64) }), 'test')
      expect(issuedPacketsOf(db, meeting.id, 'public').map((packet) => packet.edition)).toEqual([0, 1, 2])
      expect(issuedPacketsOf(db, meeting.id, 'members')).toHaveLength(1)
    })
  })

  test('never changes and never goes', async () => {
    await inStore((db) => {
      const { meeting } = saveSmallMeeting(db)
      saveIssuedPacket(db, aPacket(meeting.id), 'test')
      expect(() => db.exec('UPDATE issued_packet SET pages = 1')).toThrow('issuedPacket.neverChanges')
      expect(() => db.exec('DELETE FROM issued_packet')).toThrow('issuedPacket.neverChanges')
    })
  })

  test('cannot be stored without a meeting, a real SHA-256 or JSON', async () => {
    await inStore((db) => {
      const { meeting } = saveSmallMeeting(db)
      const save = (given: Partial<IssuedPacket>) => () =>
        saveIssuedPacket(db, aPacket(meeting.id, given), 'test')
      expect(save({ meeting: newId<MeetingId>() })).toThrow(/FOREIGN KEY/)
      expect(save({ sha256: 'A'.repeat(64) })).toThrow(/CHECK/)
      expect(save({ pages: 0 })).toThrow(/CHECK/)
      expect(auditHead(db).sequence).toBe(0) // what was not stored is not in the trail either
    })
  })
})

test('a workspace of version 5 with a meeting keeps it, and can store accounts afterwards', async () => {
  await inFolder((folder) => {
    mkdirSync(folder, { recursive: true })
    const workspace = workspaceAt(folder)
    const old = new BetterSqlite(workspace.file)
    old.pragma(`application_id = ${applicationId}`)
    migrate(old, workspace, readMigrations().slice(0, 5))
    const { meeting } = fillOlder(old, saveSmallMeeting)
    const before = old.prepare('SELECT * FROM agenda_item').all()
    old.close()
    const store = granted(openStore(folder))
    expect(store.db.prepare('SELECT * FROM agenda_item').all()).toMatchObject(before)
    saveIssuedPacket(store.db, aPacket(meeting.id), 'test')
    expect(issuedPacketsOf(store.db, meeting.id, 'public')).toHaveLength(1)
    store.close()
  })
})

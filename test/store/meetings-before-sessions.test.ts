import BetterSqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate } from '#main/store/migrate.ts'
import { migrationFiles, readMigrations } from '#main/store/migrations.ts'
import { itemRecordOf } from '#main/store/session/item-record.ts'
import { rollOf } from '#main/store/session/sessions.ts'
import { applicationId } from '#main/store/store-header.ts'
import { workspaceAt } from '#main/store/workspace.ts'
import { looksLikeId } from '#shared/ids.ts'
import { newId } from '#support/builders.ts'
import { fillOlder } from '#support/older-store.ts'
import { inFolder, saveSmallMeeting } from '#support/store.ts'

test('roll, motions, votes, disqualification and statements kept before meetings had sessions stand as they were', () =>
  inFolder((folder) => {
    const shipped = readMigrations()
    const before = migrationFiles.findIndex((name) => name.endsWith('-session.sql'))
    const workspace = workspaceAt(folder)
    const db = new BetterSqlite(workspace.file)
    db.pragma(`application_id = ${applicationId}`)
    migrate(db, workspace, shipped.slice(0, before))
    const { item, meeting, officer } = fillOlder(db, saveSmallMeeting)
    const [motion, vote] = [newId(), newId()]
    db.exec(`
      INSERT INTO attendance VALUES ('${meeting.id}', 1, '${officer.id}', 'member', 'GS', NULL, '2020-11-24T17:00', '2020-11-24T17:30');
      INSERT INTO attendance VALUES ('${meeting.id}', 2, '${officer.id}', 'member', 'GS', NULL, NULL, NULL);
      INSERT INTO impediment VALUES ('${item.id}', '${officer.id}', 'exempted', 'Sykdom');
      INSERT INTO motion VALUES ('${motion}', '${item.id}', 1, '${officer.id}', 'GS', 'Nytt punkt');
      INSERT INTO vote VALUES ('${vote}', '${item.id}', 1, '${motion}', NULL, 'Nytt punkt', 4, 3, 1, 0, 1);
      INSERT INTO ballot VALUES ('${vote}', '${officer.id}', 'blank');
      INSERT INTO statement_for_minutes VALUES ('${item.id}', 1, '${officer.id}', 'En merknad');`)
    migrate(db, workspace, shipped)
    const roll = rollOf(db, meeting.id)
    expect(roll.every(({ id }) => looksLikeId(id))).toBe(true)
    expect(roll.map(({ arrivedAt, leftAt }) => [arrivedAt, leftAt])).toEqual([
      ['2020-11-24T17:00:00', '2020-11-24T17:30:00'],
      [null, null],
    ])
    const record = itemRecordOf(db, item.id)
    expect(record.impediments).toMatchObject([{ basis: 'koml-11-11', ground: 'Sykdom', state: 'upheld' }])
    expect(record.motions).toMatchObject([{ id: motion, kind: 'alternative', text: 'Nytt punkt' }])
    expect(record.votes).toMatchObject([
      {
        id: vote,
        blank: 1,
        options: [{ votes: 4, text: { of: 'motion', motion } }, { votes: 3 }],
        ballots: [{ person: officer.id, option: null }],
      },
    ])
    expect(record.statements).toMatchObject([{ person: officer.id, text: 'En merknad' }])
    expect(record.statements.every(({ id }) => looksLikeId(id))).toBe(true)
    expect(db.pragma('foreign_key_check')).toEqual([])
    db.exec('DELETE FROM search_stale')
    db.prepare('UPDATE motion SET text = ? WHERE id = ?').run('Annet', motion)
    expect(db.prepare('SELECT subject_id FROM search_stale').pluck().all()).toEqual([item.id])
    db.close()
  }))

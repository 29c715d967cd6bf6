import BetterSqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { savePoint } from '#main/store/input-points.ts'
import { migrate } from '#main/store/migrate.ts'
import { migrationFiles, readMigrations } from '#main/store/migrations.ts'
import { applicationId } from '#main/store/store-header.ts'
import { workspaceAt } from '#main/store/workspace.ts'
import { aPoint, newId } from '#support/builders.ts'
import { saveLongHearing } from '#support/long-hearing.ts'
import { fillOlder } from '#support/older-store.ts'
import { inFolder, saveSmallCase } from '#support/store.ts'

test('points that were assessed before a theme could be lacking stand as they were, with paragraphs and search', () =>
  inFolder((folder) => {
    const shipped = readMigrations()
    const before = migrationFiles.findIndex((name) => name.endsWith('-points-without-theme.sql'))
    const workspace = workspaceAt(folder)
    const db = new BetterSqlite(workspace.file)
    db.pragma(`application_id = ${applicationId}`)
    migrate(db, workspace, shipped.slice(0, before))
    const input = fillOlder(db, (today) => {
      const { file } = saveSmallCase(today)
      const { themes, inputs } = saveLongHearing(today, file.id, { inputs: 2, answered: 1, points: 1 })
      const [one] = inputs
      const [point] = one?.points ?? []
      if (one === undefined || point === undefined) throw new Error('no input')
      savePoint(today, one.id, { ...point, theme: themes[0]?.id ?? null, changedBlocks: [newId(), newId()] })
      return one
    })
    const rows = (): unknown => ({
      points: db.prepare('SELECT * FROM input_point ORDER BY id').all(),
      blocks: db.prepare('SELECT * FROM input_point_block ORDER BY point_id, position').all(),
    })
    const stood = rows()
    expect(stood).toMatchObject({ points: { length: 2 }, blocks: { length: 2 } })
    const hung = (): unknown =>
      db
        .prepare(
          "SELECT type, name FROM sqlite_schema WHERE tbl_name = 'input_point' AND sql IS NOT NULL ORDER BY name",
        )
        .all()
    const hungBefore = hung()

    migrate(db, workspace, shipped)
    expect(rows()).toEqual(stood)
    expect(hung()).toEqual(hungBefore)
    expect(db.pragma('foreign_key_check')).toEqual([])
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)

    db.exec('DELETE FROM search_stale')
    savePoint(db, input.id, aPoint({ theme: null, number: 9 }))
    expect(db.prepare('SELECT subject_id FROM search_stale').pluck().all()).toEqual([input.id])
    expect(() => savePoint(db, input.id, aPoint({ theme: newId(), number: 10 }))).toThrow(/FOREIGN KEY/)
    db.prepare('DELETE FROM hearing_input WHERE id = ?').run(input.id)
    expect(db.prepare('SELECT count(*) FROM input_point WHERE input_id = ?').pluck().get(input.id)).toBe(0)
    expect(db.prepare('SELECT count(*) FROM input_point_block').pluck().get()).toBe(0)
    db.close()
  }))

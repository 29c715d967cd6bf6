import BetterSqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { textKind } from '#shared/contract/search.ts'
import { searchText } from '#main/actions/search-text.ts'
import { countStale } from '#main/store/full-text/update-index.ts'
import { migrate } from '#main/store/migrate.ts'
import { migrationFiles, readMigrations } from '#main/store/migrations.ts'
import { applicationId } from '#main/store/store-header.ts'
import { workspaceAt } from '#main/store/workspace.ts'
import { indexAll, keptAndMadeAnew } from '#support/index-dump.ts'
import { fillOlder } from '#support/older-store.ts'
import { inFolder } from '#support/store.ts'
import { writtenCase } from '#support/written-case.ts'

test('what was written before there was an index of all text is taken up, every kind of it', () =>
  inFolder((folder) => {
    const shipped = readMigrations()
    const before = migrationFiles.findIndex((name) => name.endsWith('-full-text.sql'))
    const workspace = workspaceAt(folder)
    const db = new BetterSqlite(workspace.file)
    db.pragma(`application_id = ${applicationId}`)
    migrate(db, workspace, shipped.slice(0, before))
    const { file, ids } = fillOlder(db, writtenCase)
    migrate(db, workspace, shipped)
    expect(countStale(db)).toBe(textKind.options.length)
    indexAll(db)
    const rows = db.prepare('SELECT subject_id FROM search_document').pluck().all()
    expect(new Set(rows)).toEqual(new Set(Object.values(ids)))
    const asked = { kinds: [], case: file.id, committee: null, from: null, to: null, offset: 0, limit: 10 }
    expect(searchText(db, { ...asked, text: 'temaplan' }).hits.map(({ kind }) => kind)).toContain('paper')
    const [kept, anew] = keptAndMadeAnew(db)
    expect(kept).toEqual(anew)
    db.close()
  }))

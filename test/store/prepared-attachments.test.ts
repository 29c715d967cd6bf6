import BetterSqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { putBlob } from '#main/store/blobs.ts'
import { migrate } from '#main/store/migrate.ts'
import { migrationFiles, readMigrations } from '#main/store/migrations.ts'
import { readPrepared, savePrepared } from '#main/store/prepared-attachments.ts'
import type { Database } from '#main/store/rows.ts'
import { applicationId } from '#main/store/store-header.ts'
import { workspaceAt } from '#main/store/workspace.ts'
import { pdfBytes } from '#support/builders.ts'
import { inFolder, inStore } from '#support/store.ts'

const form = Buffer.from('prepared')
const asText = (bytes: Uint8Array | null): string | null =>
  bytes === null ? null : Buffer.from(bytes).toString()
const blobIn = (db: Database) => putBlob(db, pdfBytes, 'application/pdf')

test('a prepared form is found by its blob, in the version that is asked for', async () => {
  await inStore((db) => {
    const blob = blobIn(db)
    expect(readPrepared(db, blob, 1)).toBeNull()
    savePrepared(db, blob, 1, form)
    expect([1, 2].map((version) => asText(readPrepared(db, blob, version)))).toEqual(['prepared', null])
    savePrepared(db, blob, 2, Buffer.from('prepared anew'))
    expect([1, 2].map((version) => asText(readPrepared(db, blob, version)))).toEqual([null, 'prepared anew'])
  })
})

test('a form whose bytes have changed on the disk is as good as none', async () => {
  await inStore((db) => {
    const blob = blobIn(db)
    savePrepared(db, blob, 1, form)
    db.prepare('UPDATE prepared_attachment SET bytes = ?').run(Buffer.from('Prepared'))
    expect(readPrepared(db, blob, 1)).toBeNull()
  })
})

test('a form belongs to a blob that is there', async () => {
  await inStore((db) => {
    const missing = 'f'.repeat(64) as ReturnType<typeof blobIn>
    expect(() => savePrepared(db, missing, 1, form)).toThrow('FOREIGN KEY')
  })
})

test('a store from before there were forms has none, and takes them', async () => {
  await inFolder((folder) => {
    const shipped = readMigrations()
    const before = migrationFiles.indexOf('0008-prepared-attachments.sql')
    const workspace = workspaceAt(folder)
    const db = new BetterSqlite(workspace.file)
    db.pragma(`application_id = ${applicationId}`)
    migrate(db, workspace, shipped.slice(0, before))
    const blob = blobIn(db)
    migrate(db, workspace, shipped.slice(0, before + 1))
    expect(readPrepared(db, blob, 1)).toBeNull()
    savePrepared(db, blob, 1, form)
    expect(asText(readPrepared(db, blob, 1))).toBe('prepared')
    db.close()
  })
})

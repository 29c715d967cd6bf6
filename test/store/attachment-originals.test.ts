import BetterSqlite from 'better-sqlite3'
import { fillOlder } from '#support/older-store.ts'
import { expect, test } from 'vitest'
import { attachmentsOfPaper, findAttachment, saveAttachment } from '#main/store/attachments.ts'
import { putBlob, readBlob } from '#main/store/blobs.ts'
import { migrate } from '#main/store/migrate.ts'
import { migrationFiles, readMigrations } from '#main/store/migrations.ts'
import { applicationId } from '#main/store/store-header.ts'
import { workspaceAt } from '#main/store/workspace.ts'
import { anAttachment, pdfBytes } from '#support/builders.ts'
import { inFolder, inStore, saveSmallCase } from '#support/store.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test('an attachment made of another file keeps that file beside its pages', async () => {
  await inStore((db) => {
    const { file, paper } = saveSmallCase(db)
    const blob = putBlob(db, pdfBytes, 'application/pdf')
    const original = putBlob(db, Buffer.from('PK as it came'), docx)
    const made = anAttachment({ case: file.id, paper: paper.id, blob, original })
    const plain = anAttachment({ case: file.id, paper: paper.id, blob, number: 2 })
    for (const each of [made, plain]) saveAttachment(db, each)
    expect(attachmentsOfPaper(db, paper.id)).toEqual([made, plain])
    expect(findAttachment(db, plain.id)).not.toHaveProperty('original')
    expect(Buffer.from(readBlob(db, original) ?? []).toString()).toBe('PK as it came')
  })
})

test('an original must be in the store before it is pointed at', async () => {
  await inStore((db) => {
    const { file, paper } = saveSmallCase(db)
    const blob = putBlob(db, pdfBytes, 'application/pdf')
    const missing = 'f'.repeat(64) as typeof blob
    const made = anAttachment({ case: file.id, paper: paper.id, blob, original: missing })
    expect(() => saveAttachment(db, made)).toThrow('FOREIGN KEY')
  })
})

test('attachments from before there were originals come through as PDFs that came as they are', async () => {
  await inFolder((folder) => {
    const shipped = readMigrations()
    const before = migrationFiles.indexOf('0007-attachment-originals.sql')
    const workspace = workspaceAt(folder)
    const db = new BetterSqlite(workspace.file)
    db.pragma(`application_id = ${applicationId}`)
    migrate(db, workspace, shipped.slice(0, before))
    const { file, paper } = fillOlder(db, saveSmallCase)
    const blob = putBlob(db, pdfBytes, 'application/pdf')
    const old = anAttachment({ case: file.id, paper: paper.id, blob })
    db.prepare(
      `INSERT INTO attachment (id, case_id, paper_id, number, title, file_name, kind, blob_sha256, media_type,
         byte_size, pages, language, tagged) VALUES (?, ?, ?, 1, ?, ?, 'enclosed', ?, ?, ?, ?, ?, 1)`,
    ).run(
      old.id,
      file.id,
      paper.id,
      old.title,
      old.fileName,
      blob,
      old.mediaType,
      old.byteSize,
      JSON.stringify(old.pages),
      old.language,
    )
    migrate(db, workspace, shipped)
    expect(attachmentsOfPaper(db, paper.id)).toEqual([old])
    db.close()
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Migration = { readonly version: number; readonly name: string; readonly sql: string }

/**
 * Every migration that was ever shipped, in order; a version is its place here. Append only. This is the
 * one place that names the files, for a bundler to copy.
 */
export const migrationFiles = [
  '0001-foundation.sql',
  '0002-cases.sql',
  '0003-knowledge.sql',
  '0004-hearing.sql',
  '0005-meetings.sql',
  '0006-issued-packets.sql',
  '0007-attachment-originals.sql',
  '0008-prepared-attachments.sql',
  '0009-corrections.sql',
  '0010-search-words.sql',
  '0011-case-list.sql',
  '0012-bin-counted.sql',
  '0013-drafting.sql',
  '0014-own-day.sql',
  '0015-municipal-words.sql',
  '0016-bundles.sql',
  '0017-page-budget.sql',
  '0018-knowledge-links.sql',
  '0019-knowledge-imports.sql',
  '0020-full-text.sql',
  '0021-course.sql',
  '0022-hearing-inputs.sql',
  '0023-points-without-theme.sql',
  '0024-deadline-rules.sql',
  '0025-session.sql',
  '0026-agenda-editions.sql',
  '0027-minutes.sql',
  '0028-follow-up.sql',
  '0029-retention.sql',
  '0030-record-seals.sql',
  '0031-scale.sql',
] as const

export const migrationFolder = join(import.meta.dirname, 'migrations')

/** The version that this program knows. */
export const knownVersion = migrationFiles.length

/** Reads the migrations from their folder. */
export function readMigrations(): Migration[] {
  return migrationFiles.map((name, index) => ({
    version: index + 1,
    name,
    sql: readFileSync(join(migrationFolder, name), 'utf8'),
  }))
}

import type { CaseId } from '#shared/ids.ts'
import { one, type Database } from './rows.ts'

/** Where a thing that has an id belongs, and whether it lies in the bin. */
export type Owner = { readonly case: CaseId; readonly binned: boolean }

const ownCase = (table: string, bin: boolean): string =>
  `SELECT case_id AS "case", ${bin ? 'deleted_at IS NOT NULL' : '0'} AS binned FROM ${table} WHERE id = ?`

const statements = {
  case: 'SELECT id AS "case", deleted_at IS NOT NULL AS binned FROM case_file WHERE id = ?',
  reading: ownCase('reading', false),
  milestone: ownCase('milestone', true),
  theme: ownCase('theme', false),
  source: ownCase('source', true),
  entry: ownCase('entry', true),
  hearing: ownCase('hearing', false),
  input: `SELECT h.case_id AS "case", i.deleted_at IS NOT NULL AS binned FROM hearing_input i JOIN hearing h ON h.id = i.hearing_id
    WHERE i.id = ?`,
  point: `SELECT h.case_id AS "case", i.deleted_at IS NOT NULL AS binned FROM input_point p JOIN hearing_input i ON i.id = p.input_id
    JOIN hearing h ON h.id = i.hearing_id WHERE p.id = ?`,
  paper: ownCase('paper', false),
  attachment: ownCase('attachment', true),
  thread: `SELECT p.case_id AS "case", 0 AS binned FROM comment_thread t JOIN paper p ON p.id = t.paper_id
    WHERE t.id = ?`,
  comment: `SELECT p.case_id AS "case", 0 AS binned FROM comment c JOIN comment_thread t ON t.id = c.thread_id
    JOIN paper p ON p.id = t.paper_id WHERE c.id = ?`,
} as const

export type OwnedKind = keyof typeof statements

/** The case that something belongs to, in the bin or out of it; null for an id that is not here. */
export function ownerOf(db: Database, kind: OwnedKind, id: string): Owner | null {
  const toOwner = (row: { readonly case: CaseId; readonly binned: number }): Owner => ({
    case: row.case,
    binned: row.binned === 1,
  })
  return one(db, toOwner, statements[kind], id)
}

const numbers = {
  theme: 'SELECT max(number) AS last FROM theme WHERE case_id = ?',
  source: 'SELECT max(number) AS last FROM source WHERE case_id = ?',
  entry: 'SELECT max(number) AS last FROM entry WHERE case_id = ?',
  reading: 'SELECT max(sequence) AS last FROM reading WHERE case_id = ?',
  input: 'SELECT last_input AS last FROM hearing WHERE id = ?',
  attachment: 'SELECT max(number) AS last FROM attachment WHERE paper_id = ?',
} as const
const taken = {
  theme: 'SELECT 1 AS found FROM theme WHERE case_id = ? AND number = ?',
  source: 'SELECT 1 AS found FROM source WHERE case_id = ? AND number = ?',
  entry: 'SELECT 1 AS found FROM entry WHERE case_id = ? AND number = ?',
  reading: 'SELECT 1 AS found FROM reading WHERE case_id = ? AND sequence = ?',
  input: 'SELECT 1 AS found FROM hearing_input WHERE hearing_id = ? AND number = ?',
  attachment: 'SELECT 1 AS found FROM attachment WHERE paper_id = ? AND number = ?',
} as const

/** `wanted` where it is free within its owner, the bin included; else the next that was never used. */
export function freeNumber(db: Database, kind: keyof typeof numbers, owner: string, wanted: number): number {
  const isTaken = one(db, () => true, taken[kind], owner, wanted) === true
  if (!isTaken) return wanted
  return (one(db, (row: { readonly last: number }) => row.last, numbers[kind], owner) ?? 0) + 1
}

import type { Case, CaseState, Reading } from '#shared/domain/case/case.ts'
import type { CourseTemplateKey } from '#shared/domain/case/course-template.ts'
import type { CaseId, CommitteeId, PersonId, ReadingId } from '#shared/ids.ts'
import { disclosureColumns, rowToDisclosure, saveDisclosure, type DisclosureColumns } from './disclosures.ts'
import { many, one, run, upsert, whole, type Database } from './rows.ts'

type CaseRow = Pick<Case, 'id' | 'title' | 'language' | 'course' | 'state'> &
  DisclosureColumns & {
    readonly case_number: string
    readonly course_template: CourseTemplateKey
    readonly archive_code: string
    readonly officer_id: PersonId
    readonly owner_id: PersonId | null
    readonly predecessor_id: CaseId | null
    readonly created_at: string
    readonly updated_at: string
  }

function rowToCase(row: CaseRow): Case {
  return {
    id: row.id,
    caseNumber: row.case_number,
    title: row.title,
    archiveCode: row.archive_code,
    language: row.language,
    course: row.course,
    template: row.course_template,
    state: row.state,
    officer: row.officer_id,
    owner: row.owner_id,
    predecessor: row.predecessor_id,
    disclosure: rowToDisclosure(row),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

const selectCases = `SELECT c.*, ${disclosureColumns} FROM case_file c
  LEFT JOIN disclosure d ON d.id = c.disclosure_id WHERE c.deleted_at IS NULL`

export function saveCase(db: Database, file: Case): void {
  const { id, title, language, course, state } = file
  whole(db, () => {
    upsert(db, 'case_file', ['id'], {
      id,
      title,
      language,
      course,
      state,
      case_number: file.caseNumber,
      course_template: file.template,
      archive_code: file.archiveCode,
      officer_id: file.officer,
      owner_id: file.owner,
      predecessor_id: file.predecessor,
      disclosure_id: saveDisclosure(db, file.disclosure),
      created_at: file.createdAt,
      updated_at: file.updatedAt,
    })
  })
}

/** null for an unknown id and for a case in the bin. */
export function findCase(db: Database, id: CaseId): Case | null {
  return one(db, rowToCase, `${selectCases} AND c.id = ?`, id)
}

/** By the number as registered: `20/01610`. */
export function findCaseByNumber(db: Database, caseNumber: string): Case | null {
  return one(db, rowToCase, `${selectCases} AND c.case_number = ?`, caseNumber)
}

/** All cases that are not in the bin, or those in one state; by number. */
export function listCases(db: Database, state?: CaseState): Case[] {
  const order = 'ORDER BY c.case_number, c.id'
  if (state === undefined) return many(db, rowToCase, `${selectCases} ${order}`)
  return many(db, rowToCase, `${selectCases} AND c.state = ? ${order}`, state)
}

/** Something of the case was changed: for lists by what was worked on last. */
export function touchCase(db: Database, id: CaseId, at: string): void {
  run(db, 'UPDATE case_file SET updated_at = ? WHERE id = ?', at, id)
}

/** A case and all that it replaces, one after another; those in the bin too, for they may come back. */
export function lineOf(db: Database, id: CaseId): CaseId[] {
  const sql = `WITH RECURSIVE line (id) AS (SELECT ? UNION
      SELECT c.predecessor_id FROM case_file c JOIN line ON c.id = line.id WHERE c.predecessor_id IS NOT NULL)
    SELECT id FROM line`
  return many(db, (row: { readonly id: CaseId }) => row.id, sql, id)
}

/** The cases that revise this one, four years on. */
export function successorsOf(db: Database, id: CaseId): Case[] {
  return many(db, rowToCase, `${selectCases} AND c.predecessor_id = ? ORDER BY c.created_at`, id)
}

type ReadingRow = Pick<Reading, 'id' | 'stage' | 'sequence' | 'part' | 'outcome'> & {
  readonly case_id: CaseId
  readonly committee_id: CommitteeId
}

function rowToReading({ id, case_id, committee_id, ...row }: ReadingRow): Reading {
  const { stage, sequence, part, outcome } = row
  return { id, case: case_id, committee: committee_id, stage, sequence, part, outcome }
}

export function saveReading(db: Database, reading: Reading): void {
  const { id, stage, sequence, part, outcome } = reading
  const row = { id, case_id: reading.case, committee_id: reading.committee, stage, sequence, part, outcome }
  upsert(db, 'reading', ['id'], row)
}

export function findReading(db: Database, id: ReadingId): Reading | null {
  return one(db, rowToReading, 'SELECT * FROM reading WHERE id = ?', id)
}

/** In the order of the course. */
export function readingsOfCase(db: Database, id: CaseId): Reading[] {
  return many(db, rowToReading, 'SELECT * FROM reading WHERE case_id = ? ORDER BY sequence', id)
}

/** Makes room for a reading at a place of the course; those from there on move one further. */
export function makeRoomForReading(db: Database, id: CaseId, sequence: number): void {
  const far = 1_000_000 // out of the way of the unique index
  const sql = 'UPDATE reading SET sequence = sequence + ? WHERE case_id = ? AND sequence >= ?'
  run(db, sql, far, id, sequence)
  run(db, sql, 1 - far, id, far)
}

/** Takes a reading out of the course, one that nobody has met: what rests on it makes SQLite refuse. */
export function removeReading(db: Database, id: ReadingId): void {
  run(db, 'DELETE FROM reading WHERE id = ?', id)
}

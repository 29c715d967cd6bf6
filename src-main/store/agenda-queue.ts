import type { CaseCourse, CaseState, Reading, ReadingStage } from '#shared/domain/case/case.ts'
import type { CaseId, CommitteeId, MeetingId, PaperId, ReadingId } from '#shared/ids.ts'
import { many, one, type Database } from './rows.ts'

/** A reading that stands on no agenda, with the latest version of its paper. */
export type WaitingReading = {
  readonly reading: ReadingId
  readonly stage: ReadingStage
  readonly part: Reading['part']
  readonly case: CaseId
  readonly caseNumber: string
  readonly state: CaseState
  readonly course: CaseCourse
  readonly paper: PaperId
  readonly title: string
  readonly paperState: 'draft' | 'approved' | 'frozen'
}

/** The latest paper that a reading `r` rests on: its own, or for a body that advises that of the one that decides. */
const paperOfReading = `SELECT p2.id FROM paper p2 JOIN reading d ON d.id = p2.reading_id
  WHERE d.id = r.id OR (r.part = 'advises' AND d.case_id = r.case_id AND d.stage = r.stage AND d.part = 'decides'
    AND d.sequence > r.sequence)
  ORDER BY d.sequence, p2.version DESC LIMIT 1`

/** See `paperOfReading`; null where none is begun. */
export function paperIdOfReading(db: Database, reading: ReadingId): PaperId | null {
  const sql = `SELECT (${paperOfReading}) AS id FROM reading r WHERE r.id = ?`
  return one(db, (row: { readonly id: PaperId | null }) => row.id, sql, reading)
}

/**
 * Undecided readings of a body that have a paper and stand on no agenda. One that was withdrawn waits again,
 * but not for the meeting where it stands as withdrawn.
 */
export function waitingReadings(db: Database, committee: CommitteeId, meeting: MeetingId): WaitingReading[] {
  const sql = `SELECT r.id AS reading, r.stage, r.part, c.id AS "case", c.case_number AS caseNumber, c.state, c.course,
      p.id AS paper, p.title, p.state AS paperState
    FROM reading r
    JOIN case_file c ON c.id = r.case_id AND c.deleted_at IS NULL
    JOIN paper p ON p.id = (${paperOfReading})
    WHERE r.committee_id = ? AND r.outcome IS NULL AND NOT EXISTS (
      SELECT 1 FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
      WHERE i.reading_id = r.id AND m.deleted_at IS NULL AND (i.withdrawn = 0 OR m.id = ?))
    ORDER BY c.case_number, r.sequence`
  return many(db, (row: WaitingReading) => ({ ...row }), sql, committee, meeting)
}

/** The meetings, other than those in the bin, whose agenda has a reading that is not withdrawn. */
export function meetingsWithReading(db: Database, reading: ReadingId): MeetingId[] {
  const sql = `SELECT m.id FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
    WHERE i.reading_id = ? AND i.withdrawn = 0 AND m.deleted_at IS NULL`
  return many(db, (row: { readonly id: MeetingId }) => row.id, sql, reading)
}

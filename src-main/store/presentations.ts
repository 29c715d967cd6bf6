import type { ReadingOutcome } from '#shared/domain/case/case.ts'
import type { CaseId, MeetingId, PaperId, ReadingId, ThemeId } from '#shared/ids.ts'
import { many, one, run, upsert, type Database } from './rows.ts'

/** The knowledge base of a case put before a body. */
export type Presentation = {
  readonly reading: ReadingId
  readonly committee: string
  /** Latest version of its paper; null where it has none. */
  readonly paper: PaperId | null
  readonly paperState: 'draft' | 'approved' | 'frozen' | null
  /** Empty for all of it. */
  readonly themes: readonly ThemeId[]
  readonly outcome: ReadingOutcome | null
  /** The meeting on whose agenda it stands, and its day. */
  readonly meeting: MeetingId | null
  readonly date: string | null
  readonly said: string
  readonly saidOn: string | null
}

type Row = Omit<Presentation, 'themes'> & { readonly themes: string }

const selectPresentations = `SELECT r.id AS reading, k.name AS committee, p.id AS paper, p.state AS paperState,
    coalesce(x.themes, '[]') AS themes, r.outcome, m.id AS meeting, substr(m.starts_at, 1, 10) AS date,
    coalesce(x.said, '') AS said, x.said_on AS saidOn
  FROM reading r
  JOIN committee k ON k.id = r.committee_id
  LEFT JOIN presentation x ON x.reading_id = r.id
  LEFT JOIN paper p ON p.reading_id = r.id AND p.version = (SELECT max(version) FROM paper WHERE reading_id = r.id)
  LEFT JOIN agenda_item i ON i.reading_id = r.id AND i.withdrawn = 0
  LEFT JOIN meeting m ON m.id = i.meeting_id AND m.deleted_at IS NULL
  WHERE r.stage = 'knowledge'`

const toPresentation = (row: Row): Presentation => ({
  ...row,
  themes: JSON.parse(row.themes) as ThemeId[],
})

/** In the order of the course. */
export function presentationsOfCase(db: Database, id: CaseId): Presentation[] {
  return many(db, toPresentation, `${selectPresentations} AND r.case_id = ? ORDER BY r.sequence`, id)
}

/** null for a reading that is none. */
export function findPresentation(db: Database, id: ReadingId): Presentation | null {
  return one(db, toPresentation, `${selectPresentations} AND r.id = ?`, id)
}

/** What was put before the body, and what it said. */
export function savePresentation(
  db: Database,
  { reading, themes, said, saidOn }: Pick<Presentation, 'reading' | 'themes' | 'said' | 'saidOn'>,
): void {
  upsert(db, 'presentation', ['reading_id'], {
    reading_id: reading,
    themes: JSON.stringify(themes),
    said,
    said_on: saidOn,
  })
}

/** Takes a reading beside the course back with its paper and its step in the plan. Throws where it stands on an agenda. */
export function deleteReadingBeside(db: Database, reading: ReadingId): void {
  run(db, 'DELETE FROM milestone WHERE reading_id = ?', reading)
  run(db, 'DELETE FROM paper WHERE reading_id = ?', reading)
  run(db, 'DELETE FROM reading WHERE id = ?', reading)
}

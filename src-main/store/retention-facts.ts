import type { CaseState } from '#shared/domain/case/case.ts'
import type { Language } from '#shared/domain/municipality/municipality.ts'
import type { RetentionFacts } from '#shared/domain/retention/retention-due.ts'
import type { CaseId, HearingId } from '#shared/ids.ts'
import { many, one, type Database } from './rows.ts'
import { retentionOfHearing } from './retention.ts'
import type { HearingRetention } from './retention.ts'

/** A hearing that holds personal data, or held it, with what its erasure is reckoned from. */
export type KeptHearing = {
  readonly id: HearingId
  readonly case: CaseId
  readonly caseNumber: string
  readonly title: string
  readonly language: Language
  readonly state: CaseState
  /** Whether the case lies in the bin. */
  readonly binned: boolean
  readonly facts: RetentionFacts
  readonly said: HearingRetention
  readonly counts: RetentionCounts
}

export type RetentionCounts = {
  readonly inputs: number
  /** From private persons and employees, not emptied yet. */
  readonly personal: number
  /** From others, whose contact person is kept. */
  readonly contacts: number
  /** Emptied before. */
  readonly erased: number
  readonly files: number
  readonly bytes: number
}

type Row = RetentionCounts & {
  readonly id: HearingId
  readonly case_id: CaseId
  readonly case_number: string
  readonly title: string
  readonly language: Language
  readonly state: CaseState
  readonly deleted_at: string | null
  readonly closes_on: string
  readonly last_received: string
  readonly decided_on: string | null
  readonly ended_at: string | null
  readonly open_reviews: number
  readonly reviewed_on: string | null
}

const over = `'adopted', 'implementing', 'archived', 'rejected'`
const isPerson = `i.sender_kind IN ('privatePerson', 'employee')`

const select = (where: string): string => `WITH held AS (
    SELECT i.hearing_id, count(*) AS inputs, max(i.received_on) AS last_received,
      sum(${isPerson} AND e.input_id IS NULL) AS personal,
      sum(NOT (${isPerson}) AND k.input_id IS NOT NULL) AS contacts,
      sum(e.input_id IS NOT NULL) AS erased,
      sum(CASE WHEN ${isPerson} THEN (SELECT count(*) FROM hearing_input_file WHERE input_id = i.id) ELSE 0 END) AS files,
      sum(CASE WHEN ${isPerson} THEN coalesce((SELECT sum(b.size) FROM hearing_input_file f
        JOIN blob b ON b.sha256 = f.blob_sha256 WHERE f.input_id = i.id), 0) ELSE 0 END) AS bytes
    FROM hearing_input i LEFT JOIN erased_input e ON e.input_id = i.id
      LEFT JOIN hearing_contact k ON k.input_id = i.id
    ${where} GROUP BY i.hearing_id)
  SELECT h.id, h.case_id, h.closes_on, c.case_number, c.title, c.language, c.state, c.deleted_at, held.*,
    (SELECT max(made_on) FROM decision WHERE case_id = c.id AND kind = 'decision') AS decided_on,
    (SELECT max(at) FROM case_event WHERE case_id = c.id AND to_state IN (${over})) AS ended_at,
    (SELECT count(*) FROM legality_review r JOIN decision d ON d.id = r.decision_id
      WHERE d.case_id = c.id AND r.withdrawn = 0 AND r.closed_on IS NULL) AS open_reviews,
    (SELECT max(r.closed_on) FROM legality_review r JOIN decision d ON d.id = r.decision_id
      WHERE d.case_id = c.id) AS reviewed_on
  FROM held JOIN hearing h ON h.id = held.hearing_id JOIN case_file c ON c.id = h.case_id
  ORDER BY h.closes_on, h.id`

function rowToKept(db: Database, row: Row): KeptHearing {
  const said = retentionOfHearing(db, row.id)
  const { inputs, personal, contacts, erased, files, bytes, state } = row
  const binned = row.deleted_at !== null
  const ended = row.ended_at ?? row.deleted_at
  const isOver = binned || ['adopted', 'implementing', 'archived', 'rejected'].includes(state)
  return {
    id: row.id,
    case: row.case_id,
    caseNumber: row.case_number,
    title: row.title,
    language: row.language,
    state,
    binned,
    said,
    facts: {
      closesOn: row.closes_on,
      isOver,
      decidedOn: isOver ? row.decided_on : null,
      endedOn: ended === null ? null : ended.slice(0, 10),
      openReviews: row.open_reviews,
      reviewedOn: row.reviewed_on,
      archivedOn: said.archived?.on ?? null,
      lastReceivedOn: row.last_received,
      choice: said.choice,
      hold: said.hold,
    },
    counts: { inputs, personal, contacts, erased, files, bytes },
  }
}

/** Every hearing that somebody has answered, the bin asked too; the one that closed first stands first. */
export function keptHearings(db: Database): KeptHearing[] {
  return many(db, (row: Row) => rowToKept(db, row), select(''))
}

export function findKeptHearing(db: Database, id: HearingId): KeptHearing | null {
  return one(db, (row: Row) => rowToKept(db, row), select('WHERE i.hearing_id = ?'), id)
}

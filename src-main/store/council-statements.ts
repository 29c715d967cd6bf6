import type { CaseId, CommitteeId, HearingInputId } from '#shared/ids.ts'
import { many, run, upsert, type Database } from './rows.ts'

/** What a statutory council said of a case, or that it said nothing (forskrift om medvirkningsordninger § 2). */
export type CouncilStatement = {
  readonly case: CaseId
  readonly committee: CommitteeId
  readonly state: 'given' | 'none' | 'notConcerned'
  /** The input to the hearing that it is; null when it came otherwise, as `text`. */
  readonly input: HearingInputId | null
  readonly receivedOn: string | null
  readonly text: string
}

type Row = Pick<CouncilStatement, 'state' | 'text'> & {
  readonly case_id: CaseId
  readonly committee_id: CommitteeId
  readonly input_id: HearingInputId | null
  readonly received_on: string | null
}

const rowToStatement = ({ state, text, ...row }: Row): CouncilStatement => ({
  case: row.case_id,
  committee: row.committee_id,
  state,
  input: row.input_id,
  receivedOn: row.received_on,
  text,
})

export function statementsOfCase(db: Database, id: CaseId): CouncilStatement[] {
  return many(
    db,
    rowToStatement,
    'SELECT * FROM council_statement WHERE case_id = ? ORDER BY committee_id',
    id,
  )
}

export function saveStatement(db: Database, statement: CouncilStatement): void {
  const { case: file, committee, state, input, receivedOn, text } = statement
  upsert(db, 'council_statement', ['case_id', 'committee_id'], {
    case_id: file,
    committee_id: committee,
    state,
    input_id: input,
    received_on: receivedOn,
    text,
  })
}

export function deleteStatement(db: Database, file: CaseId, committee: CommitteeId): void {
  run(db, 'DELETE FROM council_statement WHERE case_id = ? AND committee_id = ?', file, committee)
}

import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { CaseId, HearingInputId } from '#shared/ids.ts'
import { many, type Database } from './rows.ts'

/** What somebody said in the hearing of a case, as far as an audience may read it; `text` null where it may not. */
export type SaidInHearing = {
  readonly id: HearingInputId
  readonly number: number
  readonly sender: string
  readonly isCouncil: boolean
  readonly receivedOn: string
  readonly text: string | null
}

type Row = Omit<SaidInHearing, 'isCouncil'> & { readonly isCouncil: number }

/**
 * The inputs to a case's hearings that no private person sent, by number. For the public, the text of one that is exempt is
 * never selected.
 */
export function saidInHearings(db: Database, file: CaseId, audience: Audience): SaidInHearing[] {
  const text = audience === 'members' ? 'i.text' : 'CASE WHEN i.disclosure_id IS NULL THEN i.text END'
  const sql = `SELECT i.id, i.number, i.sender, i.sender_kind = 'council' AS isCouncil, i.received_on AS receivedOn,
      ${text} AS text
    FROM hearing_input i JOIN hearing h ON h.id = i.hearing_id
    WHERE h.case_id = ? AND i.deleted_at IS NULL AND i.sender_kind <> 'privatePerson' ORDER BY i.received_on, i.number`
  return many(db, ({ isCouncil, ...row }: Row) => ({ ...row, isCouncil: isCouncil === 1 }), sql, file)
}

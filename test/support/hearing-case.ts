import type { CaseState } from '#shared/domain/case/case.ts'
import type { CaseId, HearingId } from '#shared/ids.ts'
import { hearingsOfCase } from '#main/store/hearings.ts'
import type { Database } from '#main/store/rows.ts'
import type { DemoCases } from './demo-cases.ts'

/** The demo's theme plan taken back to a state of its course, with the hearing that it has: 40 inputs. */
export function inState(d: DemoCases, state: CaseState, id: CaseId = d.id): HearingId {
  const db = d.program.workspaces.session.db()
  setState(db, id, state)
  const hearing = hearingsOfCase(db, id).at(-1)
  if (hearing === undefined) throw new Error('the case has no hearing')
  return hearing.id
}

/** Puts a case where a test needs it, past the steps that would bring it there. */
export function setState(db: Database, id: CaseId, state: CaseState): void {
  db.prepare('UPDATE case_file SET state = ? WHERE id = ?').run(state, id)
}

/** An input as an officer enters it. */
export const someInput = {
  sender: 'Solvik vel',
  senderKind: 'organisation',
  receivedOn: '2021-03-10',
  text: 'Vellaget ber om at digitale tjenester får et likeverdig alternativ på papir.',
  summary: 'Ber om papir.',
  disclosure: null,
} as const

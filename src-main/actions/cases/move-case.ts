import type { Case, CaseState, Reading } from '#shared/domain/case/case.ts'
import type { CaseEventType } from '#shared/domain/case/steps.ts'
import type { EventId, IdSource, PersonId } from '#shared/ids.ts'
import { appendCaseEvent } from '../../store/case-course.ts'
import { saveCase } from '../../store/cases.ts'
import type { Database } from '../../store/rows.ts'

export type CaseMove = {
  readonly to: CaseState
  readonly event: CaseEventType
  readonly reading: Reading | null
  /** Why, where a demand was set aside. */
  readonly note?: string
}

/** Puts a case into the state that the rules have given, and keeps what happened in its course. */
export function moveCase(
  db: Database,
  file: Case,
  { to, event, reading, note = '' }: CaseMove,
  by: { readonly at: string; readonly person: PersonId | null; readonly newId: IdSource },
): void {
  saveCase(db, { ...file, state: to, updatedAt: by.at })
  appendCaseEvent(db, {
    id: by.newId<EventId>(),
    case: file.id,
    at: by.at,
    actor: by.person,
    event,
    from: file.state,
    to,
    reading: reading?.id ?? null,
    note,
  })
}

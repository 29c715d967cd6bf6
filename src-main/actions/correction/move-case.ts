import type { EventId } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { CaseState, Case } from '#shared/domain/case/case.ts'
import { lastStage, transition } from '#shared/domain/case/course.ts'
import type { AgendaItem } from '#shared/domain/meeting/meeting.ts'
import { appendCaseEvent } from '../../store/case-course.ts'
import { findCase, findReading, readingsOfCase, saveCase } from '../../store/cases.ts'
import type { Database } from '../../store/rows.ts'

/** Takes the case of an item onto an agenda or off it, as its course allows, and keeps the event. Refuses with `course.*`. */
export function moveCase(
  db: Database,
  { case: id, reading: readingId }: Pick<AgendaItem, 'case' | 'reading'>,
  type: 'placeOnAgenda' | 'takeOffAgenda',
  by: { readonly at: string; readonly eventId: EventId },
): Case | Refusal {
  const file = findCase(db, id)
  const reading = findReading(db, readingId)
  if (file === null || reading === null) throw new Error(`an item without its case or reading: ${id}`)
  const stage = lastStage(readingsOfCase(db, id), file.course)
  const to: CaseState | Refusal = transition(
    { state: file.state, course: file.course, stage },
    { type, stage: reading.stage, part: reading.part },
  )
  if (isRefusal(to)) return to
  appendCaseEvent(db, {
    id: by.eventId,
    case: id,
    at: by.at,
    actor: null,
    event: type,
    from: file.state,
    to,
    reading: readingId,
    note: '',
  })
  const moved = { ...file, state: to, updatedAt: by.at }
  saveCase(db, moved)
  return moved
}

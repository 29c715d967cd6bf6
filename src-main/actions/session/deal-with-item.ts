import type { ReadingOutcome } from '#shared/domain/case/case.ts'
import { isPresentAt } from '#shared/domain/meeting/session/roll.ts'
import type { ItemSession, SessionTime } from '#shared/domain/meeting/session/session.ts'
import type { AgendaItemId, PersonId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Database } from '../../store/rows.ts'
import { saveDoorClosing, saveItemSession } from '../../store/session/item-sessions.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { missingBeforeClosing } from './item-rules.ts'
import type { OpenItem } from './open-item.ts'
import { loadItem } from './open-item.ts'
import { meetingTime, sessionTimeOf } from './session-clock.ts'
import { checkWritable, stepOnItem, tellStep } from './take-step.ts'
import { isRefusal } from '#shared/refusal.ts'

/** Takes an item up, or up again. Refuses with `session.itemWithdrawn` and, once the meeting is closed, `session.closed`. */
export function openItem(
  store: Store,
  id: AgendaItemId,
  at: SessionTime | null,
  by: ActedBy,
): null | Refusal {
  return onOpenMeeting(store, id, 'item.opened', by, (db, { item, record, meeting }) => {
    if (item.withdrawn) return refuse('session.itemWithdrawn')
    const openedAt = record.dealt.openedAt ?? at ?? meetingTime(db, meeting.id, sessionTimeOf(by.at))
    saveItemSession(db, { ...record.dealt, openedAt, closedAt: null })
    return null
  })
}

/**
 * Ends an item with what the body made of it. Doors that are still closed open with it. Refuses with the first of what is
 * missing (`missingBeforeClosing`), each with its section.
 */
export function closeItem(
  store: Store,
  id: AgendaItemId,
  { at, outcome }: { readonly at: SessionTime | null; readonly outcome: ReadingOutcome | null },
  by: ActedBy,
): null | Refusal {
  return onOpenMeeting(store, id, 'item.closed', by, (db, opened) => {
    const [missing] = missingBeforeClosing(db, opened, outcome, by.today)
    if (missing !== undefined) return missing
    const closedAt = at ?? meetingTime(db, opened.meeting.id, sessionTimeOf(by.at))
    const { dealt, closing } = opened.record
    if (dealt.openedAt !== null && closedAt < dealt.openedAt)
      return refuse('session.timeBefore', { at: closedAt })
    if (closing !== null && closing.openedAt === null) saveDoorClosing(db, { ...closing, openedAt: closedAt })
    saveItemSession(db, { ...dealt, closedAt, outcome })
    return null
  })
}

/** Opens an item that was ended, while the meeting lasts (`session.closed` after it). */
export function reopenItem(store: Store, id: AgendaItemId, by: ActedBy): null | Refusal {
  return onOpenMeeting(store, id, 'item.reopened', by, (db, { record }) => {
    saveItemSession(db, { ...record.dealt, closedAt: null, outcome: null })
    return null
  })
}

/** Who leads an item; null gives it back to who leads the meeting. Must be here (`session.chairAbsent`). */
export function leadItem(
  store: Store,
  id: AgendaItemId,
  person: PersonId | null,
  by: ActedBy,
): null | Refusal {
  return stepOnItem(store, id, { what: 'item.chair' }, by, (db, { record, roll, session, meeting }) => {
    const now = session.closedAt ?? meetingTime(db, meeting.id, sessionTimeOf(by.at))
    if (person !== null && !roll.some((entry) => entry.person === person && isPresentAt(entry, now)))
      return refuse('session.chairAbsent', {}, 'koml. § 11-2 tredje ledd')
    saveItemSession(db, { ...record.dealt, chair: person })
    return null
  })
}

/** Keeps the course of an item in words. It is typed, so it is no step: `session.undo` leaves it as it is. */
export function noteItem(store: Store, id: AgendaItemId, note: string, by: ActedBy): null | Refusal {
  return store.transaction((db) => {
    const opened = loadItem(db, id)
    if (isRefusal(opened)) return opened
    const closed = checkWritable(db, opened)
    if (closed !== null) return closed
    saveItemSession(db, { ...opened.record.dealt, note })
    tellStep(db, 'session.stepTaken', { meeting: opened.meeting.id, item: id, what: 'item.note' }, by)
    return null
  })
}

/** Words the decision; null gives it back to the votes. Nothing that was put forward is changed. */
export function wordDecision(
  store: Store,
  id: AgendaItemId,
  points: readonly string[] | null,
  by: ActedBy,
): null | Refusal {
  return stepOnItem(
    store,
    id,
    { what: 'item.worded', goesOnWith: (last) => points !== null && last.what === 'item.worded' },
    by,
    (db, { record }) => {
      const dealt: ItemSession = { ...record.dealt, points }
      saveItemSession(db, dealt)
      return null
    },
  )
}

/** What belongs to the meeting itself ends with it. */
function onOpenMeeting(
  store: Store,
  id: AgendaItemId,
  what: string,
  by: ActedBy,
  work: (db: Database, opened: OpenItem) => null | Refusal,
): null | Refusal {
  return stepOnItem(store, id, { what }, by, (db, opened) =>
    opened.session.closedAt === null ? work(db, opened) : refuse('session.closed', {}, 'koml. § 11-2'),
  )
}

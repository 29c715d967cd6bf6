import { checkDoors } from '#shared/domain/meeting/session/item-standing.ts'
import type { DoorClosing, SessionTime } from '#shared/domain/meeting/session/session.ts'
import type { AgendaItemId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { removeDoorClosing, saveDoorClosing, saveLateQuestion } from '../../store/session/item-sessions.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import type { PersonId } from '#shared/ids.ts'
import { isBehindDoors } from '#shared/domain/meeting/session/item-standing.ts'
import { meetingTime, sessionTimeOf, timeOfMove } from './session-clock.ts'
import { stepOnItem } from './take-step.ts'

export type Closing = Pick<DoorClosing, 'ground' | 'exemption' | 'debateClosed' | 'vote'> & {
  readonly at: SessionTime | null
}

/** Closes the doors for an item by a vote in open meeting (koml. § 11-5). Refuses with what `checkDoors` finds, each with its section. */
export function closeDoors(store: Store, item: AgendaItemId, closing: Closing, by: ActedBy): null | Refusal {
  return stepOnItem(store, item, { what: 'doors.closed' }, by, (db, opened) => {
    const { at, ...facts } = closing
    const closed: DoorClosing = {
      ...facts,
      item,
      closedAt: at ?? timeOfMove(db, opened.meeting.id, sessionTimeOf(by.at)),
      openedAt: null,
    }
    const about = opened.record.votes.find(({ id }) => id === closing.vote)
    if (about !== undefined && about.subject !== 'closing')
      return refuse('session.closingNotVoted', {}, 'koml. § 11-5 femte ledd')
    const [refused] = checkDoors({ ...opened.standing, closing: closed })
    if (refused !== undefined) return refused
    saveDoorClosing(db, closed)
    return null
  })
}

/** Opens them again. Refuses with `session.doorsNotClosed` and `session.timeBefore`. */
export function openDoors(
  store: Store,
  item: AgendaItemId,
  at: SessionTime | null,
  by: ActedBy,
): null | Refusal {
  return stepOnItem(store, item, { what: 'doors.opened' }, by, (db, { record: { closing }, meeting }) => {
    if (closing === null) return refuse('session.doorsOpen')
    const openedAt = at ?? timeOfMove(db, meeting.id, sessionTimeOf(by.at))
    if (closing.closedAt !== null && openedAt < closing.closedAt)
      return refuse('session.timeBefore', { at: openedAt })
    saveDoorClosing(db, { ...closing, openedAt })
    return null
  })
}

/** Takes a closing back that was entered by mistake. Refuses with `session.votedBehindDoors` where something was voted on behind them. */
export function removeClosing(store: Store, item: AgendaItemId, by: ActedBy): null | Refusal {
  return stepOnItem(store, item, { what: 'doors.removed' }, by, (db, { record: { closing, votes } }) => {
    if (closing === null) return refuse('session.doorsOpen')
    if (votes.some(({ heldAt, subject }) => subject !== 'closing' && isBehindDoors(closing, heldAt)))
      return refuse('session.votedBehindDoors', {}, 'koml. § 11-4 andre ledd')
    removeDoorClosing(db, item)
    return null
  })
}

/** Asks whether a late item may be decided, and keeps who objects (koml. § 11-3 femte ledd). Refuses with `session.notLate` and `roll.notHere`. */
export function askLate(
  store: Store,
  item: AgendaItemId,
  { objectors, at }: { readonly objectors: readonly PersonId[]; readonly at: SessionTime | null },
  by: ActedBy,
): null | Refusal {
  return stepOnItem(store, item, { what: 'late.asked' }, by, (db, opened) => {
    if (!opened.item.late) return refuse('session.notLate', {}, 'koml. § 11-3 femte ledd')
    const strange = objectors.find((person) => !opened.roll.some((entry) => entry.person === person))
    if (strange !== undefined) return refuse('roll.notHere', { person: strange }, 'koml. § 11-3 femte ledd')
    saveLateQuestion(db, item, {
      item,
      askedAt: at ?? meetingTime(db, opened.meeting.id, sessionTimeOf(by.at)),
      objectors: [...new Set(objectors)],
    })
    return null
  })
}

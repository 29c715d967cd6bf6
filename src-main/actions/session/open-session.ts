import { transitionMeeting } from '#shared/domain/meeting/course.ts'
import type { RollEntry, Session } from '#shared/domain/meeting/session/session.ts'
import type { MeetingId, PersonId, RollEntryId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { appendAudit } from '../../store/audit.ts'
import { findMeeting, saveMeeting } from '../../store/meetings.ts'
import { membershipsOf } from '../../store/municipality.ts'
import { saveRoll, saveSession } from '../../store/session/sessions.ts'
import { appendStep } from '../../store/session/steps.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { sessionTimeOf } from './session-clock.ts'

export type Opening = {
  readonly meeting: MeetingId
  readonly at: string | null
  readonly chair: PersonId
  readonly secretary: PersonId | null
  readonly constituting: boolean
  /** Members who are here; the others are entered as absent. */
  readonly present: readonly PersonId[]
}

const lead = 'koml. § 11-2 tredje ledd'

/**
 * The chair opens a meeting: its roll is called, everybody of the body is entered as present or absent (koml. § 11-4 første
 * ledd bokstav b). Refuses with `meeting.gone`, what the course of a meeting refuses, `session.tooEarly`, `session.chairAbsent`
 * and `roll.notMember`.
 */
export function openSession(store: Store, opening: Opening, by: ActedBy): null | Refusal {
  return store.transaction((db) => {
    const meeting = findMeeting(db, opening.meeting)
    if (meeting === null) return refuse('meeting.gone')
    const state = transitionMeeting(meeting, { type: 'openSession' })
    if (isRefusal(state)) return state
    const date = meeting.startsAt.slice(0, 10)
    if (by.today < date) return refuse('session.tooEarly', { date }, 'koml. § 11-3 første ledd')
    const members = membershipsOf(db, meeting.committee).filter(({ role }) => role !== 'deputy')
    const here = new Set(opening.present)
    const strange = opening.present.find((person) => !members.some((each) => each.person === person))
    if (strange !== undefined) return refuse('roll.notMember', { person: strange }, 'koml. § 8-1')
    if (!here.has(opening.chair)) return refuse('session.chairAbsent', {}, lead)
    const openedAt = opening.at ?? sessionTimeOf(by.at)
    const roll = members.map(({ person, party }): RollEntry => ({
      id: by.newId<RollEntryId>(),
      person,
      role: 'member',
      party,
      replaces: null,
      arrivedAt: here.has(person) ? openedAt : null,
      leftAt: null,
    }))
    const { meeting: id, chair, secretary, constituting } = opening
    const session: Session = {
      meeting: id,
      openedAt,
      closedAt: null,
      chair,
      secretary,
      constituting,
      openingNote: '',
    }
    saveSession(db, session)
    saveRoll(db, id, roll)
    saveMeeting(db, { ...meeting, state })
    appendStep(db, {
      meeting: id,
      item: null,
      what: 'session.opened',
      about: '',
      before: { session: null, roll: [] },
      at: by.at,
      actor: by.actor,
    })
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'session.opened',
      subjectKind: 'meeting',
      subjectId: id,
      detail: { openedAt, present: here.size, seats: members.length },
    })
    return null
  })
}

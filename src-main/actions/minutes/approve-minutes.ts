import {
  checkApprovingMeeting,
  checkSignatories,
  checkSigned,
  checkSignedOn,
} from '#shared/domain/meeting/minutes/approval.ts'
import type { Approval, Minutes } from '#shared/domain/meeting/minutes/minutes.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { AgendaItemId, MeetingId, PersonId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findAgendaItem } from '../../store/agenda.ts'
import { findMeeting } from '../../store/meetings.ts'
import { saveMinutes } from '../../store/minutes.ts'
import type { Database } from '../../store/rows.ts'
import { rollOf } from '../../store/session/sessions.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { missingOf, recordHash } from './minutes-record.ts'
import { approvedMinutes, inMeeting, moveMeeting, openMinutes, tellMinutes } from './step-minutes.ts'

/** Names who signs, in that order; who has signed already keeps the signature. Gives who it was before. */
export function nameSignatories(
  store: Store,
  id: MeetingId,
  persons: readonly PersonId[],
  by: ActedBy,
): { readonly before: readonly PersonId[] } | Refusal {
  return inMeeting(store, id, (db, meeting) => {
    const minutes = openMinutes(db, meeting)
    if (isRefusal(minutes)) return minutes
    const refused = checkSignatories(persons, rollOf(db, id))
    if (refused !== null) return refused
    const gone = minutes.signatories.find(
      ({ person, signedOn }) => signedOn !== null && !persons.includes(person),
    )
    if (gone !== undefined) return refuse('minutes.hasSigned', { person: gone.person })
    const signedOn = (person: PersonId): IsoDate | null =>
      minutes.signatories.find((each) => each.person === person)?.signedOn ?? null
    saveMinutes(db, {
      ...minutes,
      signatories: persons.map((person) => ({ person, signedOn: signedOn(person) })),
    })
    tellMinutes(db, id, 'minutes.signatoriesNamed', by, { persons: persons.length })
    return { before: minutes.signatories.map(({ person }) => person) }
  })
}

/** Somebody has signed on a day; null takes a signature back that was noted by mistake. */
export function signMinutes(
  store: Store,
  id: MeetingId,
  { person, on }: { readonly person: PersonId; readonly on: IsoDate | null },
  by: ActedBy,
): { readonly before: IsoDate | null } | Refusal {
  return inMeeting(store, id, (db, meeting) => {
    const minutes = openMinutes(db, meeting)
    if (isRefusal(minutes)) return minutes
    const own = minutes.signatories.find((each) => each.person === person)
    if (own === undefined) return refuse('minutes.notSignatory', { person })
    const wrong = on === null ? null : checkSignedOn(on, meeting, by.today)
    if (wrong !== null) return wrong
    const signatories = minutes.signatories.map((each) =>
      each.person === person ? { person, signedOn: on } : each,
    )
    saveMinutes(db, { ...minutes, signatories })
    tellMinutes(db, id, on === null ? 'minutes.unsigned' : 'minutes.signed', by, { person })
    return { before: own.signedOn }
  })
}

export type WayOfApproval =
  | { readonly way: 'signatories' }
  | { readonly way: 'meeting'; readonly meeting: MeetingId; readonly item: AgendaItemId | null }

/**
 * Approves the minutes: by signatures, all of them, or in a later meeting of the body. From now on nothing of the session
 * changes, and what was wrong is corrected by an addendum (koml. § 11-4).
 */
export function approveMinutes(
  store: Store,
  id: MeetingId,
  { remarks, ...way }: WayOfApproval & { readonly remarks: string },
  by: ActedBy,
): null | Refusal {
  return inMeeting(store, id, (db, meeting) => {
    const minutes = openMinutes(db, meeting)
    if (isRefusal(minutes)) return minutes
    const [missing] = missingOf(db, meeting)
    if (missing !== undefined) return missing.refusal
    const approval = approvalBy(db, meeting, minutes, way)
    if (isRefusal(approval)) return approval
    const moved = moveMeeting(db, meeting, 'approveMinutes')
    if (isRefusal(moved)) return moved
    const hash = recordHash(db, meeting)
    const approved = { approval, approvedAt: by.at, approvedBy: by.actor, recordHash: hash }
    saveMinutes(db, { ...minutes, ...approved, remarks })
    tellMinutes(db, id, 'minutes.approved', by, { way: approval.way, on: approval.on, record: hash })
    return null
  })
}

function approvalBy(
  db: Database,
  meeting: Meeting,
  { signatories }: Minutes,
  way: WayOfApproval,
): Approval | Refusal {
  if (way.way === 'signatories') {
    const waiting = checkSigned(signatories)
    const days = signatories.flatMap(({ signedOn }) => signedOn ?? []).toSorted()
    return waiting ?? { way: 'signatories', on: days.at(-1) ?? '' }
  }
  const later = findMeeting(db, way.meeting)
  if (later === null) return refuse('meeting.gone')
  const refused = checkApprovingMeeting(meeting, later)
  if (refused !== null) return refused
  if (way.item !== null && findAgendaItem(db, way.item)?.meeting !== later.id)
    return refuse('agenda.itemGone')
  return { way: 'meeting', meeting: later.id, item: way.item, on: later.startsAt.slice(0, 10) }
}

/** Opens approved minutes again, before they are published: the body has found something that must be put right first. */
export function reopenMinutes(store: Store, id: MeetingId, by: ActedBy): null | Refusal {
  return inMeeting(store, id, (db, meeting) => {
    const moved = moveMeeting(db, meeting, 'reopenMinutes')
    if (isRefusal(moved)) return moved
    const minutes = approvedMinutes(db, meeting)
    if (isRefusal(minutes)) return minutes
    const signatories = minutes.signatories.map(({ person }) => ({ person, signedOn: null }))
    saveMinutes(db, {
      ...minutes,
      signatories,
      approval: null,
      approvedAt: null,
      approvedBy: null,
      recordHash: null,
    })
    tellMinutes(db, id, 'minutes.reopened', by)
    return null
  })
}

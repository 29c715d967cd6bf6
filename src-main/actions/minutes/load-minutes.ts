import { minutesAreClosed } from '#shared/domain/meeting/minutes/minutes.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import type { Language } from '#shared/domain/municipality/municipality.ts'
import type { AgendaItemId, MeetingId } from '#shared/ids.ts'
import type {
  MinutesItem,
  MinutesModel,
  PrintedAddendum,
  PrintedApproval,
  RollProof,
} from '#shared/packet/minutes/model.ts'
import { findAgendaItem } from '../../store/agenda.ts'
import { findMeeting } from '../../store/meetings.ts'
import { addendaOf, findMinutes } from '../../store/minutes.ts'
import { findCommittee, getMunicipality } from '../../store/municipality.ts'
import { openItemsOf, publicAddendaOf, timesOfItem } from '../../store/public-minutes.ts'
import type { Database } from '../../store/rows.ts'
import { findSession, rollOf } from '../../store/session/sessions.ts'
import { agendaEntries } from '../packet/agenda-entries.ts'
import { attendanceOf } from './attendance.ts'
import { memberItem, publicItem } from './load-items.ts'
import type { ItemContext } from './load-minutes-item.ts'
import { minutesNames } from './minutes-facts.ts'

/**
 * The minutes of a meeting for an audience, from what was recorded (koml. § 11-4). For the public what is exempt or was dealt
 * with behind closed doors is never read: number, public title, ground of the closing and the vote on it are all that is
 * asked for. Refuses with `meeting.gone` and `minutes.notOpened`.
 */
export function loadMinutes(
  db: Database,
  id: MeetingId,
  audience: Audience,
  inLanguage?: Language,
): MinutesModel | Refusal {
  const meeting = findMeeting(db, id)
  if (meeting === null) return refuse('meeting.gone')
  const session = findSession(db, id)
  if (session === null) return refuse('minutes.notOpened', {}, 'koml. § 11-4 første ledd bokstav a')
  const municipality = getMunicipality(db)
  const committee = findCommittee(db, meeting.committee)
  if (municipality === null || committee === null)
    throw new Error(`meeting ${id} has no municipality or committee`)
  const language = inLanguage ?? municipality.language
  const entries = agendaEntries(db, meeting, audience, language)
  if (isRefusal(entries)) return entries
  const roll = rollOf(db, id)
  const names = minutesNames(db, roll)
  const isPublic = audience === 'public'
  const context: ItemContext = {
    meeting,
    roll,
    session,
    seats: committee.seats,
    names,
    language,
    open: isPublic,
  }
  const addenda = isPublic ? publicAddendaOf(db, id) : addendaOf(db, id)
  const open = isPublic ? openItemsOf(db, id) : new Set<AgendaItemId>()
  const items = entries.map((entry) => {
    const own = addenda.filter(({ item }) => item === entry.id).map(({ number }) => number)
    return isPublic
      ? publicItem(db, entry, open.has(entry.id), own, context)
      : memberItem(db, entry, own, context)
  })
  const numbers = new Map(items.map((item) => [item.id, item.number]))
  const times = entries.map(({ id: item }) => ({ item, ...timesOfItem(db, item) }))
  const attendance = attendanceOf(context, times, numbers, names)
  return {
    language,
    audience,
    municipality: municipality.name,
    committee: committee.name,
    meeting: {
      number: meeting.number,
      startsAt: meeting.startsAt,
      place: meeting.place,
      remote: meeting.remote,
      issuedOn: meeting.issuedOn,
      edition: meeting.agendaVersion,
      openedAt: session.openedAt,
      closedAt: session.closedAt,
      chair: names.nameOf(session.chair),
      secretary: session.secretary === null ? null : names.nameOf(session.secretary),
      openingNote: session.openingNote,
    },
    attendance,
    items: withoutRepeatedRolls(items, attendance.proof),
    addenda: addenda.map(({ number, item, text, madeOn, by }): PrintedAddendum => ({
      number,
      item: item === null ? null : (numbers.get(item) ?? ''),
      text,
      madeOn,
      by,
    })),
    ...approvalOf(db, meeting, context),
  }
}

/** A roll is told where it is another than before: of an item that nobody left, the one at the opening holds. */
function withoutRepeatedRolls(items: readonly MinutesItem[], first: RollProof): readonly MinutesItem[] {
  let told = JSON.stringify(first)
  return items.map((item) => {
    const proof = item.course?.proof ?? null
    if (item.course === null || proof === null) return item
    const said = JSON.stringify(proof)
    const isTold = said === told
    told = said
    return isTold ? { ...item, course: { ...item.course, proof: null } } : item
  })
}

function approvalOf(
  db: Database,
  meeting: Meeting,
  { names }: ItemContext,
): Pick<MinutesModel, 'signatories' | 'approval'> {
  const minutes = findMinutes(db, meeting.id)
  const signatories = (minutes?.signatories ?? []).map(({ person, signedOn }) => ({
    ...names.named(person),
    signedOn,
  }))
  const approval = minutesAreClosed(meeting) ? (minutes?.approval ?? null) : null
  if (approval === null || minutes === null) return { signatories, approval: null }
  const printed: PrintedApproval = {
    on: approval.on,
    meeting: approval.way === 'meeting' ? approvingMeeting(db, approval.meeting, approval.item) : null,
    remarks: minutes.remarks,
  }
  return { signatories, approval: printed }
}

function approvingMeeting(
  db: Database,
  id: MeetingId,
  item: AgendaItemId | null,
): PrintedApproval['meeting'] {
  const by = findMeeting(db, id)
  const number = item === null ? null : (findAgendaItem(db, item)?.number?.printed ?? null)
  if (by === null) return null
  return {
    committee: findCommittee(db, by.committee)?.name ?? '',
    date: by.startsAt.slice(0, 10),
    item: number,
  }
}

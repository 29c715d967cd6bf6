import type { MinutesView } from '#shared/contract/minutes-shapes.ts'
import { checkApprovingMeeting, maySign } from '#shared/domain/meeting/minutes/approval.ts'
import type { Minutes } from '#shared/domain/meeting/minutes/minutes.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import type { MeetingId, PersonId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { agendaOf, findAgendaItem } from '../../store/agenda.ts'
import { decisionsOfItem } from '../../store/decisions.ts'
import { findMeeting, meetingsAfter } from '../../store/meetings.ts'
import { addendaOf, findMinutes, releasedItemsOf } from '../../store/minutes.ts'
import { minutesEditionsOf } from '../../store/minutes-editions.ts'
import { openItemsOf } from '../../store/public-minutes.ts'
import type { Database } from '../../store/rows.ts'
import { findSession, rollOf } from '../../store/session/sessions.ts'
import { minutesNames } from './minutes-facts.ts'
import { missingOf } from './minutes-record.ts'

/** What is known of a meeting's minutes, and what may be done with them next. `meeting.gone`. */
export function minutesView(db: Database, id: MeetingId, today: string): MinutesView | Refusal {
  const meeting = findMeeting(db, id)
  if (meeting === null) return refuse('meeting.gone')
  const roll = rollOf(db, id)
  const { named } = minutesNames(db, roll)
  const person = (who: PersonId) => ({ id: who, ...named(who) })
  const minutes = findMinutes(db, id)
  const items = agendaOf(db, id)
  const opened = findSession(db, id) !== null
  const open = openItemsOf(db, id)
  const released = releasedItemsOf(db, id)
  const numbers = new Map(items.map((item) => [item.id, itemName(item).number]))
  return {
    today,
    state: meeting.state,
    opened,
    missing: opened
      ? missingOf(db, meeting).map(({ item, refusal }) => {
          const at = items.find((each) => each.id === item)
          return { refusal, item: at === undefined ? null : { ...itemName(at), case: at.case } }
        })
      : [],
    finished: minutes === null ? null : { at: minutes.finishedAt, by: minutes.finishedBy },
    signatories: (minutes?.signatories ?? []).map(({ person: who, signedOn }) => ({
      ...person(who),
      signedOn,
    })),
    maySign: maySign(roll).map(person),
    approval: minutes === null ? null : approvalView(db, minutes),
    publishedOn: minutes?.publishedOn ?? null,
    approvingMeetings: approvingMeetings(db, meeting),
    items: items.map(itemName),
    addenda: addendaOf(db, id).map(({ id: addendum, number, item, text, madeOn, by }) => ({
      id: addendum,
      number,
      item: item === null ? null : (numbers.get(item) ?? ''),
      text,
      madeOn,
      by,
    })),
    withheld: items
      .filter((item) => opened && !open.has(item.id))
      .map((item) => ({
        ...itemName(item),
        released: released.has(item.id),
        decided: decisionsOfItem(db, item.id).length > 0,
      })),
    editions: minutesEditionsOf(db, id)
      .toReversed()
      .map(({ id: edition, audience, number, madeAt, sha256, pages }) => ({
        id: edition,
        audience,
        number,
        madeAt,
        sha256,
        pages,
      })),
  }
}

const itemName = ({ id, number, kind, title }: AgendaItem) => ({ id, number: number?.printed ?? kind, title })

function approvalView(
  db: Database,
  { approval, approvedAt, approvedBy, remarks }: Minutes,
): MinutesView['approval'] {
  if (approval === null) return null
  const { way, on } = approval
  const later = approval.way === 'meeting' ? findMeeting(db, approval.meeting) : null
  const item = approval.way === 'meeting' && approval.item !== null ? findAgendaItem(db, approval.item) : null
  return {
    way,
    on,
    at: approvedAt ?? '',
    by: approvedBy ?? '',
    meeting:
      later === null
        ? null
        : { id: later.id, date: later.startsAt.slice(0, 10), item: item?.number?.printed ?? null },
    remarks,
  }
}

/** Minutes are approved in one of the next meetings: those of a year, whatever comes after. */
const laterMeetings = 24

function approvingMeetings(db: Database, meeting: Meeting): MinutesView['approvingMeetings'] {
  return meetingsAfter(db, meeting.committee, meeting.startsAt, laterMeetings)
    .filter((later) => checkApprovingMeeting(meeting, later) === null)
    .toReversed()
    .map((later) => ({
      id: later.id,
      date: later.startsAt.slice(0, 10),
      items: agendaOf(db, later.id).map(itemName),
    }))
}

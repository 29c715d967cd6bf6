import type { Case, Reading } from '#shared/domain/case/case.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import type { ItemInSession } from '#shared/domain/meeting/session/item-standing.ts'
import type { RollEntry, Session } from '#shared/domain/meeting/session/session.ts'
import type { Committee } from '#shared/domain/municipality/municipality.ts'
import type { AgendaItemId, MeetingId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findAgendaItem } from '../../store/agenda.ts'
import { findCase, findReading } from '../../store/cases.ts'
import { findMeeting } from '../../store/meetings.ts'
import { findCommittee } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'
import { itemRecordOf } from '../../store/session/item-record.ts'
import type { ItemRecord } from '../../store/session/item-record.ts'
import { findSession, rollOf } from '../../store/session/sessions.ts'

export type OpenMeeting = {
  readonly meeting: Meeting
  readonly committee: Committee
  readonly session: Session
  readonly roll: readonly RollEntry[]
}

export type OpenItem = OpenMeeting & {
  readonly item: AgendaItem
  readonly file: Case
  readonly reading: Reading
  readonly record: ItemRecord
  /** All that the item's rules ask for. */
  readonly standing: ItemInSession
}

/** A meeting that was opened. Refuses with `meeting.gone` and `session.notOpen`. */
export function loadMeeting(db: Database, id: MeetingId): OpenMeeting | Refusal {
  const meeting = findMeeting(db, id)
  if (meeting === null) return refuse('meeting.gone')
  const session = findSession(db, id)
  if (session === null) return refuse('session.notOpen', {}, 'koml. § 11-2 tredje ledd')
  const committee = findCommittee(db, meeting.committee)
  if (committee === null) throw new Error(`meeting ${id} is of a body that is gone`)
  return { meeting, committee, session, roll: rollOf(db, id) }
}

/** An item of a meeting that was opened. Refuses with `agenda.itemGone`, `case.gone` and what `loadMeeting` refuses. */
export function loadItem(db: Database, id: AgendaItemId): OpenItem | Refusal {
  const item = findAgendaItem(db, id)
  if (item === null) return refuse('agenda.itemGone')
  const opened = loadMeeting(db, item.meeting)
  return isRefusal(opened) ? opened : itemIn(db, opened, item)
}

/** The same of an item that is known, in a meeting that is loaded. */
export function itemIn(db: Database, opened: OpenMeeting, item: AgendaItem): OpenItem | Refusal {
  const file = findCase(db, item.case)
  const reading = findReading(db, item.reading)
  if (file === null || reading === null) return refuse('case.gone')
  const record = itemRecordOf(db, item.id)
  return { ...opened, item, file, reading, record, standing: standingOf(opened, item, record) }
}

function standingOf(
  { meeting, committee, session, roll }: OpenMeeting,
  item: AgendaItem,
  record: ItemRecord,
): ItemInSession {
  const { dealt, impediments, closing, lateQuestion, votes } = record
  return {
    item,
    dealt,
    roll,
    session,
    meeting,
    seats: committee.seats,
    impediments,
    closing,
    lateQuestion,
    votes,
  }
}

import { canonicalJson } from '#shared/document/canonical.ts'
import type { MinutesRecord } from '#shared/domain/meeting/minutes/minutes-record.ts'
import { missingFromMinutes } from '#shared/domain/meeting/minutes/missing-from-minutes.ts'
import type { MissingFromMinutes } from '#shared/domain/meeting/minutes/missing-from-minutes.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { agendaOf } from '../../store/agenda.ts'
import { decisionsOfItem } from '../../store/decisions.ts'
import { sha256 } from '../../store/hash.ts'
import { findCommittee } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'
import { itemRecordOf } from '../../store/session/item-record.ts'
import { findSession, rollOf } from '../../store/session/sessions.ts'
import { withNames } from '../session/names.ts'

/** All that happened in a meeting, as the rules of its minutes ask for it. */
export function minutesRecord(db: Database, meeting: Meeting): MinutesRecord {
  const session = findSession(db, meeting.id)
  return {
    meeting,
    session,
    roll: rollOf(db, meeting.id),
    seats: findCommittee(db, meeting.committee)?.seats ?? 0,
    items: agendaOf(db, meeting.id).map((item) => ({
      item,
      ...itemRecordOf(db, item.id),
      decisions: decisionsOfItem(db, item.id).map(({ kind, points }) => ({ kind, points })),
    })),
  }
}

/** What the minutes lack, naming people by their names. */
export function missingOf(db: Database, meeting: Meeting): readonly MissingFromMinutes[] {
  return missingFromMinutes(minutesRecord(db, meeting)).map(({ item, refusal }) => ({
    item,
    refusal: withNames(db, refusal),
  }))
}

/**
 * SHA-256 over what happened: roll, doors, motions, votes and decisions, by their ids. What minutes were approved by must
 * be the same whenever they are printed; names of people and bodies may change, and are no part of it.
 */
export function recordHash(db: Database, meeting: Meeting): string {
  const { session, roll, seats, items } = minutesRecord(db, meeting)
  const { startsAt, place, remote } = meeting
  const dealt = items.map(({ item: { id, number, late, withdrawn }, ...rest }) => ({
    id,
    number,
    late,
    withdrawn,
    ...rest,
  }))
  return sha256(canonicalJson({ startsAt, place, remote, session, roll, seats, items: dealt }))
}

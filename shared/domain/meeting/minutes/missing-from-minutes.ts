import type { AgendaItemId } from '../../../ids.ts'
import { refuse } from '../../../refusal.ts'
import type { Refusal } from '../../../refusal.ts'
import { isPresentAt, membersOnRoll } from '../session/roll.ts'
import type { RollEntry, Session } from '../session/session.ts'
import type { MinutesRecord } from './minutes-record.ts'
import { missingInItem } from './missing-in-item.ts'

/** Something that the law wants in the minutes and that is not there; `item` where it belongs to one. */
export type MissingFromMinutes = { readonly item: AgendaItemId | null; readonly refusal: Refusal }

const timeAndPlace = 'koml. § 11-4 første ledd bokstav a'
const presence = 'koml. § 11-4 første ledd bokstav b'

/**
 * All that the minutes of a meeting lack of what the law demands: koml. § 11-4 first and second ledd, and what §§ 11-3, 11-5,
 * 11-9, 11-10 and 11-11 ask to be decided before it can be told. Empty when they can be finished.
 */
export function missingFromMinutes(record: MinutesRecord): readonly MissingFromMinutes[] {
  const { meeting, session, items } = record
  const notice = meeting.issuedOn === null ? [refuse('minutes.noNotice', {}, 'koml. § 11-3 første ledd')] : []
  const place = meeting.place.trim() === '' ? [refuse('minutes.noPlace', {}, timeAndPlace)] : []
  const whole = [...notice, ...place, ...missingOfSession(record)].map((refusal) => ({ item: null, refusal }))
  if (session === null) return whole
  return [
    ...whole,
    ...items.flatMap((each) =>
      missingInItem(each, { ...record, session }).map((refusal) => ({
        item: each.item.id,
        refusal: {
          ...refusal,
          facts: { ...refusal.facts, item: each.item.number?.printed ?? each.item.title },
        },
      })),
    ),
  ]
}

function missingOfSession({ session, roll, seats }: MinutesRecord): readonly Refusal[] {
  if (session === null) return [refuse('minutes.notOpened', {}, timeAndPlace)]
  return [
    session.closedAt === null ? refuse('minutes.notClosed', {}, timeAndPlace) : null,
    ...missingOnRoll(session, roll, seats),
  ].filter((refusal) => refusal !== null)
}

function missingOnRoll(session: Session, roll: readonly RollEntry[], seats: number): readonly Refusal[] {
  const known = membersOnRoll(roll).length
  const present = roll.some(({ role, arrivedAt }) => role !== 'administration' && arrivedAt !== null)
  const led = roll.some((entry) => entry.person === session.chair && isPresentAt(entry, session.openedAt))
  return [
    present ? null : refuse('minutes.nobodyPresent', {}, presence),
    // who did not come must be told as well, so each member stands on the roll
    known < seats ? refuse('minutes.notOnRoll', { seats, known }, presence) : null,
    led ? null : refuse('minutes.chairNotPresent', { person: session.chair }, 'koml. § 11-2 tredje ledd'),
  ].filter((refusal) => refusal !== null)
}

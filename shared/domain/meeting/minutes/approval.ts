import type { PersonId } from '../../../ids.ts'
import { refuse } from '../../../refusal.ts'
import type { Refusal } from '../../../refusal.ts'
import type { IsoDate } from '../../calendar/dates.ts'
import type { Meeting } from '../meeting.ts'
import type { RollEntry } from '../session/session.ts'
import type { Signatory } from './minutes.ts'

const minutes = 'koml. § 11-4 første ledd'

/** Who may sign: those who were in the meeting with a vote, for nobody else can say that it was so (koml. § 11-4). */
export function maySign(roll: readonly RollEntry[]): readonly PersonId[] {
  const present = roll.filter(
    ({ role, replaces, arrivedAt }) =>
      arrivedAt !== null && (role === 'member' || (role === 'deputy' && replaces !== null)),
  )
  return [...new Set(present.map(({ person }) => person))]
}

/** Whether these may be named to sign (koml. § 11-4): each once, each of those present. */
export function checkSignatories(persons: readonly PersonId[], roll: readonly RollEntry[]): Refusal | null {
  const may = new Set(maySign(roll))
  const absent = persons.find((person) => !may.has(person))
  if (absent !== undefined) return refuse('minutes.signatoryAbsent', { person: absent }, minutes)
  return new Set(persons).size === persons.length ? null : refuse('minutes.signatoryTwice', {}, minutes)
}

/** Whether the signatures are there by which minutes are approved (koml. § 11-4). */
export function checkSigned(signatories: readonly Signatory[]): Refusal | null {
  if (signatories.length === 0) return refuse('minutes.nobodySigns', {}, minutes)
  const waiting = signatories.find(({ signedOn }) => signedOn === null)
  return waiting === undefined ? null : refuse('minutes.notSigned', { person: waiting.person }, minutes)
}

/** Whether a signature can bear a date: not before the meeting, not ahead (koml. § 11-4). */
export function checkSignedOn(
  on: IsoDate,
  meeting: Pick<Meeting, 'startsAt'>,
  today: IsoDate,
): Refusal | null {
  const held = meeting.startsAt.slice(0, 10)
  return on < held || on > today ? refuse('minutes.signedOn', { on, held }, minutes) : null
}

/** Whether a meeting can approve the minutes of another: of the same body, later, and held (koml. § 11-4). */
export function checkApprovingMeeting(
  of: Pick<Meeting, 'id' | 'committee' | 'startsAt'>,
  by: Pick<Meeting, 'id' | 'committee' | 'startsAt' | 'state'>,
): Refusal | null {
  const facts = { date: by.startsAt.slice(0, 10) }
  if (by.committee !== of.committee) return refuse('minutes.otherBody', facts, minutes)
  if (by.id === of.id || by.startsAt <= of.startsAt) return refuse('minutes.earlierMeeting', facts, minutes)
  const waits = by.state === 'planned' || by.state === 'agendaDraft' || by.state === 'noticeIssued'
  return waits ? refuse('minutes.meetingNotHeld', facts, minutes) : null
}

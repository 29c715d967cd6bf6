import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Case } from '#shared/domain/case/case.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { listCases } from '../store/cases.ts'
import { listMeetings } from '../store/meetings.ts'
import { listCommittees } from '../store/municipality.ts'
import type { Database } from '../store/rows.ts'

/** `formannskapet/2020-11-24`: how people name a meeting in a terminal. */
export function meetingReference(db: Database, meeting: Meeting): string {
  const committee = listCommittees(db).find((each) => each.id === meeting.committee)
  return `${(committee?.name ?? '').toLowerCase()}/${meeting.startsAt.slice(0, 10)}`
}

/**
 * The meeting that a word means: an id or its beginning (8 characters or more), `committee/date`, or a
 * date alone when only one body meets. Refuses with `meeting.unknown` or `meeting.ambiguous`.
 */
export function findMeetingByWord(db: Database, word: string): Meeting | Refusal {
  const wanted = word.trim().toLowerCase()
  const meetings = listMeetings(db)
  const found = meetings.filter(
    (meeting) =>
      matchesId(meeting.id, wanted) ||
      meetingReference(db, meeting) === wanted ||
      meeting.startsAt.slice(0, 10) === wanted,
  )
  return only(found, 'meeting', word, (meeting) => meetingReference(db, meeting))
}

/** The case that a word means: its number (`20/01610`), an id or its beginning. `case.unknown`, `case.ambiguous`. */
export function findCaseByWord(db: Database, word: string): Case | Refusal {
  const wanted = word.trim().toLowerCase()
  const found = listCases(db).filter(
    (file) => file.caseNumber.toLowerCase() === wanted || matchesId(file.id, wanted),
  )
  return only(found, 'case', word, (file) => file.caseNumber)
}

const matchesId = (id: string, wanted: string): boolean => wanted.length >= 8 && id.startsWith(wanted)

function only<T>(
  found: readonly T[],
  kind: 'meeting' | 'case',
  word: string,
  name: (each: T) => string,
): T | Refusal {
  const [first, ...others] = found
  if (first === undefined) return refuse(`${kind}.unknown`, { word })
  if (others.length > 0) return refuse(`${kind}.ambiguous`, { word, candidates: found.map(name).join(', ') })
  return first
}

import { addDays } from '#shared/domain/calendar/dates.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { approveMinutes, nameSignatories, signMinutes } from '../../actions/minutes/approve-minutes.ts'
import { finishMinutes } from '../../actions/minutes/finish-minutes.ts'
import { saveMeeting } from '../../store/meetings.ts'
import { findMinutes, saveMinutes } from '../../store/minutes.ts'
import { rollOf } from '../../store/session/sessions.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../../actions/acted-by.ts'
import { allowed } from './allowed.ts'

/**
 * Minutes of a meeting that was held, as far as the meeting has come: finished, signed two days later by who led and one more,
 * approved. Publishing stores no file here: it is made when somebody asks for it.
 */
export function writeMinutes(store: Store, meeting: Meeting, by: ActedBy): void {
  const isPublished = meeting.state === 'published'
  if (!isPublished && meeting.state !== 'minutesApproved') return
  const on = addDays(by.today, 2)
  const later: ActedBy = { ...by, today: on, at: `${on}T10:00:00.000Z` }
  const [first, second] = rollOf(store.db, meeting.id).filter(
    ({ role, arrivedAt }) => role === 'member' && arrivedAt !== null,
  )
  if (first === undefined || second === undefined) throw new Error('too few came to sign the minutes')
  const signatories = [first.person, second.person]
  saveMeeting(store.db, { ...meeting, state: 'held' })
  allowed(finishMinutes(store, meeting.id, later), 'minutes')
  allowed(nameSignatories(store, meeting.id, signatories, later), 'signatories')
  for (const person of signatories)
    allowed(signMinutes(store, meeting.id, { person, on }, later), 'signature')
  allowed(approveMinutes(store, meeting.id, { way: 'signatories', remarks: '' }, later), 'approval')
  const minutes = findMinutes(store.db, meeting.id)
  if (!isPublished || minutes === null) return
  saveMinutes(store.db, { ...minutes, publishedOn: on })
  saveMeeting(store.db, meeting)
}

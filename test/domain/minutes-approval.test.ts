import { describe, expect, it } from 'vitest'
import {
  checkApprovingMeeting,
  checkSignatories,
  checkSigned,
} from '#shared/domain/meeting/minutes/approval.ts'
import { minutesAreClosed } from '#shared/domain/meeting/minutes/minutes.ts'
import { movementsOf } from '#shared/domain/meeting/minutes/movements.ts'
import { newId } from '#support/builders.ts'
import { aRollEntry } from '#support/builders-session.ts'
import { chair, complete, item, meeting, second, stays } from '#support/complete-minutes.ts'
import type { MinutesRecord } from '#shared/domain/meeting/minutes/minutes-record.ts'

const session = complete.session as NonNullable<MinutesRecord['session']>

describe('coming and going', () => {
  const items = [
    { item: item.id, openedAt: '2020-11-24T17:10:00', closedAt: '2020-11-24T17:30:00' },
    { item: newId<typeof item.id>(), openedAt: '2020-11-24T17:31:00', closedAt: '2020-11-24T17:50:00' },
  ]
  it('is placed by time, within an item or between two', () => {
    const roll = [
      aRollEntry({ person: chair, arrivedAt: '2020-11-24T17:00:00' }),
      aRollEntry({ person: second, arrivedAt: '2020-11-24T17:15:00', leftAt: '2020-11-24T17:30:30' }),
    ]
    expect(movementsOf(roll, session, items).map(({ kind, place }) => [kind, place])).toEqual([
      ['arrived', { during: item.id, after: null, before: null }],
      ['left', { during: null, after: item.id, before: items[1]?.item }],
    ])
  })
})

describe('approval', () => {
  it('is by those who were there with a vote, each once, and only when all have signed', () => {
    const absent = { ...(stays[4] as (typeof stays)[number]), arrivedAt: null }
    const roll = [...stays.slice(0, 4), absent]
    expect(checkSignatories([chair, second], roll)).toBeNull()
    expect(checkSignatories([absent.person], roll)?.code).toBe('minutes.signatoryAbsent')
    expect(checkSignatories([chair, chair], roll)?.code).toBe('minutes.signatoryTwice')
    expect(checkSigned([])?.code).toBe('minutes.nobodySigns')
    expect(checkSigned([{ person: chair, signedOn: null }])?.code).toBe('minutes.notSigned')
    expect(checkSigned([{ person: chair, signedOn: '2020-11-25' }])).toBeNull()
  })

  it('is in a later meeting of the same body that was held', () => {
    const later = {
      ...meeting,
      id: newId<typeof meeting.id>(),
      startsAt: '2020-12-08T17:00',
      state: 'held' as const,
    }
    expect(checkApprovingMeeting(meeting, later)).toBeNull()
    expect(checkApprovingMeeting(meeting, { ...later, committee: newId() })?.code).toBe('minutes.otherBody')
    expect(checkApprovingMeeting(later, meeting)?.code).toBe('minutes.earlierMeeting')
    expect(checkApprovingMeeting(meeting, { ...later, state: 'noticeIssued' })?.code).toBe(
      'minutes.meetingNotHeld',
    )
  })

  it('closes the session for good', () => {
    expect(minutesAreClosed({ state: 'minutesDraft' })).toBe(false)
    expect(minutesAreClosed({ state: 'minutesApproved' })).toBe(true)
    expect(minutesAreClosed({ state: 'published' })).toBe(true)
  })
})

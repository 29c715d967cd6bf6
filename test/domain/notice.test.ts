import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#shared/domain/calendar/dates.ts'
import {
  checkLateItem,
  checkNotice,
  lastDayOfIssue,
  lateItemMayBeDecided,
} from '#shared/domain/meeting/notice.ts'

describe('notice of a meeting', () => {
  test('members get the days that the municipality has set, the day of the meeting not counted', () => {
    expect(checkNotice('2021-04-13', '2021-04-21', 8)).toBeNull()
    expect(checkNotice('2021-04-14', '2021-04-21', 8)).toEqual({
      refused: true,
      code: 'notice.tooShort',
      ground: 'koml. § 11-3 første ledd',
      facts: { issuedOn: '2021-04-14', meetingDate: '2021-04-21', required: 8, given: 7 },
    })
  })

  test('nobody is called to a meeting that has been', () => {
    expect(checkNotice('2021-04-22', '2021-04-21', 0)).toMatchObject({ code: 'notice.afterMeeting' })
  })

  test('the last day of issue is in time, the day after is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), fc.integer({ min: 1, max: 60 }), (offset, days) => {
        const meeting = addDays('2021-04-21', offset)
        const issue = lastDayOfIssue(meeting, days)
        expect(checkNotice(issue, meeting, days)).toBeNull()
        expect(checkNotice(addDays(issue, 1), meeting, days)?.code).toBe('notice.tooShort')
      }),
    )
  })
})

describe('a case that is not on the agenda, or whose papers were not sent', () => {
  test('is decided when nobody objects', () => {
    expect(lateItemMayBeDecided({ chairObjects: false, objecting: 0, present: 9 })).toBe(true)
    expect(checkLateItem({ chairObjects: false, objecting: 2, present: 9 })).toBeNull()
  })

  test('is not decided when the chair objects', () => {
    expect(checkLateItem({ chairObjects: true, objecting: 1, present: 9 })).toMatchObject({
      code: 'notice.chairObjects',
      ground: 'koml. § 11-3 femte ledd',
    })
  })

  test('is not decided when a third of those present objects', () => {
    expect(checkLateItem({ chairObjects: false, objecting: 3, present: 9 })).toMatchObject({
      code: 'notice.aThirdObjects',
      facts: { objecting: 3, present: 9 },
    })
  })

  test('a third is counted exactly: just below it is too few', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (present) => {
        const third = Math.ceil(present / 3)
        expect(lateItemMayBeDecided({ chairObjects: false, objecting: third, present })).toBe(false)
        expect(lateItemMayBeDecided({ chairObjects: false, objecting: third - 1, present })).toBe(true)
      }),
    )
  })

  test('an empty room decides nothing, and no more object than are there', () => {
    expect(checkLateItem({ chairObjects: false, objecting: 0, present: 0 })).toMatchObject({
      code: 'notice.nobodyPresent',
    })
    expect(() => lateItemMayBeDecided({ chairObjects: false, objecting: 4, present: 3 })).toThrow(RangeError)
  })
})

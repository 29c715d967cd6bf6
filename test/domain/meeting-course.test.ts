import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meetingSteps, nextMeetingStep, transitionMeeting } from '#shared/domain/meeting/course.ts'
import type { MeetingEvent } from '#shared/domain/meeting/course.ts'
import type { MeetingState } from '#shared/domain/meeting/meeting.ts'
import { isRefusal } from '#shared/refusal.ts'

const order: readonly MeetingState[] = [
  'planned',
  'agendaDraft',
  'noticeIssued',
  'inSession',
  'held',
  'minutesDraft',
  'minutesApproved',
  'published',
]
const types = [...new Set(meetingSteps.map((step) => step.event))]
const event = (type: MeetingEvent['type'], items = 1): MeetingEvent =>
  type === 'issueNotice' || type === 'correctAgenda' ? { type, items } : { type }

describe('the course of a meeting', () => {
  test('a meeting goes from plan to published minutes', () => {
    const visited: MeetingState[] = ['planned']
    for (
      let next = nextMeetingStep('planned');
      next !== null;
      next = nextMeetingStep(visited.at(-1) ?? 'published')
    ) {
      const state = transitionMeeting(
        { state: visited.at(-1) ?? 'planned', issuedOn: '2020-11-13' },
        event(next.what),
      )
      if (isRefusal(state)) throw new Error(state.code)
      visited.push(state)
    }
    expect(visited).toEqual(order)
  })

  test.each(['planned', 'agendaDraft', 'noticeIssued'] as const)(
    'a meeting that is %s and not called cannot sit',
    (state) => {
      expect(transitionMeeting({ state, issuedOn: null }, { type: 'openSession' })).toMatchObject({
        code: 'meeting.noticeNotIssued',
        ground: 'koml. § 11-3 første ledd',
      })
    },
  )

  test('a notice without a case list is no notice', () => {
    expect(
      transitionMeeting({ state: 'agendaDraft', issuedOn: null }, event('issueNotice', 0)),
    ).toMatchObject({ code: 'meeting.emptyAgenda' })
  })

  test('a corrected agenda leaves the meeting called', () => {
    expect(transitionMeeting({ state: 'noticeIssued', issuedOn: '2020-11-13' }, event('correctAgenda'))).toBe(
      'noticeIssued',
    )
    expect(
      transitionMeeting({ state: 'inSession', issuedOn: '2020-11-13' }, event('correctAgenda')),
    ).toMatchObject({ code: 'meeting.notAllowed' })
  })

  test('a meeting goes back behind its notice only when that is taken back, and every refusal names code and ground', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...types), fc.nat(3)), { maxLength: 60 }), (tries) => {
        let state: MeetingState = 'planned'
        let issuedOn: string | null = null
        for (const [type, items] of tries) {
          const next = transitionMeeting({ state, issuedOn }, event(type, items))
          if (isRefusal(next)) {
            expect(next.code).toMatch(/^meeting\./)
            expect(next.ground).toMatch(/^koml\. § 11-[234]/)
            continue
          }
          expect(meetingSteps).toContainEqual(expect.objectContaining({ from: state, event: type }))
          if (order.indexOf(next) >= order.indexOf('inSession')) expect(issuedOn).not.toBeNull()
          if (type === 'takeBackNotice') {
            expect([state, next]).toEqual(['noticeIssued', 'agendaDraft'])
            issuedOn = null
          } else if (order.indexOf(next) < order.indexOf(state)) expect(next).toBe('minutesDraft')
          if (next === 'noticeIssued') issuedOn = '2020-11-13'
          state = next
        }
      }),
    )
  })
})

import { beforeEach, describe, expect, test } from 'vitest'
import { councilsPass, courseDesk, planHearing } from '#support/course-desk.ts'
import type { CourseDesk } from '#support/course-desk.ts'
import { missingOf, throughHearing, toHearing } from '#support/course-stages.ts'

describe('a theme plan', () => {
  let desk: CourseDesk
  beforeEach(async () => {
    desk = await courseDesk('themePlan')
  })

  test('that is heard anew is read a second time again, and needs a hearing of its own', async () => {
    await toHearing(desk)
    await throughHearing(desk)
    desk.officer.on('2021-08-02')
    await desk.step('finishAssessment')
    await desk.write()
    await desk.step('approve')
    const second = await desk.place('Formannskapet', '2021-09-01', 'second')
    desk.officer.on('2021-08-20')
    await councilsPass(desk)
    await desk.call('meeting.issue', { id: second })
    desk.officer.on('2021-09-01')
    const view = await desk.decide('newHearing', ['Planen høres på nytt.'])
    expect(view.state).toBe('sentToHearing')
    expect(view.readings.map(({ stage, outcome }) => [stage, outcome])).toEqual([
      ['first', 'sentToHearing'],
      ['second', 'newHearing'],
      ['second', null],
      ['council', null],
    ])
    expect(missingOf(view, 'openHearing')).toEqual(['course.hearingNotPlanned'])
    planHearing(desk, '2021-09-10', '2021-10-25')
    desk.officer.on('2021-09-10')
    await desk.step('openHearing')
    desk.officer.on('2021-10-26')
    await desk.step('closeHearing')
    await desk.step('finishAssessment')
    await desk.write()
    // what was heard last is the paper that was sent to the new hearing, and nothing has changed since
    expect(missingOf(await desk.view(), 'approve')).toEqual([])
    expect((await desk.step('approve')).state).toBe('approvedForSecond')
  })

  test('whose proposal has changed since it was heard is not approved before that has been weighed', async () => {
    await toHearing(desk)
    await throughHearing(desk)
    await desk.step('finishAssessment')
    const paper = await desk.write()
    await desk.propose(paper, 'Planen gjelder i tjue år.')
    const stopped = await desk.refused('case.advance', { id: desk.id, step: 'approve' })
    expect(stopped).toMatchObject({
      code: 'course.newHearingNotAssessed',
      ground: 'koml. § 13-1 tredje ledd',
      facts: { material: expect.any(Number) },
    })
    await desk.call('newHearing.assess', { case: desk.id, needed: true, reason: 'Ny varighet.' })
    expect(missingOf(await desk.view(), 'approve')).toEqual(['course.newHearingNeeded'])
    await desk.call('newHearing.assess', {
      case: desk.id,
      needed: false,
      reason: 'Et av høringens alternativer.',
    })
    await desk.propose(paper, 'Planen gjelder i tretti år.')
    expect(missingOf(await desk.view(), 'approve')).toEqual(['course.newHearingOutdated'])
    await desk.call('newHearing.assess', { case: desk.id, needed: true, reason: 'Må høres.' })
    expect((await desk.step('newHearing')).state).toBe('sentToHearing')
  })
})

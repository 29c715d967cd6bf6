import { beforeEach, describe, expect, test } from 'vitest'
import { answer, courseDesk, hear, planHearing } from '#support/course-desk.ts'
import type { CourseDesk } from '#support/course-desk.ts'
import { missingOf, throughHearing, toHearing, toRecommendation } from '#support/course-stages.ts'

describe('a theme plan', () => {
  let desk: CourseDesk
  beforeEach(async () => {
    desk = await courseDesk('themePlan')
  })

  test('goes from draft by two readings and a hearing to the council, each text kept as it was sent', async () => {
    await toHearing(desk)
    await throughHearing(desk)
    await toRecommendation(desk)
    const recommended = await desk.view()
    expect(recommended.state).toBe('recommended')
    expect(missingOf(recommended, 'approve')).toEqual(['course.paperNotBegun'])
    await desk.write()
    const council = await desk.place('Kommunestyret', '2021-09-20', 'council')
    desk.officer.on('2021-09-08')
    expect((await desk.refused('meeting.issue', { id: council })).code).toBe('issue.notReady')
    await desk.step('approve')
    await desk.call('meeting.issue', { id: council })
    desk.officer.on('2021-09-20')
    const adopted = await desk.decide('adopted', ['Planen vedtas.'])
    expect(adopted).toMatchObject({ state: 'adopted', revisionDue: '2025-09-20' })
    const papers = await desk.call('case.papers', { id: desk.id })
    expect(papers.map(({ state }) => state)).toEqual(['frozen', 'frozen', 'frozen'])
    await desk.step('startImplementation')
    expect((await desk.step('archive')).nextStep).toBeNull()
  })

  test('is read by the body that the paper was issued to: no outcome before the notice, nor before the day', async () => {
    await desk.write()
    await desk.step('submitForReview')
    await desk.step('approve')
    const meeting = await desk.place('Formannskapet', '2021-05-05', 'first')
    const [first] = (await desk.view()).readings
    const decision = {
      reading: first?.id,
      outcome: 'sentToHearing',
      points: ['Legges ut.'],
      voteSummary: '',
    } as never
    expect(first?.missing.map(({ code }) => code)).toEqual([
      'course.noticeNotIssued',
      'course.meetingNotReached',
    ])
    expect(await desk.refused('reading.decide', decision)).toMatchObject({
      code: 'course.noticeNotIssued',
      ground: 'koml. § 11-3 første ledd',
    })
    desk.officer.on('2021-04-26')
    await desk.call('meeting.issue', { id: meeting })
    expect((await desk.refused('reading.decide', decision)).code).toBe('course.meetingNotReached')
    desk.officer.on('2021-05-05')
    await desk.call('reading.decide', decision)
    expect((await desk.refused('reading.decide', decision)).code).toBe('course.alreadyDecided')
    expect((await desk.view()).state).toBe('sentToHearing')
    expect(await desk.call('case.decisions', { id: desk.id })).toMatchObject([
      { points: ['Legges ut.'], kind: 'decision', number: expect.stringMatching(/^PS \d+\/21$/) },
    ])
  })

  test('is not laid out for hearing without a period, parties, councils, or before its day', async () => {
    await toHearing(desk)
    expect(missingOf(await desk.view(), 'openHearing')).toEqual(['course.hearingNotPlanned'])
    expect((await desk.refused('case.advance', { id: desk.id, step: 'openHearing' })).code).toBe(
      'course.hearingNotPlanned',
    )
    planHearing(desk, '2021-05-20', '2021-07-05', false)
    expect(missingOf(await desk.view(), 'openHearing')).toEqual([
      'course.councilsNotTold',
      'course.hearingOpensLater',
    ])
  })

  test('stays in its hearing to the last day, and its inputs are answered before it is approved', async () => {
    await toHearing(desk)
    const hearing = planHearing(desk, '2021-05-20', '2021-07-05')
    desk.officer.on('2021-05-20')
    await desk.step('openHearing')
    const input = hear(desk, hearing, 1, false)
    desk.officer.on('2021-07-05')
    expect(missingOf(await desk.view(), 'closeHearing')).toEqual(['course.hearingStillOpen'])
    expect((await desk.refused('case.advance', { id: desk.id, step: 'closeHearing' })).code).toBe(
      'course.hearingStillOpen',
    )
    desk.officer.on('2021-07-06')
    await desk.step('closeHearing')
    expect(await desk.refused('case.advance', { id: desk.id, step: 'finishAssessment' })).toMatchObject({
      code: 'course.inputsNotAssessed',
      ground: 'koml. § 13-1 tredje ledd',
      facts: { unanswered: 1 },
    })
    answer(desk, input)
    expect((await desk.step('finishAssessment')).state).toBe('inputsAssessed')
    hear(desk, hearing, 2, false)
    await desk.write()
    expect((await desk.refused('case.advance', { id: desk.id, step: 'approve' })).code).toBe(
      'course.inputsNotAssessed',
    )
  })

  test('may leave an input unanswered with a reason, which is kept with the step; a blank one is none', async () => {
    await toHearing(desk)
    const hearing = planHearing(desk, '2021-05-20', '2021-07-05')
    hear(desk, hearing, 1, false)
    desk.officer.on('2021-05-20')
    await desk.step('openHearing')
    desk.officer.on('2021-07-06')
    await desk.step('closeHearing')
    const blank = { id: desk.id, step: 'finishAssessment', setAside: '  ' } as const
    expect((await desk.refused('case.advance', blank)).code).toBe('course.reasonMissing')
    expect((await desk.step('finishAssessment', 'Trukket av avsenderen')).state).toBe('inputsAssessed')
    const history = await desk.call('case.history', { id: desk.id })
    expect(history.find(({ what }) => what === 'finishAssessment')).toMatchObject({
      note: 'Trukket av avsenderen',
    })
  })

  test('that is postponed comes back to the same body; one returned is worked on again', async () => {
    await desk.write()
    await desk.step('submitForReview')
    await desk.step('approve')
    const first = await desk.place('Formannskapet', '2021-05-05', 'first')
    desk.officer.on('2021-04-26')
    await desk.call('meeting.issue', { id: first })
    desk.officer.on('2021-05-05')
    const view = await desk.decide('postponed', [])
    expect(view.state).toBe('postponed')
    expect(view.readings.map(({ stage, outcome }) => [stage, outcome])).toEqual([
      ['first', 'postponed'],
      ['first', null],
      ['second', null],
      ['council', null],
    ])
    await desk.write()
    await desk.step('approve')
    const again = await desk.place('Formannskapet', '2021-05-26', 'first')
    desk.officer.on('2021-05-14')
    await desk.call('meeting.issue', { id: again })
    desk.officer.on('2021-05-26')
    expect((await desk.decide('returned', [])).state).toBe('returned')
    expect((await desk.step('rework')).state).toBe('draft')
  })

  test('may be put before several bodies, of which one decides when the others have spoken', async () => {
    const youth = await desk.body('Ungdomsrådet')
    const adviser = { case: desk.id, committee: youth, stage: 'first' } as const
    const { id: reading } = await desk.call('reading.addAdviser', adviser)
    expect((await desk.refused('reading.addAdviser', adviser)).code).toBe('course.adviserTwice')
    await desk.write()
    await desk.step('submitForReview')
    await desk.step('approve')
    const asked = await desk.place('Ungdomsrådet', '2021-05-04', 'first')
    expect((await desk.refused('reading.removeAdviser', { id: reading })).code).toBe('course.readingPlaced')
    expect((await desk.view()).state).toBe('approvedByChiefExecutive')
    const deciding = await desk.place('Formannskapet', '2021-05-05', 'first')
    desk.officer.on('2021-04-26')
    for (const id of [asked, deciding]) await desk.call('meeting.issue', { id })
    desk.officer.on('2021-05-05')
    const { readings } = await desk.view()
    const lead = readings.find(({ part, stage }) => part === 'decides' && stage === 'first')
    const decision = { reading: lead?.id, outcome: 'sentToHearing', points: ['Ja'], voteSummary: '' } as never
    expect(await desk.refused('reading.decide', decision)).toMatchObject({
      code: 'course.advisersLeft',
      facts: { committees: 'Ungdomsrådet' },
    })
    await desk.call('reading.decide', {
      reading,
      outcome: 'recommended',
      points: ['Rådet støtter forslaget.'],
      voteSummary: '',
    })
    await desk.call('reading.decide', decision)
    expect((await desk.view()).state).toBe('sentToHearing')
  })
})

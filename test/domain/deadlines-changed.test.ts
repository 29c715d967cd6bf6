import { describe, expect, test } from 'vitest'
import { movedSteps } from '#shared/domain/case/deadlines/deadline-plan.ts'
import { budget, council, daysOf, elderly, lead, plan, reading, themePlan } from '#support/deadline-case.ts'

describe('what if a meeting slips', () => {
  test('what moves is told beside what stood', () => {
    const before = plan(themePlan, { goal: '2021-05-26' })
    const after = plan(themePlan, {
      goal: '2021-05-26',
      moves: [{ step: 'first.meeting', day: '2020-12-15' }],
    })
    expect(movedSteps(before, after)).toEqual([
      { key: 'first.paper', before: '2021-02-09', after: '2020-11-30' },
      { key: 'first.notice', before: '2021-02-16', after: '2020-12-07' },
      { key: 'first.meeting', before: '2021-02-24', after: '2020-12-15' },
    ])
    expect(after.verdict).toBe('good')
    // it may slip until the committee's last meeting before the hearing must open
    expect(after.steps.find(({ key }) => key === 'first.meeting')?.slack).toBe(71)
  })

  test('what breaks is told with the days that it lacks', () => {
    const slipped = plan(themePlan, {
      goal: '2021-05-26',
      moves: [{ step: 'second.meeting', day: '2021-05-19' }],
    })
    expect(slipped).toMatchObject({
      verdict: 'impossible',
      conflicts: [{ from: 'second.meeting', fromDay: '2021-05-19', to: 'council.meeting', short: 1 }],
    })
  })

  test('a meeting on a holiday is told', () => {
    const at = plan(themePlan, { goal: '2021-06-16', moves: [{ step: 'second.meeting', day: '2021-05-17' }] })
    expect(at.steps.find(({ key }) => key === 'second.meeting')).toMatchObject({
      dayOff: 'constitutionDay',
      unplanned: true,
    })
  })
})

describe('what has happened stands', () => {
  const facts = {
    ...themePlan,
    state: 'hearing' as const,
    stage: 'second' as const,
    readings: [
      reading('first', { decided: true, placed: { date: '2020-11-24', issuedOn: '2020-11-16' } }),
      reading('second'),
      reading('council'),
    ],
    hearing: { opensOn: '2021-01-18', closesOn: '2021-03-01' },
    today: '2021-02-01',
  }

  test('a reading that is decided and a hearing that is open are not reckoned again', () => {
    const { steps, verdict } = plan(facts, { goal: '2021-05-26' })
    expect(verdict).toBe('good')
    expect(steps.filter(({ state }) => state !== 'open').map(({ key, state }) => [key, state])).toEqual([
      ['first.meeting', 'done'],
      ['hearingOpens', 'done'],
      ['hearingCloses', 'set'],
      ['council.meeting', 'set'],
    ])
  })

  test('a hearing that is announced too short by law is a conflict while it can be mended', () => {
    const short = {
      ...facts,
      template: 'zoningPlan' as const,
      hearing: { opensOn: '2021-01-18', closesOn: '2021-02-26' },
    }
    expect(plan(short, { goal: '2021-05-26' })).toMatchObject({
      verdict: 'impossible',
      conflicts: [{ from: 'hearingOpens', to: 'hearingCloses', short: 3 }],
    })
  })

  test('after a wish for a new hearing the old one does not count', () => {
    const again = {
      ...facts,
      state: 'sentToHearing' as const,
      today: '2021-04-22',
      readings: [
        ...facts.readings.slice(0, 1),
        reading('second', { decided: true, placed: { date: '2021-04-21', issuedOn: '2021-04-13' } }),
        reading('council'),
      ],
    }
    const { steps } = plan(again, { direction: 'forwards' })
    expect(steps.find(({ key }) => key === 'hearingOpens')).toMatchObject({ state: 'open' })
    expect(steps.find(({ key }) => key === 'second.meeting')).toMatchObject({ state: 'open' })
  })

  test('a meeting that has the case on its agenda is set', () => {
    const placed = { date: '2021-05-12', issuedOn: null }
    const readings = [reading('first'), reading('second', { placed }), reading('council')]
    const { steps } = plan({ ...themePlan, readings }, { goal: '2021-05-26' })
    expect(steps.find(({ key }) => key === 'second.meeting')).toMatchObject({
      state: 'set',
      day: '2021-05-12',
    })
  })
})

describe('statutory councils', () => {
  const body = { id: elderly, kind: 'elderlyCouncil' as const, noticeDays: 7, dates: ['2021-03-15'] }
  const facts = { ...themePlan, bodies: [...themePlan.bodies, body] }
  const meeting = `heard.${elderly}.meeting`

  test('meet within the hearing, and get its papers first', () => {
    const days = daysOf(plan(facts, { goal: '2021-05-26' }))
    expect(days[meeting]).toBe('2021-03-15')
    expect(days[`heard.${elderly}.notice`]).toBe('2021-03-08')
    expect(days['hearingOpens']).toBe('2021-03-02')
  })

  test('keep a hearing open until they have met', () => {
    const late = { ...facts, bodies: [...themePlan.bodies, { ...body, dates: ['2021-01-20'] }] }
    const days = daysOf(plan(late, { direction: 'forwards', goal: '2021-05-26' }))
    expect(days['hearingCloses']).toBe('2021-01-20')
  })

  test('must have met before the inputs are assessed: by law', () => {
    const moves = [{ step: meeting, day: '2021-05-11' }]
    const at = plan(facts, { goal: '2021-05-26', moves })
    expect(at.verdict).toBe('impossible')
    expect(at.conflicts[0]?.links[0]?.bond.ground).toBe('forskrift om medvirkningsordninger § 2 tredje ledd')
  })

  test('that have said what they mean are not asked again', () => {
    expect(daysOf(plan({ ...facts, heard: [elderly] }, { goal: '2021-05-26' }))).not.toHaveProperty([meeting])
  })

  test('are heard before the body that recommends where no hearing lies between', () => {
    const { steps } = plan(
      {
        ...budget,
        bodies: [
          { id: lead, kind: 'executiveCommittee', noticeDays: 8, dates: ['2020-11-24'] },
          { id: council, kind: 'council', noticeDays: 8, dates: ['2020-12-16'] },
          { ...body, dates: ['2020-11-10', '2020-11-23'] },
        ],
      },
      { goal: '2020-12-16' },
    )
    expect(steps.find(({ key }) => key === meeting)).toMatchObject({ day: '2020-11-23' })
  })
})

describe('several bodies at one stage', () => {
  test('those that advise meet before the one that decides', () => {
    const advice = reading('second', { part: 'advises', body: elderly, sequence: 2 })
    const facts = {
      ...themePlan,
      readings: [reading('first'), advice, reading('second', { sequence: 3 }), reading('council')],
      bodies: [
        ...themePlan.bodies,
        {
          id: elderly,
          kind: 'standingCommittee' as const,
          noticeDays: 7,
          dates: ['2021-05-05', '2021-05-12'],
        },
      ],
    }
    const days = daysOf(plan(facts, { goal: '2021-05-26' }))
    expect(days[`second.advice.${elderly}.meeting`]).toBe('2021-05-05')
    // its agenda goes out on 28 April; 28, 27, 26, 23, 22 April before it
    expect(days['second.paper']).toBe('2021-04-21')
  })
})

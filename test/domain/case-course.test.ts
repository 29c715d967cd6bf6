import { describe, expect, test } from 'vitest'
import { lastStage, transition } from '#shared/domain/case/course.ts'
import type { CaseEvent, CaseOnItsWay } from '#shared/domain/case/course.ts'
import { answered, closed, decide, place, walk } from './case-walk.ts'

const throughHearing: readonly CaseEvent[] = [
  place('mandate'),
  decide('mandate', 'adopted'),
  place('knowledge'),
  decide('knowledge', 'noted'),
  { type: 'submitForReview' },
  { type: 'approve' },
  place('first'),
  decide('first', 'sentToHearing'),
  { type: 'openHearing' },
  closed,
  answered,
  { type: 'approve' },
  place('second'),
]
const adopted: readonly CaseEvent[] = [
  decide('second', 'recommended'),
  place('council'),
  decide('council', 'adopted'),
  { type: 'startImplementation' },
  { type: 'archive' },
]

describe('the course of a case', () => {
  test('a theme plan goes from mandate by two readings and a hearing to the council', () => {
    expect(walk('hearing', [...throughHearing, ...adopted])).toEqual([
      'draft',
      'draft',
      'draft',
      'draft',
      'draft',
      'professionalReview',
      'approvedByChiefExecutive',
      'onAgendaFirst',
      'sentToHearing',
      'hearing',
      'hearingClosed',
      'inputsAssessed',
      'approvedForSecond',
      'onAgendaSecond',
      'recommended',
      'onAgendaCouncil',
      'adopted',
      'implementing',
      'archived',
    ])
  })

  test('a simple case is decided once', () => {
    const events: CaseEvent[] = [
      { type: 'submitForReview' },
      { type: 'approve' },
      place('single'),
      decide('single', 'adopted'),
    ]
    expect(walk('simple', events).at(-1)).toBe('adopted')
  })

  test('a simple case may be recommended to the council', () => {
    const events: CaseEvent[] = [
      { type: 'submitForReview' },
      { type: 'approve' },
      place('single'),
      decide('single', 'recommended'),
      place('council'),
      decide('council', 'adopted'),
    ]
    expect(walk('simple', events).slice(-3)).toEqual(['recommended', 'onAgendaCouncil', 'adopted'])
  })

  test('an item that is only noted is over and may be archived', () => {
    const events: CaseEvent[] = [
      { type: 'submitForReview' },
      { type: 'approve' },
      place('information'),
      decide('information', 'noted'),
      { type: 'archive' },
    ]
    expect(walk('simple', events).at(-1)).toBe('archived')
  })

  test.each([
    ['first', 'onAgendaFirst', 'approvedByChiefExecutive'],
    ['second', 'onAgendaSecond', 'approvedForSecond'],
    ['council', 'onAgendaCouncil', 'recommended'],
  ] as const)('a case postponed at the %s reading comes back to that reading', (stage, onAgenda, ready) => {
    const events = [decide(stage, 'postponed'), { type: 'approve' }, place(stage)] as const
    expect(walk('hearing', events, onAgenda)).toEqual([onAgenda, 'postponed', ready, onAgenda])
  })

  test.each([
    ['first', 'onAgendaFirst', 'draft'],
    ['second', 'onAgendaSecond', 'inputsAssessed'],
    ['council', 'onAgendaCouncil', 'inputsAssessed'],
  ] as const)('a case returned from the %s reading is worked on again', (stage, onAgenda, back) => {
    const events = [decide(stage, 'returned'), { type: 'rework' }] as const
    expect(walk('hearing', events, onAgenda).at(-1)).toBe(back)
  })

  test.each([
    ['second', 'onAgendaSecond'],
    ['council', 'onAgendaCouncil'],
  ] as const)(
    'the %s reading may ask for a new hearing, and the case is read a second time again',
    (stage, onAgenda) => {
      const events = [
        decide(stage, 'newHearing'),
        { type: 'openHearing' },
        closed,
        answered,
        { type: 'approve' },
        place('second'),
      ] as const
      expect(walk('hearing', events, onAgenda).at(-1)).toBe('onAgendaSecond')
    },
  )

  test('the first reading does not adopt, and does not ask for a new hearing', () => {
    for (const outcome of ['adopted', 'newHearing', 'recommended'] as const) {
      const refused = transition(
        { state: 'onAgendaFirst', course: 'hearing', stage: null },
        decide('first', outcome),
      )
      expect(refused).toMatchObject({ code: 'course.outcomeNotPossible', ground: 'koml. § 11-9 andre ledd' })
    }
  })

  test('a hearing runs through its last day', () => {
    const subject: CaseOnItsWay = { state: 'hearing', course: 'hearing', stage: 'first' }
    expect(transition(subject, { ...closed, today: '2021-03-15' })).toMatchObject({
      code: 'course.hearingStillOpen',
    })
    expect(transition(subject, closed)).toBe('hearingClosed')
  })

  test('no input goes unanswered into the second reading', () => {
    const refused = transition(
      { state: 'hearingClosed', course: 'hearing', stage: 'first' },
      { type: 'finishAssessment', unanswered: 1 },
    )
    expect(refused).toMatchObject({
      code: 'course.inputsNotAssessed',
      facts: { unanswered: 1 },
      ground: 'koml. § 13-1 tredje ledd',
    })
  })

  test('a postponed case whose reading is not known goes nowhere', () => {
    expect(
      transition({ state: 'postponed', course: 'hearing', stage: null }, { type: 'approve' }),
    ).toMatchObject({ code: 'course.stageUnknown' })
  })

  test('a second reading cannot be put on the agenda before the first', () => {
    const refused = transition(
      { state: 'approvedByChiefExecutive', course: 'hearing', stage: null },
      place('second'),
    )
    expect(refused).toMatchObject({ code: 'course.wrongStage', ground: 'koml. § 11-3 første ledd' })
  })

  test('a refused mandate ends the case; presenting the knowledge base moves nothing', () => {
    expect(
      transition({ state: 'draft', course: 'hearing', stage: null }, decide('mandate', 'rejected')),
    ).toBe('rejected')
    expect(
      transition(
        { state: 'professionalReview', course: 'hearing', stage: null },
        decide('knowledge', 'noted'),
      ),
    ).toBe('professionalReview')
  })

  test('of several readings decided, the latest is the one that the case came back from', () => {
    const readings = [
      { stage: 'second', sequence: 5, outcome: 'postponed' },
      { stage: 'first', sequence: 3, outcome: 'sentToHearing' },
      { stage: 'first', sequence: 2, outcome: 'postponed' },
    ] as const
    expect(lastStage(readings, 'hearing')).toBe('second')
    expect(lastStage(readings.toReversed(), 'hearing')).toBe('second')
    expect(lastStage([], 'hearing')).toBeNull()
  })

  test('information to a council in between does not hide where a case was postponed', () => {
    const readings = [
      { stage: 'second', sequence: 1, outcome: 'postponed' },
      { stage: 'information', sequence: 2, outcome: 'noted' },
      { stage: 'council', sequence: 3, outcome: null },
    ] as const
    expect(lastStage(readings, 'hearing')).toBe('second')
  })
})

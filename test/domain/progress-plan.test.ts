import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reading, ReadingOutcome } from '#shared/domain/case/case.ts'
import type { Milestone } from '#shared/domain/progress/milestone.ts'
import { deriveProgress } from '#shared/domain/progress/progress-plan.ts'
import type { ProgressFacts } from '#shared/domain/progress/progress-plan.ts'
import type { CaseId, CommitteeId, MilestoneId, ReadingId } from '#shared/ids.ts'

const theCase = 'case' as CaseId
const outcomes = [
  'adopted',
  'sentToHearing',
  'recommended',
  'noted',
  'postponed',
  'returned',
  'rejected',
  'newHearing',
] as const

function reading(
  id: string,
  sequence: number,
  stage: Reading['stage'],
  outcome: ReadingOutcome | null,
): Reading {
  return {
    id: id as ReadingId,
    case: theCase,
    committee: 'formannskap' as CommitteeId,
    stage,
    sequence,
    part: 'decides',
    outcome,
  }
}

function milestone(
  position: number,
  derivedFrom: Milestone['derivedFrom'],
  from: string,
  to: string,
): Milestone {
  return {
    id: `m${position}` as MilestoneId,
    case: theCase,
    position,
    name: '',
    plannedFrom: from,
    plannedTo: to,
    derivedFrom,
  }
}

const ofReading = (id: string) => ({ kind: 'reading', reading: id as ReadingId }) as const
const first = milestone(3, ofReading('first'), '2020-11-24', '2020-11-24')
const hearing = milestone(4, { kind: 'hearing' }, '2021-01-01', '2021-03-31')

function status(of: Milestone, facts: Partial<ProgressFacts>): string | undefined {
  return deriveProgress([of], { readings: [], hearings: [], today: '2021-02-01', ...facts })[0]?.status
}

describe('the progress plan', () => {
  test('of the theme plan, half-way through its hearing', () => {
    const plan = [
      milestone(6, ofReading('council'), '2021-05-01', '2021-05-31'),
      milestone(1, ofReading('mandate'), '2020-09-15', '2020-09-15'),
      milestone(2, ofReading('knowledge'), '2020-10-01', '2020-10-31'),
      first,
      hearing,
      milestone(5, ofReading('second'), '2021-04-01', '2021-04-30'),
    ]
    const readings = [
      reading('mandate', 1, 'mandate', 'adopted'),
      reading('knowledge', 2, 'knowledge', 'noted'),
      reading('first', 3, 'first', 'sentToHearing'),
      reading('second', 4, 'second', null),
      reading('council', 5, 'council', null),
    ]
    const facts = {
      readings,
      hearings: [{ opensOn: '2021-01-04', closesOn: '2021-03-15' }],
      today: '2021-02-01',
    }
    expect(deriveProgress(plan, facts).map((step) => [step.milestone, step.status])).toEqual([
      ['m1', 'done'],
      ['m2', 'done'],
      ['m3', 'done'],
      ['m4', 'ongoing'],
      ['m5', 'notDone'],
      ['m6', 'notDone'],
    ])
  })

  test('a reading that has not been decided is not done, however late it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (month) => {
        const today = `2022-${String(month).padStart(2, '0')}-01`
        expect(
          deriveProgress([first], { readings: [reading('first', 1, 'first', null)], hearings: [], today }),
        ).toEqual([{ milestone: 'm3', status: 'notDone', overdue: true }])
      }),
    )
  })

  test.each(['postponed', 'returned', 'newHearing'] as const)(
    'a reading that was %s is done when the next of its stage is decided',
    (outcome) => {
      const before = reading('first', 1, 'first', outcome)
      expect(status(first, { readings: [before] })).toBe('ongoing')
      expect(status(first, { readings: [before, reading('again', 2, 'first', null)] })).toBe('ongoing')
      expect(status(first, { readings: [reading('again', 2, 'first', 'sentToHearing'), before] })).toBe(
        'done',
      )
      expect(status(first, { readings: [before, reading('other', 2, 'second', 'recommended')] })).toBe(
        'ongoing',
      )
    },
  )

  test('a reading held again is not done by the one before it', () => {
    const before = reading('first', 1, 'first', 'sentToHearing')
    const again = milestone(5, ofReading('again'), '2021-06-01', '2021-06-30')
    expect(status(again, { readings: [before, reading('again', 4, 'first', null)] })).toBe('notDone')
  })

  test('a hearing is under way from its first day to its last, and done the day after', () => {
    const hearings = [{ opensOn: '2021-01-04', closesOn: '2021-03-15' }]
    const on = (today: string) => status(hearing, { hearings, today })
    expect(['2021-01-03', '2021-01-04', '2021-03-15', '2021-03-16'].map(on)).toEqual([
      'notDone',
      'ongoing',
      'ongoing',
      'done',
    ])
    expect(status(hearing, {})).toBe('notDone')
  })

  test('a new hearing opens the step again', () => {
    const hearings = [
      { opensOn: '2021-05-01', closesOn: '2021-06-15' },
      { opensOn: '2021-01-04', closesOn: '2021-03-15' },
    ]
    const on = (today: string) => status(hearing, { hearings, today })
    expect(['2021-04-20', '2021-05-10', '2021-06-16'].map(on)).toEqual(['ongoing', 'ongoing', 'done'])
  })

  test('a step that leaves no other trace is done on its day, and cannot be done ahead of time', () => {
    const by = (completedOn: string | null) =>
      milestone(7, { kind: 'manual', completedOn }, '2021-02-01', '2021-02-28')
    expect([by('2021-02-01'), by('2021-02-02'), by(null)].map((step) => status(step, {}))).toEqual([
      'done',
      'ongoing',
      'ongoing',
    ])
  })

  test('a milestone whose reading is gone is not done', () => {
    expect(status(first, { readings: [] })).toBe('notDone')
  })

  test('only an outcome that lets the case go on makes a reading done, whatever the day', () => {
    const day = fc.constantFrom('2020-01-01', '2020-11-24', '2030-01-01')
    fc.assert(
      fc.property(fc.option(fc.constantFrom(...outcomes)), day, (outcome, today) => {
        const goesOn = outcome !== null && !['postponed', 'returned', 'newHearing'].includes(outcome)
        expect(status(first, { readings: [reading('first', 1, 'first', outcome)], today }) === 'done').toBe(
          goesOn,
        )
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkDemand,
  checkReview,
  isSuspended,
  reviewStage,
} from '#shared/domain/decision/legality-review.ts'
import type { LegalityReview, ReviewDemand } from '#shared/domain/decision/legality-review.ts'
import { reviewLimit } from '#shared/domain/decision/review-limit.ts'
import type { DecisionId, PersonId } from '#shared/ids.ts'

/** Easter Sundays by the almanac: the rule has a formula, the test has the days. */
const easters = [
  '2020-04-12',
  '2021-04-04',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
]
const day = 86_400_000
const iso = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** Days off by law, counted from the almanac. */
const daysOff = new Set(
  easters.flatMap((easter) => {
    const at = Date.parse(easter)
    const year = easter.slice(0, 4)
    return [
      ...[-3, -2, 0, 1, 39, 49, 50].map((nights) => iso(at + nights * day)),
      ...['01-01', '05-01', '05-17', '12-25', '12-26'].map((fixed) => `${year}-${fixed}`),
    ]
  }),
)

describe('the limit of three weeks', () => {
  it('is right for every day of ten years, counted day by day', () => {
    for (let at = Date.UTC(2020, 0, 1); at < Date.UTC(2030, 0, 1); at += day) {
      let end = at
      for (let count = 0; count < 21; count += 1) end += day
      const isOff = (time: number): boolean =>
        [0, 6].includes(new Date(time).getUTCDay()) || daysOff.has(iso(time))
      while (isOff(end)) end += day
      expect(reviewLimit(iso(at))).toBe(iso(end))
    }
  })

  it('ends on the same weekday, and moves for Easter, 17 May and the days of Christmas', () => {
    expect(reviewLimit('2021-05-11')).toBe('2021-06-01')
    expect(reviewLimit('2021-03-12')).toBe('2021-04-06') // Good Friday to Tuesday after Easter
    expect(reviewLimit('2021-04-26')).toBe('2021-05-18') // 17 May
    expect(reviewLimit('2020-12-04')).toBe('2020-12-28') // Christmas Day, a Friday
    expect(reviewLimit('2020-12-03')).toBe('2020-12-24') // Christmas Eve is no holiday by law
  })
})

const person = (n: number): PersonId => `p${n}` as PersonId
const council = new Set([1, 2, 3, 4, 5].map(person))
const demand = (given: Partial<ReviewDemand> = {}): ReviewDemand => ({
  decision: { madeOn: '2021-05-11', kind: 'decision' },
  initiative: 'members',
  subject: 'final',
  requestedOn: '2021-06-01',
  members: [1, 2, 3].map(person),
  council,
  ...given,
})

describe('a demand for a legality review', () => {
  it('of three members within three weeks is taken up', () => expect(checkDemand(demand())).toBeNull())

  it.each([
    [
      'the day after',
      { requestedOn: '2021-06-02' },
      'legality.tooLate',
      /§ 27-1 første ledd, jf\. fvl\. § 30/,
    ],
    ['before the decision', { requestedOn: '2021-05-10' }, 'legality.beforeDecision', /§ 27-1/],
    ['of two', { members: [1, 2].map(person) }, 'legality.tooFew', /§ 27-1/],
    ['of one named three times', { members: [1, 1, 1].map(person) }, 'legality.tooFew', /§ 27-1/],
    ['with somebody else among them', { members: [1, 2, 3, 9].map(person) }, 'legality.notMembers', /§ 27-1/],
    [
      'of a recommendation',
      { decision: { madeOn: '2021-05-11', kind: 'recommendation' } },
      'legality.notFinal',
      /§ 27-2 første ledd bokstav a/,
    ],
    ['of an employment', { subject: 'employment' }, 'legality.notReviewable', /§ 27-2 andre ledd bokstav b/],
    ['of procurement', { subject: 'procurement' }, 'legality.notReviewable', /§ 27-2 andre ledd bokstav c/],
    ['of an election', { subject: 'election' }, 'legality.notReviewable', /§ 27-2 andre ledd bokstav d/],
    [
      'of how the case is led',
      { subject: 'procedural' },
      'legality.notReviewable',
      /§ 27-2 andre ledd bokstav a/,
    ],
  ] as const)('%s is refused with its section', (_, given, code, ground) => {
    const refusal = checkDemand(demand(given))
    expect(refusal?.code).toBe(code)
    expect(refusal?.ground).toMatch(ground)
  })

  it('of closed doors and disqualification is taken up though the case is not final', () => {
    const recommendation = { madeOn: '2021-05-11', kind: 'recommendation' } as const
    for (const subject of ['closedDoors', 'disqualification'] as const)
      expect(checkDemand(demand({ decision: recommendation, subject }))).toBeNull()
  })

  it('by the ministry itself asks for neither members nor limit', () =>
    expect(
      checkDemand(demand({ initiative: 'ministry', members: [], requestedOn: '2021-12-01' })),
    ).toBeNull())

  it('never holds with fewer than three different members of the council', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }), (named) => {
        const isEnough = new Set(named).size >= 3 && named.every((n) => n <= 5)
        expect(checkDemand(demand({ members: named.map(person) })) === null).toBe(isEnough)
      }),
    ))
})

const review = (given: Partial<LegalityReview> = {}): LegalityReview => ({
  id: 'r',
  decision: 'd' as DecisionId,
  initiative: 'members',
  subject: 'final',
  requestedOn: '2021-05-20',
  members: [1, 2, 3].map(person),
  reason: '',
  bodyAnswer: null,
  answeredOn: null,
  sentOn: null,
  outcome: null,
  closedOn: null,
  withdrawn: false,
  note: '',
  suspendedBy: null,
  suspendedOn: null,
  suspensionEndedOn: null,
  ...given,
})

describe('a review goes from the body to the ministry', () => {
  const upheld = { bodyAnswer: 'upheld', answeredOn: '2021-06-09' } as const
  it('only where the body upholds', () => {
    expect(reviewStage(review())).toBe('withBody')
    expect(reviewStage(review(upheld))).toBe('toBeSent')
    expect(reviewStage(review({ ...upheld, sentOn: '2021-06-10' }))).toBe('withMinistry')
    expect(checkReview(review({ sentOn: '2021-06-10' }))?.code).toBe('legality.notUpheld')
    expect(
      checkReview(review({ bodyAnswer: 'repealed', answeredOn: '2021-06-09', sentOn: '2021-06-10' }))?.code,
    ).toBe('legality.notUpheld')
  })

  it('is not closed before it was answered and sent, nor without an outcome, nor backwards in time', () => {
    const closed = { outcome: 'lawful', closedOn: '2021-08-01' } as const
    expect(checkReview(review(closed))?.code).toBe('legality.noAnswerYet')
    expect(checkReview(review({ ...upheld, ...closed }))?.code).toBe('legality.notUpheld')
    expect(checkReview(review({ ...upheld, sentOn: '2021-06-10', ...closed }))).toBeNull()
    expect(checkReview(review({ ...upheld, sentOn: '2021-06-10', closedOn: '2021-08-01' }))?.code).toBe(
      'legality.outcomeMissing',
    )
    expect(checkReview(review({ ...upheld, sentOn: '2021-06-08' }))?.code).toBe('legality.outOfOrder')
  })

  it('suspends nothing by itself; a decision to wait does, until it ends', () => {
    expect(isSuspended(review(upheld))).toBe(false)
    const waits = { suspendedBy: 'body', suspendedOn: '2021-05-25' } as const
    expect(isSuspended(review(waits))).toBe(true)
    expect(isSuspended(review({ ...waits, suspensionEndedOn: '2021-06-01' }))).toBe(false)
    expect(checkReview(review({ suspendedBy: 'body' }))?.code).toBe('legality.suspensionHalf')
  })
})

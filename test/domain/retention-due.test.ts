import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '#shared/domain/calendar/dates.ts'
import { reviewLimit } from '#shared/domain/decision/review-limit.ts'
import { retentionDue } from '#shared/domain/retention/retention-due.ts'
import type { RetentionFacts } from '#shared/domain/retention/retention-due.ts'
import { checkRetentionRules, ordinaryRetention } from '#shared/domain/retention/retention-rules.ts'

const decided: RetentionFacts = {
  closesOn: '2021-03-15',
  isOver: true,
  decidedOn: '2021-06-16',
  endedOn: '2021-06-16',
  openReviews: 0,
  reviewedOn: null,
  archivedOn: '2021-08-01',
  lastReceivedOn: '2021-03-20',
  choice: null,
  hold: null,
}
const due = (given: Partial<RetentionFacts>, today: string, rules = ordinaryRetention) =>
  retentionDue({ ...decided, ...given }, rules, today)
const codes = (given: Partial<RetentionFacts>, today: string): readonly string[] =>
  due(given, today).holds.map(({ code }) => code)

describe('when personal data of a hearing goes', () => {
  it('runs from the day after nobody can demand a legality review any more', () => {
    expect(due({}, '2022-01-01')).toMatchObject({
      dueOn: addMonths(addDays(reviewLimit('2021-06-16'), 1), 12),
      from: { fact: 'decision' },
      state: 'waiting',
      holds: [],
    })
    expect(due({}, '2022-07-07')).toMatchObject({ state: 'waiting' })
    expect(due({}, '2022-07-08')).toMatchObject({ dueOn: '2022-07-08', state: 'due' })
  })

  it('runs from when a review was over, where there was one', () => {
    expect(due({ reviewedOn: '2021-11-30' }, '2022-07-08').dueOn).toBe('2022-11-30')
  })

  it('has no day while the case is open, and is held', () => {
    const open = due({ isOver: false, decidedOn: null, endedOn: null }, '2030-01-01')
    expect(open).toMatchObject({ dueOn: null, state: 'waiting' })
    expect(open.holds.map(({ code }) => code)).toEqual(['caseOpen'])
  })

  it('is held by a review that is open, by what is not in the archive, and by an officer, each with its ground', () => {
    expect(codes({ openReviews: 1 }, '2023-01-01')).toEqual(['reviewOpen'])
    expect(codes({ archivedOn: null }, '2023-01-01')).toEqual(['notArchived'])
    expect(codes({ archivedOn: '2021-03-19' }, '2023-01-01')).toEqual(['notArchived'])
    const hold = { reason: 'Klage til Statsforvalteren', until: '2023-02-01' }
    expect(codes({ hold }, '2023-02-01')).toEqual(['byHand'])
    expect(codes({ hold }, '2023-02-02')).toEqual([])
    expect(due({ hold }, '2023-01-01')).toMatchObject({ state: 'held' })
    for (const { ground } of due({ openReviews: 1, archivedOn: null, hold }, '2023-01-01').holds)
      expect(ground).toMatch(/§|art\./)
  })

  it('goes by an officer’s day before the period, and never before a hold', () => {
    const choice = { dueOn: '2021-07-01', reason: 'Avsender har bedt om det' }
    expect(due({ choice }, '2021-08-01')).toMatchObject({ dueOn: '2021-07-01', state: 'due' })
    // the day of the review has not come: koml. § 27-1
    for (const today of ['2021-07-02', reviewLimit('2021-06-16')])
      expect(due({ choice, archivedOn: '2021-07-01' }, today)).toMatchObject({
        state: 'held',
        holds: [{ code: 'reviewTime' }],
      })
  })

  it('needs no archive where the municipality says so', () => {
    const rules = { ...ordinaryRetention, archiveFirst: false }
    expect(due({ archivedOn: null }, '2023-01-01', rules).state).toBe('due')
  })

  it('is a period of whole months, ten years at most', () => {
    expect(checkRetentionRules({ months: 12 })).toBeNull()
    for (const months of [-1, 1.5, 121, Number.NaN])
      expect(checkRetentionRules({ months })).toMatchObject({ code: 'retention.badMonths' })
  })

  const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2020-01-01', days))
  const facts: fc.Arbitrary<RetentionFacts> = fc.record({
    closesOn: day,
    isOver: fc.boolean(),
    decidedOn: fc.option(day),
    endedOn: fc.option(day),
    openReviews: fc.nat(2),
    reviewedOn: fc.option(day),
    archivedOn: fc.option(day),
    lastReceivedOn: day,
    choice: fc.option(day.map((dueOn) => ({ dueOn, reason: 'x' }))),
    hold: fc.option(fc.option(day).map((until) => ({ reason: 'x', until }))),
  })
  const rules = fc.record({
    after: fc.constantFrom('decision' as const, 'hearing' as const),
    months: fc.nat(120),
    method: fc.constantFrom('anonymise' as const, 'delete' as const),
    archiveFirst: fc.boolean(),
    keepSummaries: fc.boolean(),
  })

  it('is never due while anything holds it, while a case or a hearing is open, or before its day', () => {
    fc.assert(
      fc.property(facts, rules, day, (given, set, today) => {
        const { state, dueOn, holds } = retentionDue(given, set, today)
        if (state !== 'due') return
        expect(holds).toEqual([])
        expect(given.isOver && given.openReviews === 0 && today > given.closesOn).toBe(true)
        expect(dueOn !== null && dueOn <= today).toBe(true)
        if (given.decidedOn !== null) expect(today > reviewLimit(given.decidedOn)).toBe(true)
        if (set.archiveFirst) expect(given.archivedOn).not.toBeNull()
      }),
    )
  })

  it('is not late by itself: a longer period is never due earlier', () => {
    fc.assert(
      fc.property(facts, rules, day, (given, set, today) => {
        const longer = retentionDue(given, { ...set, months: set.months + 1 }, today)
        const now = retentionDue(given, set, today)
        if (longer.state === 'due') expect(now.state).toBe('due')
        if (now.dueOn !== null) expect((longer.dueOn ?? '') >= now.dueOn).toBe(true)
      }),
    )
  })
})

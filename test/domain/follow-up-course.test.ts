import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FollowUpState } from '#shared/domain/decision/decision.ts'
import { decisionState } from '#shared/domain/decision/decision-state.ts'
import type { DecisionFacts } from '#shared/domain/decision/decision-state.ts'
import { checkStep, followUpSteps, isOverdue, stepsFrom } from '#shared/domain/decision/follow-up-course.ts'
import { checkLink } from '#shared/domain/decision/decision-links.ts'
import type { DecisionLink, Linkable } from '#shared/domain/decision/decision-links.ts'
import { countFollowUps } from '#shared/domain/decision/follow-up-report.ts'
import { daysOfHalfYear, halfYearOf } from '#shared/domain/decision/half-year.ts'
import type { DecisionId } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'

const states: readonly FollowUpState[] = ['open', 'inProgress', 'done', 'cancelled']
const state = fc.constantFrom(...states)

describe('the course of a task', () => {
  it('lets through the steps of the table and no others, each with what it needs', () => {
    const words = fc.constantFrom('', '  ', 'Fordi.')
    fc.assert(
      fc.property(state, state, words, words, fc.nat(2), (from, to, note, waiver, evidence) => {
        const answer = checkStep({ from, to, note, waiver, evidence })
        const step = followUpSteps.find((each) => each.from === from && each.to === to)
        if (step === undefined) return isRefusal(answer) && answer.code === 'followUp.noSuchStep'
        const isGiven =
          step.needs === 'nothing' ||
          (step.needs === 'reason' ? note.trim() !== '' : evidence > 0 || waiver.trim() !== '')
        return isRefusal(answer) !== isGiven
      }),
    )
  })

  it('never ends in silence, and what is ended can be taken up again', () => {
    for (const { to, needs } of followUpSteps)
      if (to === 'done' || to === 'cancelled') expect(needs).not.toBe('nothing')
    for (const each of states) expect(stepsFrom(each).length).toBeGreaterThan(0)
    for (const { from, needs } of followUpSteps.filter(({ reopens }) => reopens)) {
      expect(['done', 'cancelled']).toContain(from)
      expect(needs).toBe('reason')
    }
  })

  it('is overdue from the day after its day, while it stands', () => {
    expect(isOverdue({ state: 'open', due: '2021-05-01' }, '2021-05-01')).toBe(false)
    expect(isOverdue({ state: 'inProgress', due: '2021-05-01' }, '2021-05-02')).toBe(true)
    expect(isOverdue({ state: 'done', due: '2021-05-01' }, '2021-05-02')).toBe(false)
    expect(isOverdue({ state: 'open', due: null }, '2021-05-02')).toBe(false)
  })
})

const review = fc.record({
  open: fc.boolean(),
  outcome: fc.constantFrom('lawful' as const, 'changed' as const, 'repealed' as const, null),
})
const facts: fc.Arbitrary<DecisionFacts> = fc.record({
  points: fc.integer({ min: 1, max: 3 }),
  links: fc.array(
    fc.record({
      kind: fc.constantFrom('repeals' as const, 'changes' as const),
      point: fc.constantFrom(null, 1, 2, 3),
    }),
    { maxLength: 3 },
  ),
  reviews: fc.array(review, { maxLength: 2 }),
  tasks: fc.array(state, { maxLength: 4 }),
})

describe('the state of a decision follows from what happened to it', () => {
  it('repealed for good by the whole, whatever else is true of it', () =>
    fc.assert(
      fc.property(facts, (given) => {
        const links = [...given.links, { kind: 'repeals' as const, point: null }]
        expect(decisionState({ ...given, links })).toBe('repealed')
      }),
    ))

  it('under review exactly while one is open, unless repealed', () =>
    fc.assert(
      fc.property(facts, (given) => {
        const found = decisionState(given)
        const isOpen = given.reviews.some(({ open }) => open)
        if (found !== 'repealed') expect(found === 'legalityReviewRequested').toBe(isOpen)
      }),
    ))

  it('by its tasks where nothing else touched it', () => {
    const untouched = { points: 2, links: [], reviews: [{ open: false, outcome: 'lawful' as const }] }
    const of = (...tasks: FollowUpState[]) => decisionState({ ...untouched, tasks })
    expect(of()).toBe('made')
    expect(of('open', 'open')).toBe('made')
    expect(of('open', 'inProgress')).toBe('implementing')
    expect(of('open', 'done')).toBe('implementing')
    expect(of('done', 'cancelled')).toBe('done')
    expect(of('cancelled')).toBe('made')
  })

  it('repealed point by point when no point is left', () => {
    const base = { points: 2, reviews: [], tasks: [] }
    const one = { kind: 'repeals' as const, point: 1 }
    expect(decisionState({ ...base, links: [one] })).toBe('changed')
    expect(decisionState({ ...base, links: [one, { ...one, point: 2 }] })).toBe('repealed')
  })
})

describe('links between decisions', () => {
  const decision = (n: number, madeOn = '2021-05-11'): Linkable => ({
    id: `d${n}` as DecisionId,
    madeOn,
    kind: 'decision',
    points: 2,
  })
  const link = (later: Linkable, earlier: Linkable): DecisionLink => ({
    id: `${later.id}>${earlier.id}`,
    later: later.id,
    earlier: earlier.id,
    kind: 'changes',
    point: null,
    note: '',
  })

  it('never form a ring, however many are tried', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 25 }), (tried) => {
        const links: DecisionLink[] = []
        for (const [a, b] of tried) {
          const [later, earlier] = [decision(a), decision(b)]
          if (checkLink({ later, earlier, kind: 'changes', point: null }, links) === null)
            links.push(link(later, earlier))
        }
        // independent of the rule: every link leads down in some order of all decisions
        const order: string[] = []
        const visit = (id: string, path: readonly string[]): void => {
          expect(path).not.toContain(id)
          if (order.includes(id)) return
          for (const each of links.filter(({ later }) => later === id)) visit(each.earlier, [...path, id])
          order.push(id)
        }
        for (const { later } of links) visit(later, [])
      }),
    )
  })

  it('refuse itself, what came before, a recommendation, a point that is not there, and the same twice', () => {
    const code = (
      later: Linkable,
      earlier: Linkable,
      point: number | null = null,
      links: DecisionLink[] = [],
    ) => checkLink({ later, earlier, kind: 'changes', point }, links)?.code
    expect(code(decision(1), decision(1))).toBe('decisionLink.self')
    expect(code(decision(1, '2021-05-10'), decision(2))).toBe('decisionLink.earlier')
    expect(code({ ...decision(1), kind: 'recommendation' }, decision(2))).toBe('decisionLink.recommendation')
    expect(code(decision(1), decision(2), 3)).toBe('decisionLink.noSuchPoint')
    expect(code(decision(1), decision(2), 2, [link(decision(1), decision(2))])).toBe('decisionLink.twice')
    expect(code(decision(1), decision(2), 2)).toBeUndefined()
  })
})

describe('a report counts', () => {
  const task = fc.record({
    state,
    due: fc.constantFrom(null, '2021-01-01', '2021-06-01', '2021-12-01'),
    madeOn: fc.constantFrom('2021-01-05', '2021-02-20'),
    doneOn: fc.constantFrom(null, '2021-03-01', '2021-04-15'),
    owner: fc.constantFrom(null, 'a'),
    leftOn: fc.constantFrom(null, '2021-05-01', '2021-07-01'),
  })
  const today = '2021-06-15'

  it('every task in one state, and no overdue or orphaned one that is ended', () =>
    fc.assert(
      fc.property(fc.array(task), (tasks) => {
        const counts = countFollowUps(tasks, today)
        expect(Object.values(counts.states).reduce((sum, n) => sum + n, 0)).toBe(tasks.length)
        expect(counts.overdue).toBeLessThanOrEqual(counts.states.open + counts.states.inProgress)
        expect(counts.orphaned).toBe(
          tasks.filter(
            ({ state: now, owner, leftOn }) =>
              (now === 'open' || now === 'inProgress') && (owner === null || leftOn === '2021-05-01'),
          ).length,
        )
      }),
    ))

  it('as many measured days below the median as above it', () =>
    fc.assert(
      fc.property(fc.array(task), (tasks) => {
        const { medianDays, measured } = countFollowUps(tasks, today)
        const days = tasks.flatMap(({ state: now, madeOn, doneOn }) =>
          now === 'done' && doneOn !== null ? [(Date.parse(doneOn) - Date.parse(madeOn)) / 86_400_000] : [],
        )
        expect(measured).toBe(days.length)
        if (medianDays === null) {
          expect(days).toEqual([])
          return
        }
        const below = days.filter((each) => each < medianDays).length
        const above = days.filter((each) => each > medianDays).length
        expect(below).toBeLessThanOrEqual(days.length / 2)
        expect(above).toBeLessThanOrEqual(days.length / 2)
      }),
    ))

  it('by half-years that hold every day once', () => {
    expect([halfYearOf('2021-06-30'), halfYearOf('2021-07-01')]).toEqual(['2021-1', '2021-2'])
    expect(daysOfHalfYear('2021-2')).toEqual({ from: '2021-07-01', to: '2021-12-31' })
  })
})

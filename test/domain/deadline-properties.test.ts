import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#shared/domain/calendar/dates.ts'
import { courseTemplates } from '#shared/domain/case/course-template.ts'
import { courseSteps } from '#shared/domain/case/deadlines/course-steps.ts'
import { isStatutoryCouncil } from '#shared/domain/case/deadlines/deadline-facts.ts'
import type { DeadlineFacts } from '#shared/domain/case/deadlines/deadline-facts.ts'
import { planDeadlines } from '#shared/domain/case/deadlines/deadline-plan.ts'
import type { DeadlineRules } from '#shared/domain/case/deadlines/deadline-rules.ts'
import { council, elderly, lead, reading } from '#support/deadline-case.ts'
import { holds } from '#support/deadline-counting.ts'

const rules: fc.Arbitrary<DeadlineRules> = fc.record({
  reviewDays: fc.nat(10),
  openingDays: fc.nat(5),
  assessmentDays: fc.nat(20),
  recommendationDays: fc.nat(5),
  holidayWeeks: fc.constantFrom(null, { from: 28, to: 30 }, { from: 27, to: 31 }),
  holidayStopsHearing: fc.boolean(),
  closed: fc.record({ christmas: fc.boolean(), easter: fc.boolean() }),
})

const meetings = fc
  .uniqueArray(fc.nat(700), { maxLength: 30 })
  .map((days) => days.toSorted((a, b) => a - b).map((n) => addDays('2023-09-01', n)))

const facts: fc.Arbitrary<DeadlineFacts> = fc
  .record({
    template: fc.constantFrom(...courseTemplates.map(({ key }) => key)),
    dates: fc.tuple(meetings, meetings, meetings),
    noticeDays: fc.tuple(fc.nat(14), fc.nat(14), fc.nat(14)),
    today: fc.nat(400).map((n) => addDays('2023-09-01', n)),
  })
  .map(({ template, dates, noticeDays, today }) => {
    const stages = courseTemplates.find(({ key }) => key === template)?.readings ?? []
    const ids = [lead, council, elderly]
    const kinds = ['executiveCommittee', 'council', 'elderlyCouncil'] as const
    return {
      template,
      state: 'draft',
      stage: stages[0]?.stage ?? 'single',
      readings: stages.map(({ stage }) => reading(stage)),
      bodies: kinds.map((kind, n) => ({
        id: ids[n] ?? lead,
        kind,
        noticeDays: noticeDays[n] ?? 7,
        dates: dates[n] ?? [],
      })),
      hearing: null,
      heard: [],
      today,
    }
  })

describe('the way of any case', () => {
  test('keeps every period both ways, is tight, and is possible both ways or neither', () => {
    let seen = 0
    fc.assert(
      fc.property(facts, rules, fc.integer({ min: 20, max: 600 }), (given, set, ahead) => {
        const goal = addDays(given.today, ahead)
        const ask = { goal, moves: [] } as const
        const back = planDeadlines(given, set, { ...ask, direction: 'backwards' })
        const forth = planDeadlines(given, set, { ...ask, direction: 'forwards' })
        expect(back.verdict).toBe(forth.verdict)
        const open = back.steps.filter(({ state }) => state === 'open')
        expect(back.verdict === 'good').toBe(
          open.every(({ latest, earliest }) => latest !== null && earliest <= latest),
        )
        expect(back.earliestLawful <= back.earliestGoal).toBe(true)
        // the goal is possible from the first day on that would do, and on no meeting before it
        const first = planDeadlines(given, set, { ...ask, goal: back.earliestGoal, direction: 'backwards' })
        expect(first.verdict).toBe('good')
        expect(goal < back.earliestGoal || back.verdict === 'good').toBe(true)
        if (back.verdict !== 'good') return
        seen++
        const { bonds } = courseSteps(given, set)
        const days = {
          works: (day: string) => back.steps.length > 0 && worksBy(set)(day),
          outside: (day: string) => outsideBy(set)(day),
        }
        for (const { steps } of [back, forth]) {
          const day = new Map(steps.map((step) => [step.key, step.day]))
          for (const bond of bonds) {
            const [from, to] = [day.get(bond.from), day.get(bond.to)]
            if (from === undefined || from === null || to === undefined || to === null) continue
            expect(holds(bond, from, to, days), `${bond.from} → ${bond.to} ${bond.ground}`).toBe(true)
          }
          for (const step of steps.filter(({ state }) => state === 'open'))
            expect(step.day !== null && step.day >= given.today && step.day <= goal).toBe(true)
        }
      }),
      { numRuns: 800 },
    )
    expect(seen).toBeGreaterThan(160)
  })

  test('every statutory council that is to be heard is, whatever the course', () => {
    for (const { key, councilsHeard, readings } of courseTemplates) {
      const given: DeadlineFacts = {
        template: key,
        state: 'draft',
        stage: readings[0]?.stage ?? 'single',
        readings: readings.map(({ stage }) => reading(stage)),
        bodies: [
          { id: lead, kind: 'executiveCommittee', noticeDays: 7, dates: [] },
          { id: council, kind: 'council', noticeDays: 7, dates: [] },
          { id: elderly, kind: 'elderlyCouncil', noticeDays: 7, dates: [] },
        ],
        hearing: null,
        heard: [],
        today: '2024-01-02',
      }
      expect(given.bodies.filter(isStatutoryCouncil)).toHaveLength(1)
      const { nodes } = courseSteps(given, { ...ordinary })
      expect(nodes.some(({ body }) => body === elderly)).toBe(councilsHeard)
    }
  })
})

const ordinary: DeadlineRules = {
  reviewDays: 5,
  openingDays: 2,
  assessmentDays: 10,
  recommendationDays: 2,
  holidayWeeks: null,
  holidayStopsHearing: false,
  closed: { christmas: false, easter: false },
}

/** Written off an almanac of these three years, not out of the program. */
const holidays = new Set(
  [
    '2023: 12-25 12-26',
    '2024: 01-01 03-28 03-29 03-31 04-01 05-01 05-09 05-17 05-19 05-20 12-25 12-26',
    '2025: 01-01 04-17 04-18 04-20 04-21 05-01 05-17 05-29 06-08 06-09 12-25 12-26',
    '2026: 01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-17 05-24 05-25 12-25 12-26',
  ].flatMap((line) =>
    line
      .slice(6)
      .split(' ')
      .map((day) => `${line.slice(0, 4)}-${day}`),
  ),
)
const beforeEaster = new Set(
  ['2024-03-25', '2025-04-14', '2026-03-30'].flatMap((monday) => [0, 1, 2].map((n) => addDays(monday, n))),
)
const mondaysOf27: Readonly<Record<string, string>> = {
  '2023': '2023-07-03',
  '2024': '2024-07-01',
  '2025': '2025-06-30',
  '2026': '2026-06-29',
}

const worksBy =
  ({ closed }: DeadlineRules) =>
  (day: string): boolean => {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    if (weekday === 0 || weekday === 6 || holidays.has(day)) return false
    if (closed.christmas && /-12-(24|27|28|29|30|31)$/.test(day)) return false
    return !(closed.easter && beforeEaster.has(day))
  }

const outsideBy =
  ({ holidayWeeks }: DeadlineRules) =>
  (day: string): boolean => {
    if (holidayWeeks === null) return true
    const monday = mondaysOf27[day.slice(0, 4)] ?? ''
    const first = addDays(monday, 7 * (holidayWeeks.from - 27))
    const last = addDays(monday, 7 * (holidayWeeks.to - 27) + 6)
    return day < first || day > last
  }

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#shared/domain/calendar/dates.ts'
import { courseTemplates } from '#shared/domain/case/course-template.ts'
import { courseSteps } from '#shared/domain/case/deadlines/course-steps.ts'
import { isStatutoryCouncil } from '#shared/domain/case/deadlines/deadline-facts.ts'
import type { DeadlineFacts } from '#shared/domain/case/deadlines/deadline-facts.ts'
import { planDeadlines } from '#shared/domain/case/deadlines/deadline-plan.ts'
import { findConflicts } from '#shared/domain/case/deadlines/conflicts.ts'
import type { DeadlineRules } from '#shared/domain/case/deadlines/deadline-rules.ts'
import type { Bond, Days, Network, Node } from '#shared/domain/case/deadlines/network.ts'
import { solveBackwards, solveForwards } from '#shared/domain/case/deadlines/solve.ts'
import { council, elderly, lead, reading } from '#support/deadline-case.ts'

const start = Date.UTC(2021, 2, 22) // Easter lies in the window
const at = (n: number): string => new Date(start + n * 86_400_000).toISOString().slice(0, 10)
const number = (day: string): number => Math.round((Date.parse(`${day}T00:00:00Z`) - start) / 86_400_000)

/** Counted one by one, as on an almanac: the first day is not counted, the last one is. */
function holds(bond: Bond, from: string, to: string, days: Days): boolean {
  if (to < from) return false
  let counted = 0
  for (let n = number(from) + 1; n <= number(to); n++) {
    if (bond.count === 'nights') counted++
    else if (bond.count === 'workdays' ? days.works(at(n)) : days.outside(at(n))) counted++
  }
  return counted >= bond.least
}

function mayFallOn({ days: of, pin }: Node, day: string, days: Days): boolean {
  if (pin !== null) return day === pin
  if (of.kind === 'any') return true
  if (of.kind === 'workdays') return days.works(day)
  return of.until === null || day > of.until ? days.works(day) : of.dates.includes(day)
}

/** Every way to lay the steps within a window: slow, and plain to see. */
function everyWay({ nodes, bonds }: Network, window: number, days: Days): Map<string, string>[] {
  let ways: Map<string, string>[] = [new Map()]
  for (const node of nodes) {
    const own = bonds.filter(({ to }) => to === node.key)
    const next: Map<string, string>[] = []
    for (const way of ways)
      for (let n = 0; n < window; n++) {
        const day = at(n)
        if (!mayFallOn(node, day, days)) continue
        if (own.every((bond) => holds(bond, way.get(bond.from) ?? '', day, days)))
          next.push(new Map([...way, [node.key, day]]))
      }
    ways = next
  }
  return ways
}

const window = 12
const anyDaysOf = fc.oneof(
  fc.constant({ kind: 'any' as const }),
  fc.constant({ kind: 'workdays' as const }),
  fc
    .record({
      dates: fc.uniqueArray(fc.integer({ min: 0, max: window - 1 }), { maxLength: 4 }),
      until: fc.integer({ min: 0, max: window + 4 }),
    })
    .map(({ dates, until }) => {
      const sorted = dates.toSorted((a, b) => a - b).map(at)
      const last = sorted.at(-1)
      return {
        kind: 'meetings' as const,
        dates: sorted,
        until: last === undefined ? null : at(Math.max(until, number(last))),
      }
    }),
)

const anyNetwork = fc.integer({ min: 2, max: 5 }).chain((size) =>
  fc.record({
    nodes: fc.array(fc.record({ days: anyDaysOf, pin: fc.option(fc.nat(window - 1), { freq: 4 }) }), {
      minLength: size,
      maxLength: size,
    }),
    bonds: fc.array(
      fc.record({
        from: fc.nat(size - 2),
        step: fc.integer({ min: 1, max: size - 1 }),
        count: fc.constantFrom('nights', 'workdays', 'outsideHoliday'),
        least: fc.nat(4),
      }),
      { maxLength: 7 },
    ),
    goal: fc.nat(window - 1),
    off: fc.uniqueArray(fc.nat(window - 1), { maxLength: 4 }),
    away: fc.uniqueArray(fc.nat(window - 1), { maxLength: 4 }),
  }),
)

type Drawn = typeof anyNetwork extends fc.Arbitrary<infer T> ? T : never

function build({ nodes, bonds, goal, off, away }: Drawn): { network: Network; days: Days } {
  const last = nodes.length - 1
  const keyed = nodes.map(({ days, pin }, n): Node => {
    const day = n === last ? goal : pin
    return { key: String(n), days, pin: day === null ? null : at(day), done: false }
  })
  const drawn = bonds.map(({ from, step, count, least }): Bond => {
    const to = Math.min(last, from + step)
    return {
      from: String(from),
      to: String(to),
      count: count as Bond['count'],
      least,
      force: 'law',
      ground: '',
    }
  })
  // nothing hangs loose: each step is waited for
  const chain = keyed.slice(1).map(({ key }, n): Bond => {
    return { from: String(n), to: key, count: 'nights', least: 0, force: 'order', ground: '' }
  })
  return {
    network: { nodes: keyed, bonds: [...drawn, ...chain] },
    days: { works: (day) => !off.includes(number(day)), outside: (day) => !away.includes(number(day)) },
  }
}

describe('days are found as somebody would who tries every one', () => {
  test('latest and earliest days are those of some way, and no day beyond them is of any', () => {
    let feasible = 0
    fc.assert(
      fc.property(anyNetwork, (drawn) => {
        const { network, days } = build(drawn)
        const ways = everyWay(network, window, days)
        const reached = solveForwards(network, at(0), days)
        const held = solveBackwards(network, days)
        const conflicts = findConflicts(network, reached, at(0))
        const backwardsHolds = network.nodes.every(({ key, pin }) => {
          const last = held.get(key)?.day ?? null
          return last !== null && last >= (pin ?? at(0))
        })
        expect(conflicts.length === 0).toBe(ways.length > 0)
        expect(backwardsHolds).toBe(ways.length > 0)
        if (ways.length === 0) return
        feasible++
        for (const { key, pin } of network.nodes) {
          const found = ways.map((way) => way.get(key) ?? '').toSorted()
          expect(reached.get(key)?.day).toBe(found[0])
          if (pin === null) expect(held.get(key)?.day).toBe(found.at(-1))
        }
      }),
      { numRuns: 5000 },
    )
    expect(feasible).toBeGreaterThan(500)
  })

  test('a step that is set may slip to the day that is told, and no further', () => {
    fc.assert(
      fc.property(anyNetwork, fc.nat(3), (drawn, which) => {
        const { network, days } = build(drawn)
        const node = network.nodes[which]
        if (node === undefined || node.pin === null || which === network.nodes.length - 1) return
        if (everyWay(network, window, days).length === 0) return
        const slips = (to: string): boolean => {
          const nodes = network.nodes.map((each) => (each === node ? { ...each, pin: to } : each))
          return everyWay({ ...network, nodes }, window, days).length > 0
        }
        const last = held(network, days, node.key)
        expect(slips(last)).toBe(true)
        const beyond = Array.from({ length: window }, (_, n) => at(n)).filter(
          (day) => day > last && mayFallOn({ ...node, pin: null }, day, days),
        )
        for (const day of beyond) expect(slips(day)).toBe(false)
      }),
      { numRuns: 1500 },
    )
  })
})

const held = (network: Network, days: Days, key: string): string =>
  solveBackwards(network, days).get(key)?.day ?? ''

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
            if (from == null || to == null) continue
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

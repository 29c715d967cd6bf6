import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findConflicts } from '#shared/domain/case/deadlines/conflicts.ts'
import type { Bond, Days, Network, Node } from '#shared/domain/case/deadlines/network.ts'
import { solveBackwards, solveForwards } from '#shared/domain/case/deadlines/solve.ts'
import { at, holds, number } from '#support/deadline-counting.ts'

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
        count: fc.constantFrom<Bond['count']>('nights', 'workdays', 'outsideHoliday'),
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
      count,
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

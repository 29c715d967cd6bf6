import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divideSeats, electedFrom } from '#shared/domain/meeting/session/proportional.ts'
import { divided, leastOfEachSex, orders, selected } from '#support/brute-force-lists.ts'
import { listOf, luckOf, placeOf } from '#support/random-session.ts'

/** A fifth of the meetings that are tried (meeting-votes-properties.test.ts): blackboards are slow. */
const runs = { numRuns: Number(process.env['SAKSKLAR_MEETINGS'] ?? 20_000) / 5 }

describe('elections by lists against a blackboard', () => {
  it('seats go to the highest quotients of the table, equal ones to the larger list, equal lists by lot', () => {
    const seen = { settled: 0, lots: 0, drawn: 0, none: 0 }
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const luck = luckOf(seed)
        const most = luck.oneOf([2, 4, 12, 40])
        const votes = Array.from({ length: 1 + luck.below(4) }, () => luck.below(most))
        const seats = 1 + luck.below(11)
        const all = luck.oneOf(orders(votes.map((_, at) => at + 1)))
        const lots = luck.once(2) ? null : all.slice(0, luck.below(votes.length + 1))
        const { seats: held, unsettled, needsLots } = divided(votes, seats, lots)
        const result = divideSeats(votes, seats, lots)
        if (unsettled.length > 0) {
          seen.lots += 1
          expect(result).toEqual({ kind: 'lots', options: unsettled })
          return
        }
        seen[needsLots.length > 0 ? 'drawn' : 'settled'] += 1
        seen.none += Number(held.every((many) => many === 0))
        expect(result).toEqual({ kind: 'seats', seats: held, by: needsLots.length > 0 ? 'lots' : 'most' })
      }),
      runs,
    )
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(runs.numRuns / 400)
  })

  it('of a list those are elected who balance the sexes and follow it longest, and their deputies after them', () => {
    let moved = 0
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const luck = luckOf(seed)
        const list = listOf(luck, luck.below(9))
        const seats = luck.below(6)
        const { elected, deputies } = electedFrom(list, seats)
        if (seats === 0) {
          expect([...elected, ...deputies]).toEqual([])
          return
        }
        const first = selected(list, seats).map((at) => placeOf(list, at))
        expect(new Set(elected)).toEqual(new Set(first))
        expect(elected).toHaveLength(first.length)
        const rest = list.filter((candidate) => !first.includes(candidate))
        const next = selected(rest, seats + 2).map((at) => placeOf(rest, at))
        expect(new Set(deputies)).toEqual(new Set(next))
        expect(deputies).toHaveLength(next.length)
        moved += Number(first.some((candidate) => list.indexOf(candidate) >= seats))
      }),
      runs,
    )
    expect(moved).toBeGreaterThan(runs.numRuns / 20)
  })

  it('of each sex two in five of four or more, rounded up, and one of two or three', () => {
    for (let seats = 0; seats <= 60; seats += 1) {
      const women = Array.from({ length: seats }, (_, at) => ({
        name: `K${String(at)}`,
        sex: 'female' as const,
      }))
      const men = Array.from({ length: seats }, (_, at) => ({ name: `M${String(at)}`, sex: 'male' as const }))
      const { elected } = electedFrom([...women, ...men], seats)
      expect(elected.filter(({ sex }) => sex === 'male')).toHaveLength(leastOfEachSex(seats))
    }
  })

  it('whose sex is not known is neither moved nor counted, and nobody is elected twice', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const luck = luckOf(seed)
        const list = listOf(luck, luck.below(9), true)
        const seats = 1 + luck.below(5)
        const { elected, deputies } = electedFrom(list, seats)
        const both = [...elected, ...deputies]
        expect(new Set(both).size).toBe(both.length)
        expect(elected).toHaveLength(Math.min(seats, list.length))
        expect(deputies).toHaveLength(Math.min(seats + 2, list.length - elected.length))
        const ofTop = list.slice(0, seats)
        for (const candidate of ofTop) if (candidate.sex === null) expect(elected).toContain(candidate)
        for (const candidate of elected) if (candidate.sex === null) expect(ofTop).toContain(candidate)
      }),
      runs,
    )
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { votersIn } from '#shared/domain/meeting/session/kept-out.ts'
import { checkQuorum, checkRoll, quorumOf } from '#shared/domain/meeting/session/roll.ts'
import { checkVote } from '#shared/domain/meeting/session/check-vote.ts'
import { resultOf } from '#shared/domain/meeting/session/vote-result.ts'
import { lateItemMayBeDecided } from '#shared/domain/meeting/notice.ts'
import {
  chairsAt,
  chairsFor,
  clock,
  enough,
  lateMayBeDecided,
  wrongInRoll,
} from '#support/brute-force-room.ts'
import { brokenBy, cameTo } from '#support/brute-force-votes.ts'
import { aMeetingsSize, faultyRoll, luckOf, questionsOn, rollOf } from '#support/random-session.ts'
import { subjectOf, voteBy } from '#support/random-votes.ts'

/** Random meetings of each kind; `SAKSKLAR_MEETINGS=500000` shows what a release must. */
const meetings = Number(process.env['SAKSKLAR_MEETINGS'] ?? 20_000)
const often = { numRuns: meetings }
const atTimes = { numRuns: meetings / 5 }

describe('the rules of a meeting against a room told second by second', () => {
  it('a vote is by those who sit in a chair, lawful where the statute lets it be, and comes to what the hands say', () => {
    const seen = { lawful: 0, refused: 0, chair: 0, lots: 0, again: 0, all: 0 }
    fc.assert(
      fc.property(aMeetingsSize, (size) => {
        const luck = luckOf(size.seed)
        const roll = rollOf(luck, size)
        const questions = questionsOn(luck, roll)
        const subject = subjectOf(luck)
        const second = luck.below(size.seconds)
        const body = { seats: Math.max(1, size.members + size.vacant), constituting: luck.once(6) }

        const chairs = chairsFor(roll, questions, subject, second, body)
        const voters = votersIn({ roll, impediments: questions, ...body }, subject, clock(second))
        expect(voters.map(({ person }) => person).toSorted()).toEqual(
          chairs.map(({ sits }) => sits).toSorted(),
        )
        expect(voters.map(({ person, replaces }) => replaces ?? person).toSorted()).toEqual(
          chairs.map(({ seat }) => seat).toSorted(),
        )

        const vote = voteBy(luck, subject, chairs, roll)
        const broken = brokenBy(vote, chairs, body)
        const refusal = checkVote(vote, { voters, ...body })
        expect({ broken, refused: refusal !== null }).toEqual({ broken, refused: broken.length > 0 })
        if (refusal !== null) {
          seen.refused += 1
          expect(broken.some((section) => (refusal.ground ?? '').includes(section))).toBe(true)
          return
        }
        seen.lawful += 1
        const result = resultOf(vote)
        expect(result).toEqual(cameTo(vote))
        if (result.kind === 'won') seen.all += Number(result.by === 'all')
        if (result.kind === 'won') seen.chair += Number(result.by === 'chair')
        if (result.kind === 'lots' || ('by' in result && result.by === 'lots')) seen.lots += 1
        if (result.kind === 'again') seen.again += 1
      }),
      often,
    )
    // the dice reach every corner: else the rules above were proven of nothing
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(meetings / 400)
  })

  it('a roll stands where nobody was in two places, came after leaving, or sat for nobody', () => {
    fc.assert(
      fc.property(aMeetingsSize, (size) => {
        const luck = luckOf(size.seed)
        const roll = faultyRoll(luck, size)
        const asked = new Set(questionsOn(luck, roll).map(({ person }) => person))
        const wrong = wrongInRoll(roll, asked, 2 * size.seconds)
        expect({ wrong, refused: checkRoll(roll, asked) !== null }).toEqual({
          wrong,
          refused: wrong.length > 0,
        })
      }),
      atTimes,
    )
  })

  it('half of the body makes a decision, two thirds in the first meeting of a council', () => {
    for (let seats = 1; seats <= 120; seats += 1)
      for (let cast = 0; cast <= seats; cast += 1)
        for (const constituting of [false, true]) {
          expect(cast >= quorumOf(seats, constituting)).toBe(enough(cast, seats, constituting))
          expect(checkQuorum(cast, seats, constituting) === null).toBe(enough(cast, seats, constituting))
        }
  })

  it('a late item is decided unless who leads or a third of those in chairs are against it', () => {
    fc.assert(
      fc.property(aMeetingsSize, (size) => {
        const luck = luckOf(size.seed)
        const chairs = chairsAt(rollOf(luck, size), new Set(), luck.below(size.seconds))
        if (chairs.length === 0) return
        const oneIn = luck.oneOf([1, 2, 3, 4, 100])
        const objectors = chairs.map(({ sits }) => sits).filter(() => luck.once(oneIn))
        const leader = luck.oneOf(chairs).sits
        expect(
          lateItemMayBeDecided({
            chairObjects: objectors.includes(leader),
            objecting: objectors.length,
            present: chairs.length,
          }),
        ).toBe(lateMayBeDecided(chairs, leader, objectors))
      }),
      atTimes,
    )
  })
})

import { describe, expect, test } from 'vitest'
import { checkVote, withSums } from '#shared/domain/meeting/session/check-vote.ts'
import { checkBeforeVote, type ItemInSession } from '#shared/domain/meeting/session/item-standing.ts'
import { votersIn } from '#shared/domain/meeting/session/kept-out.ts'
import { electedFrom } from '#shared/domain/meeting/session/proportional.ts'
import { checkRoll, votersAt } from '#shared/domain/meeting/session/roll.ts'
import { resultOf } from '#shared/domain/meeting/session/vote-result.ts'
import type { Impediment, RollEntry, Vote } from '#shared/domain/meeting/session/session.ts'
import type { AgendaItemId, MeetingId, PersonId } from '#shared/ids.ts'
import type { Refusal } from '#shared/refusal.ts'
import { aRollEntry, aVote } from '#support/builders-session.ts'

const item = 'item' as AgendaItemId
const at = '2020-11-24T17:20:00'
const [anna, bo, cato, dina, even, first, second] = [
  'Anna',
  'Bo',
  'Cato',
  'Dina',
  'Even',
  'First',
  'Second',
] as [PersonId, PersonId, PersonId, PersonId, PersonId, PersonId, PersonId]
const body = { seats: 5, constituting: false }
const here = (...people: readonly PersonId[]): RollEntry[] => people.map((person) => aRollEntry({ person }))
const away = (person: PersonId): RollEntry => aRollEntry({ person, arrivedAt: null })
const deputy = (person: PersonId, replaces: PersonId | null): RollEntry =>
  aRollEntry({ person, role: 'deputy', replaces })
const question = (person: PersonId, state: Impediment['state'] = 'raised'): Impediment => ({
  item,
  person,
  kind: 'disqualified',
  basis: 'fvl-6-2',
  ground: 'Nabo',
  state,
  vote: null,
})
const names = (people: readonly { readonly person: PersonId }[]): readonly string[] =>
  people.map(({ person }) => person)
const code = (refusal: Refusal | null): string | null => refusal?.code ?? null

/** A vote with so many hands for each option. */
const hands = (votes: readonly number[], more: Partial<Vote> = {}): Vote =>
  aVote({
    item,
    options: votes.map((many) => ({ label: '', text: null, candidates: [], votes: many })),
    ...more,
  })

describe('who has the vote of a seat', () => {
  test('the member, from the second of the arrival on, though a deputy sits there; the deputy again after leaving', () => {
    const roll = [
      aRollEntry({ person: anna, arrivedAt: '2020-11-24T17:10:00', leftAt: '2020-11-24T17:30:00' }),
      deputy(first, anna),
    ]
    const voters = (time: string): readonly string[] => names(votersAt(roll, new Set(), `2020-11-24T${time}`))
    expect([voters('17:09:59'), voters('17:10:00'), voters('17:29:59'), voters('17:30:00')]).toEqual([
      ['First'],
      ['Anna'],
      ['Anna'],
      ['First'],
    ])
  })

  test('nobody where the deputy is disqualified too, until the next deputy is called in beside', () => {
    const roll = [...here(bo, cato, dina, even), away(anna), deputy(first, anna)]
    const kept = new Set([first])
    expect(names(votersAt(roll, kept, at))).toEqual(['Bo', 'Cato', 'Dina', 'Even'])
    const both = [...roll, deputy(second, anna)]
    expect(code(checkRoll(both))).toBe('roll.seatTaken')
    expect(checkRoll(both, kept)).toBeNull()
    expect(names(votersAt(both, kept, at))).toContain('Second')
    expect(names(votersAt(both, new Set(), at))).not.toContain('Second')
  })

  test('nobody when all are disqualified, and then nothing is decided', () => {
    const roll = here(anna, bo, cato, dina, even)
    const impediments = names(roll).map((person) => question(person as PersonId, 'upheld'))
    const voters = votersIn({ roll, impediments, ...body }, 'matter', at)
    expect(voters).toEqual([])
    expect(code(checkVote(hands([0, 0]), { voters, ...body }))).toBe('vote.noQuorum')
  })

  test('a seat that nobody holds counts in the quorum', () => {
    const voters = votersAt(here(anna, bo), new Set(), at)
    const both = withSums(hands([0, 0], { ballots: voters.map(({ person }) => ({ person, option: 1 })) }))
    expect(checkVote(both, { ...body, seats: 4, voters })).toBeNull()
    expect(checkVote(both, { ...body, voters })).toMatchObject({
      code: 'vote.noQuorum',
      ground: 'koml. § 11-9 første ledd',
    })
  })
})

describe('a question of disqualification', () => {
  const of = (roll: readonly RollEntry[], ...impediments: readonly Impediment[]): readonly string[] =>
    names(votersIn({ roll, impediments, ...body }, 'impediment', at))

  test('is decided without all of whom it was asked in the item, also one who was let back in', () => {
    const roll = here(anna, bo, cato, dina, even)
    expect(of(roll, question(anna, 'rejected'), question(bo))).toEqual(['Cato', 'Dina', 'Even'])
  })

  test('by all who are present where it was asked of several and too few are left', () => {
    const roll = here(anna, bo, cato, dina)
    expect(of(roll, question(anna), question(bo))).toEqual(['Anna', 'Bo', 'Cato', 'Dina'])
    expect(of([...roll, deputy(first, anna)], question(anna), question(bo))).toEqual([
      'Cato',
      'Dina',
      'First',
    ])
  })

  test('never by the one member whom alone it is about, though too few are left', () => {
    expect(of(here(anna, bo, cato), question(anna))).toEqual(['Bo', 'Cato'])
  })

  test('is not led by a member whom it is about', () => {
    const roll = here(anna, bo, cato, dina, even)
    const standing = (chair: PersonId | null, ...asked: readonly PersonId[]): ItemInSession => ({
      item: { id: item, kind: 'PS', late: false, withdrawn: false, closedOn: null },
      dealt: { item, openedAt: at, closedAt: null, chair, outcome: null, note: '', points: null },
      roll,
      session: {
        meeting: 'meeting' as MeetingId,
        openedAt: at,
        closedAt: null,
        chair: anna,
        secretary: null,
        constituting: false,
        openingNote: '',
      },
      meeting: { remote: false },
      seats: 5,
      impediments: asked.map((person) => question(person)),
      closing: null,
      lateQuestion: null,
      votes: [],
    })
    expect(code(checkBeforeVote(standing(null, anna), 'impediment', at))).toBe('session.chairAway')
    expect(checkBeforeVote(standing(bo, anna), 'impediment', at)).toBeNull()
    expect(checkBeforeVote(standing(null, bo), 'impediment', at)).toBeNull()
    // of all it was asked: then all take part, and who leads the meeting leads
    expect(checkBeforeVote(standing(null, anna, bo, cato, dina, even), 'impediment', at)).toBeNull()
  })
})

describe('a tie', () => {
  const two = (more: Partial<Vote>): Vote =>
    withSums(
      hands([0, 0], {
        chair: first,
        ballots: [
          { person: anna, option: 1 },
          { person: first, option: 2 },
        ],
        ...more,
      }),
    )

  test('is settled by who leads, a deputy too; not by one who does not vote', () => {
    expect(resultOf(two({}))).toEqual({ kind: 'won', winner: 2, by: 'chair' })
    expect(resultOf(two({ chair: bo }))).toEqual({ kind: 'chair', options: [1, 2] })
  })

  test('in an election is settled by lots, however it is voted', () => {
    expect(resultOf(two({ subject: 'election' }))).toEqual({ kind: 'lots', options: [1, 2] })
    expect(resultOf(two({ subject: 'election', lots: [1, 2] }))).toEqual({
      kind: 'won',
      winner: 1,
      by: 'lots',
    })
  })

  test('for the second place among three does not drop the first', () => {
    const among = (chair: PersonId | null): Vote =>
      withSums(
        hands([0, 0, 0], {
          form: 'among',
          chair,
          ballots: [1, 1, 2, 3].map((option, place) => ({
            person: [anna, bo, cato, dina][place] ?? anna,
            option,
          })),
        }),
      )
    expect(resultOf(among(anna))).toEqual({ kind: 'chair', options: [2, 3] })
    expect(resultOf(among(dina))).toEqual({ kind: 'again', options: [1, 3] })
  })
})

describe('an election', () => {
  const election = { subject: 'election', form: 'majorityElection', round: 2 } as const

  test('nobody is elected whom nobody voted for', () => {
    expect(resultOf(hands([0], { ...election, blank: 5 }))).toEqual({ kind: 'again', options: [1] })
    expect(resultOf(hands([0, 0], { ...election, blank: 5, lots: [1] }))).toEqual({
      kind: 'again',
      options: [1, 2],
    })
  })

  test('blank votes were cast: half of all is not more than half of them, and the most is enough the second time', () => {
    const votes = hands([3, 1], { ...election, blank: 2 })
    expect(resultOf({ ...votes, round: 1 })).toEqual({ kind: 'again', options: [1, 2] })
    expect(resultOf(votes)).toEqual({ kind: 'won', winner: 1, by: 'most' })
  })

  test('lots that name none of the equals settle nothing', () => {
    const tie = hands([2, 2, 1], election)
    expect(resultOf({ ...tie, lots: [3] })).toEqual({ kind: 'lots', options: [1, 2] })
    expect(resultOf({ ...tie, lots: [3, 2, 1] })).toEqual({ kind: 'won', winner: 2, by: 'lots' })
  })

  test('lists without votes have no seats, and a list with too few names leaves seats empty', () => {
    const lists = { subject: 'election', form: 'proportionalElection', seats: 3 } as const
    expect(resultOf(hands([0, 4], lists))).toEqual({ kind: 'seats', seats: [0, 3], by: 'most' })
    expect(resultOf(hands([0, 0], { ...lists, blank: 4 }))).toEqual({
      kind: 'seats',
      seats: [0, 0],
      by: 'most',
    })
    expect(electedFrom([{ name: 'Alene', sex: 'male' }], 3)).toEqual({
      elected: [{ name: 'Alene', sex: 'male' }],
      deputies: [],
    })
  })

  test('among several persons is a majority election', () => {
    const voters = votersAt(here(anna, bo, cato), new Set(), at)
    const ballots = voters.map(({ person }) => ({ person, option: 1 }))
    const among = withSums(hands([0, 0, 0], { subject: 'election', form: 'among', ballots }))
    expect(checkVote(among, { ...body, voters })).toMatchObject({
      code: 'vote.severalInElection',
      ground: 'koml. § 7-8 første ledd',
    })
  })
})

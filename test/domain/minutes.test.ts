import { describe, expect, it } from 'vitest'
import type { MinutesRecord, RecordedItem } from '#shared/domain/meeting/minutes/minutes-record.ts'
import { missingFromMinutes } from '#shared/domain/meeting/minutes/missing-from-minutes.ts'
import { newId } from '#support/builders.ts'
import {
  about,
  closing,
  complete,
  dealt,
  inMatter,
  meeting,
  people,
  stays,
  unanimous,
} from '#support/complete-minutes.ts'

const withItem = (change: Partial<RecordedItem>): MinutesRecord => ({
  ...complete,
  items: [{ ...dealt, ...change }],
})
const [impediment] = dealt.impediments as [RecordedItem['impediments'][number]]
const session = complete.session as NonNullable<MinutesRecord['session']>
const shut = dealt.closing as NonNullable<RecordedItem['closing']>

describe('minutes that have all that the law asks for', () => {
  it('lack nothing', () => {
    expect(missingFromMinutes(complete)).toEqual([])
  })

  it.each<[string, MinutesRecord, string, string]>([
    [
      'the opening',
      { ...complete, session: null },
      'minutes.notOpened',
      'koml. § 11-4 første ledd bokstav a',
    ],
    [
      'the end',
      { ...complete, session: { ...session, closedAt: null } },
      'minutes.notClosed',
      'koml. § 11-4 første ledd bokstav a',
    ],
    [
      'the place',
      { ...complete, meeting: { ...meeting, place: ' ' } },
      'minutes.noPlace',
      'koml. § 11-4 første ledd bokstav a',
    ],
    [
      'the notice',
      { ...complete, meeting: { ...meeting, issuedOn: null } },
      'minutes.noNotice',
      'koml. § 11-3 første ledd',
    ],
    [
      'who was present',
      { ...complete, roll: [], items: [] },
      'minutes.nobodyPresent',
      'koml. § 11-4 første ledd bokstav b',
    ],
    ['who was absent', { ...complete, seats: 6 }, 'minutes.notOnRoll', 'koml. § 11-4 første ledd bokstav b'],
    [
      'a chair who was there',
      { ...complete, session: { ...session, chair: newId() }, items: [] },
      'minutes.chairNotPresent',
      'koml. § 11-2 tredje ledd',
    ],
    [
      'the number of an item',
      withItem({ item: { ...dealt.item, number: null } }),
      'minutes.itemUnnamed',
      'koml. § 11-4 første ledd bokstav c',
    ],
    [
      'the end of an item',
      withItem({ dealt: { ...dealt.dealt, closedAt: null } }),
      'minutes.itemOpen',
      'koml. § 11-4 første ledd bokstav c',
    ],
    [
      'the outcome',
      withItem({ dealt: { ...dealt.dealt, outcome: null } }),
      'minutes.noOutcome',
      'koml. § 11-4 første ledd bokstav d',
    ],
    ['the decision', withItem({ decisions: [] }), 'minutes.noDecision', 'koml. § 11-4 første ledd bokstav d'],
    [
      'the vote',
      withItem({ votes: [about, closing] }),
      'minutes.noVote',
      'koml. § 11-4 første ledd bokstav e',
    ],
    [
      'the time of a vote',
      withItem({ votes: [about, closing, { ...inMatter, heldAt: '' }] }),
      'minutes.voteUntimed',
      'koml. § 11-4 første ledd bokstav e',
    ],
    [
      'whose votes they were',
      withItem({ votes: [about, closing, { ...inMatter, ballots: inMatter.ballots.slice(1) }] }),
      'vote.notVoted',
      'koml. § 8-1 tredje ledd',
    ],
    [
      'enough votes',
      {
        ...withItem({
          impediments: [],
          closing: null,
          item: { ...dealt.item, closedOn: null },
          votes: [unanimous({ sequence: 1, heldAt: '2020-11-24T17:20:00' }, people.slice(0, 2))],
        }),
        roll: stays.map((stay, at) => (at < 2 ? stay : { ...stay, arrivedAt: null })),
      },
      'vote.noQuorum',
      'koml. § 11-9 første ledd',
    ],
    [
      'the question of a late item',
      withItem({ lateQuestion: null }),
      'session.lateNotAsked',
      'koml. § 11-3 femte ledd',
    ],
    [
      'the ground of the closing',
      withItem({ closing: { ...shut, ground: 'ukjent' } }),
      'minutes.closingGround',
      'koml. § 11-4 andre ledd',
    ],
    [
      'the vote on closing',
      withItem({ closing: { ...shut, vote: null } }),
      'session.closingNotVoted',
      'koml. § 11-5 femte ledd',
    ],
    [
      'doors that had to be closed',
      withItem({ closing: null }),
      'session.doorsNotClosed',
      'koml. § 11-5 andre ledd',
    ],
    [
      'the answer on a disqualification',
      withItem({ impediments: [{ ...impediment, state: 'raised' }] }),
      'minutes.impedimentOpen',
      'koml. § 11-10',
    ],
    [
      'the basis of a disqualification',
      withItem({ impediments: [{ ...impediment, basis: 'ukjent' }] }),
      'minutes.impedimentBasis',
      'koml. § 11-4 andre ledd',
    ],
    [
      'the reason of a disqualification',
      withItem({ impediments: [{ ...impediment, ground: '' }] }),
      'minutes.impedimentGround',
      'koml. § 11-4 andre ledd',
    ],
    [
      'the vote on a disqualification',
      withItem({ impediments: [{ ...impediment, vote: null }] }),
      'minutes.impedimentNotVoted',
      'koml. § 11-10',
    ],
    [
      'the vote on an exemption',
      withItem({ impediments: [{ ...impediment, kind: 'exempted', basis: 'koml-11-11', vote: null }] }),
      'minutes.impedimentNotVoted',
      'koml. § 11-11',
    ],
  ])('are refused without %s', (_, record, code, ground) => {
    const found = missingFromMinutes(record).map(({ refusal }) => [refusal.code, refusal.ground])
    expect(found).toContainEqual([code, ground])
  })

  it('a vote that chose nobody is settled by another after it, or by lots', () => {
    const names = ['Anne', 'Bjørn'].map((label, at) => ({
      label,
      text: null,
      candidates: [],
      votes: at === 0 ? 2 : 2,
    }))
    const tied = unanimous({
      sequence: 3,
      subject: 'election',
      form: 'majorityElection',
      round: 2,
      heldAt: '2020-11-24T17:20:00',
      options: names,
      ballots: people.slice(0, 4).map((person, at) => ({ person, option: at < 2 ? 1 : 2 })),
    })
    const open = missingFromMinutes(withItem({ votes: [about, closing, tied] }))
    expect(open.map(({ refusal }) => refusal.code)).toEqual(['minutes.lotsNotDrawn'])
    expect(missingFromMinutes(withItem({ votes: [about, closing, { ...tied, lots: [2, 1] }] }))).toEqual([])
  })

  it('list an item that nobody took up, and one that was withdrawn', () => {
    const untouched = { ...dealt.dealt, openedAt: null, closedAt: null, outcome: null }
    const bare = { votes: [], impediments: [], closing: null, lateQuestion: null, decisions: [] }
    expect(missingFromMinutes(withItem({ ...bare, dealt: untouched }))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import {
  checkApprovingMeeting,
  checkSignatories,
  checkSigned,
} from '#shared/domain/meeting/minutes/approval.ts'
import { minutesAreClosed } from '#shared/domain/meeting/minutes/minutes.ts'
import type { MinutesRecord, RecordedItem } from '#shared/domain/meeting/minutes/minutes-record.ts'
import { missingFromMinutes } from '#shared/domain/meeting/minutes/missing-from-minutes.ts'
import { movementsOf } from '#shared/domain/meeting/minutes/movements.ts'
import type { Vote } from '#shared/domain/meeting/session/session.ts'
import type { PersonId } from '#shared/ids.ts'
import { aMeeting, anItem, newId } from '#support/builders.ts'
import { aRollEntry, aVote } from '#support/builders-session.ts'

const people = Array.from({ length: 5 }, () => newId<PersonId>())
const [chair, second] = people as [PersonId, PersonId]
const meeting = aMeeting({ committee: newId(), issuedOn: '2020-11-12', startsAt: '2020-11-24T17:00' })
const stays = people.map((person) => aRollEntry({ person }))

const item = anItem({
  meeting: meeting.id,
  case: newId(),
  reading: newId(),
  paper: newId(),
  number: { sequence: 1, year: 2020, printed: 'PS 1/20' },
})

/** Everybody for the first option. */
const unanimous = (given: Partial<Vote> = {}, voters: readonly PersonId[] = people): Vote =>
  aVote({
    item: item.id,
    chair,
    ballots: voters.map((person) => ({ person, option: 1 })),
    options: [
      { label: 'For', text: { of: 'proposal' }, candidates: [], votes: voters.length },
      { label: 'Mot', text: null, candidates: [], votes: 0 },
    ],
    ...given,
  })

const about = unanimous(
  { sequence: 1, subject: 'impediment', heldAt: '2020-11-24T17:12:00' },
  people.slice(0, 4),
)
const closing = unanimous(
  { sequence: 2, subject: 'closing', heldAt: '2020-11-24T17:14:00' },
  people.slice(0, 4),
)
const inMatter = unanimous({ sequence: 3, heldAt: '2020-11-24T17:20:00' }, people.slice(0, 4))

/** An item with all that the law asks for: late, with a member kept out, behind closed doors, decided by a vote. */
const dealt: RecordedItem = {
  item: { ...item, late: true, closedOn: 'koml-11-5-2-2' },
  dealt: {
    item: item.id,
    openedAt: '2020-11-24T17:10:00',
    closedAt: '2020-11-24T17:30:00',
    chair: null,
    outcome: 'adopted',
    note: '',
    points: null,
  },
  impediments: [
    {
      item: item.id,
      person: people[4] as PersonId,
      kind: 'disqualified',
      basis: 'fvl-6-2',
      ground: 'Nabo',
      state: 'upheld',
      vote: about.id,
    },
  ],
  closing: {
    item: item.id,
    ground: 'koml-11-5-2-2',
    exemption: null,
    debateClosed: false,
    vote: closing.id,
    closedAt: '2020-11-24T17:15:00',
    openedAt: '2020-11-24T17:30:00',
  },
  lateQuestion: { item: item.id, askedAt: '2020-11-24T17:11:00', objectors: [] },
  motions: [],
  votes: [about, closing, inMatter],
  statements: [],
  decisions: [{ kind: 'decision', points: ['Planen vedtas.'] }],
}

const complete: MinutesRecord = {
  meeting,
  session: {
    meeting: meeting.id,
    openedAt: '2020-11-24T17:00:00',
    closedAt: '2020-11-24T18:00:00',
    chair,
    secretary: null,
    constituting: false,
    openingNote: '',
  },
  roll: stays,
  seats: 5,
  items: [dealt],
}

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

describe('coming and going', () => {
  const items = [
    { item: item.id, openedAt: '2020-11-24T17:10:00', closedAt: '2020-11-24T17:30:00' },
    { item: newId<typeof item.id>(), openedAt: '2020-11-24T17:31:00', closedAt: '2020-11-24T17:50:00' },
  ]
  it('is placed by time, within an item or between two', () => {
    const roll = [
      aRollEntry({ person: chair, arrivedAt: '2020-11-24T17:00:00' }),
      aRollEntry({ person: second, arrivedAt: '2020-11-24T17:15:00', leftAt: '2020-11-24T17:30:30' }),
    ]
    expect(movementsOf(roll, session, items).map(({ kind, place }) => [kind, place])).toEqual([
      ['arrived', { during: item.id, after: null, before: null }],
      ['left', { during: null, after: item.id, before: items[1]?.item }],
    ])
  })
})

describe('approval', () => {
  it('is by those who were there with a vote, each once, and only when all have signed', () => {
    const absent = { ...(stays[4] as (typeof stays)[number]), arrivedAt: null }
    const roll = [...stays.slice(0, 4), absent]
    expect(checkSignatories([chair, second], roll)).toBeNull()
    expect(checkSignatories([absent.person], roll)?.code).toBe('minutes.signatoryAbsent')
    expect(checkSignatories([chair, chair], roll)?.code).toBe('minutes.signatoryTwice')
    expect(checkSigned([])?.code).toBe('minutes.nobodySigns')
    expect(checkSigned([{ person: chair, signedOn: null }])?.code).toBe('minutes.notSigned')
    expect(checkSigned([{ person: chair, signedOn: '2020-11-25' }])).toBeNull()
  })

  it('is in a later meeting of the same body that was held', () => {
    const later = {
      ...meeting,
      id: newId<typeof meeting.id>(),
      startsAt: '2020-12-08T17:00',
      state: 'held' as const,
    }
    expect(checkApprovingMeeting(meeting, later)).toBeNull()
    expect(checkApprovingMeeting(meeting, { ...later, committee: newId() })?.code).toBe('minutes.otherBody')
    expect(checkApprovingMeeting(later, meeting)?.code).toBe('minutes.earlierMeeting')
    expect(checkApprovingMeeting(meeting, { ...later, state: 'noticeIssued' })?.code).toBe(
      'minutes.meetingNotHeld',
    )
  })

  it('closes the session for good', () => {
    expect(minutesAreClosed({ state: 'minutesDraft' })).toBe(false)
    expect(minutesAreClosed({ state: 'minutesApproved' })).toBe(true)
    expect(minutesAreClosed({ state: 'published' })).toBe(true)
  })
})

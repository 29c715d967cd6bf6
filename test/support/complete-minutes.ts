import type { MinutesRecord, RecordedItem } from '#shared/domain/meeting/minutes/minutes-record.ts'
import type { Vote } from '#shared/domain/meeting/session/session.ts'
import type { PersonId } from '#shared/ids.ts'
import { aMeeting, anItem, newId } from './builders.ts'
import { aRollEntry, aVote } from './builders-session.ts'

export const people = Array.from({ length: 5 }, () => newId<PersonId>())
export const [chair, second] = people as [PersonId, PersonId]
export const meeting = aMeeting({ committee: newId(), issuedOn: '2020-11-12', startsAt: '2020-11-24T17:00' })
export const stays = people.map((person) => aRollEntry({ person }))

export const item = anItem({
  meeting: meeting.id,
  case: newId(),
  reading: newId(),
  paper: newId(),
  number: { sequence: 1, year: 2020, printed: 'PS 1/20' },
})

/** Everybody for the first option. */
export const unanimous = (given: Partial<Vote> = {}, voters: readonly PersonId[] = people): Vote =>
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

export const about = unanimous(
  { sequence: 1, subject: 'impediment', heldAt: '2020-11-24T17:12:00' },
  people.slice(0, 4),
)
export const closing = unanimous(
  { sequence: 2, subject: 'closing', heldAt: '2020-11-24T17:14:00' },
  people.slice(0, 4),
)
export const inMatter = unanimous({ sequence: 3, heldAt: '2020-11-24T17:20:00' }, people.slice(0, 4))

/** An item with all that the law asks for: late, with a member kept out, behind closed doors, decided by a vote. */
export const dealt: RecordedItem = {
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

export const complete: MinutesRecord = {
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

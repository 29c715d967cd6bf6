import { rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addLateItem } from '#main/actions/correction/add-late-item.ts'
import { putBackItem } from '#main/actions/correction/put-back-item.ts'
import { withdrawItem } from '#main/actions/correction/withdraw-item.ts'
import { issueIn } from '#main/actions/meeting/issue-meeting.ts'
import { moveOnAgenda } from '#main/actions/meeting/move-on-agenda.ts'
import { placeOnAgenda } from '#main/actions/meeting/place-on-agenda.ts'
import { changeMeeting, planMeeting } from '#main/actions/meeting/plan-meeting.ts'
import { takeBackIssue } from '#main/actions/meeting/take-back-issue.ts'
import { takeOffAgenda } from '#main/actions/meeting/take-off-agenda.ts'
import { prepareAgenda } from '#main/actions/packet/supplement/prepare-agenda.ts'
import { agendaOf } from '#main/store/agenda.ts'
import { editionsOf, keepEdition, markEditionSent } from '#main/store/agenda-editions.ts'
import { findCase } from '#main/store/cases.ts'
import { findMeeting } from '#main/store/meetings.ts'
import { saveCommittee, saveMunicipality } from '#main/store/municipality.ts'
import type { Store } from '#main/store/store.ts'
import { isNoticeSent, presentEdition } from '#shared/domain/meeting/sending.ts'
import type { ItemKind } from '#shared/domain/meeting/meeting.ts'
import type { CommitteeId, Id, MeetingId } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'
import { Ledger } from '#support/agenda-walk.ts'
import type { SeenAgenda, Step } from '#support/agenda-walk.ts'
import { aCommittee, aMunicipality, newId } from '#support/builders.ts'
import { freshFolder } from '#support/demo.ts'
import { readyCase } from '#support/ready-case.ts'
import { granted, newStore } from '#support/store.ts'

const by = { at: '2021-01-02T08:00:00.000Z', today: '2021-01-02', actor: 'prøve', newId, person: null }

const aMeetingOf = fc.constantFrom(0, 0, 0, 0, 1, 2)
const aFile = fc.constantFrom(0, 1, 0, 1, 0, 1, 2, 3, 4, 5)
const anItemAt = fc.nat({ max: 5 })
const aKind = fc.constantFrom<ItemKind>(...Array<ItemKind>(12).fill('PS'), 'RS', 'OS', 'FO', 'DS')
const acts = <D extends Step['do']>(...names: D[]) => fc.constantFrom(...names)
const aStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: acts('add'), meeting: aMeetingOf, file: aFile, kind: aKind }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: acts('move'),
      meeting: aMeetingOf,
      item: anItemAt,
      to: fc.integer({ min: 1, max: 6 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: acts('remove'), meeting: aMeetingOf, item: anItemAt }) },
  { weight: 4, arbitrary: fc.record({ do: acts('issue'), meeting: aMeetingOf }) },
  { weight: 3, arbitrary: fc.record({ do: acts('takeBack'), meeting: aMeetingOf }) },
  { weight: 2, arbitrary: fc.record({ do: acts('supplement'), meeting: aMeetingOf }) },
  { weight: 1, arbitrary: fc.record({ do: acts('markSent'), meeting: aMeetingOf }) },
  { weight: 2, arbitrary: fc.record({ do: acts('late'), meeting: aMeetingOf, file: aFile, kind: aKind }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: acts('withdraw', 'putBack'), meeting: aMeetingOf, item: anItemAt }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: acts('year'),
      meeting: aMeetingOf,
      year: fc.integer({ min: 2021, max: 2022 }),
    }),
  },
)

/** Every walk begins with an agenda of two, which may have been issued, and that taken back. */
const begun: readonly Step[] = [0, 1].map((each) => ({ do: 'add', meeting: 0, file: each, kind: 'PS' }))
const issued: readonly Step[] = [{ do: 'issue', meeting: 0 }]
const takenBack: readonly Step[] = [...issued, { do: 'takeBack', meeting: 0 }]
const oneWithdrawn: readonly Step[] = [...issued, { do: 'withdraw', meeting: 0, item: 0 }]
const putBack: readonly Step[] = [...oneWithdrawn, { do: 'putBack', meeting: 0, item: 0 }]
const sentThenLate: readonly Step[] = [
  ...issued,
  { do: 'supplement', meeting: 0 },
  { do: 'markSent', meeting: 0 },
  { do: 'late', meeting: 0, file: 2, kind: 'PS' },
]
/** A withdrawn item whose case comes back as another, and which goes itself when the issue is taken back. */
const twiceOn: readonly Step[] = [
  ...issued,
  { do: 'withdraw', meeting: 0, item: 0 },
  { do: 'late', meeting: 0, file: 0, kind: 'PS' },
  { do: 'takeBack', meeting: 0 },
  { do: 'remove', meeting: 0, item: 0 },
  { do: 'issue', meeting: 0 },
]
const beginnings = fc.constantFrom(
  [],
  issued,
  takenBack,
  takenBack,
  oneWithdrawn,
  putBack,
  sentThenLate,
  twiceOn,
)

describe('whatever is planned, moved, removed, issued, taken back, issued anew, sent late or withdrawn', () => {
  it('a number is given once, in order and without a gap, to one item, and is that of no other ever after', () => {
    const folder = join(freshFolder('numbers'), 'solvik')
    const store = newStore(folder)
    saveMunicipality(store.db, aMunicipality())
    const done = new Map<string, number>()
    const town = build(store)
    fc.assert(
      fc.property(beginnings, fc.array(aStep, { minLength: 5, maxLength: 20 }), (beginning, then) => {
        const steps = [...begun, ...beginning, ...then]
        // every walk begins from the same store: what it did is undone
        store.db.exec('SAVEPOINT walk')
        try {
          walk(store, town, steps, done)
        } finally {
          store.db.exec('ROLLBACK TO walk; RELEASE walk')
        }
      }),
      { numRuns: Number(process.env['SAKSKLAR_AGENDAS'] ?? 200) },
    )
    // the walks go where they are meant to
    for (const name of [
      'issue',
      'takeBack',
      'supplement',
      'markSent',
      'late',
      'withdraw',
      'putBack',
      'remove',
    ])
      expect(done.get(name) ?? 0, name).toBeGreaterThan(5)
    store.close()
    rmSync(folder, { recursive: true, force: true })
  }, 300_000)
})

type Town = {
  readonly bodies: readonly CommitteeId[]
  readonly meetings: readonly MeetingId[]
  readonly cases: readonly ReturnType<typeof readyCase>[]
}

/** Two meetings of one body, one of another; cases for each. */
function build(store: Store): Town {
  const { db } = store
  const bodies = [aCommittee({ name: 'Formannskapet' }), aCommittee({ name: 'Teknisk' })]
  for (const body of bodies) saveCommittee(db, body)
  const [first, second] = bodies.map(({ id }) => id)
  if (first === undefined || second === undefined) throw new Error('no bodies')
  const owners = [first, first, second]
  const meetings = owners.map((committee, index) => {
    const day = `2021-0${String(index + 3)}-10`
    const facts = { startsAt: `${day}T17:00`, endsAt: `${day}T19:00` }
    return granted(
      planMeeting(store, committee, { ...facts, place: 'Salen', remote: false, absenceNote: '' }, by),
    )
  })
  const cases = [first, first, first, first, second, second].map((committee) => readyCase(db, committee))
  return { bodies: [first, second], meetings, cases }
}

function walk(store: Store, town: Town, steps: readonly Step[], done: Map<string, number>): void {
  const ledger = new Ledger()
  ledger.faults(seen(store, town))
  for (const each of steps) {
    const outcome = act(store, town, each)
    if (outcome !== 'nothing' && !isRefusal(outcome)) done.set(each.do, (done.get(each.do) ?? 0) + 1)
    expect(ledger.faults(seen(store, town)), JSON.stringify(each)).toEqual([])
  }
}

function act(store: Store, { meetings, cases }: Town, step: Step): unknown {
  const { db } = store
  const id = meetings[step.meeting]
  if (id === undefined) return 'nothing'
  const held = findMeeting(db, id)
  if (held === null) throw new Error('a meeting is gone')
  if (step.do === 'add' || step.do === 'late') {
    const found = cases[step.file]
    if (found === undefined) return 'nothing'
    return step.do === 'add'
      ? placeOnAgenda(store, { meeting: id, reading: found.reading.id, kind: step.kind, position: null }, by)
      : addLateItem(store, held, found.file, { kind: step.kind, before: null, reading: found.reading.id }, by)
  }
  if (step.do === 'issue') return store.transaction(() => issueIn(db, id, by))
  if (step.do === 'takeBack') return takeBackIssue(store, id, by)
  if (step.do === 'supplement')
    return store.transaction(() => {
      const prepared = prepareAgenda(db, held, by.today)
      if (isRefusal(prepared)) return prepared
      const edition = newId<Id<'AgendaEdition'>>()
      keepEdition(db, { id: edition, ...prepared, at: by.at, actor: by.actor })
      return prepared
    })
  if (step.do === 'markSent') {
    const present = presentEdition(held, editionsOf(db, id))
    if (present === null || present.sentOn !== null) return 'nothing'
    return markEditionSent(db, present.id, by.today, by.actor)
  }
  if (step.do === 'year') {
    const day = held.startsAt.slice(4)
    const change = { startsAt: `${step.year}${day}`, endsAt: `${step.year}${held.endsAt.slice(4)}` }
    return changeMeeting(store, id, change, by)
  }
  const items = agendaOf(db, id).filter(({ withdrawn }) => withdrawn || step.do !== 'putBack')
  const item = 'item' in step ? items[step.item % Math.max(1, items.length)] : undefined
  if (item === undefined) return 'nothing'
  if (step.do === 'move') return moveOnAgenda(store, item.id, step.to)
  if (step.do === 'remove') return takeOffAgenda(store, item.id, by)
  if (step.do === 'putBack') return putBackItem(store, item.id, by)
  return withdrawItem(store, held, item.number?.printed ?? '', 'Trukket', by)
}

/** The agendas as anybody may see them. */
const seen = ({ db }: Store, { meetings }: Town): readonly SeenAgenda[] =>
  meetings.map((id) => {
    const held = findMeeting(db, id)
    if (held === null) throw new Error('a meeting is gone')
    return {
      meeting: id,
      body: held.committee,
      edition: held.agendaVersion,
      sent: isNoticeSent(held, editionsOf(db, id)),
      items: agendaOf(db, id).map(({ case: of, kind: series, number, withdrawn }) => ({
        file: findCase(db, of)?.caseNumber ?? '',
        kind: series,
        printed: number?.printed ?? null,
        withdrawn,
      })),
    }
  })

import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import { membershipsOf, listPersons } from '../../store/municipality.ts'
import { named } from '../build/context.ts'
import { HeldSession } from '../build/held-session.ts'
import { option } from '../build/held-item.ts'
import type { Prose } from './prose.ts'
import type { Town } from './town.ts'

/** Minutes that a body spends on an item. */
const pace = 12

/**
 * The meeting as its secretary wrote it down: who came, a vote on each item, now and then a motion that loses, a member who is
 * kept out, closed doors where the law wants them; and its minutes.
 */
export function holdSession(town: Town, meeting: Meeting, items: readonly AgendaItem[]): void {
  const { store, context, prose } = town
  const secretary = { id: named(context.persons, 'secretary'), newId: context.newId }
  const session = new HeldSession(store, meeting, items, secretary)
  const members = namesOf(town, meeting)
  const absent = members.slice(2).filter(() => prose.number(12) === 0)
  const present = members.filter((name) => !absent.includes(name))
  session.open('17:00', { absent, note: 'Det var ingen merknader til innkallingen.' })
  for (const [at, item] of items.entries()) dealWith(session, item, at, present, prose)
  session.close('21:00')
}

function namesOf({ store: { db } }: Town, { committee }: Meeting): readonly string[] {
  const names = new Map(listPersons(db).map(({ id, name }) => [id, name]))
  return membershipsOf(db, committee)
    .filter(({ role }) => role !== 'deputy')
    .map(({ person }) => named(names, person))
}

function dealWith(
  session: HeldSession,
  item: AgendaItem,
  index: number,
  present: readonly string[],
  prose: Prose,
): void {
  const clock = (minute: number): string => clockAt(17 * 60 + 5 + index * pace + minute)
  const dealt = session.item(item.position, clock(0))
  const others = present.slice(1)
  if (item.closedOn !== null) dealt.closesDoors(clock(1), item.closedOn)
  else if (prose.number(15) === 0)
    dealt.keepsOut(clock(2), prose.pick(others), {
      kind: 'disqualified',
      basis: 'fvl-6-1-b',
      ground: 'Medlemmet er i slekt med en part, og ba selv om at habiliteten ble vurdert.',
    })
  if (prose.number(3) === 0) dealt.note(prose.paragraph())
  const against = prose.number(5) < 3 ? [] : others.slice(-1 - prose.number(3))
  if (prose.number(6) === 0) {
    const motion = dealt.motion(clock(4), prose.pick(others), {
      kind: 'alternative',
      text: `1. ${prose.sentence()}\n2. ${prose.sentence()}`,
    })
    const options = [option('', { of: 'proposal' }), option('', { of: 'motion', motion })]
    dealt.vote(clock(6), { form: 'between', options, against })
  } else dealt.vote(clock(6), { against })
  if (prose.number(8) === 0) dealt.says(clock(7), prose.pick(others), prose.sentence())
  dealt.end(clock(9))
}

const clockAt = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')

import type { PersonId } from '#shared/ids.ts'
import type { Impediment, RollEntry, VoteSubject } from '#shared/domain/meeting/session/session.ts'

/**
 * The room of a meeting as somebody at the wall sees it: second by second people come in and go out, and whoever has a chair
 * sits down or gives it back. Written from kommuneloven and forvaltningsloven alone, to be held against the program's rules.
 */

export type Chair = { readonly seat: PersonId; readonly sits: PersonId }

type Stay = Pick<RollEntry, 'person' | 'role' | 'replaces' | 'arrivedAt' | 'leftAt'>

/** Clock of a simulated meeting: seconds after five in the afternoon, at most an hour. */
export const clock = (second: number): string =>
  (clocks[second] ??=
    `2020-11-24T17:${String(Math.floor(second / 60)).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}`)
const clocks: string[] = []

/** The room at each second: everybody walks in at the arrival and out at the leaving. */
function* room(stays: readonly Stay[], seconds: number): Generator<readonly Stay[]> {
  const inside = new Set<Stay>()
  for (let now = 0; now <= seconds; now += 1) {
    const time = clock(now)
    for (const stay of stays) if (stay.arrivedAt === time) inside.add(stay)
    for (const stay of stays) if (stay.leftAt === time) inside.delete(stay)
    yield [...inside]
  }
}

/** Which stays are in the room at a second, as all came and went since the first. */
function inRoomAt(stays: readonly Stay[], second: number): readonly Stay[] {
  let inside: readonly Stay[] = []
  for (const now of room(stays, second)) inside = now
  return inside
}

/**
 * Who sits in which chair when an item is put to the vote. Each member of the body has one chair (§ 8-1 first paragraph). A
 * member who is here and may take part sits in it; otherwise the chair is offered to each who was called in for that member, in
 * the order of the roll (§ 7-10 first paragraph), until one is here and may take part.
 */
export function chairsAt(
  stays: readonly Stay[],
  barred: ReadonlySet<PersonId>,
  second: number,
): readonly Chair[] {
  const inside = inRoomAt(stays, second)
  const chairs: Chair[] = []
  const seats = [...new Set(stays.filter((stay) => stay.role === 'member').map((stay) => stay.person))]
  for (const seat of seats) {
    const queue = [
      ...inside.filter((stay) => stay.role === 'member' && stay.person === seat),
      ...stays.filter((stay) => stay.role === 'deputy' && stay.replaces === seat && inside.includes(stay)),
    ]
    const sits = queue.find((stay) => !barred.has(stay.person))
    if (sits) chairs.push({ seat, sits: sits.person })
  }
  return chairs
}

/** At least half of the body (§ 11-9 first paragraph), at least two thirds when a new council meets first (§ 7-1 first paragraph). */
export function enough(votes: number, seats: number, constituting: boolean): boolean {
  let reached = 0
  for (let vote = 0; vote < votes; vote += 1) reached += constituting ? 3 : 2
  return reached >= (constituting ? 2 * seats : seats) && votes > 0
}

type Asked = Pick<Impediment, 'person' | 'kind' | 'state'>

/** Who may sit down for a vote about a subject (koml. §§ 11-10, 11-11, fvl. § 8 second paragraph). */
export function chairsFor(
  stays: readonly Stay[],
  questions: readonly Asked[],
  subject: VoteSubject,
  second: number,
  body: { readonly seats: number; readonly constituting: boolean },
): readonly Chair[] {
  const outOfTheMatter = new Set(
    questions.filter((question) => question.state === 'upheld').map((question) => question.person),
  )
  if (subject !== 'impediment') return chairsAt(stays, outOfTheMatter, second)
  const asked = new Set(questions.map((question) => question.person))
  const without = chairsAt(stays, asked, second)
  if (asked.size < 2 || enough(without.length, body.seats, body.constituting)) return without
  return chairsAt(stays, new Set(), second)
}

/**
 * What is wrong with a roll, found by looking around the room each second; an empty answer where nothing is. `asked`: those of
 * whom disqualification was asked: only beside them may a second deputy wait for the same seat.
 */
export function wrongInRoll(
  stays: readonly Stay[],
  asked: ReadonlySet<PersonId>,
  seconds: number,
): readonly string[] {
  const wrong = new Set<string>()
  const members = new Set(stays.filter((stay) => stay.role === 'member').map((stay) => stay.person))
  for (const stay of stays) {
    if (stay.arrivedAt === null && stay.leftAt !== null) wrong.add('left without having come')
    if (stay.arrivedAt !== null && stay.leftAt !== null && stay.leftAt < stay.arrivedAt)
      wrong.add('left before coming')
    if (stay.replaces !== null && stay.role !== 'deputy') wrong.add('only a deputy sits for another')
    if (stay.replaces !== null && !members.has(stay.replaces)) wrong.add('sits for nobody of the body')
    if (stay.role !== 'member' && members.has(stay.person)) wrong.add('a member comes as nothing else')
    const more = stays.some((other) => other !== stay && other.person === stay.person)
    if (stay.arrivedAt === null && more) wrong.add('away, and here too')
  }
  for (const inside of room(stays, seconds)) {
    if (new Set(inside.map((stay) => stay.person)).size < inside.length) wrong.add('in two places at once')
    for (const seat of members) {
      const called = inside.filter((stay) => stay.replaces === seat && !asked.has(stay.person))
      if (called.length > 1) wrong.add('two in one chair')
    }
  }
  return [...wrong]
}

/**
 * Whether a late item may be decided (§ 11-3 fifth paragraph): neither who leads nor a third of the members who meet is against
 * it. Only who has a chair in the meeting can object.
 */
export function lateMayBeDecided(
  chairs: readonly Chair[],
  leader: PersonId,
  objectors: readonly PersonId[],
): boolean {
  const against = chairs.filter((chair) => objectors.includes(chair.sits))
  if (objectors.includes(leader)) return false
  // a third or more are against when there are not more than two others for each of them
  const others = chairs.length - against.length
  return chairs.length > 0 && (against.length === 0 || others > 2 * against.length)
}

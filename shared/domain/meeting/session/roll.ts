import type { PersonId } from '../../../ids.ts'
import { refuse } from '../../../refusal.ts'
import type { Refusal } from '../../../refusal.ts'
import type { RollEntry, SessionTime, Voter } from './session.ts'

const duty = 'koml. § 8-1 første ledd'

/** Whether a stay covers a time: from the arrival on, until the moment of leaving. */
export function isPresentAt(entry: Pick<RollEntry, 'arrivedAt' | 'leftAt'>, at: SessionTime): boolean {
  return entry.arrivedAt !== null && entry.arrivedAt <= at && (entry.leftAt === null || at < entry.leftAt)
}

/** Members of the body on the roll, present or not, each once. */
export function membersOnRoll(roll: readonly RollEntry[]): readonly PersonId[] {
  return [...new Set(roll.filter(({ role }) => role === 'member').map(({ person }) => person))]
}

/**
 * Who may vote at a time, in the order of the roll: members who are present and not kept out of the item, and deputies in the
 * seats of members who are away or kept out (koml. §§ 8-1, 11-10, 11-11). A seat has one vote: where two deputies sit for the
 * same member the first on the roll has it.
 */
export function votersAt(
  roll: readonly RollEntry[],
  keptOut: ReadonlySet<PersonId>,
  at: SessionTime,
): readonly Voter[] {
  const present = roll.filter((entry) => isPresentAt(entry, at) && !keptOut.has(entry.person))
  const members = new Set(present.filter(({ role }) => role === 'member').map(({ person }) => person))
  const seated = new Set(membersOnRoll(roll))
  const taken = new Set<PersonId>(members)
  const voting = new Set<PersonId>()
  return present.flatMap(({ person, role, party, replaces }): Voter[] => {
    if (voting.has(person)) return []
    if (role === 'member') {
      voting.add(person)
      return [{ person, party, role, replaces: null }]
    }
    if (role !== 'deputy' || replaces === null || !seated.has(replaces)) return []
    if (taken.has(replaces) || members.has(person)) return []
    taken.add(replaces)
    voting.add(person)
    return [{ person, party, role, replaces }]
  })
}

/** How many must vote for a decision to stand: half the members, or two thirds in a constituting meeting (koml. §§ 11-9 første ledd, 7-1 første ledd). */
export function quorumOf(seats: number, constituting: boolean): number {
  return constituting ? Math.ceil((seats * 2) / 3) : Math.ceil(seats / 2)
}

/** Whether so many votes make a decision (koml. § 11-9 første ledd). */
export function checkQuorum(cast: number, seats: number, constituting = false): Refusal | null {
  const needed = quorumOf(seats, constituting)
  const ground = constituting ? 'koml. § 7-1 første ledd' : 'koml. § 11-9 første ledd'
  return cast >= needed ? null : refuse('vote.noQuorum', { cast, needed, seats }, ground)
}

/**
 * Whether a roll can be: nobody in two places at once, times in order, a deputy in the seat of a member (koml. § 8-1), and one
 * deputy in a seat at a time. `asked`: of whom disqualification or exemption was asked in the meeting; another deputy may be
 * called in beside such a one (koml. § 7-10 første ledd, fvl. § 8 tredje ledd), and `votersAt` says whose vote the seat has.
 */
export function checkRoll(
  roll: readonly RollEntry[],
  asked: ReadonlySet<PersonId> = new Set(),
): Refusal | null {
  const members = new Set(membersOnRoll(roll))
  for (const entry of roll) {
    const { person, role, replaces, arrivedAt, leftAt } = entry
    if (leftAt !== null && (arrivedAt === null || leftAt < arrivedAt))
      return refuse('roll.leftBeforeArrival', { person }, duty)
    if (replaces !== null && (role !== 'deputy' || !members.has(replaces)))
      return refuse('roll.replacesNoMember', { person }, duty)
    const others = roll.filter((other) => other !== entry && other.person === person)
    if (others.some((other) => other.role !== role && (other.role === 'member' || role === 'member')))
      return refuse('roll.memberAndDeputy', { person }, duty)
    if (others.some((other) => overlaps(entry, other))) return refuse('roll.twiceAtOnce', { person }, duty)
    const rivals = roll.filter(
      (other) =>
        other !== entry &&
        other.replaces !== null &&
        other.replaces === replaces &&
        !asked.has(person) &&
        !asked.has(other.person),
    )
    if (rivals.some((other) => overlaps(entry, other)))
      return refuse('roll.seatTaken', { person, replaces: replaces ?? '' }, duty)
  }
  return null
}

/** An absence beside a stay of the same person says two things; two stays must lie apart. */
function overlaps(a: RollEntry, b: RollEntry): boolean {
  if (a.arrivedAt === null || b.arrivedAt === null) return a.person === b.person
  const from = a.arrivedAt > b.arrivedAt ? a.arrivedAt : b.arrivedAt
  return isPresentAt(a, from) && isPresentAt(b, from)
}

import { impedimentBasis } from '#shared/domain/meeting/session/impediment-bases.ts'
import { keptOut, votersIn } from '#shared/domain/meeting/session/kept-out.ts'
import { membersOnRoll, quorumOf } from '#shared/domain/meeting/session/roll.ts'
import type { Impediment, RollEntry, Session, SessionTime } from '#shared/domain/meeting/session/session.ts'
import type { Language } from '#shared/domain/municipality/municipality.ts'
import type { PersonId } from '#shared/ids.ts'
import type { Named, RollProof } from '#shared/packet/minutes/model.ts'
import { findPerson } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'

/** Whom the minutes name, by name and party. */
export type MinutesNames = {
  readonly nameOf: (person: PersonId) => string
  readonly partyOf: (person: PersonId) => string
  readonly named: (person: PersonId) => Named
}

/** Names of those on a roll; asked once for each. */
export function minutesNames(db: Database, roll: readonly RollEntry[]): MinutesNames {
  const names = new Map<PersonId, string>()
  const nameOf = (person: PersonId): string => {
    const known = names.get(person) ?? findPerson(db, person)?.name ?? ''
    names.set(person, known)
    return known
  }
  const partyOf = (person: PersonId): string => roll.find((entry) => entry.person === person)?.party ?? ''
  return { nameOf, partyOf, named: (person) => ({ name: nameOf(person), party: partyOf(person) }) }
}

export type RollOfMeeting = {
  readonly roll: readonly RollEntry[]
  readonly session: Session
  readonly seats: number
}

/** Who may vote at a time, by name, and whether that makes a decision (koml. §§ 11-9, 11-10, 11-11). */
export function rollProof(
  { roll, session, seats }: RollOfMeeting,
  impediments: readonly Impediment[],
  at: SessionTime,
  { nameOf, named }: MinutesNames,
): RollProof {
  const { constituting } = session
  const voters = votersIn({ roll, impediments, seats, constituting }, 'matter', at)
  const out = keptOut(impediments)
  const whyOut = (person: PersonId): 'absent' | Impediment['kind'] =>
    out.has(person)
      ? (impediments.find((each) => each.person === person && each.state === 'upheld')?.kind ?? 'absent')
      : 'absent'
  return {
    seats,
    voting: voters.length,
    quorum: quorumOf(seats, constituting),
    constituting,
    deputies: voters.flatMap(({ person, replaces }) =>
      replaces === null ? [] : [{ name: nameOf(person), replaces: nameOf(replaces) }],
    ),
    away: membersOnRoll(roll)
      .filter((member) => !voters.some(({ person }) => person === member))
      .map((member) => ({ ...named(member), why: whyOut(member) })),
  }
}

/** Section by which somebody was kept out, as printed (koml. § 11-4 andre ledd). */
export function printedBasis(code: string, language: Language): string {
  return impedimentBasis(code)?.printed[language] ?? code
}

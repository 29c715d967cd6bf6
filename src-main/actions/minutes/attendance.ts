import { movementsOf } from '#shared/domain/meeting/minutes/movements.ts'
import type { Place } from '#shared/domain/meeting/minutes/movements.ts'
import { membersOnRoll } from '#shared/domain/meeting/session/roll.ts'
import type { ItemSession, RollEntry, Session } from '#shared/domain/meeting/session/session.ts'
import type { AgendaItemId } from '#shared/ids.ts'
import type { Absent, MinutesModel, Present, PrintedPlace } from '#shared/packet/minutes/model.ts'
import { rollProof } from './minutes-facts.ts'
import type { MinutesNames, RollOfMeeting } from './minutes-facts.ts'

/** Who was there, who was not, and who came and went between which items (koml. § 11-4 første ledd bokstav b). */
export function attendanceOf(
  meeting: RollOfMeeting,
  items: readonly Pick<ItemSession, 'item' | 'openedAt' | 'closedAt'>[],
  numbers: ReadonlyMap<AgendaItemId, string>,
  names: MinutesNames,
): MinutesModel['attendance'] {
  const { roll, session } = meeting
  return {
    proof: rollProof(meeting, [], session.openedAt, names),
    present: presentOf(roll, session, names),
    absent: absentOf(roll, names),
    movements: movementsOf(roll, session, items).map(({ entry, person, kind, at, place }) => ({
      ...names.named(person),
      kind,
      at,
      replaces: entry.replaces === null ? null : names.nameOf(entry.replaces),
      place: printedPlace(place, numbers),
    })),
  }
}

const printedPlace = (place: Place, numbers: ReadonlyMap<AgendaItemId, string>): PrintedPlace => {
  const numberOf = (id: AgendaItemId | null): string | null =>
    id === null ? null : (numbers.get(id) ?? null)
  return { during: numberOf(place.during), after: numberOf(place.after), before: numberOf(place.before) }
}

const order = { member: 0, deputy: 1, secretary: 2, administration: 3 } as const

/** Each who was there once, with the stays that do not last the whole meeting. */
function presentOf(roll: readonly RollEntry[], session: Session, names: MinutesNames): readonly Present[] {
  const here = roll.filter(({ arrivedAt }) => arrivedAt !== null)
  const firsts = here.filter((entry) => here.find((other) => samePlace(other, entry)) === entry)
  return firsts
    .toSorted((a, b) => order[a.role] - order[b.role])
    .map((first) => ({
      ...names.named(first.person),
      party: first.party,
      role: first.role,
      chair: first.person === session.chair,
      replaces: first.replaces === null ? null : names.nameOf(first.replaces),
      stays: here
        .filter((entry) => samePlace(entry, first))
        .map(({ arrivedAt, leftAt }) => ({
          from: arrivedAt !== null && arrivedAt > session.openedAt ? arrivedAt : null,
          to: leftAt !== null && leftAt < (session.closedAt ?? '9999') ? leftAt : null,
        }))
        .filter(({ from, to }) => from !== null || to !== null),
    }))
}

const samePlace = (a: RollEntry, b: RollEntry): boolean =>
  a.person === b.person && a.role === b.role && a.replaces === b.replaces

/** Members who never came, with who sat in their seats. */
function absentOf(roll: readonly RollEntry[], names: MinutesNames): readonly Absent[] {
  return membersOnRoll(roll)
    .filter((member) => !roll.some((entry) => entry.person === member && entry.arrivedAt !== null))
    .map((member) => ({
      ...names.named(member),
      deputies: [
        ...new Set(
          roll
            .filter((entry) => entry.replaces === member && entry.arrivedAt !== null)
            .map(({ person }) => names.nameOf(person)),
        ),
      ],
    }))
}

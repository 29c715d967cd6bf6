import type { AgendaItemId, PersonId } from '../../../ids.ts'
import type { ItemSession, RollEntry, Session, SessionTime } from '../session/session.ts'

/** Where in the order of business something happened: while an item was dealt with, or between two. */
export type Place = {
  readonly during: AgendaItemId | null
  readonly after: AgendaItemId | null
  readonly before: AgendaItemId | null
}

/** Somebody who came after the meeting was opened, or left before it was closed. */
export type Movement = {
  readonly entry: RollEntry
  readonly person: PersonId
  readonly kind: 'arrived' | 'left'
  readonly at: SessionTime
  readonly place: Place
}

type Dealt = Pick<ItemSession, 'item' | 'openedAt' | 'closedAt'>

/**
 * Who came and went, by time, and between which items (koml. § 11-4 første ledd bokstav b). Who takes a seat again at the
 * moment of leaving it has not gone.
 */
export function movementsOf(
  roll: readonly RollEntry[],
  session: Pick<Session, 'openedAt' | 'closedAt'>,
  items: readonly Dealt[],
): readonly Movement[] {
  const end = session.closedAt ?? '9999'
  return roll
    .flatMap((entry): Movement[] => {
      const { person, arrivedAt, leftAt } = entry
      const came =
        arrivedAt !== null && arrivedAt > session.openedAt
          ? [{ entry, person, kind: 'arrived', at: arrivedAt, place: placeOf(arrivedAt, items) } as const]
          : []
      const went =
        leftAt !== null && leftAt < end
          ? [{ entry, person, kind: 'left', at: leftAt, place: placeOf(leftAt, items) } as const]
          : []
      return [...came, ...went]
    })
    .toSorted((a, b) =>
      a.at === b.at ? Number(a.kind === 'arrived') - Number(b.kind === 'arrived') : a.at < b.at ? -1 : 1,
    )
}

/** Where a time lies in the order in which items were dealt with. */
export function placeOf(at: SessionTime, items: readonly Dealt[]): Place {
  const opened = items
    .filter((item): item is Dealt & { openedAt: string } => item.openedAt !== null)
    .toSorted((a, b) => (a.openedAt < b.openedAt ? -1 : 1))
  const during = opened.find(
    ({ openedAt, closedAt }) => openedAt < at && (closedAt === null || at < closedAt),
  )
  if (during !== undefined) return { during: during.item, after: null, before: null }
  return {
    during: null,
    after: opened.findLast(({ closedAt }) => closedAt !== null && closedAt <= at)?.item ?? null,
    before: opened.find(({ openedAt }) => openedAt >= at)?.item ?? null,
  }
}

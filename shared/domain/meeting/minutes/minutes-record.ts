import type { Decision } from '../../decision/decision.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'
import type { ItemInSession } from '../session/item-standing.ts'
import type { Motion, RollEntry, Session, StatementForMinutes } from '../session/session.ts'

/** An item as the minutes are made from it. */
export type RecordedItem = Omit<ItemInSession, 'item' | 'session' | 'roll' | 'meeting' | 'seats'> & {
  readonly item: Pick<
    AgendaItem,
    'id' | 'kind' | 'late' | 'withdrawn' | 'closedOn' | 'position' | 'number' | 'title'
  >
  readonly motions: readonly Motion[]
  readonly statements: readonly StatementForMinutes[]
  readonly decisions: readonly Pick<Decision, 'kind' | 'points'>[]
}

/** All that happened in a meeting: what its minutes are made from (koml. § 11-4). */
export type MinutesRecord = {
  readonly meeting: Pick<Meeting, 'startsAt' | 'place' | 'remote' | 'issuedOn'>
  readonly session: Session | null
  readonly roll: readonly RollEntry[]
  /** Members of the body. */
  readonly seats: number
  readonly items: readonly RecordedItem[]
}

import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import { isNotCalled } from './meeting-facts.ts'
import type { AgendaItem, Meeting } from './meeting.ts'

type Placed = { readonly id: string; readonly position: number }

/** The items in order, counted from 1 without gaps: an agenda has no empty places (koml. § 11-3 første ledd). */
function counted<T extends Placed>(items: readonly T[]): readonly T[] {
  return items.map((item, index) => ({ ...item, position: index + 1 }))
}

const inOrder = <T extends Placed>(items: readonly T[]): readonly T[] =>
  items.toSorted((a, b) => a.position - b.position)

/** A place on an agenda of so many items: what lies beyond its end is its end. */
const within = (position: number, most: number): number => Math.min(Math.max(1, position), Math.max(1, most))

/** The agenda with one more item at a place from 1; null is the end. */
export function insertItem<T extends Placed>(items: readonly T[], item: T, at: number | null): readonly T[] {
  const place = within(at ?? items.length + 1, items.length + 1)
  return counted(inOrder(items).toSpliced(place - 1, 0, item))
}

/** The agenda with an item moved to a place from 1; unchanged when the item is not on it. */
export function moveItem<T extends Placed>(items: readonly T[], id: string, to: number): readonly T[] {
  const ordered = inOrder(items)
  const from = ordered.findIndex((item) => item.id === id)
  const item = ordered[from]
  if (item === undefined) return counted(ordered)
  const rest = ordered.toSpliced(from, 1)
  return counted(rest.toSpliced(within(to, ordered.length) - 1, 0, item))
}

/** The agenda without an item. */
export function withoutItem<T extends Placed>(items: readonly T[], id: string): readonly T[] {
  return counted(inOrder(items).filter((item) => item.id !== id))
}

/**
 * Whether the agenda may still be changed freely: once the notice is sent, what was printed stands, and what
 * is new goes out as a supplement (koml. § 11-3 første ledd; domain.md §3).
 */
export function checkAgendaOpen(meeting: Pick<Meeting, 'state' | 'issuedOn'>): Refusal | null {
  return isNotCalled(meeting)
    ? null
    : refuse('agenda.issued', { issuedOn: meeting.issuedOn ?? '' }, 'koml. § 11-3 første ledd')
}

/**
 * Whether an item may go from the agenda without a trace: from one that is open, and a late one that no edition has told
 * of yet. What was sent is withdrawn instead, and stays listed (domain.md §6).
 */
export function checkTakeOff(
  meeting: Pick<Meeting, 'state' | 'issuedOn'>,
  item: Pick<AgendaItem, 'late'>,
  isTold: boolean,
): Refusal | null {
  const isUnsent = meeting.state === 'noticeIssued' && item.late && !isTold
  return isUnsent ? null : checkAgendaOpen(meeting)
}

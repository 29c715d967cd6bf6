import type { ItemKind } from './meeting.ts'

/** An item as one edition of the agenda listed it (domain.md §§ 3, 6). */
export type ListedItem = {
  readonly item: string
  readonly case: string
  readonly caseNumber: string
  readonly kind: ItemKind
  readonly number: string
  readonly title: string
  /** What everybody may call it; null where the item is open. */
  readonly publicTitle: string | null
  readonly closedOn: string | null
  readonly late: boolean
  readonly withdrawn: boolean
  /** `hash` is of the frozen text; empty where none was sent. */
  readonly paper: { readonly id: string; readonly version: number; readonly hash: string }
  readonly attachments: readonly ListedAttachment[]
}

export type ListedAttachment = { readonly number: number; readonly title: string; readonly sha256: string }

export type AgendaChange =
  | { readonly kind: 'new' | 'gone' | 'withdrawn' | 'restored' | 'exempted' | 'opened' | 'closing' }
  | { readonly kind: 'moved'; readonly from: number; readonly to: number }
  | { readonly kind: 'retitled'; readonly from: string; readonly to: string }
  | { readonly kind: 'paper'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'attachmentNew' | 'attachmentChanged' | 'attachmentGone'
      readonly number: number
      readonly title: string
    }

/** An item of either edition, and what became of it. */
export type AgendaDifference = { readonly item: ListedItem; readonly changes: readonly AgendaChange[] }

/**
 * What differs between two editions of an agenda, item by item: those of the later one in order, then those that it
 * does not have. Items without a difference are left out. Only what really changed places counts as moved: one that
 * others were put before has not (domain.md §§ 3, 6; koml. § 11-3 femte ledd).
 */
export function compareAgendas(
  before: readonly ListedItem[],
  after: readonly ListedItem[],
): readonly AgendaDifference[] {
  const moved = movedItems(before, after)
  const present = after.map((item, index): AgendaDifference => {
    const from = before.findIndex((each) => each.item === item.item)
    const earlier = before[from]
    if (earlier === undefined) return { item, changes: [{ kind: 'new' }] }
    const place: readonly AgendaChange[] = moved.has(item.item)
      ? [{ kind: 'moved', from: from + 1, to: index + 1 }]
      : []
    return { item, changes: [...changesOf(earlier, item), ...place] }
  })
  const gone = before
    .filter(({ item }) => !after.some((each) => each.item === item))
    .map((item): AgendaDifference => ({ item, changes: [{ kind: 'gone' }] }))
  return [...present, ...gone].filter(({ changes }) => changes.length > 0)
}

function changesOf(before: ListedItem, now: ListedItem): readonly AgendaChange[] {
  const changes: AgendaChange[] = []
  if (before.withdrawn !== now.withdrawn) changes.push({ kind: now.withdrawn ? 'withdrawn' : 'restored' })
  if (before.title !== now.title) changes.push({ kind: 'retitled', from: before.title, to: now.title })
  if ((before.publicTitle === null) !== (now.publicTitle === null))
    changes.push({ kind: now.publicTitle === null ? 'opened' : 'exempted' })
  if (before.closedOn !== now.closedOn) changes.push({ kind: 'closing' })
  // the same text under another id is not another text
  if (before.paper.hash !== now.paper.hash)
    changes.push({ kind: 'paper', from: before.paper.version, to: now.paper.version })
  return [...changes, ...attachmentChanges(before.attachments, now.attachments)]
}

function attachmentChanges(
  before: readonly ListedAttachment[],
  now: readonly ListedAttachment[],
): readonly AgendaChange[] {
  const present = now.flatMap(({ number, title, sha256 }): readonly AgendaChange[] => {
    const earlier = before.find((each) => each.number === number)
    if (earlier === undefined) return [{ kind: 'attachmentNew', number, title }]
    const isSame = earlier.sha256 === sha256 && earlier.title === title
    return isSame ? [] : [{ kind: 'attachmentChanged', number, title }]
  })
  const gone = before
    .filter(({ number }) => !now.some((each) => each.number === number))
    .map(({ number, title }): AgendaChange => ({ kind: 'attachmentGone', number, title }))
  return [...present, ...gone]
}

/** The fewest items that have to move to come from one order to the other. */
function movedItems(before: readonly ListedItem[], after: readonly ListedItem[]): ReadonlySet<string> {
  const shared = after.flatMap(({ item }) => {
    const place = before.findIndex((each) => each.item === item)
    return place < 0 ? [] : [{ item, place }]
  })
  // the longest run that kept its order, by the length of the best run that ends at each item
  const runs: { readonly length: number; readonly from: number }[] = []
  for (const [index, { place }] of shared.entries()) {
    let best = { length: 1, from: -1 }
    for (let earlier = 0; earlier < index; earlier++) {
      const length = (runs[earlier]?.length ?? 0) + 1
      if ((shared[earlier]?.place ?? 0) < place && length > best.length) best = { length, from: earlier }
    }
    runs.push(best)
  }
  const kept = new Set<string>()
  const longest = runs.reduce((most, { length }) => Math.max(most, length), 0)
  for (let at = runs.findIndex(({ length }) => length === longest); at >= 0; at = runs[at]?.from ?? -1)
    kept.add(shared[at]?.item ?? '')
  return new Set(shared.flatMap(({ item }) => (kept.has(item) ? [] : [item])))
}

import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import { compareLabels, labelsAfter, plainNumber } from './page-labels.ts'
import type { PageLabel } from './page-labels.ts'

/** An item as one audience has it in an edition: what its pages say, told by hashes. */
export type EditionItem = {
  readonly id: string
  /** `closed`: this audience gets a page with number and ground, and nothing more. */
  readonly state: 'open' | 'closed' | 'withdrawn'
  /** Hash of the paper as it was written; null when this audience does not get it. */
  readonly text: string | null
  /** Hash of all that its own pages print, what is made from data too. */
  readonly print: string
  readonly attachments: readonly EditionAttachment[]
}

export type EditionAttachment = {
  /** Printed order below its paper: it stands through corrections of the paper, which an id does not. */
  readonly number: number
  /** Hash of its bytes; null when it does not go along. */
  readonly blob: string | null
}

/**
 * `updated`: the text is the same, but the list of attachments or something else made from data is not.
 * `opened`, `closed`: this audience may read it now, or no more.
 */
export type ItemChangeKind =
  'new' | 'corrected' | 'updated' | 'withdrawn' | 'restored' | 'opened' | 'closed' | 'unchanged'
export type AttachmentChangeKind = 'new' | 'corrected' | 'withdrawn' | 'unchanged'

export type ItemChange = {
  readonly item: string
  readonly kind: ItemChangeKind
  readonly attachments: readonly { readonly number: number; readonly kind: AttachmentChangeKind }[]
}

const ground = 'domain.md §6'

/**
 * What has happened to each item of the present agenda since the earlier edition. Refuses when an item that
 * was sent is gone (`supplement.itemGone`; it is to be withdrawn), or when items that were sent have changed
 * places (`supplement.orderChanged`): printed numbers stand.
 */
export function compareEditions(
  earlier: readonly EditionItem[],
  present: readonly EditionItem[],
): readonly ItemChange[] | Refusal {
  const gone = earlier.find((item) => !present.some((each) => each.id === item.id))
  if (gone !== undefined) return refuse('supplement.itemGone', { id: gone.id }, ground)
  const places = present.flatMap(({ id }) => {
    const place = earlier.findIndex((item) => item.id === id)
    return place < 0 ? [] : [place]
  })
  if (places.some((place, index) => place < (places[index - 1] ?? -1)))
    return refuse('supplement.orderChanged', {}, ground)
  return present.map((item) => {
    const before = earlier.find((each) => each.id === item.id)
    return { item: item.id, kind: itemChange(before, item), attachments: attachmentChanges(before, item) }
  })
}

function itemChange(before: EditionItem | undefined, now: EditionItem): ItemChangeKind {
  if (before === undefined) return 'new'
  if (before.state !== now.state) {
    if (now.state === 'withdrawn') return 'withdrawn'
    if (before.state === 'withdrawn') return 'restored'
    return now.state === 'open' ? 'opened' : 'closed'
  }
  if (before.print === now.print) return 'unchanged'
  return before.text === now.text ? 'updated' : 'corrected'
}

function attachmentChanges(before: EditionItem | undefined, now: EditionItem): ItemChange['attachments'] {
  const earlier = before?.attachments ?? []
  const present = now.attachments.map(({ number, blob }) => {
    const old = earlier.find((each) => each.number === number)
    return { number, kind: attachmentChange(old, blob) }
  })
  const gone = earlier.filter(({ number }) => !now.attachments.some((each) => each.number === number))
  return [...present, ...gone.map(({ number }) => ({ number, kind: 'withdrawn' as const }))]
}

function attachmentChange(before: EditionAttachment | undefined, blob: string | null): AttachmentChangeKind {
  if (before === undefined) return 'new'
  if (before.blob === blob) return 'unchanged'
  if (before.blob === null) return 'new'
  return blob === null ? 'withdrawn' : 'corrected'
}

/** Whether an edition would hold anything that the earlier one did not. */
export function isNews(change: ItemChange): boolean {
  return change.kind !== 'unchanged' || change.attachments.some((each) => each.kind !== 'unchanged')
}

/** Pages that belong together (an item's own, an attachment, the agenda), in reading order. */
export type PageUnit = {
  /** The labels that they bore in the earlier edition; empty for what is new. */
  readonly kept: readonly PageLabel[]
  /** How many pages they are now. */
  readonly pages: number
}

export type Labelled = {
  /** The labels of each unit's pages. */
  readonly units: readonly (readonly PageLabel[])[]
  /** Labels that were printed once and stand on no page any more; they are never given again. */
  readonly retired: readonly PageLabel[]
}

/**
 * Gives each page its label: pages keep the number they were printed with, pages that come in addition get
 * that of the page before them with a letter. `retired` are the labels that no page of the earlier edition
 * bore any more. Nothing that was printed ever points at another page.
 */
export function labelPages(units: readonly PageUnit[], retired: readonly PageLabel[]): Labelled {
  const printed = [...units.flatMap((unit) => unit.kept), ...retired].toSorted(compareLabels)
  const labelled: (readonly PageLabel[])[] = []
  let last: PageLabel | null = null
  let ahead = 0
  for (const { kept, pages } of units) {
    const stay = kept.slice(0, pages)
    for (const label of stay) {
      if (last !== null && compareLabels(label, last) <= 0) throw new Error(`${label} stands after ${last}`)
      last = label
    }
    if (stay.length === pages) {
      labelled.push(stay)
      continue
    }
    if (last === null) throw new Error('a new page cannot come before the first')
    const before: PageLabel = last
    while (ahead < printed.length && compareLabels(printed[ahead] ?? before, before) <= 0) ahead += 1
    const added = labelsAfter(before, printed[ahead] ?? null, pages - stay.length)
    last = added.at(-1) ?? last
    labelled.push([...stay, ...added])
  }
  const used = new Set(labelled.flat())
  return { units: labelled, retired: printed.filter((label) => !used.has(label)) }
}

/** What pages are counted «av»: the highest plain number that was ever printed, so that it stands too. */
export function highestNumber(labels: readonly PageLabel[], retired: readonly PageLabel[]): number {
  return [...labels, ...retired].reduce((highest, label) => Math.max(highest, plainNumber(label)), 0)
}

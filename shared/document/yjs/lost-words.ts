import * as Y from 'yjs'
import type { Block } from '../model.ts'
import { blockOf } from './blocks.ts'

/**
 * What one side had written, the other had not seen, and a merge made away with: Yjs converges, but whoever deletes
 * or moves a block takes with it what another writes in it unseen (../shared/durability.md, "Text").
 */
export type LostWords = {
  readonly section: string
  /** The block as that side had it; null for one that says nothing but its lost parts. */
  readonly block: Block | null
  /** The lost stretches in the order in which they stood, each as it was written. */
  readonly words: readonly string[]
  /** How many citations and references went with them. */
  readonly references: number
}

/** Any type of Yjs, as it says itself. */
type AnyType = Exclude<Y.Item['parent'], Y.ID | null>

/** Attributes that hold words; of two who set one unseen, one loses. */
const worded: ReadonlySet<string> = new Set(['caption', 'alt', 'task'])

type Found = { readonly section: string; words: string[]; references: number }
/** Parts of items that a merge took, by item: from and to, as places in the item. */
type Gone = ReadonlyMap<Y.Item, readonly (readonly [number, number])[]>

/**
 * What `before` has, a copy that has come as far as `seen` has not, and `after` has no more. `after` must hold all of
 * `before`. Blocks come in the order of `before`, what was lost of each in the order in which it stood.
 */
export function lostWords(before: Y.Doc, seen: ReadonlyMap<number, number>, after: Y.Doc): LostWords[] {
  const gone = new Map<Y.Item, [number, number][]>()
  for (const [client, structs] of before.store.clients) {
    const known = seen.get(client) ?? 0
    if (Y.getState(before.store, client) <= known) continue
    for (let index = Y.findIndexSS(structs, known); index < structs.length; index += 1) {
      const item = structs[index]
      if (!(item instanceof Y.Item) || item.deleted) continue
      const { clock } = item.id
      const ranges = goneRanges(after, client, Math.max(clock, known), clock + item.length)
      if (ranges.length > 0)
        gone.set(
          item,
          ranges.map(([from, to]) => [from - clock, to - clock]),
        )
    }
  }
  const blocks = new Map<Y.XmlElement, string>()
  for (const item of gone.keys()) {
    const place = blockAround(item)
    if (place !== null) blocks.set(place.element, place.section)
  }
  return [...blocks]
    .toSorted(comesFirst)
    .map(([element, section]) => ({ element, found: lostIn(element, section, gone, after) }))
    .filter(({ found }) => found.words.length + found.references > 0)
    .map(({ element, found }) => ({ ...found, block: blockOf(element) }))
}

function lostIn(element: Y.XmlElement, section: string, gone: Gone, after: Y.Doc): Found {
  const found: Found = { section, words: [], references: 0 }
  walk(element, gone, after, found)
  found.words = found.words.filter((text) => text.trim() !== '')
  return found
}

/** Goes through a block as it reads; stretches that stood beside each other are one. */
function walk(type: AnyType, gone: Gone, after: Y.Doc, found: Found): void {
  for (const [name, item] of type._map)
    if (worded.has(name) && !item.deleted && gone.has(item) && !standsAgain(item, after))
      found.words.push(...wordsOf(item.content.getContent().at(-1)))
  let isOpen = false // whether what comes next follows on the last stretch
  for (let item = type._start; item !== null; item = item.right) {
    if (item.deleted || item.content instanceof Y.ContentFormat) continue
    const ranges = gone.get(item) ?? []
    if (item.content instanceof Y.ContentString) {
      const text = item.content.str
      for (const [from, to] of ranges) {
        const piece = text.slice(from, to)
        if (isOpen && from === 0) found.words.push((found.words.pop() ?? '') + piece)
        else found.words.push(piece)
      }
      isOpen = ranges.at(-1)?.[1] === text.length
    } else {
      isOpen = false
      if (!(item.content instanceof Y.ContentType)) continue
      if (ranges.length > 0 && isReference(item.content.type)) found.references += 1
      walk(item.content.type, gone, after, found)
    }
  }
}

const isReference = (type: unknown): boolean =>
  type instanceof Y.XmlElement && (type.nodeName === 'citation' || type.nodeName === 'inputReference')

function wordsOf(value: unknown): string[] {
  const all = typeof value === 'object' && value !== null ? Object.values(value) : [value]
  return all.filter((each): each is string => typeof each === 'string' && each.trim() !== '')
}

/** Whether the attribute says the same although another has set it. */
function standsAgain(item: Y.Item, after: Y.Doc): boolean {
  const owner = (item.parent as AnyType)._item
  const same = owner === null ? null : itemAt(after, owner.id)
  if (same === null || same.deleted || !(same.content instanceof Y.ContentType)) return false
  const value: unknown = (same.content.type as Y.XmlElement).getAttribute(item.parentSub ?? '')
  return JSON.stringify(value) === JSON.stringify(item.content.getContent().at(-1))
}

function itemAt(document: Y.Doc, id: Y.ID): Y.Item | null {
  const structs = document.store.clients.get(id.client)
  if (structs === undefined || Y.getState(document.store, id.client) <= id.clock) return null
  const struct = structs[Y.findIndexSS(structs, id.clock)]
  return struct instanceof Y.Item ? struct : null
}

/** Which of a client's clocks in a range are deleted in a document. */
function goneRanges(document: Y.Doc, client: number, from: number, to: number): [number, number][] {
  const structs = document.store.clients.get(client)
  if (structs === undefined || Y.getState(document.store, client) < to)
    throw new Error('what was merged lacks what it was merged of')
  const gone: [number, number][] = []
  for (let index = Y.findIndexSS(structs, from); index < structs.length; index += 1) {
    const struct = structs[index]
    if (struct === undefined || struct.id.clock >= to) break
    const isGone = !(struct instanceof Y.Item) || struct.deleted
    const range: [number, number] = [
      Math.max(from, struct.id.clock),
      Math.min(to, struct.id.clock + struct.length),
    ]
    if (isGone) gone.push(range)
  }
  return gone
}

/** The block that an item stands in, however deep; null outside the sections. */
function blockAround(item: Y.Item): { readonly element: Y.XmlElement; readonly section: string } | null {
  let type = item.parent as AnyType
  let block: AnyType | null = item.content instanceof Y.ContentType ? item.content.type : null
  while (type._item !== null) {
    block = type
    type = type._item.parent as AnyType
  }
  if (!(block instanceof Y.XmlElement)) return null
  const name = Y.findRootTypeKey(type)
  return { element: block, section: name.slice(name.indexOf(':') + 1) }
}

/** By section, then by place in it. */
function comesFirst(a: [Y.XmlElement, string], b: [Y.XmlElement, string]): number {
  if (a[1] !== b[1]) return a[1] < b[1] ? -1 : 1
  return placeIn(a[0]) - placeIn(b[0])
}

function placeIn(element: Y.XmlElement): number {
  let place = 0
  for (let item = element._item?.left ?? null; item !== null; item = item.left) place += 1
  return place
}

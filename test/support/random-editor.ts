import * as Y from 'yjs'
import type { Content, Inline } from '#shared/document/model.ts'
import { blockOf, blockType } from '#shared/document/yjs/blocks.ts'
import { newDocument, sectionFragment } from '#shared/document/yjs/document.ts'
import { inlineTypes } from '#shared/document/yjs/inline.ts'
import { replaceContent } from '#shared/document/yjs/replace-content.ts'
import type { BlockId, EntryId } from '#shared/ids.ts'
import { aTextBlock } from './builders.ts'
import { seededIds } from './ids.ts'
import { Chance } from './mutate.ts'

/** Sections of the papers that random editors write in. */
export const writtenSections = ['proposal', 'summary', 'assessment'] as const

/** One officer at work on a copy of a text: does at random what an editor lets them do, as y-tiptap writes it. */
export type RandomEditor = {
  readonly document: Y.Doc
  /** Words that are written once in the world, and that this copy has seen. */
  readonly seen: Set<string>
  /** One edit, or none where the text does not allow the one that chance chose. */
  edit(): void
}

export function randomEditor(start: Y.Doc, client: number, seed: number): RandomEditor {
  const document = newDocument()
  document.clientID = client
  Y.applyUpdate(document, Y.encodeStateAsUpdate(start))
  const chance = new Chance(seed)
  const newId = seededIds(seed, Date.UTC(2021, client % 12, 1 + (seed % 27)))
  const seen = new Set<string>()
  let written = 0
  const marker = (): string => {
    written += 1
    const word = `x${client}y${written}z`
    seen.add(word)
    return word
  }
  const hand: Hand = { document, chance, marker, newId: () => newId<BlockId>() }
  return {
    document,
    seen,
    edit: () => document.transact(() => chance.oneOf(edits)(hand)),
  }
}

type Hand = {
  readonly document: Y.Doc
  readonly chance: Chance
  readonly marker: () => string
  readonly newId: () => BlockId
}
type Edit = (hand: Hand) => void

const fragmentsOf = ({ document }: Hand): Y.XmlFragment[] =>
  writtenSections.map((key) => sectionFragment(document, key))
const elementsOf = (parent: Y.XmlFragment): Y.XmlElement[] =>
  parent.toArray().filter((child) => child instanceof Y.XmlElement)

function someBlock(hand: Hand, name?: string): [Y.XmlFragment, number, Y.XmlElement] | null {
  const all = fragmentsOf(hand).flatMap((fragment) =>
    fragment
      .toArray()
      .flatMap((child, index): [Y.XmlFragment, number, Y.XmlElement][] =>
        child instanceof Y.XmlElement && (name === undefined || child.nodeName === name)
          ? [[fragment, index, child]]
          : [],
      ),
  )
  return all.length === 0 ? null : hand.chance.oneOf(all)
}

/** Where text may stand: blocks, cells, notes. */
function textPlaces(hand: Hand): Y.XmlElement[] {
  const within = (element: Y.XmlElement): Y.XmlElement[] => {
    const deeper = elementsOf(element).flatMap(within)
    return ['textBlock', 'tableCell', 'footnote'].includes(element.nodeName) ? [element, ...deeper] : deeper
  }
  return fragmentsOf(hand).flatMap((fragment) => elementsOf(fragment).flatMap(within))
}

const textsOf = (parent: Y.XmlElement): Y.XmlText[] =>
  parent.toArray().filter((child) => child instanceof Y.XmlText)

/** Ends of words in a text: so that no word which a test looks for is cut in two. */
function cuts(text: Y.XmlText): number[] {
  const said = plain(text)
  return [0, ...[...said.matchAll(/ /g)].map(({ index }) => index + 1), said.length]
}
const plain = (text: Y.XmlText): string =>
  (text.toDelta() as { insert: string }[]).map(({ insert }) => insert).join('')

const write: Edit = (hand) => {
  const places = textPlaces(hand)
  if (places.length === 0) return
  const place = hand.chance.oneOf(places)
  const texts = textsOf(place)
  if (texts.length === 0) {
    const text = new Y.XmlText()
    text.insert(0, `${hand.marker()} `)
    place.insert(0, [text])
    return
  }
  const text = hand.chance.oneOf(texts)
  const at = hand.chance.oneOf(cuts(text))
  const before = plain(text)
  const gap = at > 0 && before[at - 1] !== ' ' ? ' ' : ''
  text.insert(at, `${gap}${hand.marker()} `, hand.chance.below(4) === 0 ? { bold: {} } : {})
}

const erase: Edit = (hand) => {
  const texts = textPlaces(hand).flatMap(textsOf)
  if (texts.length === 0) return
  const text = hand.chance.oneOf(texts)
  const all = cuts(text)
  const [from, to] = [hand.chance.oneOf(all), hand.chance.oneOf(all)].toSorted((a, b) => a - b)
  if (from !== undefined && to !== undefined && to > from) text.delete(from, to - from)
}

const embolden: Edit = (hand) => {
  const texts = textPlaces(hand).flatMap(textsOf)
  if (texts.length === 0) return
  const text = hand.chance.oneOf(texts)
  if (text.length > 0) text.format(0, 1 + hand.chance.below(text.length), { italic: {} })
}

const split: Edit = (hand) => {
  const found = someBlock(hand, 'textBlock')
  const text = found === null ? undefined : textsOf(found[2]).at(-1)
  if (found === null || text === undefined) return
  const [fragment, index, element] = found
  const at = hand.chance.oneOf(cuts(text))
  const tail = plain(text).slice(at)
  const half = blockType(aTextBlock(tail, { id: hand.newId(), style: styleOf(element) }))
  fragment.insert(index + 1, [half])
  text.delete(at, text.length - at)
}
const styleOf = (element: Y.XmlElement): 'paragraph' =>
  (element.getAttribute('style') ?? 'paragraph') as 'paragraph'

const join: Edit = (hand) => {
  const found = someBlock(hand, 'textBlock')
  if (found === null) return
  const [fragment, index, element] = found
  const before = fragment.get(index - 1)
  const block = blockOf(element)
  if (index === 0 || !(before instanceof Y.XmlElement) || before.nodeName !== 'textBlock') return
  if (block?.type === 'textBlock') before.insert(before.length, inlineTypes(block.content))
  fragment.delete(index, 1)
}

/** As a drag does: taken out here, put in there, with the same id. */
const move: Edit = (hand) => {
  const found = someBlock(hand)
  const block = found === null ? null : blockOf(found[2])
  if (found === null || block === null) return
  found[0].delete(found[1], 1)
  const into = hand.chance.below(3) === 0 ? hand.chance.oneOf(fragmentsOf(hand)) : found[0]
  into.insert(hand.chance.below(into.length + 1), [blockType(block)])
}

const restyle: Edit = (hand) => {
  const found = someBlock(hand, 'textBlock')
  const styles = ['paragraph', 'heading', 'subheading', 'quote', 'bullet', 'numbered']
  found?.[2].setAttribute('style', hand.chance.oneOf(styles))
  if (hand.chance.below(3) === 0) found?.[2].setAttribute('level', hand.chance.below(4) as never)
}

const addBlock: Edit = (hand) => {
  const fragment = hand.chance.oneOf(fragmentsOf(hand))
  const block = aTextBlock(`${hand.marker()} ny `, { id: hand.newId() })
  fragment.insert(hand.chance.below(fragment.length + 1), [blockType(block)])
}

const removeBlock: Edit = (hand) => {
  const found = someBlock(hand)
  found?.[0].delete(found[1], 1)
}

const addRow: Edit = (hand) => {
  const table = someBlock(hand, 'table')?.[2]
  const [model] = table === undefined ? [] : elementsOf(table)
  if (table === undefined || model === undefined) return
  const row = new Y.XmlElement('tableRow')
  row.insert(
    0,
    elementsOf(model).map(() => cellSaying(hand.marker())),
  )
  table.insert(hand.chance.below(table.length + 1), [row])
}

function cellSaying(text: string): Y.XmlElement {
  const cell = new Y.XmlElement('tableCell')
  cell.insert(0, inlineTypes([{ type: 'text', text }]))
  return cell
}

const addColumn: Edit = (hand) => {
  const table = someBlock(hand, 'table')?.[2]
  for (const row of table === undefined ? [] : elementsOf(table))
    row.insert(hand.chance.below(row.length + 1), [cellSaying(hand.marker())])
}

const removeRow: Edit = (hand) => {
  const table = someBlock(hand, 'table')?.[2]
  if (table !== undefined && table.length > 1) table.delete(hand.chance.below(table.length), 1)
}

const removeColumn: Edit = (hand) => {
  const table = someBlock(hand, 'table')?.[2]
  for (const row of table === undefined ? [] : elementsOf(table))
    if (row.length > 1) row.delete(hand.chance.below(row.length), 1)
}

const noteOrCite: Edit = (hand) => {
  const found = someBlock(hand, 'textBlock')
  if (found === null) return
  const note: Inline = {
    type: 'footnote',
    attrs: { id: hand.newId() },
    content: [{ type: 'text', text: hand.marker() }],
  }
  const citation: Inline = { type: 'citation', attrs: { entry: hand.newId() as string as EntryId } }
  const at = hand.chance.below(found[2].length + 1)
  found[2].insert(at, inlineTypes([hand.chance.below(2) === 0 ? note : citation]))
}

const recaption: Edit = (hand) => {
  const found = someBlock(hand, hand.chance.below(2) === 0 ? 'table' : 'image')
  const name = found?.[2].nodeName === 'image' && hand.chance.below(2) === 0 ? 'alt' : 'caption'
  found?.[2].setAttribute(name, `om ${hand.marker()}`)
}

/** What the editor's plugin does where an id stands twice: the later gets a new one. */
const repairIds: Edit = (hand) => {
  const taken = new Set<unknown>()
  for (const element of fragmentsOf(hand).flatMap(elementsOf)) {
    const id: unknown = element.getAttribute('id')
    if (taken.has(id)) element.setAttribute('id', hand.newId())
    taken.add(id)
  }
}

/** A version brought back, or a section read in from Word: blocks go and come, some with their ids. */
const rewrite: Edit = (hand) => {
  const fragment = hand.chance.oneOf(fragmentsOf(hand))
  const standing = elementsOf(fragment).flatMap((element): Content => {
    const block = blockOf(element)
    return block === null ? [] : [block]
  })
  const kept = standing.filter(() => hand.chance.below(3) > 0)
  const ids = new Set(kept.map(({ attrs }) => attrs.id))
  if (ids.size < kept.length) return
  replaceContent(fragment, [...kept, aTextBlock(`${hand.marker()} lest inn`, { id: hand.newId() })])
}

const edits: readonly Edit[] = [
  Array.from({ length: 8 }, () => write),
  [erase, erase, embolden, split, split, join, join, move, move, move, restyle, restyle],
  [addBlock, removeBlock, addRow, addColumn, removeRow, removeColumn],
  [noteOrCite, noteOrCite, recaption, repairIds, rewrite],
].flat()

import * as Y from 'yjs'
import { looksLikeId } from '../../ids.ts'
import type { BlobHash, BlockId } from '../../ids.ts'
import type {
  Block,
  Content,
  Image,
  PointTask,
  Table,
  TableCell,
  TableRow,
  TextBlock,
  TextStyle,
} from '../model.ts'
import { inlineTypes, readInlines } from './inline.ts'
import { UnreadableDocument } from './unreadable.ts'

/**
 * What a section says, as it is printed, frozen and compared: without its empty paragraphs, every block with an id
 * of its own. `taken` are the ids of what stands before it; `read` reads one block, for who remembers what it read
 * before. Throws {@link UnreadableDocument} for what the model does not have.
 */
export function readContent(
  fragment: Y.XmlFragment,
  taken: Set<string> = new Set(),
  read: (element: Y.XmlElement) => Block | null = blockOf,
): Content {
  return fragment.toArray().flatMap((child) => {
    if (!(child instanceof Y.XmlElement)) throw new UnreadableDocument('node', 'text between blocks')
    const block = read(child)
    if (block === null) return []
    const id = idOf(child, taken)
    taken.add(id)
    return [block.attrs.id === id ? block : ({ ...block, attrs: { ...block.attrs, id } } as Block)]
  })
}

/**
 * A block's id; one made of its place in Yjs where it has none, or one that stands before it already (two officers
 * split the same paragraph): the same on every machine, until the editor gives it one.
 */
function idOf(element: Y.XmlElement, taken: ReadonlySet<string>): BlockId {
  const id: unknown = element.getAttribute('id')
  if (typeof id === 'string' && looksLikeId(id) && !taken.has(id)) return id as BlockId
  const { client, clock } = element._item?.id ?? { client: 0, clock: 0 }
  const digits = (value: number, length: number): string => value.toString(16).padStart(length, '0')
  return `${digits(client % 2 ** 32, 8)}-0000-7000-8000-${digits(clock % 2 ** 48, 12)}` as BlockId
}

function readBlock(element: Y.XmlElement, id: BlockId): Block | null {
  switch (element.nodeName) {
    case 'textBlock':
      return readTextBlock(element, id)
    case 'table':
      return readTable(element, id)
    case 'image':
      return readImage(element, id)
    default:
      throw new UnreadableDocument('node', element.nodeName)
  }
}

const styles: readonly string[] = ['paragraph', 'heading', 'subheading', 'quote', 'bullet', 'numbered']

function readTextBlock(element: Y.XmlElement, id: BlockId): TextBlock | null {
  const content = readInlines(element)
  const style = choice<TextStyle>(element, 'style', styles, 'paragraph')
  const task = readTask(element.getAttribute('task'))
  if (content.length === 0 && task === null) return null
  const isItem = style === 'bullet' || style === 'numbered'
  const level = isItem ? whole(element, 'level', 0, 3, 0) : 0
  return { type: 'textBlock', attrs: { id, style, level, ...(task === null ? {} : { task }) }, content }
}

/** What a point of the proposal asks for; null where it asks for nothing. */
function readTask(value: unknown): PointTask | null {
  if (value === null || value === undefined) return null
  if (typeof value !== 'object') throw new UnreadableDocument('attribute', 'task')
  const said = Object.entries(value).filter(([, words]) => words !== '' && words !== null)
  for (const [name, words] of said) {
    const isKnown = name === 'responsible' || name === 'due' || name === 'reportTo'
    if (!isKnown || typeof words !== 'string') throw new UnreadableDocument('attribute', `task.${name}`)
  }
  return said.length === 0 ? null : (Object.fromEntries(said) as PointTask)
}

/**
 * Rows that lack a cell, which two officers can bring about together, are filled up: print needs whole ones. A table
 * that both took the last cells from keeps its caption over an empty one: nobody has taken the caption away.
 */
function readTable(element: Y.XmlElement, id: BlockId): Table | null {
  const rows = children(element, 'tableRow').map((row) => children(row, 'tableCell').map(readCell))
  const caption = text(element, 'caption')
  const width = Math.max(caption === '' ? 0 : 1, ...rows.map(widthOf))
  if (width === 0) return null
  const standing = rows.length === 0 ? [[]] : rows
  const content = standing.map((cells): TableRow => ({ type: 'tableRow', content: cells }))
  const isWhole = rows.every((cells) => cells.every(({ attrs }) => attrs.rowspan === 1))
  const filled = isWhole ? content.map((row) => fillRow(row, width)) : content
  return { type: 'table', attrs: { id, caption }, content: filled }
}

const widthOf = (cells: readonly TableCell[]): number =>
  cells.reduce((sum, { attrs }) => sum + attrs.colspan, 0)

function fillRow(row: TableRow, width: number): TableRow {
  const missing = width - widthOf(row.content)
  if (missing === 0) return row
  const header = row.content.length > 0 && row.content.every(({ attrs }) => attrs.header)
  const attrs = { header, align: 'left', colspan: 1, rowspan: 1 } as const
  const empty = Array.from({ length: missing }, (): TableCell => ({ type: 'tableCell', attrs, content: [] }))
  return { ...row, content: [...row.content, ...empty] }
}

function readCell(element: Y.XmlElement): TableCell {
  return {
    type: 'tableCell',
    attrs: {
      header: element.getAttribute('header') === (true as never),
      align: choice<'left' | 'right'>(element, 'align', ['left', 'right'], 'left'),
      colspan: whole(element, 'colspan', 1, 63, 1),
      rowspan: whole(element, 'rowspan', 1, 500, 1),
    },
    content: readInlines(element),
  }
}

const mediaTypes: readonly string[] = ['image/png', 'image/jpeg', 'image/svg+xml']

function readImage(element: Y.XmlElement, id: BlockId): Image {
  const blob: unknown = element.getAttribute('blob')
  if (typeof blob !== 'string' || !/^[0-9a-f]{64}$/.test(blob))
    throw new UnreadableDocument('attribute', 'blob')
  return {
    type: 'image',
    attrs: {
      id,
      blob: blob as BlobHash,
      mediaType: choice<Image['attrs']['mediaType']>(element, 'mediaType', mediaTypes, 'image/png'),
      alt: text(element, 'alt'),
      caption: text(element, 'caption'),
      width: whole(element, 'width', 10, 100, 100),
    },
  }
}

function children(element: Y.XmlElement, name: string): Y.XmlElement[] {
  return element.toArray().map((child) => {
    if (child instanceof Y.XmlElement && child.nodeName === name) return child
    throw new UnreadableDocument('node', child instanceof Y.XmlElement ? child.nodeName : 'text in a table')
  })
}

function text(element: Y.XmlElement, name: string): string {
  const value: unknown = element.getAttribute(name) ?? ''
  if (typeof value !== 'string') throw new UnreadableDocument('attribute', name)
  return value
}

function choice<T extends string>(
  element: Y.XmlElement,
  name: string,
  from: readonly string[],
  otherwise: T,
): T {
  const value: unknown = element.getAttribute(name) ?? otherwise
  if (typeof value !== 'string' || !from.includes(value)) throw new UnreadableDocument('attribute', name)
  return value as T
}

function whole(element: Y.XmlElement, name: string, least: number, most: number, otherwise: number): number {
  const value: unknown = element.getAttribute(name) ?? otherwise
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
    throw new UnreadableDocument('attribute', name)
  return value
}

/** One block, read for itself; null for an empty paragraph. */
export const blockOf = (element: Y.XmlElement): Block | null => readBlock(element, idOf(element, new Set()))

/** A block as a Yjs type that is not in a document yet. */
export function blockType(block: Block): Y.XmlElement {
  const element = new Y.XmlElement(block.type)
  setAttributes(element, block.attrs)
  element.insert(0, partTypes(block))
  return element
}

/** What stands in a block, as Yjs types that are not in a document yet. */
export function partTypes(block: Block): (Y.XmlElement | Y.XmlText)[] {
  if (block.type === 'textBlock') return inlineTypes(block.content)
  return block.type === 'table' ? block.content.map(rowType) : []
}

function rowType({ content }: TableRow): Y.XmlElement {
  const row = new Y.XmlElement('tableRow')
  row.insert(
    0,
    content.map((cell) => {
      const element = new Y.XmlElement('tableCell')
      setAttributes(element, cell.attrs)
      element.insert(0, inlineTypes(cell.content))
      return element
    }),
  )
  return row
}

/** Yjs keeps any plain JSON as an attribute; its types know only text. */
export function setAttributes(element: Y.XmlElement, attributes: object): void {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== null)
      element.setAttribute(name, (typeof value === 'object' ? { ...value } : value) as string)
}

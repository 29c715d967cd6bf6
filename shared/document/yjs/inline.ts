import * as Y from 'yjs'
import { looksLikeId } from '../../ids.ts'
import type { EntryId, HearingInputId } from '../../ids.ts'
import type { Footnote, HardBreak, Inline, Mark, TextNode } from '../model.ts'
import { isAllowedLink } from '../links.ts'
import { UnreadableDocument } from './unreadable.ts'

/** Marks in the order in which they are written, so that equal texts are equal JSON. */
const markOrder = ['bold', 'italic', 'superscript', 'subscript', 'link'] as const

/** What stands in a text block, a cell or a footnote. Throws {@link UnreadableDocument} for what the model has not. */
export function readInlines(parent: Y.XmlElement): Inline[] {
  return joined(
    parent.toArray().flatMap((child): Inline[] => {
      if (child instanceof Y.XmlText) return readText(child)
      if (child instanceof Y.XmlElement) return [readNode(child)]
      throw new UnreadableDocument('node', child.constructor.name)
    }),
  )
}

function readNode(element: Y.XmlElement): Inline {
  const attribute = (name: string): unknown => element.getAttribute(name)
  switch (element.nodeName) {
    case 'hardBreak':
      return { type: 'hardBreak' }
    case 'citation':
      return { type: 'citation', attrs: { entry: readId<EntryId>(attribute('entry')) } }
    case 'inputReference':
      return { type: 'inputReference', attrs: { input: readId<HearingInputId>(attribute('input')) } }
    case 'footnote':
      return { type: 'footnote', attrs: { id: readId(attribute('id')) }, content: noteContent(element) }
    default:
      throw new UnreadableDocument('node', element.nodeName)
  }
}

/** Told before it is read: notes in notes, thousands deep, would else be read to the bottom of the stack. */
function noteContent(element: Y.XmlElement): Footnote['content'] {
  for (const child of element.toArray())
    if (child instanceof Y.XmlElement && child.nodeName !== 'hardBreak')
      throw new UnreadableDocument('node', `${child.nodeName} in a footnote`)
  return readInlines(element) as (TextNode | HardBreak)[]
}

function readId<I extends string>(value: unknown): I {
  if (typeof value === 'string' && looksLikeId(value)) return value as I
  throw new UnreadableDocument('attribute', 'id')
}

type Delta = { readonly insert?: unknown; readonly attributes?: Readonly<Record<string, unknown>> }

function readText(text: Y.XmlText): TextNode[] {
  return (text.toDelta() as Delta[]).map(({ insert, attributes = {} }) => {
    if (typeof insert !== 'string') throw new UnreadableDocument('node', 'embedded')
    const marks = readMarks(attributes)
    return { type: 'text', text: insert, ...(marks.length === 0 ? {} : { marks }) }
  })
}

function readMarks(attributes: Readonly<Record<string, unknown>>): Mark[] {
  const given = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined)
  for (const [name] of given)
    if (!(markOrder as readonly string[]).includes(name)) throw new UnreadableDocument('mark', name)
  return given
    .map(([name, value]) => readMark(name as Mark['type'], value))
    .toSorted((a, b) => markOrder.indexOf(a.type) - markOrder.indexOf(b.type))
}

function readMark(type: Mark['type'], value: unknown): Mark {
  if (type !== 'link') return { type }
  const { href } = (typeof value === 'object' ? value : {}) as { readonly href?: unknown }
  if (typeof href !== 'string' || !isAllowedLink(href)) throw new UnreadableDocument('attribute', 'href')
  return { type, attrs: { href } }
}

/** Text that follows text of the same marks is one: how an edit came about leaves no trace in the JSON. */
function joined(inlines: readonly Inline[]): Inline[] {
  const all: Inline[] = []
  for (const node of inlines) {
    const last = all.at(-1)
    if (node.type === 'text' && node.text === '') continue
    if (node.type === 'text' && last?.type === 'text' && sameMarks(node.marks, last.marks))
      all[all.length - 1] = { ...last, text: last.text + node.text }
    else all.push(node)
  }
  return all
}

const sameMarks = (a: TextNode['marks'], b: TextNode['marks']): boolean =>
  JSON.stringify(a ?? []) === JSON.stringify(b ?? [])

/** The same as Yjs types, for a parent that has none yet. */
export function inlineTypes(inlines: readonly Inline[]): (Y.XmlElement | Y.XmlText)[] {
  const types: (Y.XmlElement | Y.XmlText)[] = []
  let run: TextNode[] = []
  const close = (): void => {
    if (run.length > 0) types.push(textType(run))
    run = []
  }
  for (const node of inlines) {
    if (node.type === 'text') run.push(node)
    else {
      close()
      types.push(nodeType(node))
    }
  }
  close()
  return types
}

function textType(run: readonly TextNode[]): Y.XmlText {
  const text = new Y.XmlText()
  text.applyDelta(
    run.map((node) => ({
      insert: node.text,
      attributes: Object.fromEntries(
        (node.marks ?? []).map((mark) => [mark.type, mark.type === 'link' ? { ...mark.attrs } : {}]),
      ),
    })),
  )
  return text
}

function nodeType(node: Exclude<Inline, TextNode>): Y.XmlElement {
  const element = new Y.XmlElement(node.type)
  if (node.type === 'hardBreak') return element
  for (const [name, value] of Object.entries(node.attrs)) element.setAttribute(name, value)
  if (node.type === 'footnote') element.insert(0, inlineTypes(node.content))
  return element
}

import type { Footnote, HardBreak, Inline, Mark, TextNode } from '../model.ts'

const markOrder = ['bold', 'italic', 'superscript', 'subscript', 'link'] as const

/** Marks each once, in the order in which the working form writes them (`document/yjs/inline.ts`). */
export function orderedMarks(marks: readonly Mark[]): readonly Mark[] {
  return markOrder.flatMap((type) => marks.find((mark) => mark.type === type) ?? [])
}

/** Text that follows text of the same marks is one; empty text is none. */
export function joinedInlines<N extends Inline>(nodes: readonly N[]): N[] {
  const all: N[] = []
  for (const node of nodes) {
    const last = all.at(-1)
    if (node.type === 'text' && node.text === '') continue
    if (node.type === 'text' && last?.type === 'text' && sameMarks(node, last))
      all[all.length - 1] = { ...last, text: last.text + node.text }
    else all.push(node)
  }
  return all
}

const sameMarks = (a: TextNode, b: TextNode): boolean =>
  JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? [])

/** A text node; without `marks` where there are none, so that equal texts are equal JSON. */
export function textNode(text: string, marks: readonly Mark[] = []): TextNode {
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: orderedMarks(marks) }
}

/** Runs of space become one, also over the seams of marks; none stands at a line's ends. */
export function collapsedSpace<N extends Inline>(nodes: readonly N[]): N[] {
  const all: N[] = []
  let atStart = true
  for (const node of nodes) {
    if (node.type !== 'text') {
      if (node.type === 'hardBreak') endLine(all)
      all.push(node)
      atStart = node.type === 'hardBreak'
      continue
    }
    let text = node.text.replace(/ +/g, ' ')
    if (atStart) text = text.replace(/^ /, '')
    if (text === '') continue
    all.push({ ...node, text })
    atStart = text.endsWith(' ')
  }
  endLine(all)
  return joinedInlines(all)
}

function endLine<N extends Inline>(nodes: N[]): void {
  for (let last = nodes.at(-1); last?.type === 'text'; last = nodes.at(-1)) {
    const text = last.text.replace(/ +$/, '')
    if (text === last.text) return
    nodes.pop()
    if (text !== '') nodes.push({ ...last, text })
  }
}

/** Without line breaks and blank text at the ends. */
export function withoutBlankEnds<N extends Inline>(nodes: readonly N[]): N[] {
  const isBlank = (node: N | undefined): boolean =>
    node?.type === 'hardBreak' || (node?.type === 'text' && node.text.trim() === '')
  let from = 0
  let to = nodes.length
  while (isBlank(nodes[from])) from++
  while (to > from && isBlank(nodes[to - 1])) to--
  return nodes.slice(from, to)
}

/** Without space at the ends either: a note's number is set apart by a space that is no part of it. */
export function withoutOuterSpace<N extends Inline>(nodes: readonly N[]): N[] {
  const cut = (node: N, ends: (text: string) => string): N[] => {
    if (node.type !== 'text') return [node]
    const text = ends(node.text)
    return text === '' ? [] : [{ ...node, text }]
  }
  const kept = withoutBlankEnds(nodes)
  const first = kept.slice(0, 1).flatMap((node) => cut(node, (text) => text.trimStart()))
  const rest = [...first, ...kept.slice(1)]
  return [...rest.slice(0, -1), ...rest.slice(-1).flatMap((node) => cut(node, (text) => text.trimEnd()))]
}

/** Only what a footnote may hold. */
export const noteInlines = (nodes: readonly Inline[]): Footnote['content'] =>
  nodes.filter((node): node is TextNode | HardBreak => node.type === 'text' || node.type === 'hardBreak')

/** All that is said in one line, for a caption or a comparison. */
export const saidIn = (nodes: readonly Inline[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.text : node.type === 'hardBreak' ? ' ' : '')).join('')

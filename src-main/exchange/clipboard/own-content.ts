import { strictContent } from '#shared/contract/content.ts'
import { ownClipboardAttribute } from '#shared/document/incoming/own-clipboard.ts'
import type { Block, Content, Inline } from '#shared/document/model.ts'
import type { IdSource } from '#shared/ids.ts'
import { attribute, descendants } from './html-nodes.ts'
import type { HtmlElement } from './html-nodes.ts'

/** Nested arrays and objects of the model go eight deep. */
const mostDepth = 16

/**
 * What our own editor laid on the clipboard, under new ids: a copy is another block. `unreadable` where the mark is
 * there and does not hold what it should; null where it is not there.
 */
export function ownContent(body: HtmlElement, newId: IdSource): Content | 'unreadable' | null {
  let marked: HtmlElement | null = null
  for (const element of descendants(body)) {
    if (attribute(element, ownClipboardAttribute) === '') continue
    marked = element
    break
  }
  if (marked === null) return null
  const json = attribute(marked, ownClipboardAttribute)
  if (isDeep(json)) return 'unreadable'
  try {
    const read = strictContent.safeParse(JSON.parse(json))
    return read.success ? read.data.map((block) => renewed(block, newId)) : 'unreadable'
  } catch {
    return 'unreadable'
  }
}

/** Judged before it is parsed; brackets within text count too, which only makes it stricter. */
function isDeep(json: string): boolean {
  let depth = 0
  let inText = false
  for (let at = 0; at < json.length; at++) {
    const sign = json[at]
    if (inText) {
      if (sign === '\\') at++
      else if (sign === '"') inText = false
    } else if (sign === '"') inText = true
    else if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') depth -= 1
    if (depth > mostDepth) return true
  }
  return false
}

/** The block under a new id, and its footnotes too. */
export function renewed(block: Block, newId: IdSource): Block {
  const noted = (content: readonly Inline[]): readonly Inline[] =>
    content.map((node) => (node.type === 'footnote' ? { ...node, attrs: { id: newId() } } : node))
  if (block.type === 'image') return { ...block, attrs: { ...block.attrs, id: newId() } }
  if (block.type === 'textBlock')
    return { ...block, attrs: { ...block.attrs, id: newId() }, content: noted(block.content) }
  return {
    ...block,
    attrs: { ...block.attrs, id: newId() },
    content: block.content.map((row) => ({
      ...row,
      content: row.content.map((cell) => ({ ...cell, content: noted(cell.content) })),
    })),
  }
}

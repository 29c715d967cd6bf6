import type { Node } from '@tiptap/pm/model'
import { v7 } from 'uuid'

type Json = Readonly<Record<string, unknown>>
const holding = new Set(['textBlock', 'table', 'tableRow', 'tableCell', 'footnote'])

/**
 * A node in the words of the model (`document/model.ts`), as `contract/content.ts` reads it: ProseMirror leaves out
 * content that is empty and writes attributes that are null, the model does the opposite.
 */
export function modelJson(node: Node): Json {
  if (node.isText) {
    const marks = node.marks.map(({ type, attrs }) =>
      type.name === 'link' ? { type: 'link', attrs: { href: String(attrs['href']) } } : { type: type.name },
    )
    return { type: 'text', text: node.text, ...(marks.length === 0 ? {} : { marks }) }
  }
  const content: Json[] = []
  node.forEach((child) => void content.push(modelJson(child)))
  const attrs = attributesOf(node)
  return {
    type: node.type.name,
    ...(Object.keys(attrs).length === 0 ? {} : { attrs }),
    ...(holding.has(node.type.name) ? { content } : {}),
  }
}

function attributesOf(node: Node): Json {
  const attrs: Record<string, unknown> = Object.fromEntries(
    Object.entries(node.attrs).filter(([, value]) => value !== null),
  )
  if ('id' in node.attrs) attrs['id'] ??= v7() // a stretch of a line is no block of the paper
  const isItem = attrs['style'] === 'bullet' || attrs['style'] === 'numbered'
  return 'level' in attrs && !isItem ? { ...attrs, level: 0 } : attrs
}

import type { Block, Content, TextBlock } from '#shared/document/model.ts'

export type ListItem = { readonly block: TextBlock; readonly below: readonly ListItem[] }
export type Part = { readonly block: Block } | { readonly items: readonly ListItem[] }

const isItem = (block: Block | undefined): block is TextBlock =>
  block?.type === 'textBlock' && (block.attrs.style === 'bullet' || block.attrs.style === 'numbered')

/** Flat items with a level become lists within lists; all else stands for itself. */
export function grouped(content: Content): readonly Part[] {
  const parts: Part[] = []
  for (let at = 0; at < content.length;) {
    const block = content[at]
    if (block === undefined) break
    if (!isItem(block)) {
      parts.push({ block })
      at += 1
      continue
    }
    const { level, style } = block.attrs
    let end = at + 1
    while (continues(content[end], level, style)) end += 1
    parts.push({ items: nested(content.slice(at, end) as TextBlock[], level) })
    at = end
  }
  return parts
}

/** Deeper items belong to the list; one at its own level only where it is of the same kind. */
function continues(block: Block | undefined, level: number, style: string): boolean {
  return (
    isItem(block) &&
    (block.attrs.level > level || (block.attrs.level === level && block.attrs.style === style))
  )
}

function nested(items: readonly TextBlock[], level: number): readonly ListItem[] {
  const list: { block: TextBlock; inside: TextBlock[] }[] = []
  for (const block of items) {
    const last = list.at(-1)
    if (block.attrs.level <= level || last === undefined) list.push({ block, inside: [] })
    else last.inside.push(block)
  }
  return list.map(({ block, inside }) => ({
    block,
    below: inside.length === 0 ? [] : nested(inside, Math.min(...inside.map(({ attrs }) => attrs.level))),
  }))
}

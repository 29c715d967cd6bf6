import { joinedInlines, textNode } from '#shared/document/incoming/tidy-inlines.ts'
import type { Block, Content, Inline } from '#shared/document/model.ts'

/** Blocks where only lines may stand, in a cell or a note: items keep a sign before them, rows of a table their cells. */
export function linesOf(content: Content): Inline[] {
  let number = 0
  const lines = content.flatMap((block): (readonly Inline[])[] => {
    number = block.type === 'textBlock' && block.attrs.style === 'numbered' ? number + 1 : 0
    return linesOfBlock(block, number)
  })
  return joinedInlines(
    lines.flatMap((line, index): Inline[] => (index === 0 ? [...line] : [{ type: 'hardBreak' }, ...line])),
  )
}

function linesOfBlock(block: Block, number: number): (readonly Inline[])[] {
  if (block.type === 'image') return []
  if (block.type === 'textBlock') {
    const { style } = block.attrs
    if (style === 'bullet') return [[textNode('– '), ...block.content]]
    return style === 'numbered' ? [[textNode(`${number}. `), ...block.content]] : [block.content]
  }
  const rows = block.content.map(({ content }) =>
    content
      .map((cell) => cell.content)
      .filter((cell) => cell.length > 0)
      .flatMap((cell, index): Inline[] => (index === 0 ? [...cell] : [textNode(' · '), ...cell])),
  )
  const caption = block.attrs.caption === '' ? [] : [[textNode(block.attrs.caption)]]
  return [...caption, ...rows.filter((row) => row.length > 0)]
}

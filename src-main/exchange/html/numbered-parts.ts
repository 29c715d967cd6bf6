import type { Block, Content, Footnote, Image, Inline, Table } from '#shared/document/model.ts'

/** What a paper numbers as it goes: footnotes, tables and figures, each from 1, as in print. */
export type NumberedParts = {
  readonly footnotes: readonly Footnote[]
  readonly numbers: ReadonlyMap<Footnote | Table | Image, number>
}

/** Counts the parts of a paper in reading order. A part is known by identity: ids may be pasted twice. */
export function numberedParts(contents: readonly Content[]): NumberedParts {
  const blocks = contents.flat()
  const footnotes = blocks.flatMap(footnotesOf)
  const tables = blocks.filter((block) => block.type === 'table')
  const images = blocks.filter((block) => block.type === 'image')
  const numbers = new Map<Footnote | Table | Image, number>()
  for (const parts of [footnotes, tables, images])
    for (const [index, part] of parts.entries()) numbers.set(part, index + 1)
  return { footnotes, numbers }
}

function footnotesOf(block: Block): readonly Footnote[] {
  if (block.type === 'image') return []
  const inlines: readonly Inline[] =
    block.type === 'textBlock'
      ? block.content
      : block.content.flatMap((row) => row.content.flatMap((cell) => cell.content))
  return inlines.filter((node) => node.type === 'footnote')
}

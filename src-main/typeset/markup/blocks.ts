import type { Block, Content, Image, Inline, Table, TextBlock, TextStyle } from '#shared/document/model.ts'
import { array, auto, bool, call, fraction, join, num, str } from './code.ts'
import type { Code } from './code.ts'
import { inlineCode } from './inline.ts'
import type { References } from './inline.ts'

type ListStyle = 'bullet' | 'numbered'

/** How the blocks of a content are shown: as they stand, or with their changes. */
export type Shown = {
  text(block: TextBlock): Code
  other(block: Table | Image): Code
  /** Number of the first point, when a list goes on from before. */
  readonly firstPoint?: number
}

export const plainly = (references: References): Shown => ({
  text: (block) => inlineCode(block.content, references),
  other: (block) =>
    block.type === 'table' ? tableCode(block, (cell) => inlineCode(cell, references)) : imageCode(block),
})

/** A section's content, one Typst expression per printed block; flat list items become nested lists. */
export function contentCode(content: Content, references: References): readonly Code[] {
  return shownCode(content, plainly(references))
}

/** The same in another showing. */
export function shownCode(content: Content, shown: Shown): readonly Code[] {
  const printed: Code[] = []
  for (let index = 0; index < content.length;) {
    const block = content[index] as Block
    if (isListItem(block)) {
      const end = endOfList(content, index)
      printed.push(...listsCode(content.slice(index, end) as readonly TextBlock[], 0, shown))
      index = end
    } else {
      const style = raised(block, content, index)
      printed.push(block.type === 'textBlock' ? textBlockCode(style, shown.text(block)) : shown.other(block))
      index += 1
    }
  }
  return printed
}

/** A subheading with no heading above it is a heading: a skipped level reads as a missing chapter (PDF/UA-1, 7.4.2). */
function raised(block: Block, content: Content, index: number): TextStyle | null {
  if (block.type !== 'textBlock') return null
  const above = content.slice(0, index)
  const isHeading = (each: Block): boolean =>
    each.type === 'textBlock' && each.attrs.style === 'heading' && each.content.length > 0
  return block.attrs.style === 'subheading' && !above.some(isHeading) ? 'heading' : block.attrs.style
}

function textBlockCode(style: TextStyle | null, body: Code): Code {
  switch (style) {
    case 'heading':
      return call('text-heading', [body])
    case 'subheading':
      return call('text-subheading', [body])
    case 'quote':
      return call('quotation', [body])
    default:
      return call('par', [body])
  }
}

function isListItem(block: Block | undefined): boolean {
  return block?.type === 'textBlock' && (block.attrs.style === 'bullet' || block.attrs.style === 'numbered')
}

function endOfList(content: Content, start: number): number {
  let end = start
  while (isListItem(content[end])) end += 1
  return end
}

/** Groups items of one depth by their kind; deeper items go into the item before them. */
function listsCode(items: readonly TextBlock[], depth: number, shown: Shown): readonly Code[] {
  const lists: Code[] = []
  let index = 0
  while (index < items.length) {
    const style = styleOf(items[index] as TextBlock)
    const entries: Code[] = []
    while (
      index < items.length &&
      (styleOf(items[index] as TextBlock) === style || deeper(items[index], depth))
    ) {
      const own = items[index] as TextBlock
      const start = index + 1
      let end = start
      while (end < items.length && deeper(items[end], depth)) end += 1
      const below = listsCode(items.slice(start, end), depth + 1, shown)
      entries.push(join([shown.text(own), ...below]))
      index = end
    }
    const isFirst = depth === 0 && !lists.some((list) => list.startsWith('enum'))
    const start = isFirst && style === 'numbered' ? (shown.firstPoint ?? 1) : 1
    lists.push(call(style === 'bullet' ? 'list' : 'enum', entries, start === 1 ? {} : { start: num(start) }))
  }
  return lists
}

const styleOf = (item: TextBlock): ListStyle => (item.attrs.style === 'numbered' ? 'numbered' : 'bullet')
const deeper = (item: TextBlock | undefined, depth: number): boolean =>
  item !== undefined && item.attrs.level > depth

/** A table, its cells said by `cellCode`; another `caption` than its own when given. */
export function tableCode(
  table: Table,
  cellCode: (cell: readonly Inline[], at: { readonly row: number; readonly column: number }) => Code,
  caption: Code = str(table.attrs.caption),
): Code {
  const [head, ...rows] = table.content
  const cells = (content: Table['content'][number] | undefined, row: number): Code =>
    array(
      (content?.content ?? []).map((cell, column) =>
        call('cell', [cellCode(cell.content, { row, column })], {
          colspan: num(cell.attrs.colspan),
          rowspan: num(cell.attrs.rowspan),
          right: bool(cell.attrs.align === 'right'),
        }),
      ),
    )
  const body = rows.map((row, index) => cells(row, index + 1))
  return call('data-table', [caption, columnWidths(table), cells(head, 0), array(body)])
}

/** Above this many columns nobody gets what it wants; all share by what they hold. */
const roomyColumns = 6

/** Number columns take what they need; text columns share the rest by how much they hold. */
function columnWidths(table: Table): Code {
  const count = Math.max(
    ...table.content.map((row) => row.content.reduce((sum, cell) => sum + cell.attrs.colspan, 0)),
  )
  return array(Array.from({ length: count }, (_, column) => columnWidth(table, column, count)))
}

function columnWidth(table: Table, column: number, count: number): Code {
  const cells = table.content.map((row) => row.content[column])
  const lengths = cells.map((cell) => plainLength(cell?.content ?? []))
  const longest = Math.max(...lengths)
  const isNumeric = cells.slice(1).every((cell) => cell === undefined || cell.attrs.align === 'right')
  if (count > roomyColumns)
    return fraction(isNumeric ? Math.max(6, ...lengths.slice(1)) : Math.min(26, Math.max(8, longest)))
  if (isNumeric && longest <= 24) return auto
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  return fraction(Math.round(Math.sqrt(Math.max(longest, average * 2, 6)) * 10) / 10)
}

function plainLength(nodes: readonly Inline[]): number {
  return nodes.reduce((sum, node) => sum + (node.type === 'text' ? node.text.length : 4), 0)
}

/** A picture; another `caption` than its own when given. */
export function imageCode(image: Image, caption: Code = str(image.attrs.caption)): Code {
  const path = imagePath(image)
  return call('picture', [str(path), str(image.attrs.alt), caption, num(image.attrs.width)])
}

/** Virtual path of an image's file in the typesetter. */
export function imagePath(image: Image): string {
  const extension = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/svg+xml': 'svg' }[image.attrs.mediaType]
  return `/images/${image.attrs.blob}.${extension}`
}

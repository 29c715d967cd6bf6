import type { Block, Content, Image, Inline, Table, TextBlock } from '#shared/document/model.ts'
import { assertNever } from '#shared/refusal.ts'
import { array, auto, bool, call, fraction, join, num, str } from './code.ts'
import type { Code } from './code.ts'
import { inlineCode } from './inline.ts'
import type { References } from './inline.ts'

type ListStyle = 'bullet' | 'numbered'

/** A section's content, one Typst expression per printed block; flat list items become nested lists. */
export function contentCode(content: Content, references: References): readonly Code[] {
  const printed: Code[] = []
  for (let index = 0; index < content.length;) {
    const block = content[index] as Block
    if (isListItem(block)) {
      const end = endOfList(content, index)
      printed.push(...listsCode(content.slice(index, end) as readonly TextBlock[], 0, references))
      index = end
    } else {
      printed.push(blockCode(block, references))
      index += 1
    }
  }
  return printed
}

function blockCode(block: Block, references: References): Code {
  switch (block.type) {
    case 'textBlock':
      return textBlockCode(block, references)
    case 'table':
      return tableCode(block, references)
    case 'image':
      return imageCode(block)
    default:
      return assertNever(block)
  }
}

function textBlockCode(block: TextBlock, references: References): Code {
  const body = inlineCode(block.content, references)
  switch (block.attrs.style) {
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

function isListItem(block: Block | undefined): block is TextBlock {
  return block?.type === 'textBlock' && (block.attrs.style === 'bullet' || block.attrs.style === 'numbered')
}

function endOfList(content: Content, start: number): number {
  let end = start
  while (isListItem(content[end])) end += 1
  return end
}

/** Groups items of one depth by their kind; deeper items go into the item before them. */
function listsCode(items: readonly TextBlock[], depth: number, references: References): readonly Code[] {
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
      const below = listsCode(items.slice(start, end), depth + 1, references)
      entries.push(join([inlineCode(own.content, references), ...below]))
      index = end
    }
    lists.push(call(style === 'bullet' ? 'list' : 'enum', entries))
  }
  return lists
}

const styleOf = (item: TextBlock): ListStyle => (item.attrs.style === 'numbered' ? 'numbered' : 'bullet')
const deeper = (item: TextBlock | undefined, depth: number): boolean =>
  item !== undefined && item.attrs.level > depth

function tableCode(table: Table, references: References): Code {
  const [head, ...rows] = table.content
  const cells = (row: Table['content'][number] | undefined): Code =>
    array(
      (row?.content ?? []).map((cell) =>
        call('cell', [inlineCode(cell.content, references)], {
          colspan: num(cell.attrs.colspan),
          rowspan: num(cell.attrs.rowspan),
          right: bool(cell.attrs.align === 'right'),
        }),
      ),
    )
  return call('data-table', [
    str(table.attrs.caption),
    columnWidths(table),
    cells(head),
    array(rows.map(cells)),
  ])
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

function imageCode(image: Image): Code {
  const path = imagePath(image)
  return call('picture', [str(path), str(image.attrs.alt), str(image.attrs.caption), num(image.attrs.width)])
}

/** Virtual path of an image's file in the typesetter. */
export function imagePath(image: Image): string {
  const extension = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/svg+xml': 'svg' }[image.attrs.mediaType]
  return `/images/${image.attrs.blob}.${extension}`
}

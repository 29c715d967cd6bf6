import type { Block, Content, Image, Table, TableRow, TextBlock } from '#shared/document/model.ts'
import { assertNever } from '#shared/refusal.ts'
import type { PacketWords } from '#shared/text/packet-words.ts'
import { el, joined, nothing } from './element.ts'
import { text } from './escape.ts'
import type { Html } from './escape.ts'
import { inlineHtml } from './inline.ts'
import type { References } from './inline.ts'
import { endOfList, isListItem, nestedLists } from './lists.ts'
import type { List } from './lists.ts'

/** How the blocks of a paper become HTML on the page at hand. */
export type BlockContext = {
  readonly references: References
  readonly words: PacketWords
  readonly imageSource: (image: Image) => string
  /** What is said below an item of a list; nothing for most. */
  readonly below: (item: TextBlock) => Html
}

/** A section's content. Headings begin below the section's own, and skip no level. */
export function contentHtml(content: Content, context: BlockContext): Html {
  const pieces: Html[] = []
  let hasHeading = false
  for (let index = 0; index < content.length;) {
    const block = content[index] as Block
    if (isListItem(block)) {
      const end = endOfList(content, index)
      pieces.push(
        ...nestedLists(content.slice(index, end) as TextBlock[]).map((list) => listHtml(list, context)),
      )
      index = end
      continue
    }
    const piece = blockHtml(block, hasHeading, context)
    pieces.push(piece)
    hasHeading ||= isHeading(block) && piece !== nothing
    index += 1
  }
  return joined(pieces)
}

const isHeading = (block: Block): boolean => block.type === 'textBlock' && block.attrs.style === 'heading'

function blockHtml(block: Block, hasHeading: boolean, context: BlockContext): Html {
  switch (block.type) {
    case 'textBlock':
      return textBlockHtml(block, hasHeading, context.references)
    case 'table':
      return tableHtml(block, context)
    case 'image':
      return imageHtml(block, context)
    default:
      return assertNever(block)
  }
}

function textBlockHtml(block: TextBlock, hasHeading: boolean, references: References): Html {
  const body = inlineHtml(block.content, references)
  // an empty heading is announced as a heading without a name
  if (isBlank(body)) return nothing
  switch (block.attrs.style) {
    case 'heading':
      return el('h3', {}, body)
    case 'subheading':
      return el(hasHeading ? 'h4' : 'h3', {}, body)
    case 'quote':
      return el('blockquote', {}, el('p', {}, body))
    default:
      return el('p', {}, body)
  }
}

function listHtml(list: List, context: BlockContext, depth = 0): Html {
  const type = list.numbered && depth > 0 ? (depth % 2 === 1 ? 'a' : 'i') : null
  return el(
    list.numbered ? 'ol' : 'ul',
    { type },
    list.items.map(({ block, below }) =>
      el(
        'li',
        {},
        inlineHtml(block.content, context.references),
        context.below(block),
        below.map((each) => listHtml(each, context, depth + 1)),
      ),
    ),
  )
}

/** A table with more rows than this may go on over the foot of a printed page. */
const breakable = 6

/** A table that scrolls within itself where it is wider than the screen; reachable by keyboard for that. */
function tableHtml(table: Table, context: BlockContext): Html {
  const number = context.references.parts.numbers.get(table) ?? 0
  const name = `${context.words.table} ${number}${table.attrs.caption === '' ? '' : `. ${table.attrs.caption}`}`
  const rows = table.content
  const deepest = Math.max(1, ...(rows[0]?.content ?? []).map((cell) => cell.attrs.rowspan))
  const head = rows.slice(0, deepest)
  const body = rows.slice(deepest)
  return el(
    'div',
    {
      class: body.length > breakable ? 'scroll' : 'scroll short',
      role: 'region',
      tabindex: 0,
      'aria-labelledby': `tabell-${number}`,
    },
    el(
      'table',
      {},
      el('caption', { id: `tabell-${number}` }, el('span', {}, text(name))),
      el(
        'thead',
        {},
        head.map((row) => rowHtml(row, true, context)),
      ),
      body.length === 0
        ? nothing
        : el(
            'tbody',
            {},
            body.map((row) => rowHtml(row, false, context)),
          ),
    ),
  )
}

function rowHtml(row: TableRow, isHead: boolean, context: BlockContext): Html {
  return el(
    'tr',
    {},
    row.content.map(({ attrs, content }) => {
      const body = inlineHtml(content, context.references)
      // an empty corner heads nothing
      const isHeader = (isHead || attrs.header) && !isBlank(body)
      const spans = {
        colspan: attrs.colspan > 1 ? attrs.colspan : null,
        rowspan: attrs.rowspan > 1 ? attrs.rowspan : null,
      }
      const scope = isHead ? (attrs.colspan > 1 ? 'colgroup' : 'col') : attrs.rowspan > 1 ? 'rowgroup' : 'row'
      const look = attrs.align === 'right' ? 'num' : null
      return isHeader
        ? el('th', { scope, class: look, ...spans }, body)
        : el('td', { class: look, ...spans }, body)
    }),
  )
}

const isBlank = (body: Html): boolean => body.replaceAll('<br>', '').trim() === ''

function imageHtml(image: Image, context: BlockContext): Html {
  const { alt, caption, width } = image.attrs
  const number = context.references.parts.numbers.get(image) ?? 0
  // no page carries style attributes (its policy forbids them), so that widths are classes of the style sheet
  const share = Math.min(10, Math.max(1, Math.round(width / 10))) * 10
  return el(
    'figure',
    {},
    el('img', { src: context.imageSource(image), alt, class: `w${share}`, loading: 'lazy' }),
    caption === '' ? nothing : el('figcaption', {}, text(`${context.words.figure} ${number}. ${caption}`)),
  )
}

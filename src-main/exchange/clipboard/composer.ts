import { heldSpaces, incomingText } from '#shared/document/incoming/incoming-text.ts'
import type { FindingCounter } from '#shared/document/incoming/findings.ts'
import { twoLevels } from '#shared/document/incoming/heading-levels.ts'
import { collapsedSpace, saidIn, textNode, withoutBlankEnds } from '#shared/document/incoming/tidy-inlines.ts'
import type { Block, Content, Inline, Mark, TextBlock, TextStyle } from '#shared/document/model.ts'
import type { IdSource } from '#shared/ids.ts'
import { typedBullet } from './list-items.ts'

/** What the text that is being read is to become. */
export type Place = {
  readonly style: TextStyle
  readonly level: number
  /** Level of the heading that it stands in, 1–6; 0 outside headings. */
  readonly heading: number
  /** How many lists lie around it. */
  readonly lists: number
  /** The item that it belongs to: a second paragraph in an item is a line of the first. */
  readonly item: { block: TextBlock | null } | null
  readonly caption: boolean
  /** Whether line ends in the source are line ends. */
  readonly pre: boolean
}

export const running: Place = {
  style: 'paragraph',
  level: 0,
  heading: 0,
  lists: 0,
  item: null,
  caption: false,
  pre: false,
}

/** Gathers running text into blocks: a line is open until something begins or ends a paragraph. */
export type Composer = {
  say(raw: string, marks: readonly Mark[], place: Place): void
  put(node: Inline): void
  closeLine(place: Place): void
  /** A block that is whole already; a caption that waits before a table is taken for it. */
  place(block: Block): void
  waitingCaption(): string | null
  /** The id of the last block so far, for what comes after it. */
  last(): Block['attrs']['id'] | null
  content(): Content
}

export function createComposer(newId: IdSource, findings: FindingCounter): Composer {
  const blocks: Block[] = []
  const headings = new Map<Block, number>()
  let line: Inline[] = []
  let caption: Block | null = null

  const say: Composer['say'] = (raw, marks, { pre }) => {
    const lines = pre ? raw.split(/\r\n?|\n/) : [raw]
    for (const [index, each] of lines.entries()) {
      if (index > 0) line.push({ type: 'hardBreak' })
      const { text, deceptive } = incomingText(each)
      findings.add('invisibleCharacters', deceptive)
      if (text !== '') line.push(textNode(text, marks))
    }
  }

  const add = (content: readonly Inline[], place: Place): void => {
    if (content.length === 0) return
    const open = place.item?.block ?? null
    if (open !== null && open === blocks.at(-1)) {
      const longer = { ...open, content: [...open.content, { type: 'hardBreak' } as const, ...content] }
      blocks[blocks.length - 1] = longer
      if (place.item !== null) place.item.block = longer
      return
    }
    const { style, level } = place
    const said = style === 'heading' ? withoutBold(content) : content
    const block: TextBlock = { type: 'textBlock', attrs: { id: newId(), style, level }, content: said }
    blocks.push(block)
    if (place.item !== null) place.item.block = block
    if (style === 'heading') headings.set(block, place.heading)
    caption = place.caption ? block : null
  }

  const closeLine: Composer['closeLine'] = (place) => {
    const nodes = tidied(line)
    line = []
    if (nodes.length === 0) return
    if (place.style !== 'paragraph') return add(singleBreaks(nodes), place)
    for (const part of paragraphsIn(nodes)) {
      const item = bulleted(part)
      add(item ?? part, item === null ? place : { ...place, style: 'bullet', caption: false })
    }
  }

  return {
    say,
    closeLine,
    put: (node) => void line.push(node),
    place: (block) => {
      if (caption !== null && caption === blocks.at(-1) && block.type === 'table') blocks.pop()
      caption = null
      blocks.push(block)
    },
    waitingCaption: () =>
      caption?.type === 'textBlock' && caption === blocks.at(-1) ? saidIn(caption.content).trim() : null,
    last: () => blocks.at(-1)?.attrs.id ?? null,
    content: () => levelled(blocks, headings),
  }
}

/** A line's text with its spaces put right; nothing where it says nothing. */
function tidied(line: readonly Inline[]): Inline[] {
  const joined = collapsedSpace(line)
  const held = joined.map((node) => (node.type === 'text' ? { ...node, text: heldSpaces(node.text) } : node))
  return collapsedSpace(withoutBlankEnds(collapsedSpace(held)))
}

/** Two line breaks, or more, are how pages and mail set paragraphs; a line that begins with a bullet is one too. */
function paragraphsIn(nodes: readonly Inline[]): readonly Inline[][] {
  const parts: Inline[][] = [[]]
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1]
    const splits =
      node.type === 'hardBreak' &&
      (next?.type === 'hardBreak' ||
        parts.at(-1)?.length === 0 ||
        (next?.type === 'text' && typedBullet.test(next.text)))
    if (splits) parts.push([])
    else parts.at(-1)?.push(node)
  }
  return parts.map((part) => withoutBlankEnds(part)).filter((part) => part.length > 0)
}

const singleBreaks = (nodes: readonly Inline[]): Inline[] =>
  nodes.filter((node, index) => node.type !== 'hardBreak' || nodes[index - 1]?.type !== 'hardBreak')

/** The text after a typed bullet, or null. */
function bulleted(nodes: readonly Inline[]): Inline[] | null {
  const [first, ...rest] = nodes
  if (first?.type !== 'text' || !typedBullet.test(first.text)) return null
  const after = { ...first, text: first.text.replace(typedBullet, '') }
  const content = withoutBlankEnds(after.text === '' ? rest : [after, ...rest])
  return content.length === 0 ? null : collapsedSpace(content)
}

/** A heading is bold by itself. */
export const withoutBold = (content: readonly Inline[]): Inline[] =>
  collapsedSpace(
    content.map((node) => {
      if (node.type !== 'text' || node.marks === undefined) return node
      return textNode(
        node.text,
        node.marks.filter(({ type }) => type !== 'bold'),
      )
    }),
  )

function levelled(blocks: readonly Block[], headings: ReadonlyMap<Block, number>): Content {
  const found = blocks.filter((block) => headings.has(block))
  const styles = twoLevels(found.map((block) => headings.get(block) ?? 1))
  const byBlock = new Map(found.map((block, index) => [block, styles[index] ?? 'heading']))
  return blocks.map((block) => {
    const style = byBlock.get(block)
    return style === undefined || block.type !== 'textBlock'
      ? block
      : { ...block, attrs: { ...block.attrs, style } }
  })
}

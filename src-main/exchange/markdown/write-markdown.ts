import { align } from '#shared/document/redline/align.ts'
import type { Block, Content, Inline, PointTask, Table, TextBlock, TextNode } from '#shared/document/model.ts'
import type { BlobHash, EntryId, HearingInputId, Id } from '#shared/ids.ts'
import { blockSources, composeBlock } from './compose.ts'
import { UnreadableText } from './unreadable-text.ts'

/** How references are told by number: `K-14`, `I-7`. */
export type ReferenceNumbers = {
  readonly entries: ReadonlyMap<EntryId, number>
  readonly inputs: ReadonlyMap<HearingInputId, number>
}

/**
 * Each block as text that `compose` reads back as the same. What the text has no form for (merged cells, say)
 * stands as a line in double brackets, which says that the block is kept as it is.
 */
export function writeMarkdown(content: Content, numbers: ReferenceNumbers): readonly string[] {
  return content.map(withoutOuterSpace).map((block, index) => {
    const written = blockText(block, numbers)
    return readsBack(written, block, numbers) ? written : `[[Beholdes ${index + 1}: ${named(block)}]]`
  })
}

export const isPlaceholder = (source: string): boolean => /^\[\[Beholdes \d+: .*\]\]$/.test(source)

function readsBack(written: string, block: Block, { entries, inputs }: ReferenceNumbers): boolean {
  const idOf = <I extends Id<string>>(of: ReadonlyMap<I, number>, number: number): I =>
    [...of].find(([, each]) => each === number)?.[0] ?? ('' as I)
  const [only, ...more] = blockSources(written)
  if (only !== written || more.length > 0) return false
  try {
    const again = composeBlock(written, <I extends Id<string>>() => block.attrs.id as string as I, {
      entry: (number) => idOf(entries, number),
      input: (number) => idOf(inputs, number),
      image: (key) => ({
        blob: key as BlobHash,
        mediaType: block.type === 'image' ? block.attrs.mediaType : 'image/png',
      }),
      newNoteId: () => '',
    })
    return align([block], [again])[0]?.same === true
  } catch (error) {
    if (error instanceof UnreadableText) return false
    throw error
  }
}

/** Space at the ends is not printed, and no text editor keeps it. */
function withoutOuterSpace(block: Block): Block {
  if (block.type !== 'textBlock') return block
  const last = block.content.length - 1
  const content = block.content.map((node, index) => {
    if (node.type !== 'text') return node
    const start = index === 0 ? node.text.trimStart() : node.text
    return { ...node, text: index === last ? start.trimEnd() : start }
  })
  return { ...block, content }
}

function named(block: Block): string {
  const words = block.type === 'table' ? 'tabell' : block.type === 'image' ? 'bilde' : 'avsnitt'
  const said = block.type === 'textBlock' ? '' : block.attrs.caption.replace(/\s+/g, ' ').trim()
  return said === '' ? words : `${words} «${said}»`
}

function blockText(block: Block, numbers: ReferenceNumbers): string {
  if (block.type === 'table') return tableText(block, numbers)
  if (block.type === 'textBlock') return textBlockText(block, numbers)
  const { alt, blob, caption, width } = block.attrs
  return `![${alt}](${blob} "${caption}" ${width}%)`
}

const prefixes = {
  paragraph: '',
  heading: '## ',
  subheading: '### ',
  quote: '> ',
  bullet: '- ',
  numbered: '1. ',
} as const

function textBlockText({ attrs, content }: TextBlock, numbers: ReferenceNumbers): string {
  const text = inlineText(content, numbers)
  // What would be read as a list, a heading or a table is none.
  const said =
    attrs.style === 'paragraph' ? text.replace(/^(\d+)\. |^(?=[-#>|!] ?|Tabell:)/, startMarked) : text
  const task = attrs.task === undefined ? '' : ` {{${taskText(attrs.task)}}}`
  return `${'  '.repeat(attrs.level)}${prefixes[attrs.style]}${said}${task}`
}

const startMarked = (_match: string, digits: string | undefined): string =>
  digits === undefined ? '\\' : `${digits}\\. `

function taskText({ responsible, due, reportTo }: PointTask): string {
  const fields = [
    ['ansvar', responsible],
    ['frist', due],
    ['til', reportTo],
  ] as const
  return fields.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`])).join('; ')
}

function tableText({ attrs, content }: Table, numbers: ReferenceNumbers): string {
  const rows = content.map((row) =>
    row.content.map((cell) => inlineText(cell.content, numbers).replaceAll('|', '\\|')),
  )
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const alignment = content[0]?.content.map((_, column) =>
    content.at(-1)?.content[column]?.attrs.align === 'right' ? '---:' : '---',
  )
  const caption = attrs.caption === '' ? [] : [`Tabell: ${attrs.caption}`]
  return [
    ...caption,
    line(rows[0] ?? []),
    `|${(alignment ?? []).join('|')}|`,
    ...rows.slice(1).map(line),
  ].join('\n')
}

function inlineText(nodes: readonly Inline[], numbers: ReferenceNumbers): string {
  return nodes.map((node) => oneNode(node, numbers)).join('')
}

function oneNode(node: Inline, numbers: ReferenceNumbers): string {
  if (node.type === 'hardBreak') return '<br>'
  if (node.type === 'citation') return `{K-${numbers.entries.get(node.attrs.entry) ?? 0}}`
  if (node.type === 'inputReference') return `{I-${numbers.inputs.get(node.attrs.input) ?? 0}}`
  if (node.type === 'footnote') return `[^${inlineText(node.content, numbers)}^]`
  return markedText(node)
}

function markedText({ text, marks = [] }: TextNode): string {
  const escaped = text.replace(/[\\*[\]{<^]/g, '\\$&')
  const isBold = marks.some((mark) => mark.type === 'bold')
  return marks.reduce((inner, mark) => {
    if (mark.type === 'bold') return `**${inner}**`
    if (mark.type === 'italic') return isBold ? `<i>${inner}</i>` : `*${inner}*`
    if (mark.type === 'link')
      return `[${inner}](${mark.attrs.href.replaceAll(' ', '%20').replaceAll(')', '%29')})`
    return mark.type === 'superscript' ? `<sup>${inner}</sup>` : `<sub>${inner}</sub>`
  }, escaped)
}

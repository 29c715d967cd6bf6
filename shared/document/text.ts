import type { Block, Content, Inline } from './model.ts'

/** All that a run of inline nodes says. Citations say nothing by themselves: their numbers are looked up. */
function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((node) => {
      if (node.type === 'text') return node.text
      return node.type === 'hardBreak' ? '\n' : ''
    })
    .join('')
}

function footnotes(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((node) => (node.type === 'footnote' ? [inlineText(node.content)] : []))
}

/** Every inline node of a block, and then what its footnotes hold (document/model.ts). */
export function inlinesOf(block: Block): readonly Inline[] {
  if (block.type === 'image') return []
  const own = block.type === 'textBlock' ? block.content : cellsOf(block).flatMap((cell) => cell.content)
  const noted = own.flatMap((node): readonly Inline[] => (node.type === 'footnote' ? node.content : []))
  return [...own, ...noted]
}

function cellsOf(
  block: Extract<Block, { type: 'table' }>,
): Extract<Block, { type: 'table' }>['content'][number]['content'] {
  return block.content.flatMap((row) => row.content)
}

/** The lines of a block as printed: text, then its footnotes; a table's caption, then its cells; a picture's caption. */
function printedLines(block: Block): readonly string[] {
  if (block.type === 'image') return [block.attrs.caption]
  if (block.type === 'textBlock') return [inlineText(block.content), ...footnotes(block.content)]
  const rows = block.content.map((row) => row.content.map((cell) => inlineText(cell.content)).join('\t'))
  return [block.attrs.caption, ...rows, ...cellsOf(block).flatMap((cell) => footnotes(cell.content))]
}

function joinLines(lines: readonly string[]): string {
  return lines.filter((line) => line.trim() !== '').join('\n')
}

/**
 * Everything that a reader or a screen reader meets, alternative texts included: what a search finds and
 * what a scan for forbidden data must see (domain.md §5).
 */
export function plainText(content: Content): string {
  return joinLines(
    content.flatMap((block) =>
      block.type === 'image' ? [block.attrs.alt, ...printedLines(block)] : printedLines(block),
    ),
  )
}

/** A word has a letter or a digit; figures such as `1 250 000` and `4,2` count as one. */
const word = /[\p{L}\p{N}]+(?:[.,:/'’\u2010\u2011-][\p{L}\p{N}]+|(?<=\p{N})[\u00a0\u202f]\p{N}+)*/gu

/** Words that are printed; alternative texts are not (word limits: domain.md §7). */
export function wordCount(content: Content): number {
  return joinLines(content.flatMap(printedLines)).match(word)?.length ?? 0
}

import type { Block, Content, Inline } from '../../document/model.ts'
import type { BlockId } from '../../ids.ts'

/** A run of text that is read in one go: a paragraph, a cell, a footnote. */
export type Passage = {
  readonly block: BlockId
  /** Which of the block's runs: its text is 0, cells follow in order; footnotes come after all of these. */
  readonly part: number
  /** What stands for a node that says nothing by itself is U+FFFC, and for a line break `\n`. */
  readonly text: string
  /** Quoted from others: spelled as it stands there. */
  readonly quoted: boolean
}

const nodeMark = '\ufffc'

/** A content's runs of text in the order of the page, for spelling and advice (document/model.ts). */
export function passagesIn(content: Content): Passage[] {
  return content.flatMap((block) => {
    const runs = runsOf(block)
    const notes = runs.flatMap((run) =>
      run.flatMap((node) => (node.type === 'footnote' ? [node.content] : [])),
    )
    const quoted = block.type === 'textBlock' && block.attrs.style === 'quote'
    return [...runs, ...notes]
      .map((run, part) => ({ block: block.attrs.id, part, text: textOfRun(run), quoted }))
      .filter(({ text }) => text.trim() !== '')
  })
}

function runsOf(block: Block): readonly (readonly Inline[])[] {
  if (block.type === 'image') return []
  if (block.type === 'textBlock') return [block.content]
  return block.content.flatMap((row) => row.content.map((cell) => cell.content))
}

/** A run's text, one sign for each node that is no text. */
export function textOfRun(run: readonly Inline[]): string {
  return run
    .map((node) => (node.type === 'text' ? node.text : node.type === 'hardBreak' ? '\n' : nodeMark))
    .join('')
}

import type { Block, Content, Inline } from '#shared/document/model.ts'

/** Text of ours in lines that a person can read and compare: one block each, marks and notes in brackets. */
export function contentSaid(content: Content): string {
  return content.map(blockSaid).join('\n')
}

const signs = { paragraph: '', heading: '# ', subheading: '## ', quote: '> ', bullet: '- ', numbered: '1. ' }

function blockSaid(block: Block): string {
  if (block.type === 'image') {
    const { alt, caption, width, mediaType } = block.attrs
    return `[image ${mediaType} ${width} %: ${alt}] ${caption}`.trim()
  }
  if (block.type === 'textBlock') {
    const { style, level, task } = block.attrs
    return `${'  '.repeat(level)}${signs[style]}${inlinesSaid(block.content)}${task === undefined ? '' : ` ${JSON.stringify(task)}`}`
  }
  const rows = block.content.map(
    ({ content }) =>
      `| ${content
        .map(({ attrs, content: said }) => {
          const spans = attrs.colspan * attrs.rowspan === 1 ? '' : `{${attrs.colspan}×${attrs.rowspan}}`
          return `${attrs.header ? '!' : ''}${attrs.align === 'right' ? '>' : ''}${spans}${inlinesSaid(said)}`
        })
        .join(' | ')} |`,
  )
  return [`[table: ${block.attrs.caption}]`, ...rows].join('\n')
}

function inlinesSaid(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'hardBreak') return '⏎'
      if (node.type === 'footnote') return `[^${inlinesSaid(node.content)}^]`
      if (node.type === 'citation') return '{citation}'
      if (node.type === 'inputReference') return '{input}'
      const marks = (node.marks ?? []).map((mark) => (mark.type === 'link' ? mark.attrs.href : mark.type))
      return marks.length === 0 ? node.text : `<${marks.join(' ')}:${node.text}>`
    })
    .join('')
}

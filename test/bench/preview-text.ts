import type { Block, Content, Table } from '#shared/document/model.ts'
import type { BlockId } from '#shared/ids.ts'
import { seededIds } from '#support/ids.ts'
import { Prose } from './prose.ts'

/** A paper's text of about so many pages: headings, paragraphs with footnotes, lists and tables. */
export function previewText(pages: number, seed = pages): Content {
  const prose = new Prose(90_000 + seed)
  const id = seededIds(seed) as () => BlockId
  const block = (text: string, style: 'paragraph' | 'heading' | 'bullet'): Block => ({
    type: 'textBlock',
    attrs: { id: id(), style, level: 0 },
    content: [{ type: 'text', text }],
  })
  const noted = (text: string): Block => ({
    type: 'textBlock',
    attrs: { id: id(), style: 'paragraph', level: 0 },
    content: [
      { type: 'text', text },
      { type: 'footnote', attrs: { id: id() }, content: [{ type: 'text', text: prose.words(9) }] },
    ],
  })
  const page = (number: number): Content => [
    block(prose.words(4), 'heading'),
    block(prose.paragraph(), 'paragraph'),
    noted(prose.paragraph()),
    block(prose.paragraph(), 'paragraph'),
    ...(number % 2 === 0 ? [table(id(), prose)] : [1, 2, 3, 4].map(() => block(prose.words(9), 'bullet'))),
    block(prose.paragraph(), 'paragraph'),
    block(prose.paragraph(), 'paragraph'),
  ]
  return Array.from({ length: pages }, (_, number) => page(number)).flat()
}

function table(id: BlockId, prose: Prose): Table {
  const row = (header: boolean): Table['content'][number] => ({
    type: 'tableRow',
    content: [3, 6, 1].map((words) => ({
      type: 'tableCell',
      attrs: { header, align: 'left', colspan: 1, rowspan: 1 },
      content: [{ type: 'text', text: prose.words(words) }],
    })),
  })
  return {
    type: 'table',
    attrs: { id, caption: prose.words(4) },
    content: [row(true), row(false), row(false)],
  }
}

/** The text as it is after another key in the block in the middle of it. */
export function withKey(text: Content, key: string): Content {
  const middle = text.findIndex(
    (block, index) =>
      index >= text.length / 2 && block.type === 'textBlock' && block.attrs.style === 'paragraph',
  )
  return text.map((block, index) =>
    index === middle && block.type === 'textBlock'
      ? { ...block, content: [...block.content, { type: 'text', text: key }] }
      : block,
  )
}

/** The block in which {@link withKey} writes. */
export const middleBlock = (text: Content): string => {
  const keyed = withKey(text, 'x')
  return keyed.find((block, index) => block !== text[index])?.attrs.id ?? ''
}

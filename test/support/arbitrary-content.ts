import * as fc from 'fast-check'
import type { Block, Content, Inline, Mark, TextNode } from '#shared/document/model.ts'
import type { BlobHash, EntryId, HearingInputId } from '#shared/ids.ts'
import { newId } from './builders.ts'

/** Any document that the model allows, ids fresh for each block. */
const text = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom(
    'Æ, ø og å – «sitat» § 11-3',
    'linje\nny',
    '\u0000\u001f',
    "'; DROP TABLE paper; --",
    '1 250 000',
  ),
)
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>({ type: 'bold' }, { type: 'italic' }, { type: 'superscript' }, { type: 'subscript' }),
  fc.webUrl().map((href): Mark => ({ type: 'link', attrs: { href } })),
)
const textNode: fc.Arbitrary<TextNode> = fc.oneof(
  text.map((words): TextNode => ({ type: 'text', text: words })),
  fc
    .tuple(text, fc.array(mark, { maxLength: 3 }))
    .map(([words, marks]): TextNode => ({ type: 'text', text: words, marks })),
)
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 5, arbitrary: textNode },
  fc.constant<Inline>({ type: 'hardBreak' }),
  fc
    .array(textNode, { maxLength: 3 })
    .map((content): Inline => ({ type: 'footnote', attrs: { id: newId() }, content })),
  fc.constantFrom(...citable()).map((each): Inline => each),
)
const inlines = fc.array(inline, { maxLength: 6 })

/** A few things to cite, so that the same one is cited more than once. */
function citable(): readonly Inline[] {
  const entries = Array.from({ length: 3 }, (): Inline => ({
    type: 'citation',
    attrs: { entry: newId<EntryId>() },
  }))
  const input: Inline = { type: 'inputReference', attrs: { input: newId<HearingInputId>() } }
  return [...entries, input]
}

const textBlock: fc.Arbitrary<Block> = fc
  .record({
    style: fc.constantFrom('paragraph', 'heading', 'subheading', 'quote', 'bullet', 'numbered'),
    level: fc.integer({ min: 0, max: 3 }),
    task: fc.option(fc.record({ responsible: text, due: fc.constant('2021-10-01') }, { requiredKeys: [] })),
    content: inlines,
  })
  .map(({ style, level, task, content }) => {
    const attrs = { id: newId(), style, level, ...(task === null ? {} : { task }) }
    return { type: 'textBlock', attrs, content } as Block
  })

const table: fc.Arbitrary<Block> = fc
  .tuple(text, fc.array(fc.array(inlines, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }))
  .map(([caption, rows]) => {
    const cell = { colspan: 1, rowspan: 1, align: 'right' } as const
    const content = rows.map((cells, index) => ({
      type: 'tableRow' as const,
      content: cells.map((each) => ({
        type: 'tableCell' as const,
        attrs: { ...cell, header: index === 0 },
        content: each,
      })),
    }))
    return { type: 'table', attrs: { id: newId(), caption }, content }
  })

const image: fc.Arbitrary<Block> = fc
  .tuple(text, text, fc.integer({ min: 10, max: 100 }))
  .map(([alt, caption, width]) => ({
    type: 'image',
    attrs: { id: newId(), blob: 'a'.repeat(64) as BlobHash, mediaType: 'image/png', alt, caption, width },
  }))

export const arbitraryContent: fc.Arbitrary<Content> = fc.array(
  fc.oneof({ weight: 4, arbitrary: textBlock }, table, image),
  { maxLength: 8 },
)

import { z } from 'zod'
import { isAllowedLink } from '../document/links.ts'
import { mostColumns } from '../document/incoming/table-grid.ts'
import type { Content } from '../document/model.ts'
import type { BlobHash, BlockId, EntryId, HearingInputId } from '../ids.ts'
import { id, isoDate, sha256 } from './call.ts'

const said = z.string().max(1_000_000)

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('superscript') }),
  z.strictObject({ type: z.literal('subscript') }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({ href: z.string().max(2048).refine(isAllowedLink) }),
  }),
])

const textNode = z.strictObject({
  type: z.literal('text'),
  text: said.min(1),
  marks: z.exactOptional(
    z
      .array(mark)
      .min(1)
      .max(5)
      .refine((marks) => new Set(marks.map(({ type }) => type)).size === marks.length),
  ),
})
const hardBreak = z.strictObject({ type: z.literal('hardBreak') })

const inline = z.discriminatedUnion('type', [
  textNode,
  hardBreak,
  z.strictObject({
    type: z.literal('footnote'),
    attrs: z.strictObject({ id: id() }),
    content: z.array(z.discriminatedUnion('type', [textNode, hardBreak])).max(10_000),
  }),
  z.strictObject({ type: z.literal('citation'), attrs: z.strictObject({ entry: id<EntryId>() }) }),
  z.strictObject({
    type: z.literal('inputReference'),
    attrs: z.strictObject({ input: id<HearingInputId>() }),
  }),
])
const inlines = z.array(inline).max(50_000)

const task = z.strictObject({
  responsible: z.exactOptional(said),
  due: z.exactOptional(isoDate),
  reportTo: z.exactOptional(said),
})

const textBlock = z
  .strictObject({
    type: z.literal('textBlock'),
    attrs: z.strictObject({
      id: id<BlockId>(),
      style: z.enum(['paragraph', 'heading', 'subheading', 'quote', 'bullet', 'numbered']),
      level: z.number().int().min(0).max(3),
      task: z.exactOptional(task),
    }),
    content: inlines,
  })
  .refine(({ attrs: { style, level } }) => level === 0 || style === 'bullet' || style === 'numbered')

const cell = z.strictObject({
  type: z.literal('tableCell'),
  attrs: z.strictObject({
    header: z.boolean(),
    align: z.enum(['left', 'right']),
    colspan: z.number().int().min(1).max(mostColumns),
    rowspan: z.number().int().min(1).max(500),
  }),
  content: inlines,
})

const table = z.strictObject({
  type: z.literal('table'),
  attrs: z.strictObject({ id: id<BlockId>(), caption: said }),
  content: z
    .array(z.strictObject({ type: z.literal('tableRow'), content: z.array(cell).max(mostColumns) }))
    .min(1)
    .max(10_000),
})

const image = z.strictObject({
  type: z.literal('image'),
  attrs: z.strictObject({
    id: id<BlockId>(),
    blob: sha256 as unknown as z.ZodType<BlobHash, BlobHash>,
    mediaType: z.enum(['image/png', 'image/jpeg', 'image/svg+xml']),
    alt: said,
    caption: said,
    width: z.number().int().min(10).max(100),
  }),
})

/**
 * Text as the model has it (`document/model.ts`) and nothing else: strict, for what a stranger may have written. Says
 * nothing about whether what it cites or shows exists.
 */
export const strictContent: z.ZodType<Content> = z
  .array(z.discriminatedUnion('type', [textBlock, table, image]))
  .max(50_000)

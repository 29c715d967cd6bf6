import { z } from 'zod'
import { isAllowedLink } from '../document/links.ts'
import type { Content, Inline } from '../document/model.ts'
import type { BlobHash, BlockId, EntryId, HearingInputId } from '../ids.ts'
import { id, sha256 } from '../contract/call.ts'

/** A text as it comes from outside (`document/model.ts`), checked node by node: what is not in the model is refused. */
const text = z.string().max(1_000_000)
const mark = z.union([
  z.strictObject({ type: z.enum(['bold', 'italic', 'superscript', 'subscript']) }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({ href: z.string().max(4000).refine(isAllowedLink) }),
  }),
])
const textNode = z.strictObject({
  type: z.literal('text'),
  text,
  marks: z.exactOptional(z.array(mark).max(5)),
})
const hardBreak = z.strictObject({ type: z.literal('hardBreak') })
const inline: z.ZodType<Inline> = z.discriminatedUnion('type', [
  textNode,
  hardBreak,
  z.strictObject({
    type: z.literal('footnote'),
    attrs: z.strictObject({ id: z.string().max(60) }),
    content: z.array(z.discriminatedUnion('type', [textNode, hardBreak])).max(10_000),
  }),
  z.strictObject({ type: z.literal('citation'), attrs: z.strictObject({ entry: id<EntryId>() }) }),
  z.strictObject({
    type: z.literal('inputReference'),
    attrs: z.strictObject({ input: id<HearingInputId>() }),
  }),
]) as z.ZodType<Inline>
const inlines = z.array(inline).max(20_000)

const textBlock = z.strictObject({
  type: z.literal('textBlock'),
  attrs: z.strictObject({
    id: id<BlockId>(),
    style: z.enum(['paragraph', 'heading', 'subheading', 'quote', 'bullet', 'numbered']),
    level: z.number().int().min(0).max(3),
    task: z.exactOptional(
      z.strictObject({
        responsible: z.exactOptional(text),
        due: z.exactOptional(text),
        reportTo: z.exactOptional(text),
      }),
    ),
  }),
  content: inlines,
})
const cell = z.strictObject({
  type: z.literal('tableCell'),
  attrs: z.strictObject({
    header: z.boolean(),
    align: z.enum(['left', 'right']),
    colspan: z.number().int().min(1).max(63),
    rowspan: z.number().int().min(1).max(500),
  }),
  content: inlines,
})
const row = z.strictObject({ type: z.literal('tableRow'), content: z.array(cell).max(200) })
const table = z.strictObject({
  type: z.literal('table'),
  attrs: z.strictObject({ id: id<BlockId>(), caption: text }),
  content: z.array(row).max(5000),
})
const image = z.strictObject({
  type: z.literal('image'),
  attrs: z.strictObject({
    id: id<BlockId>(),
    blob: sha256 as unknown as z.ZodType<BlobHash>,
    mediaType: z.enum(['image/png', 'image/jpeg', 'image/svg+xml']),
    alt: text,
    caption: text,
    width: z.number().int().min(10).max(100),
  }),
})

export const block = z.discriminatedUnion('type', [textBlock, table, image])
export const content = z.array(block).max(20_000) as unknown as z.ZodType<Content>

import { z } from 'zod'
import type { Content } from '../document/model.ts'

/**
 * A section's text as it crosses the boundary (`shared/document/model.ts`). Checked to the last attribute, for what is
 * drawn from it takes numbers for numbers and hashes for paths.
 */
const text = z.string().max(100_000)
const key = z.string().min(1).max(80)

const mark = z.union([
  z.strictObject({ type: z.enum(['bold', 'italic', 'superscript', 'subscript']) }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: z.string().max(4000) }) }),
])
const textNode = z.strictObject({
  type: z.literal('text'),
  text,
  marks: z.exactOptional(z.array(mark).max(10)),
})
const hardBreak = z.strictObject({ type: z.literal('hardBreak') })
const inline = z.discriminatedUnion('type', [
  textNode,
  hardBreak,
  z.strictObject({
    type: z.literal('footnote'),
    attrs: z.strictObject({ id: key }),
    content: z.array(z.discriminatedUnion('type', [textNode, hardBreak])).max(1000),
  }),
  z.strictObject({ type: z.literal('citation'), attrs: z.strictObject({ entry: key }) }),
  z.strictObject({ type: z.literal('inputReference'), attrs: z.strictObject({ input: key }) }),
])
const inlines = z.array(inline).max(10_000)
const span = z.number().int().min(1).max(1000)

const block = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('textBlock'),
    attrs: z.strictObject({
      id: key,
      style: z.enum(['paragraph', 'heading', 'subheading', 'quote', 'bullet', 'numbered']),
      level: z.number().int().min(0).max(3),
      task: z.exactOptional(
        z.strictObject({
          responsible: z.exactOptional(z.string().max(1000)),
          due: z.exactOptional(z.string().max(100)),
          reportTo: z.exactOptional(z.string().max(1000)),
        }),
      ),
    }),
    content: inlines,
  }),
  z.strictObject({
    type: z.literal('table'),
    attrs: z.strictObject({ id: key, caption: text }),
    content: z
      .array(
        z.strictObject({
          type: z.literal('tableRow'),
          content: z
            .array(
              z.strictObject({
                type: z.literal('tableCell'),
                attrs: z.strictObject({
                  header: z.boolean(),
                  align: z.enum(['left', 'right']),
                  colspan: span,
                  rowspan: span,
                }),
                content: inlines,
              }),
            )
            .max(200),
        }),
      )
      .max(5000),
  }),
  z.strictObject({
    type: z.literal('image'),
    attrs: z.strictObject({
      id: key,
      blob: z.string().regex(/^[0-9a-f]{64}$/),
      mediaType: z.enum(['image/png', 'image/jpeg', 'image/svg+xml']),
      alt: text,
      caption: text,
      width: z.number().min(1).max(100),
    }),
  }),
])

/** The model's own types: what is branded there is only text here. */
export const content = z.array(block).max(20_000) as unknown as z.ZodType<Content, Content>

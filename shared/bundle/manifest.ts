import { z } from 'zod'
import type { CaseId } from '../ids.ts'
import { id, line, sha256 } from '../contract/call.ts'

/** Which way of writing bundles this program knows; raised when an older program could misread one. */
export const bundleFormat = 1

export const bundleExtension = 'saksklar-sak'

/** Names that a bundle may use inside; all else is refused. */
export const entryName =
  /^(?:case\.json|papers\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.(?:yjs|json)|blobs\/[0-9a-f]{64})$/

const oneLine = (most: number): z.ZodType<string, string> => line(most)

/** Read before anything else, to say of a newer bundle that it is newer, whatever else it may hold. */
export const anyManifest = z.looseObject({
  kind: z.literal('saksklar-bundle'),
  format: z.number().int().positive(),
})

/** What a bundle says of itself: signed, so that all that it names is. */
export const manifest = z.strictObject({
  kind: z.literal('saksklar-bundle'),
  format: z.literal(bundleFormat),
  /** Of texts (`document/yjs`) and of the store that it was taken from. */
  schemas: z.strictObject({ text: z.number().int().positive(), store: z.number().int().positive() }),
  program: oneLine(40),
  case: z.strictObject({ id: id<CaseId>(), number: oneLine(60), title: oneLine(500) }),
  municipality: z.strictObject({ name: oneLine(120), number: z.string().regex(/^\d{4}$/) }),
  exporter: oneLine(120),
  /** ISO instant. */
  at: z.iso.datetime(),
  /** How much of what it holds is exempt from public access. */
  exempt: z.number().int().nonnegative(),
  /** Where the trail of the store ended: what stands before is proven by this bundle. */
  auditHead: z.strictObject({ sequence: z.number().int().nonnegative(), hash: sha256 }),
  /** Bundles of this case that the exporter has sent or taken in, newest first. */
  seen: z.array(sha256).max(100),
  entries: z
    .array(
      z.strictObject({
        name: z.string().regex(entryName),
        size: z.number().int().nonnegative(),
        sha256,
        mediaType: z.exactOptional(z.string().max(120)),
      }),
    )
    .max(5000),
})
export type Manifest = z.output<typeof manifest>

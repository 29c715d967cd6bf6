import { z } from 'zod'
import type { PaperId } from '../ids.ts'
import { id, nothing, reads, works } from './call.ts'
import { strictContent } from './content.ts'

const place = z.strictObject({ page: z.number().int(), y: z.number() })

/** A paper as it will be printed. Lengths in points, pages from 1. */
const previewPages = z.strictObject({
  kind: z.literal('pages'),
  revision: z.number().int(),
  pages: z.array(z.strictObject({ width: z.number(), height: z.number() })),
  /** Where text stands on every page, between its head and its foot. */
  area: z.strictObject({ top: z.number(), bottom: z.number() }),
  /** From the top of a block's first line to the foot of its last; blocks that print nothing are left out. */
  blocks: z.array(z.strictObject({ id: z.string(), from: place, to: place })),
  /** Pages within which the paper should keep, as its template has it. */
  budget: z.number().int().nullable(),
  /** Alternative texts of pictures that were not to be had; a crossed frame stands in their place. */
  missingPictures: z.array(z.string()),
})
export type PreviewPages = z.infer<typeof previewPages>

const newerSections = z
  .array(z.strictObject({ key: z.string().min(1).max(80), content: strictContent }))
  .max(100)

export const previewCalls = {
  /**
   * Sets a paper with the newest content of the sections that changed; the others are as they were sent before, or as
   * they are stored. `fresh` forgets what was sent before. A newer call answers an older one that still waits with
   * `superseded`. When it cannot be set it is refused, and the pages of the last good one can still be asked for.
   */
  'preview.compile': reads([], {
    in: {
      paper: id<PaperId>(),
      revision: z.number().int().min(0),
      fresh: z.boolean(),
      sections: newerSections,
    },
    out: z.discriminatedUnion('kind', [previewPages, z.strictObject({ kind: z.literal('superseded') })]),
  }),
  /**
   * One page as it looks now, perhaps in a newer revision than the caller knows of. `svg` is null where `have`, the hash
   * of what the caller has, is still it. null where there is no such page.
   */
  'preview.page': reads([], {
    in: {
      paper: id<PaperId>(),
      page: z.number().int().min(1),
      have: z.string().max(100).nullable(),
    },
    out: z.strictObject({ hash: z.string(), svg: z.string().nullable() }).nullable(),
  }),
  /** Nobody looks any more: what was kept warm ends after a while. */
  'preview.close': reads([], { in: { paper: id<PaperId>() }, out: nothing }),
  /** The paper as a tagged PDF marked as a draft, saved where the user chooses; null when nothing was chosen. */
  'paper.printDraft': works('read', [], {
    in: { paper: id<PaperId>(), sections: newerSections, path: z.exactOptional(z.string().max(4096)) },
    out: z.strictObject({ path: z.string(), pages: z.number().int() }).nullable(),
  }),
} as const

import { z } from 'zod'
import { findingKinds } from '../document/incoming/findings.ts'
import type { BlockId, PaperId } from '../ids.ts'
import { id, reads, sha256, works } from './call.ts'

/** What came from outside and did not come along, or changed: a kind and how many. */
const importFinding = z.strictObject({ kind: z.enum(findingKinds), count: z.number().int() })

/** Text of the model (`document/model.ts`), under ids of its own. */
const content = z.array(z.unknown())

const picture = z.strictObject({
  mediaType: z.enum(['image/png', 'image/jpeg']),
  /** Its bytes, to be taken in by `paper.addImage` when the text is. */
  base64: z.string(),
})

const megabyte = 1024 * 1024

export const wordCalls = {
  /**
   * What lies on a clipboard as text of a paper: clean, with nothing that was deleted or commented elsewhere. Changes
   * nothing. Costly or broken HTML gives the plain text beside it; it never refuses.
   */
  'paper.readClipboard': reads([], {
    in: {
      /** `text/html`; empty where there is none. */
      html: z.string().max(20 * megabyte),
      /** `text/plain`. */
      text: z.string().max(20 * megabyte),
    },
    out: z.strictObject({
      content,
      dropped: z.array(importFinding),
      /** Pictures whose bytes came along; each stands after a block, or at the beginning. */
      pictures: z.array(picture.extend({ after: id<BlockId>().nullable(), alt: z.string() })),
    }),
  }),
  /**
   * A Word document (asked for when `path` is null) as the sections of a paper, for a look: nothing is changed. null
   * when the user gave up.
   */
  'paper.readWord': works('read', [], {
    in: { id: id<PaperId>(), path: z.string().max(4000).nullable() },
    out: z
      .strictObject({
        file: z.string(),
        /** The document's own title. */
        title: z.string().nullable(),
        sections: z.array(
          z.strictObject({
            key: z.string(),
            title: z.string(),
            /** The heading as the document has it. */
            heading: z.string(),
            content,
            words: z.number(),
          }),
        ),
        /** What no section bears the heading of, with the section that it may belong to. */
        unplaced: z.array(
          z.strictObject({
            heading: z.string().nullable(),
            proposed: z.string().nullable(),
            content,
            words: z.number(),
          }),
        ),
        findings: z.array(importFinding),
        /** Pictures in the content, by the blob that their bytes have. */
        pictures: z.array(picture.extend({ blob: sha256 })),
      })
      .nullable(),
  }),
  /** A paper as a Word document, saved where the user says (asked when `path` is null); null when they gave up. */
  'paper.exportWord': works('read', [], {
    in: { id: id<PaperId>(), path: z.string().max(4000).nullable() },
    out: z
      .strictObject({ path: z.string(), bytes: z.number().int(), findings: z.array(importFinding) })
      .nullable(),
  }),
} as const

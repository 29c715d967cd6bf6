import { z } from 'zod'
import type { AttachmentId, CaseId, PaperId, ThemeId } from '../ids.ts'
import { id, works } from './call.ts'
import { audience } from './values.ts'

const count = z.number().int().min(0)
/** Themes by id; none for all. */
const themes = z.array(id<ThemeId>()).max(200)

export const knowledgePrintCalls = {
  /** A case's knowledge base as a PDF where the user says (asked when `path` is null); null when they gave up. */
  'knowledge.exportPdf': works('read', [], {
    in: { case: id<CaseId>(), themes, audience, path: z.string().max(4000).nullable() },
    out: z.strictObject({ path: z.string(), pages: count, entries: count, sources: count }).nullable(),
  }),
  /**
   * The knowledge base as an attachment of a paper that was not sent. `knowledge.attachedBefore` offers what `replace` then
   * does: the earlier one goes into the bin.
   */
  'knowledge.attach': works('write', ['attachment', 'bin', 'audit'], {
    in: { paper: id<PaperId>(), themes, replace: z.boolean() },
    out: z.strictObject({
      attachment: id<AttachmentId>(),
      number: count,
      title: z.string(),
      pages: count,
      replaced: count,
    }),
  }),
} as const

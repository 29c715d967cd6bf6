import { z } from 'zod'
import { choice, exchange, mergeReport } from '../bundle/report.ts'
import type { CaseId, OperationId, PaperId } from '../ids.ts'
import { id, reads, sha256, works } from './call.ts'

/** Who a bundle is signed by, and what is known of them here. */
export const signer = z.strictObject({
  name: z.string(),
  fingerprint: sha256,
  /**
   * `own`: made by this user. `known`: the key of a known colleague. `new`: nobody's so far. `changed`: another key
   * than the one that this name has had: a new machine, or somebody else.
   */
  standing: z.enum(['own', 'known', 'new', 'changed']),
  /** What they are known as, and since when. */
  knownAs: z.string().nullable(),
  since: z.string().nullable(),
})
export type Signer = z.infer<typeof signer>

const path = z.string().max(4000)

/** A case sent to a colleague and taken in again, as a signed file: two officers without a server. */
export const bundleCalls = {
  /** What a bundle of a case would hold, and what in it is exempt from public access: asked before it is made. */
  'bundle.contents': reads(['case', 'paper', 'attachment', 'knowledge', 'hearing'], {
    in: { case: id<CaseId>() },
    out: z.strictObject({
      papers: z.number().int(),
      attachments: z.number().int(),
      entries: z.number().int(),
      comments: z.number().int(),
      /** By title; they leave the store with the bundle. */
      exempt: z.array(z.string()),
    }),
  }),
  /** Writes a bundle; null when the user gave up in the dialog. Refuses with `bundle.exemptMaterial` unless `exemptToo`. */
  'bundle.export': works('write', ['audit'], {
    in: { case: id<CaseId>(), path: z.exactOptional(path), exemptToo: z.boolean() },
    out: z
      .strictObject({
        path: z.string(),
        bytes: z.number(),
        papers: z.number().int(),
        exempt: z.number().int(),
        fingerprint: sha256,
      })
      .nullable(),
  }),
  /** What a bundle holds, who signed it, and what merging it would do. Changes nothing. null: the user gave up. */
  'bundle.inspect': works('write', [], {
    in: { path: z.exactOptional(path) },
    out: z
      .strictObject({
        path: z.string(),
        bundle: sha256,
        from: signer,
        at: z.string(),
        program: z.string(),
        case: z.strictObject({ id: id<CaseId>(), number: z.string(), title: z.string() }),
        exempt: z.number().int(),
        report: mergeReport,
      })
      .nullable(),
  }),
  /**
   * Merges a bundle that was inspected, the same file. `trust` is the fingerprint of a key that was not known, where
   * the user has confirmed that it is their colleague's. Refuses with `bundle.keyUnknown`, `bundle.keyChanged`.
   */
  'bundle.merge': works(
    'write',
    [
      ...(['case', 'paper', 'attachment', 'milestone', 'knowledge', 'hearing'] as const),
      ...(['person', 'committee', 'template', 'audit'] as const),
    ],
    {
      in: {
        path,
        bundle: z.exactOptional(sha256),
        trust: sha256.nullable(),
        choices: z.array(choice).max(5000),
      },
      out: z.strictObject({ from: signer, report: mergeReport }),
    },
  ),
  /** Bundles of a case that were sent and taken in, newest first, with what each merge did. */
  'bundle.reports': reads(['audit'], { in: { case: id<CaseId>() }, out: z.array(exchange) }),
  /** A block that words were lost from, as it stood, for the editor to put in again. */
  'bundle.lost': reads([], {
    in: { exchange: id<OperationId>(), at: z.number().int().min(0) },
    out: z.strictObject({ paper: id<PaperId>(), section: z.string(), content: z.array(z.unknown()) }),
  }),
} as const

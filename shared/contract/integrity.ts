import { z } from 'zod'
import { reads, works } from './call.ts'

const count = z.number().int().min(0)
const named = z.strictObject({ caseNumber: z.string(), title: z.string() })

/** What an inspection of the whole workspace found. */
export const inspected = z.strictObject({
  /** When it ended, ISO instant. */
  at: z.string(),
  pages: count,
  /** Pages, parts and texts that are not what was written. */
  damaged: count,
  /** What damage means: null where there is none. */
  account: z
    .strictObject({
      readable: z.boolean(),
      tables: z.array(z.strictObject({ table: z.string(), unreadable: count, unsure: z.boolean() })),
      cases: z.array(named),
      attachments: z.array(named),
    })
    .nullable(),
})
export type Inspected = z.infer<typeof inspected>

export const integrityCalls = {
  /** How the open workspace lies on the disk, and what the last inspection found; null when there was none. */
  'integrity.state': reads(['workspace'], {
    in: {},
    out: z.strictObject({
      seal: z.enum(['plain', 'sealed', 'encrypted']),
      /** What the key of an encrypted workspace is called; '' otherwise. */
      key: z.string(),
      last: inspected.nullable(),
    }),
  }),
  /** Reads every page of the workspace's file and proves it, in a process of its own; changes nothing in it. */
  'integrity.inspect': works('read', ['workspace'], { in: {}, out: inspected }),
} as const

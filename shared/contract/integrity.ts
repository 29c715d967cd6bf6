import { z } from 'zod'
import { allTopics, reads, works } from './call.ts'
import { openWorkspace } from './program.ts'

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

/** What became of a damaged workspace. */
export const mended = z.strictObject({
  /** `sound`: nothing was wrong. `exact`: all is as it was. `salvaged`: made of what could be read, and of a backup. */
  how: z.enum(['sound', 'exact', 'salvaged']),
  /** Folder that holds the damaged files, whole; null where nothing was done. */
  aside: z.string().nullable(),
  /** When the backup that was used was made, as its file says; null for none. */
  backup: z.string().nullable(),
  /** Rows: read though the backup lacks them; as they were in the backup; readable nowhere. */
  newer: count,
  older: count,
  lost: count,
  /** More may be lost than was counted. */
  unsure: z.boolean(),
})
export type MendedWorkspace = z.infer<typeof mended>

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
  /**
   * Puts the open workspace right where it is damaged, with the newest backup that is whole. It is closed meanwhile, opened
   * again and looked at anew. The damaged files are kept.
   */
  'integrity.mend': works('nothing', allTopics, {
    in: {},
    out: z.strictObject({ mended, opened: openWorkspace.nullable() }),
  }),
} as const

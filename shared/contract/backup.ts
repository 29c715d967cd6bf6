import { z } from 'zod'
import { backupReasons } from '../domain/backup/backup.ts'
import { allTopics, asks, isoDate, nothing, works } from './call.ts'
import { openWorkspace } from './program.ts'
import { failure } from './reply.ts'

/** A place on this machine's disks, as the system writes it. */
const path = z
  .string()
  .min(1)
  .max(4000)
  .refine((text) => !text.includes('\u0000'), 'wire.controlCharacter')

/** The workspace: the folder of one that need not open any more, or null for the one that is open. */
const folder = path.nullable()
/** A backup: its name in the workspace's own folder for them, or the path of one that lies elsewhere. */
const backup = z.strictObject({ folder, name: z.string().min(1).max(4000) })

const count = z.number().int().min(0)
const counts = z.strictObject({ cases: count, papers: count, attachments: count })
export const storeFault = z.strictObject({
  kind: z.enum(['unreadable', 'bytes', 'structure', 'reference', 'blob', 'paper', 'chain']),
  count,
  /** The first of them: an attachment's hash, a paper's title, what SQLite says. */
  first: z.string(),
})

export const backupEntry = z.strictObject({
  name: z.string(),
  path: z.string(),
  /** ISO instant. */
  at: z.string(),
  day: isoDate,
  reason: z.enum(backupReasons),
  size: count,
  /** null where nothing is known of it but its name: it was not made by this program, or its manifest is gone. */
  known: z
    .strictObject({
      program: z.string(),
      schema: z.number().int(),
      counts,
      verifiedAt: z.string(),
      faults: z.array(storeFault),
      /** Of a newer program than this. */
      isNewer: z.boolean(),
    })
    .nullable(),
})
export type BackupEntry = z.infer<typeof backupEntry>

export const examination = z.strictObject({
  path: z.string(),
  size: count,
  schema: z.number().int(),
  head: z.strictObject({ sequence: count, hash: z.string() }),
  counts,
  faults: z.array(storeFault),
})

const secondPlace = z.strictObject({
  root: z.string(),
  chosenOn: isoDate,
  /** When the newest good backup was known to lie there; null until then. */
  reached: z.strictObject({ at: z.string(), day: isoDate }).nullable(),
  failed: z.strictObject({ at: z.string(), why: failure }).nullable(),
})

export const backupState = z.strictObject({
  folder: z.string(),
  /** Where they lie. */
  backups: z.string(),
  /** Newest first. */
  entries: z.array(backupEntry),
  warnings: z.array(z.enum(['noGoodBackup', 'secondPlaceNotReached'])),
  lastGood: z.strictObject({ at: z.string(), day: isoDate }).nullable(),
  /** Why the latest one was not made. */
  failed: z.strictObject({ at: z.string(), why: failure }).nullable(),
  second: secondPlace.nullable(),
  /** What a restoration moved aside last, and undoing it would put back. */
  aside: z.strictObject({ at: z.string(), folder: z.string(), wasSound: z.boolean() }).nullable(),
})
export type BackupState = z.infer<typeof backupState>

export const thingKinds = ['case', 'paper', 'attachment', 'input', 'meeting', 'decision'] as const

export const backupCalls = {
  /** What is kept of a workspace, and whether it is well. Works where the workspace cannot be opened. */
  'backup.state': asks({ reads: ['backup', 'workspace'] }, { in: { folder }, out: backupState }),
  /** Makes one now: copied, read again from end to end, and only then under its name. */
  'backup.make': works('nothing', ['backup', 'audit'], { in: { folder }, out: backupEntry }),
  /** Reads a backup from end to end, and notes what was found beside it. */
  'backup.verify': works('nothing', ['backup'], { in: backup.shape, out: examination }),
  /**
   * What restoring a backup would do to what there is now; `difference` is null where the present store cannot be
   * read. Refuses what cannot be restored.
   */
  'backup.preview': works('nothing', [], {
    in: backup.shape,
    out: z.strictObject({
      found: examination,
      difference: z
        .strictObject({
          kinds: z.array(
            z.strictObject({
              kind: z.enum(thingKinds),
              lost: count,
              older: count,
              back: count,
              named: z.array(z.string()),
            }),
          ),
          actsSince: count.nullable(),
        })
        .nullable(),
    }),
  }),
  /**
   * Puts a backup in the store's place. What was there is backed up and moved aside whole; the workspace is closed
   * meanwhile, and opened again.
   */
  'backup.restore': works('nothing', allTopics, {
    in: backup.shape,
    out: z.strictObject({
      aside: z.string().nullable(),
      backedUpAs: z.string().nullable(),
      opened: openWorkspace.nullable(),
    }),
  }),
  /** Puts back what a restoration moved aside last; what is there now is moved aside in turn. */
  'backup.undoRestore': works('nothing', allTopics, {
    in: { folder },
    out: z.strictObject({ opened: openWorkspace.nullable() }),
  }),
  /**
   * Lays a backup down as a workspace of its own and gives its folder; null when the user gave up. One that `name`
   * does not name is pointed at: it may lie on a disk that was fetched from a drawer.
   */
  'backup.restoreInto': works('nothing', ['workspace'], {
    in: { folder, name: backup.shape.name.nullable(), to: z.exactOptional(path) },
    out: z.strictObject({ folder: z.string() }).nullable(),
  }),
  /** Chooses the second place; null when the user gave up. */
  'backup.choosePlace': asks(
    { changes: ['backup'] },
    { in: { folder, to: z.exactOptional(path) }, out: secondPlace.nullable() },
  ),
  /** No second place any more; what lies there stays. */
  'backup.forgetPlace': asks({ changes: ['backup'] }, { in: { folder }, out: nothing }),
  /** Brings the newest good backup to the second place now. null: none is chosen, or there is none to bring. */
  'backup.carry': works('nothing', ['backup'], {
    in: { folder },
    out: z.strictObject({ name: z.string(), copied: z.boolean() }).nullable(),
  }),
} as const

import { z } from 'zod'
import type { PersonId } from '../ids.ts'
import { allTopics, asks, change, id, isoDate, language, line, nothing, someLine, works } from './call.ts'

/** A place on this machine's disks, as the system writes it. */
const path = z
  .string()
  .min(1)
  .max(4000)
  .refine((text) => !text.includes('\u0000'), 'wire.controlCharacter')

/** What one user has chosen on one machine; it does not lie in the workspace. */
export const preferences = z.strictObject({
  language: z.enum(['nb', 'nn', 'en']),
  theme: z.enum(['light', 'dark', 'system']),
})
export type Preferences = z.infer<typeof preferences>

/**
 * The open workspace. Where this window may only read, `writer` says who holds it (empty text where that is not
 * known); null then means that the folder itself may not be written, or, with `mayTakeOver`, that the writer has
 * gone and `workspace.takeOver` opens it for writing.
 */
export const openWorkspace = z.strictObject({
  folder: z.string(),
  municipality: z.string(),
  readonly: z.boolean(),
  writer: z.strictObject({ user: z.string(), machine: z.string(), since: z.string() }).nullable(),
  mayTakeOver: z.boolean(),
  /** Made by a newer program: it is read here, and `workspace.takeOver` is refused (`store.newer`). */
  newer: z.boolean(),
  /** Today, in a workspace that has a day of its own (the demo, whose course is long over); else null. */
  ownDay: isoDate.nullable(),
  /** The person whom this user works as, chosen in the workspace; null until then. */
  me: z.strictObject({ id: id<PersonId>(), name: z.string(), role: z.string() }).nullable(),
})
export type OpenWorkspace = z.infer<typeof openWorkspace>

export const programCalls = {
  /** What runs: for «Om Saksklar» and for bug reports. */
  'program.about': asks(
    {},
    {
      in: {},
      out: z.strictObject({
        version: z.string(),
        host: z.enum(['electron', 'browser', 'terminal']),
        node: z.string(),
        sqlite: z.string(),
        userData: z.string(),
      }),
    },
  ),
  'preferences.get': asks({ reads: ['preferences'] }, { in: {}, out: preferences }),
  'preferences.set': asks(
    { changes: ['preferences'] },
    { in: change(preferences.shape).shape, out: preferences },
  ),

  'workspace.current': asks(
    { reads: ['workspace', 'municipality', 'person'] },
    { in: {}, out: openWorkspace.nullable() },
  ),
  /** Last opened first; `present` says whether its folder is still there. */
  'workspace.recent': asks(
    { reads: ['workspace'] },
    {
      in: {},
      out: z.array(
        z.strictObject({
          folder: z.string(),
          municipality: z.string(),
          openedAt: z.string(),
          present: z.boolean(),
        }),
      ),
    },
  ),
  /** Opens a folder that is named, or asks for one when `folder` is null; null when the user gave up. */
  'workspace.open': asks(
    { changes: allTopics },
    { in: { folder: path.nullable() }, out: openWorkspace.nullable() },
  ),
  /** Takes a workspace out of the list of recent ones; the workspace itself is not touched. */
  'workspace.forget': asks({ changes: ['workspace'] }, { in: { folder: path }, out: nothing }),
  /** A new workspace for a municipality with the usual bodies and templates, in a folder that the user names. */
  'workspace.create': asks(
    { changes: allTopics },
    {
      in: {
        folder: path.nullable(),
        municipality: someLine(120),
        number: z.string().regex(/^\d{4}$/),
        language: z.exactOptional(language),
        /** Name of the person who will work here first. */
        me: z.exactOptional(line(120)),
      },
      out: openWorkspace.nullable(),
    },
  ),
  /** The demo municipality, built anew where it is not there. */
  'workspace.openDemo': asks({ changes: allTopics }, { in: {}, out: openWorkspace }),
  /** The same, telling how far it has come; may be given up, and leaves nothing half-made. */
  'workspace.buildDemo': works('nothing', allTopics, { in: {}, out: openWorkspace }),
  /** Opens for writing what was opened for reading, once the one who wrote has gone (`store.busy` before). */
  'workspace.takeOver': asks({ changes: allTopics }, { in: {}, out: openWorkspace }),
  'workspace.close': asks({ changes: allTopics }, { in: {}, out: nothing }),
  /** Who works here: an employee of the workspace. */
  'workspace.workAs': asks(
    { changes: ['workspace'] },
    { in: { person: id<PersonId>() }, out: openWorkspace },
  ),

  /** Text that is not yet stored; while it is true the window asks before it closes. */
  'program.setUnsaved': asks({}, { in: { unsaved: z.boolean() }, out: nothing }),
  /** Ends long work within half a second; false when no such work runs. */
  'job.cancel': asks({}, { in: { job: z.uuid() }, out: z.boolean() }),
  /**
   * Opens with the user's own program a file that they chose to save to, or what lies in a folder that they chose
   * or in the workspace; nothing else (`file.notChosen`).
   */
  'file.open': asks({}, { in: { path }, out: nothing }),
} as const

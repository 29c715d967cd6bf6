import { z } from 'zod'
import type { TrailKind } from '../domain/audit/trail-kinds.ts'
import { trailKindNames } from '../domain/audit/trail-kinds.ts'
import { isoDate, reads, works } from './call.ts'

const kind = z.custom<TrailKind>((value) => trailKindNames.some((name) => name === value))

const choice = {
  actor: z.string().max(200).nullable(),
  kind: kind.nullable(),
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  text: z.string().max(200),
}

const trailEvent = z.strictObject({
  sequence: z.number().int(),
  at: z.string(),
  who: z.string(),
  action: z.string(),
  what: z.string(),
  subject: z.string(),
  href: z.string().nullable(),
  reason: z.string(),
})
export type TrailEventView = z.output<typeof trailEvent>

const language = z.enum(['nb', 'nn', 'en'])
const path = z.string().max(4000).nullable()

/** The audit trail: read, checked, taken along. */
export const trailCalls = {
  'trail.list': reads(['audit'], {
    in: { ...choice, language, before: z.number().int().nullable(), limit: z.number().int().min(1).max(500) },
    out: z.strictObject({ events: z.array(trailEvent), next: z.number().int().nullable() }),
  }),
  'trail.facts': reads(['audit', 'person', 'packet'], {
    in: {},
    out: z.strictObject({
      events: z.number().int(),
      /** Where the trail ends now, as it can be typed; null where nothing was told. */
      head: z.string().nullable(),
      actors: z.array(z.strictObject({ actor: z.string(), name: z.string() })),
      /** What has gone out with an anchor. */
      anchors: z.array(
        z.strictObject({ code: z.string(), name: z.string(), at: z.string(), href: z.string() }),
      ),
    }),
  }),
  /** Reads an anchor out of a file; null when the user chose none. */
  'trail.readAnchor': works('read', [], {
    in: { path },
    out: z
      .strictObject({ text: z.string(), name: z.string(), source: z.enum(['packet', 'bundle', 'manifest']) })
      .nullable(),
  }),
  /** Holds trail and record against anchors. `told` is the verdict in words. */
  'trail.verify': works('read', [], {
    in: {
      language,
      contents: z.boolean(),
      anchors: z
        .array(
          z.strictObject({
            text: z.string().max(200),
            name: z.string().max(400),
            source: z.enum(['typed', 'packet', 'bundle', 'manifest']),
          }),
        )
        .max(50),
    },
    out: z.strictObject({
      state: z.enum(['proven', 'unproven', 'tampered']),
      at: z.string(),
      provenTo: z.number().int(),
      summary: z.array(z.string()),
      faults: z.array(z.string()),
      notes: z.array(z.string()),
    }),
  }),
  'trail.export': works('read', [], {
    in: { ...choice, language, path },
    out: z.strictObject({ path: z.string(), events: z.number().int() }).nullable(),
  }),
} as const

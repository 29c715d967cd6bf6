import { z } from 'zod'
import type { AgendaItemId, MeetingId } from '../ids.ts'
import { id, reads } from './call.ts'
import { motionKind, sessionTime, voteForm, voteSubject } from './session-shapes.ts'
import { committeeName } from './values.ts'

/** How one side of a vote was made up, by party; persons where a party split are not for the wall. */
const side = z.strictObject({
  label: z.string(),
  votes: z.number().int(),
  parties: z.array(z.strictObject({ name: z.string(), votes: z.number().int() })),
})

/** An item as everybody in the hall may see it. Of one that is closed to the public there is its number and the ground. */
export const projectedItem = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('shut'),
    id: id<AgendaItemId>(),
    number: z.string(),
    /** `koml. § 11-5 …` or `Unntatt offentlighet: offl. § …`. */
    ground: z.string(),
    /** Whether the doors are closed now. */
    doors: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('open'),
    id: id<AgendaItemId>(),
    number: z.string(),
    title: z.string(),
    chair: z.string(),
    proposal: z.array(z.string()),
    recommendation: z.strictObject({ body: z.string(), points: z.array(z.string()) }).nullable(),
    motions: z.array(
      z.strictObject({
        number: z.number().int(),
        kind: motionKind,
        author: z.string(),
        party: z.string(),
        togetherWith: z.string(),
        changesPoint: z.number().int().nullable(),
        text: z.string(),
        carried: z.boolean().nullable(),
      }),
    ),
    /** What is voted on next; null where nothing is proposed. */
    next: z.strictObject({ subject: voteSubject, form: voteForm, labels: z.array(z.string()) }).nullable(),
    /** The last vote that was held. */
    last: z
      .strictObject({
        question: z.string(),
        summary: z.string(),
        subject: voteSubject,
        form: voteForm,
        sides: z.array(side),
        blank: z.number().int(),
        written: z.boolean(),
        tie: z.boolean(),
      })
      .nullable(),
    /** What was adopted; empty until then. */
    decision: z.array(z.string()),
    closed: z.boolean(),
  }),
])
export type ProjectedItem = z.infer<typeof projectedItem>

export const projection = z.strictObject({
  now: sessionTime,
  committee: committeeName,
  startsAt: z.string(),
  state: z.enum(['before', 'between', 'item', 'ended']),
  chair: z.string().nullable(),
  voting: z.number().int(),
  seats: z.number().int(),
  quorum: z.number().int(),
  item: projectedItem.nullable(),
  /** The item that comes next, with its public title; null for the last. */
  following: z.strictObject({ number: z.string(), title: z.string() }).nullable(),
})
export type Projection = z.infer<typeof projection>

/** What the wall of the hall shows of a meeting: built from what anybody may read, never from what was taken out of it. */
export const projectionCalls = {
  'session.projected': reads(
    ['meeting', 'agenda', 'session', 'committee', 'person', 'case', 'paper', 'municipality'],
    { in: { meeting: id<MeetingId>() }, out: projection },
  ),
} as const

import { z } from 'zod'
import type { CaseId, CommitteeId, MeetingId, PaperId } from '../ids.ts'
import { id, isoDate, reads } from './call.ts'
import { stage } from './values.ts'

/** Where text stands. An item is what was put forward, voted on and said about a case in a meeting. */
export const textKind = z.enum([
  'case',
  'paper',
  'entry',
  'source',
  'input',
  'decision',
  'item',
  'attachment',
])
export type TextKind = z.infer<typeof textKind>

/** From one place in a text to another, counted in UTF-16 units. */
const range = z.tuple([z.number(), z.number()])

/** A document that holds all that was sought, and its best piece. Codes and dates: the window words them. */
export const textHit = z.strictObject({
  kind: textKind,
  id: z.string(),
  title: z.string(),
  titleMarks: z.array(range),
  /** Kept from the public, in whole or part: by itself, its case, its paper or its item. */
  exempt: z.boolean(),
  /** Of its meeting, else when it came. */
  date: isoDate,
  case: z.strictObject({ id: id<CaseId>(), caseNumber: z.string(), title: z.string() }),
  /** Its own number: `K-7` of an entry, `PS 45/20` of an item, the place among the attachments. */
  number: z.string(),
  /** The reading that a paper, or an attachment's paper, is for. */
  stage: stage.nullable(),
  /** The body of the reading or the meeting. */
  committee: z.string(),
  /** Of a paper that has several for the same reading; else 0. */
  version: z.number(),
  /** A paper that was sent. */
  frozen: z.boolean(),
  paper: id<PaperId>().nullable(),
  meeting: id<MeetingId>().nullable(),
  /** The part that the snippet stands in: a block, a point; what it is, and a section's title. */
  part: z.strictObject({ id: z.string(), key: z.string(), title: z.string() }).nullable(),
  /** Parts that hold as much of what was sought as the one that the snippet is of. */
  parts: z.number(),
  snippet: z.strictObject({ text: z.string(), marks: z.array(range) }),
})
export type TextHit = z.infer<typeof textHit>

export const searchCalls = {
  /** Words in any order in all that is written, best first; those in quotation marks as they stand. */
  'search.text': reads(
    [
      'case',
      'paper',
      'attachment',
      'knowledge',
      'hearing',
      'decision',
      'meeting',
      'agenda',
      'committee',
      'bin',
      'template',
    ],
    {
      in: {
        text: z.string().max(400),
        /** None: all kinds. */
        kinds: z.array(textKind).max(8),
        case: id<CaseId>().nullable(),
        committee: id<CommitteeId>().nullable(),
        from: isoDate.nullable(),
        to: isoDate.nullable(),
        offset: z.number().int().min(0).max(10_000),
        limit: z.number().int().min(1).max(100),
      },
      out: z.strictObject({
        milliseconds: z.number(),
        /** Hits in all; more than that with `isAtLeast`. */
        total: z.number(),
        isAtLeast: z.boolean(),
        /** How many of each kind, among those that `total` counts. */
        counts: z.partialRecord(textKind, z.number()),
        /** Things that the index has not taken up yet: what they say may be missing. */
        unindexed: z.number(),
        hits: z.array(textHit),
      }),
    },
  ),
} as const

import { z } from 'zod'
import type { BlockId, DecisionId, EntryId, InputPointId, MotionId, PaperId } from '../ids.ts'
import { id, line, reads, writes } from './call.ts'

const note = line(300)

/** A cause as it is recorded of a block; `input` is the point of a hearing input that the change came of. */
export const causeRef = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('input'), point: id<InputPointId>() }),
  z.strictObject({
    kind: z.literal('decision'),
    decision: id<DecisionId>(),
    point: z.number().int().min(1).max(1000),
    note,
  }),
  z.strictObject({ kind: z.literal('amendment'), motion: id<MotionId>().nullable(), note }),
  z.strictObject({ kind: z.literal('knowledge'), entry: id<EntryId>(), note }),
  z.strictObject({ kind: z.literal('editorial'), note }),
])
export type CauseRef = z.infer<typeof causeRef>

const causingItem = z.strictObject({
  committee: z.string(),
  date: z.string(),
  /** As printed on its agenda; null when it got none. */
  item: z.string().nullable(),
})

/** A cause with what is told of it; null where it is gone. */
export const shownCause = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('input'),
    point: id<InputPointId>(),
    number: z.number(),
    part: z.number(),
  }),
  /** The text itself refers to the input: nothing to record, and nothing to take away. */
  z.strictObject({ kind: z.literal('reference'), number: z.number() }),
  z.strictObject({
    kind: z.literal('decision'),
    decision: id<DecisionId>(),
    point: z.number(),
    note: z.string(),
    of: causingItem.nullable(),
  }),
  z.strictObject({
    kind: z.literal('amendment'),
    motion: id<MotionId>().nullable(),
    note: z.string(),
    of: z.strictObject({ number: z.number(), party: z.string(), item: causingItem }).nullable(),
  }),
  z.strictObject({
    kind: z.literal('knowledge'),
    entry: id<EntryId>(),
    note: z.string(),
    number: z.number().nullable(),
  }),
  z.strictObject({ kind: z.literal('editorial'), note: z.string() }),
])
export type ShownCause = z.infer<typeof shownCause>

/** A stretch of text as it was and is. */
export const changedRun = z.strictObject({
  change: z.enum(['same', 'added', 'removed']),
  text: z.string(),
})

export const changedBlock = z.strictObject({
  block: id<BlockId>(),
  kind: z.enum(['added', 'removed', 'edited', 'moved']),
  /** Title of the section that it came from or went to. */
  elsewhere: z.string().nullable(),
  runs: z.array(changedRun),
  causes: z.array(shownCause),
  /** Entries that it cites and that say something else by now, or that it began or ceased to cite. */
  suggested: z.array(
    z.strictObject({
      entry: id<EntryId>(),
      number: z.number(),
      title: z.string(),
      why: z.enum(['changed', 'came', 'went']),
    }),
  ),
})
export type ChangedBlock = z.infer<typeof changedBlock>

/** One block, or a whole section that is new, gone or written anew: as print counts and tells them. */
export const toldChange = z.strictObject({
  section: z.string(),
  title: z.string(),
  whole: z.enum(['added', 'removed', 'rewritten']).nullable(),
  /** May call for a new hearing. */
  material: z.boolean(),
  blocks: z.array(changedBlock),
})
export type ToldChange = z.infer<typeof toldChange>

export const changesCalls = {
  /** What a paper says otherwise than the frozen one of the first reading, and why; null where there is none to compare with. */
  'changes.get': reads(
    ['paper', 'hearing', 'knowledge', 'decision', 'meeting', 'agenda', 'template', 'case'],
    {
      in: { id: id<PaperId>() },
      out: z
        .strictObject({
          since: causingItem,
          /** Sent: nothing of it can be changed any more. */
          frozen: z.boolean(),
          changes: z.array(toldChange),
          /** How many of them nobody has given a cause for. */
          uncaused: z.number(),
          /** What print makes of the hearing beside the text. */
          printed: z.strictObject({ inputs: z.number(), points: z.number(), answered: z.number() }),
        })
        .nullable(),
    },
  ),
  /** What may be picked as a cause. */
  'changes.choices': reads(['paper', 'hearing', 'knowledge', 'decision', 'meeting', 'agenda', 'case'], {
    in: { id: id<PaperId>() },
    out: z.strictObject({
      /** Points of inputs, those that were followed first. */
      points: z.array(
        z.strictObject({
          point: id<InputPointId>(),
          number: z.number(),
          part: z.number(),
          sender: z.string(),
          text: z.string(),
          conclusion: z.enum(['followed', 'partly', 'notFollowed', 'noted']).nullable(),
        }),
      ),
      /** What bodies decided at earlier readings, point by point. */
      decisions: z.array(
        z.strictObject({
          decision: id<DecisionId>(),
          point: z.number(),
          text: z.string(),
          of: causingItem,
        }),
      ),
      motions: z.array(
        z.strictObject({
          motion: id<MotionId>(),
          number: z.number(),
          party: z.string(),
          text: z.string(),
          carried: z.boolean(),
          of: causingItem,
        }),
      ),
      entries: z.array(
        z.strictObject({
          entry: id<EntryId>(),
          number: z.number(),
          title: z.string(),
          changed: z.boolean(),
        }),
      ),
    }),
  }),
  /** Brings the causes of blocks to what is given; an input's point learns that it changed the block, or that it did not. */
  'changes.setCauses': writes(['paper', 'hearing', 'audit', 'case'], {
    in: {
      id: id<PaperId>(),
      blocks: z
        .array(z.strictObject({ block: id<BlockId>(), causes: z.array(causeRef).max(50) }))
        .min(1)
        .max(500),
    },
    out: z.strictObject({
      before: z.array(z.strictObject({ block: id<BlockId>(), causes: z.array(causeRef) })),
    }),
  }),
} as const

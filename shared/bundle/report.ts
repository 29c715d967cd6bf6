import { z } from 'zod'
import type { BlockId, CaseId, Id, OperationId, PaperId, VersionId } from '../ids.ts'
import { id } from '../contract/call.ts'
import { failure } from '../contract/reply.ts'

/** Kinds of records in a case, beside its texts. */
export const recordKind = z.enum([
  'case',
  'reading',
  'milestone',
  'theme',
  'source',
  'entry',
  'hearing',
  'input',
  'paper',
  'attachment',
  'thread',
  'comment',
])
export type RecordKind = z.output<typeof recordKind>

/** A block that something happened to, as a list shows it; its content is asked for by `bundle.lost`. */
const blockMark = z.strictObject({ block: id<BlockId>().nullable(), text: z.string() })

/** Own words that a merge made away with; `content` gives them back. */
export const lostBlock = z.strictObject({
  /** Its place among all that the report says is lost: by this it is asked for. */
  at: z.number().int(),
  whose: z.enum(['mine', 'theirs']),
  block: id<BlockId>().nullable(),
  /** The whole block as it stood on that side. */
  before: z.string(),
  /** The stretches that are gone, in order. */
  words: z.array(z.string()),
  references: z.number().int(),
  /** Whether the block still stands, without them. */
  stands: z.boolean(),
})

const sectionReport = z.strictObject({
  key: z.string(),
  title: z.string(),
  lost: z.array(lostBlock),
  bothEdited: z.array(blockMark),
  moved: z.array(blockMark),
  doubled: z.array(blockMark),
})

export const paperReport = z.strictObject({
  paper: id<PaperId>(),
  title: z.string(),
  /**
   * `merged`: both texts are one now. `kept`: the other text is a version beside ours, for `why`. `same`: nothing to
   * do. `added`: the paper came with the bundle. `skipped`: could not be taken, for `why`.
   */
  outcome: z.enum(['same', 'merged', 'added', 'kept', 'skipped']),
  why: failure.nullable(),
  /** The other text where it was kept; else the text as it stood before the merge. */
  version: id<VersionId>().nullable(),
  sections: z.array(sectionReport),
})

export type PaperReport = z.output<typeof paperReport>

/** A fact that the two sides have otherwise. */
const factReport = z.strictObject({
  kind: recordKind,
  id: id<Id<never>>(),
  name: z.string(),
  field: z.string(),
  ours: z.string(),
  theirs: z.string(),
  /**
   * `taken`: only they had changed it. `differs`: both had, or it is not known who; ours stands until somebody
   * chooses. `told`: never taken over by a bundle, for it is the outcome of an act.
   */
  outcome: z.enum(['taken', 'differs', 'told']),
})
export type FactReport = z.output<typeof factReport>

const addedRecord = z.strictObject({
  kind: recordKind,
  name: z.string(),
  /** The number that it has here where the one that it came with was taken. */
  renumbered: z.strictObject({ from: z.number(), to: z.number() }).nullable(),
})

export type AddedRecord = z.output<typeof addedRecord>

/** What a bundle did to a case, or would do. */
export const mergeReport = z.strictObject({
  case: id<CaseId>(),
  caseNumber: z.string(),
  /** Whether the case was here before. */
  isNew: z.boolean(),
  papers: z.array(paperReport),
  facts: z.array(factReport),
  added: z.array(addedRecord),
  /** What the other side had and has no more; it stays here. */
  goneThere: z.array(z.strictObject({ kind: recordKind, name: z.string() })),
  /** What lies in the bin here, and stays there. */
  binnedHere: z.array(z.strictObject({ kind: recordKind, name: z.string() })),
  comments: z.strictObject({ added: z.number().int(), changed: z.number().int() }),
})
export type MergeReport = z.output<typeof mergeReport>

/** Which side's value stands for a fact that differs. */
export const choice = z.strictObject({
  kind: recordKind,
  id: id<Id<never>>(),
  field: z.string().max(40),
  take: z.enum(['ours', 'theirs']),
})
export type Choice = z.output<typeof choice>

/** A merge that was done, as the case remembers it. */
export const exchange = z.strictObject({
  id: id<OperationId>(),
  direction: z.enum(['sent', 'received']),
  at: z.string(),
  who: z.string(),
  colleague: z.string(),
  fingerprint: z.string(),
  /** How many stretches of words this side lost. */
  lost: z.number().int(),
  report: mergeReport.nullable(),
})

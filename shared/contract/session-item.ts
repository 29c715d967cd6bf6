import { z } from 'zod'
import type { DecisionId, MeetingId, MotionId, PersonId, ReadingId, StatementId, VoteId } from '../ids.ts'
import { id, isoDate, line, lines } from './call.ts'
import {
  ballot,
  candidate,
  motionKind,
  sessionItemRow,
  sessionTime,
  textReference,
  voteForm,
  voteOption,
  voteSubject,
} from './session-shapes.ts'
import { finding, outcome, stage } from './values.ts'

const refusal = finding.shape.refusal
const named = z.strictObject({ id: id<PersonId>(), name: z.string() })
const seated = named.extend({ party: z.string() })

export const voteResult = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('won'),
    winner: z.number().int(),
    by: z.enum(['all', 'majority', 'chair', 'most', 'lots']),
  }),
  z.strictObject({ kind: z.enum(['again', 'lots', 'chair']), options: z.array(z.number().int()) }),
  z.strictObject({
    kind: z.literal('seats'),
    seats: z.array(z.number().int()),
    by: z.enum(['most', 'lots']),
  }),
  z.strictObject({ kind: z.literal('notUnanimous') }),
])

export const motionRow = z.strictObject({
  id: id<MotionId>(),
  number: z.number().int(),
  kind: motionKind,
  author: named.nullable(),
  party: z.string(),
  togetherWith: z.string(),
  changesPoint: z.number().int().nullable(),
  text: z.string(),
  withdrawn: z.boolean(),
  /** Whether it went into the decision, by the votes so far; null where no vote was held on it. */
  carried: z.boolean().nullable(),
})
export type MotionRow = z.infer<typeof motionRow>

export const voteRow = z.strictObject({
  id: id<VoteId>(),
  sequence: z.number().int(),
  subject: voteSubject,
  form: voteForm,
  method: z.enum(['shown', 'written']),
  question: z.string(),
  heldAt: sessionTime,
  round: z.number().int(),
  seats: z.number().int().nullable(),
  options: z.array(voteOption.extend({ candidates: z.array(candidate) })),
  ballots: z.array(ballot),
  blank: z.number().int(),
  lots: z.array(z.number().int()).nullable(),
  cast: z.number().int(),
  behindDoors: z.boolean(),
  result: voteResult,
  /** In words, as the minutes print it: which parties voted for what, persons where a party splits. */
  summary: z.string(),
})
export type VoteRow = z.infer<typeof voteRow>

export const impedimentRow = z.strictObject({
  person: named,
  kind: z.enum(['disqualified', 'exempted']),
  basis: z.string(),
  /** The basis as printed: `koml. § 11-10 første ledd, jf. fvl. § 6 annet ledd`. */
  printed: z.string(),
  ground: z.string(),
  state: z.enum(['raised', 'upheld', 'rejected']),
  vote: id<VoteId>().nullable(),
})

export const statementRow = z.strictObject({
  id: id<StatementId>(),
  person: named,
  party: z.string(),
  text: z.string(),
})

/** An item, with all that the meeting has done with it and may do next. */
export const itemView = z.strictObject({
  now: sessionTime,
  item: sessionItemRow,
  meeting: id<MeetingId>(),
  reading: id<ReadingId>(),
  stage,
  /** Elections and budgets are voted on by rules of their own. */
  budget: z.boolean(),
  texts: z.strictObject({
    proposal: z.array(z.string()),
    recommendation: z.strictObject({ body: z.string(), points: z.array(z.string()) }).nullable(),
  }),
  chair: named,
  /** Who may vote in the matter now (koml. §§ 8-1, 11-10, 11-11). */
  voters: z.array(seated.extend({ role: z.enum(['member', 'deputy']), replaces: named.nullable() })),
  /** Who may vote on whether a member is disqualified (fvl. § 8 annet ledd). */
  votersOnImpediment: z.array(id<PersonId>()),
  /** Members who do not vote, and why. */
  away: z.array(seated.extend({ why: z.enum(['absent', 'disqualified', 'exempted']) })),
  proof: z.strictObject({
    seats: z.number().int(),
    quorum: z.number().int(),
    voting: z.number().int(),
    holds: z.boolean(),
    /** «9 av 9 medlemmer stemmer, hvorav 1 vara. Vedtaksført (5 kreves, koml. § 11-9).» */
    line: z.string(),
  }),
  impediments: z.array(impedimentRow),
  late: z
    .strictObject({
      askedAt: sessionTime.nullable(),
      objectors: z.array(named),
      refusal: refusal.nullable(),
    })
    .nullable(),
  closing: z
    .strictObject({
      ground: z.string(),
      printed: z.string(),
      exemption: z.string().nullable(),
      debateClosed: z.boolean(),
      vote: id<VoteId>().nullable(),
      closedAt: sessionTime.nullable(),
      openedAt: sessionTime.nullable(),
    })
    .nullable(),
  /** What is wrong with the doors (koml. § 11-5). */
  doors: z.array(refusal),
  motions: z.array(motionRow),
  /** Votes in the order in which they are ordinarily held; those that were are left out. */
  due: z.array(z.strictObject({ subject: voteSubject, form: voteForm, texts: z.array(textReference) })),
  votes: z.array(voteRow),
  statements: z.array(statementRow),
  note: z.string(),
  decision: z.strictObject({
    /** The text that the decision rests on, before amendments; null where nothing was adopted. */
    base: z.array(z.string()).nullable(),
    /** As the votes made it. */
    composed: z.array(z.string()),
    /** As the secretary has worded it; null where it follows from the votes. */
    worded: z.array(z.string()).nullable(),
    conflict: refusal.nullable(),
    summary: z.string(),
  }),
  /** What the body may make of it, each with what stands in the way. */
  outcomes: z.array(z.strictObject({ outcome, refusal: refusal.nullable() })),
  /** What stands in the way of closing the item. */
  missing: z.array(refusal),
  /** The decision that was registered when the meeting was closed. */
  decided: z.strictObject({ decision: id<DecisionId>(), madeOn: isoDate }).nullable(),
})
export type ItemView = z.infer<typeof itemView>

/** What is typed of a motion. */
export const motionEdit = {
  kind: motionKind,
  author: id<PersonId>().nullable(),
  party: line(100),
  togetherWith: line(300),
  changesPoint: z.number().int().min(1).max(200).nullable(),
  text: lines(20_000),
}

import { z } from 'zod'
import type {
  AgendaItemId,
  CaseId,
  CommitteeId,
  DecisionId,
  FollowUpId,
  MeetingId,
  PersonId,
} from '../ids.ts'
import { change, id, isoDate, lines, reads, writes } from './call.ts'
import { decisionState, followUpRow } from './follow-ups.ts'
import { committeeName } from './values.ts'

const count = z.number().int().min(0)
const votes = z.strictObject({ for: count, against: count, blank: count })

export const decisionRow = z.strictObject({
  id: id<DecisionId>(),
  madeOn: isoDate,
  kind: z.enum(['recommendation', 'decision']),
  state: decisionState,
  points: z.array(z.string()),
  number: z.string().nullable(),
  committee: committeeName,
  meeting: id<MeetingId>(),
  item: id<AgendaItemId>(),
  case: z.strictObject({ id: id<CaseId>(), caseNumber: z.string(), title: z.string() }),
  voteSummary: z.string(),
  exempt: z.boolean(),
  tasks: z.strictObject({ total: count, standing: count, overdue: count }),
  /** How the party asked for voted in the item; null where none is asked for. */
  party: votes.nullable(),
})
export type DecisionRow = z.infer<typeof decisionRow>

export const decisionFilter = z.strictObject({
  text: z.string().max(200),
  committee: id<CommitteeId>().nullable(),
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  theme: z.string().max(300).nullable(),
  party: z.string().max(200).nullable(),
  /** With a party only: all of it with what carried, or some of it against. */
  stance: z.enum(['for', 'against']).nullable(),
  state: decisionState.nullable(),
})

const linkEnd = z.strictObject({
  link: z.string(),
  kind: z.enum(['repeals', 'changes']),
  point: z.number().int().nullable(),
  note: z.string(),
  other: z.strictObject({
    id: id<DecisionId>(),
    madeOn: isoDate,
    number: z.string().nullable(),
    committee: z.string(),
    title: z.string(),
  }),
})
export type LinkEnd = z.infer<typeof linkEnd>

const reviewSteps = {
  bodyAnswer: z.enum(['upheld', 'changed', 'repealed']).nullable(),
  answeredOn: isoDate.nullable(),
  sentOn: isoDate.nullable(),
  outcome: z.enum(['lawful', 'changed', 'repealed']).nullable(),
  closedOn: isoDate.nullable(),
  withdrawn: z.boolean(),
  note: lines(4000),
  suspendedBy: z.enum(['body', 'superior', 'ministry']).nullable(),
  suspendedOn: isoDate.nullable(),
  suspensionEndedOn: isoDate.nullable(),
}
const review = z.strictObject({
  ...reviewSteps,
  note: z.string(),
  id: z.string(),
  initiative: z.enum(['members', 'ministry']),
  subject: z.enum(['final', 'closedDoors', 'disqualification']),
  requestedOn: isoDate,
  members: z.array(z.string()),
  reason: z.string(),
  stage: z.enum(['withBody', 'toBeSent', 'withMinistry', 'closed', 'withdrawn']),
  suspended: z.boolean(),
})
export type ReviewView = z.infer<typeof review>

const linkWish = {
  later: id<DecisionId>(),
  earlier: id<DecisionId>(),
  kind: z.enum(['repeals', 'changes']),
  point: z.number().int().min(1).nullable(),
  note: lines(2000),
}
const topics = ['decision', 'audit'] as const
const rests = [
  'decision',
  'case',
  'meeting',
  'agenda',
  'committee',
  'person',
  'knowledge',
  'workspace',
] as const

export const decisionCalls = {
  'decision.list': reads(rests, {
    in: {
      ...decisionFilter.shape,
      sort: z.enum(['madeOn', 'committee', 'title', 'state']),
      descending: z.boolean(),
      offset: count,
      limit: z.number().int().min(1).max(200),
    },
    out: z.strictObject({ total: count, all: count, rows: z.array(decisionRow) }),
  }),
  'decision.filters': reads(rests, {
    in: {},
    out: z.strictObject({
      committees: z.array(committeeName),
      themes: z.array(z.string()),
      parties: z.array(z.string()),
    }),
  }),
  'decision.get': reads(rests, {
    in: { id: id<DecisionId>() },
    out: z.strictObject({
      row: decisionRow,
      tasks: z.array(followUpRow),
      /** Points that became no task, and why. */
      without: z.array(
        z.strictObject({ point: z.number().int(), kind: z.enum(['noted', 'decides', 'demands']) }),
      ),
      /** By party, over the item's votes on the matter: with what carried, or against it. */
      votes: z.array(z.strictObject({ party: z.string(), votes })),
      /** What later decisions did to it. */
      undoneBy: z.array(linkEnd),
      /** What it did to earlier ones. */
      undoes: z.array(linkEnd),
      /** Last day to demand a legality review; null for what is not final. */
      reviewLimit: isoDate.nullable(),
      reviewOpen: z.boolean(),
      reviews: z.array(review),
      council: z.array(z.strictObject({ id: id<PersonId>(), name: z.string(), party: z.string() })),
      /** Earlier decisions that it might undo. */
      earlier: z.array(
        z.strictObject({ id: id<DecisionId>(), label: z.string(), points: count, sameCase: z.boolean() }),
      ),
      persons: z.array(z.strictObject({ id: id<PersonId>(), name: z.string(), role: z.string() })),
      today: isoDate,
    }),
  }),
  /** A later decision repeals or changes an earlier one; gives the earlier one's tasks that still stand. */
  'decision.link': writes(topics, {
    in: linkWish,
    out: z.strictObject({ id: z.string(), standing: z.array(id<FollowUpId>()) }),
  }),
  'decision.unlink': writes(topics, {
    in: { link: z.string().max(36) },
    out: z.strictObject({ before: z.strictObject({ ...linkWish, note: z.string() }) }),
  }),
  'legality.demand': writes(topics, {
    in: {
      decision: id<DecisionId>(),
      initiative: z.enum(['members', 'ministry']),
      subject: z.enum([
        'final',
        'closedDoors',
        'disqualification',
        'procedural',
        'employment',
        'procurement',
        'election',
      ]),
      requestedOn: isoDate,
      members: z.array(id<PersonId>()).max(200),
      reason: lines(4000),
    },
    out: z.strictObject({ id: z.string() }),
  }),
  /** A step of a review, or a decision to wait; what it answers takes it back. */
  'legality.change': writes(topics, {
    in: { id: z.string().max(36), change: change(reviewSteps) },
    out: z.strictObject({ before: change(reviewSteps) }),
  }),
} as const

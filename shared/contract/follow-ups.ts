import { z } from 'zod'
import type {
  AttachmentId,
  CaseId,
  CommitteeId,
  DecisionId,
  FollowUpId,
  MeetingId,
  PaperId,
  PersonId,
} from '../ids.ts'
import { id, isoDate, line, lines, nothing, reads, works, writes } from './call.ts'
import { audience, committeeName } from './values.ts'

const count = z.number().int().min(0)
export const followUpState = z.enum(['open', 'inProgress', 'done', 'cancelled'])
export const decisionState = z.enum([
  'made',
  'legalityReviewRequested',
  'implementing',
  'done',
  'changed',
  'repealed',
])
const half = z.string().regex(/^\d{4}-[12]$/)

export const followUpRow = z.strictObject({
  id: id<FollowUpId>(),
  task: z.string(),
  point: z.number().int(),
  state: followUpState,
  due: isoDate.nullable(),
  reportTo: z.string(),
  /** Whom the proposal named, in its own words. */
  responsible: z.string(),
  origin: z.enum(['proposal', 'adopted', 'hand']),
  owner: z.strictObject({ id: id<PersonId>(), name: z.string(), leftOn: isoDate.nullable() }).nullable(),
  decision: id<DecisionId>(),
  decisionState,
  madeOn: isoDate,
  number: z.string().nullable(),
  committee: committeeName,
  meeting: id<MeetingId>(),
  case: z.strictObject({ id: id<CaseId>(), caseNumber: z.string(), title: z.string() }),
  exempt: z.boolean(),
  overdue: z.boolean(),
  /** Nobody carries it: no owner, or one who has left. */
  orphaned: z.boolean(),
})
export type FollowUpRow = z.infer<typeof followUpRow>

export const evidence = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paper'), id: id<PaperId>() }),
  z.strictObject({ kind: z.literal('attachment'), id: id<AttachmentId>() }),
  z.strictObject({ kind: z.literal('decision'), id: id<DecisionId>() }),
  z.strictObject({ kind: z.literal('document'), title: line(300), place: line(500) }),
])

const logLine = z.strictObject({
  sequence: z.number().int(),
  at: z.string(),
  day: isoDate,
  actor: z.string(),
  kind: z.enum(['made', 'state', 'owner', 'due', 'reportTo', 'evidence', 'evidenceWithdrawn', 'note']),
  from: z.string(),
  to: z.string(),
  note: z.string(),
  waiver: z.string(),
  undoes: z.number().int().nullable(),
})

const shownEvidence = z.strictObject({
  key: z.string(),
  of: evidence,
  name: z.string(),
  /** The case where it lies; null for a document described. */
  case: id<CaseId>().nullable(),
  withdrawn: z.boolean(),
})

export const followUpFilter = z.strictObject({
  text: z.string().max(200),
  states: z.array(followUpState).max(4),
  committee: id<CommitteeId>().nullable(),
  owner: id<PersonId>().nullable(),
  half: half.nullable(),
  overdue: z.boolean(),
  orphaned: z.boolean(),
})
export const followUpSort = z.enum(['due', 'task', 'owner', 'madeOn', 'state'])

const reportRow = z.strictObject({
  committee: z.string(),
  number: z.string().nullable(),
  caseNumber: z.string(),
  /** For everybody: the public title of what is exempt. */
  title: z.string(),
  madeOn: isoDate,
  point: z.number().int(),
  /** '' where the decision is kept from the reader. */
  task: z.string(),
  owner: z.string(),
  due: isoDate.nullable(),
  state: followUpState,
  overdue: z.boolean(),
  orphaned: z.boolean(),
  withheld: z.boolean(),
})
export const followUpReport = z.strictObject({
  municipality: z.string(),
  language: z.enum(['nb', 'nn']),
  audience,
  committee: z.string(),
  half,
  from: isoDate,
  to: isoDate,
  day: isoDate,
  decisions: count,
  counts: z.strictObject({
    total: count,
    states: z.strictObject({ open: count, inProgress: count, done: count, cancelled: count }),
    overdue: count,
    orphaned: count,
    medianDays: z.number().nullable(),
    measured: count,
  }),
  standing: z.array(reportRow),
})
export type FollowUpReportView = z.infer<typeof followUpReport>

const told = z.strictObject({ line: z.number().int() })
const topics = ['decision', 'audit'] as const
const given = z.strictObject({ id: id<FollowUpId>(), owner: id<PersonId>().nullable() })
const reportWish = { committee: id<CommitteeId>(), half, audience }
const path = z.string().max(4000).nullable()

export const followUpCalls = {
  'followUp.list': reads(['decision', 'case', 'meeting', 'agenda', 'person', 'committee', 'workspace'], {
    in: {
      ...followUpFilter.shape,
      sort: followUpSort,
      descending: z.boolean(),
      offset: count,
      limit: z.number().int().min(1).max(200),
    },
    out: z.strictObject({ total: count, all: count, rows: z.array(followUpRow) }),
  }),
  /** What there is to narrow by, and how much of it. */
  'followUp.filters': reads(['decision', 'person', 'committee', 'workspace'], {
    in: {},
    out: z.strictObject({
      committees: z.array(committeeName),
      owners: z.array(
        z.strictObject({ id: id<PersonId>(), name: z.string(), leftOn: isoDate.nullable(), standing: count }),
      ),
      halves: z.array(half),
      states: z.strictObject({ open: count, inProgress: count, done: count, cancelled: count }),
      overdue: count,
      orphaned: count,
      today: isoDate,
    }),
  }),
  'followUp.get': reads(
    ['decision', 'case', 'meeting', 'agenda', 'person', 'paper', 'attachment', 'workspace'],
    {
      in: { id: id<FollowUpId>() },
      out: z.strictObject({
        row: followUpRow,
        /** The point as it was adopted. */
        pointText: z.string(),
        log: z.array(logLine),
        evidence: z.array(shownEvidence),
        steps: z.array(
          z.strictObject({
            to: followUpState,
            needs: z.enum(['nothing', 'reason', 'evidence']),
            reopens: z.boolean(),
          }),
        ),
        /** What of ours could show that it was done. */
        choices: z.array(z.strictObject({ of: evidence, name: z.string() })),
        persons: z.array(z.strictObject({ id: id<PersonId>(), name: z.string(), role: z.string() })),
      }),
    },
  ),
  'followUp.setState': writes(topics, {
    in: { id: id<FollowUpId>(), to: followUpState, note: lines(2000), waiver: lines(2000) },
    out: told,
  }),
  /** Takes back the last change of state, as another line of the log. */
  'followUp.undoState': writes(topics, {
    in: { id: id<FollowUpId>(), line: z.number().int().min(1) },
    out: told,
  }),
  'followUp.setDue': writes(topics, {
    in: { id: id<FollowUpId>(), due: isoDate.nullable(), reason: lines(2000) },
    out: told,
  }),
  'followUp.setReportTo': writes(topics, { in: { id: id<FollowUpId>(), reportTo: line(200) }, out: told }),
  'followUp.note': writes(topics, { in: { id: id<FollowUpId>(), note: lines(2000) }, out: told }),
  /** Gives tasks to others, all or none; what it answers takes it back. */
  'followUp.handOver': writes(topics, {
    in: { tasks: z.array(given).min(1).max(5000), note: lines(2000) },
    out: z.strictObject({ before: z.array(given) }),
  }),
  'followUp.addEvidence': writes(topics, {
    in: { id: id<FollowUpId>(), of: evidence },
    out: z.strictObject({ key: z.string() }),
  }),
  'followUp.withdrawEvidence': writes(topics, {
    in: { id: id<FollowUpId>(), key: z.string().max(36), withdrawn: z.boolean() },
    out: nothing,
  }),
  'followUp.make': writes(topics, {
    in: {
      decision: id<DecisionId>(),
      point: z.number().int().min(1),
      task: lines(4000),
      owner: id<PersonId>().nullable(),
      due: isoDate.nullable(),
      reportTo: line(200),
    },
    out: z.strictObject({ id: id<FollowUpId>() }),
  }),
  /** From which day somebody is no longer there; null takes it back. */
  'person.setLeft': writes(['person', 'decision', 'audit'], {
    in: { id: id<PersonId>(), leftOn: isoDate.nullable() },
    out: z.strictObject({ before: isoDate.nullable() }),
  }),
  /** The tasks that stand and have a day, as a calendar; null when the user gave up. */
  'followUp.exportIcs': works('read', [], {
    in: { ...followUpFilter.shape, path },
    out: z.strictObject({ path: z.string(), events: count }).nullable(),
  }),
  'followUp.report': reads(['decision', 'case', 'meeting', 'agenda', 'person', 'committee', 'workspace'], {
    in: reportWish,
    out: followUpReport,
  }),
  'followUp.printReport': works('read', [], {
    in: { ...reportWish, format: z.enum(['pdf', 'xlsx']), path },
    out: z.strictObject({ path: z.string(), pages: count }).nullable(),
  }),
} as const

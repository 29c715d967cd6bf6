import { z } from 'zod'
import type {
  AttachmentId,
  CaseId,
  DecisionId,
  FollowUpId,
  HearingInputId,
  MeetingId,
  MilestoneId,
  PaperId,
} from '../ids.ts'
import { change, id, isoDate, nothing, reads, works, writes } from './call.ts'
import { disclosureEdit } from './case.ts'
import { disclosure, personName, stage, title } from './values.ts'

export const attachmentRow = z.strictObject({
  id: id<AttachmentId>(),
  paper: id<PaperId>(),
  /** What it hangs on: the paper for a reading, worded as «Førstegangsbehandling, formannskapet». */
  stage,
  committee: z.string(),
  /** A frozen paper's attachments stay as they were sent. */
  frozen: z.boolean(),
  number: z.number().int(),
  title: z.string(),
  fileName: z.string(),
  kind: z.enum(['enclosed', 'unprinted']),
  pages: z.number().int(),
  byteSize: z.number().int(),
  tagged: z.boolean(),
  language: z.string().nullable(),
  converted: z.boolean(),
  disclosure: disclosure.nullable(),
})
export type AttachmentRow = z.infer<typeof attachmentRow>

const attachmentEdit = z.strictObject({
  title,
  kind: z.enum(['enclosed', 'unprinted']),
  disclosure: disclosureEdit.nullable(),
})

/** What became of one file that was offered. */
export const attachOutcome = z.strictObject({
  file: z.string(),
  attachment: id<AttachmentId>().nullable(),
  warnings: z.array(z.string()),
  refusal: z
    .strictObject({
      code: z.string(),
      facts: z.record(z.string(), z.union([z.string(), z.number()])),
      ground: z.string().optional(),
    })
    .nullable(),
})

export const progressRow = z.strictObject({
  id: id<MilestoneId>(),
  name: z.string(),
  plannedFrom: isoDate,
  plannedTo: isoDate,
  status: z.enum(['done', 'ongoing', 'notDone']),
  overdue: z.boolean(),
  /** What its state follows from: never a tick against what happened. */
  derivedFrom: z.enum(['reading', 'hearing', 'manual']),
  completedOn: isoDate.nullable(),
  meeting: z.strictObject({ id: id<MeetingId>(), committee: z.string(), date: isoDate }).nullable(),
})
export type ProgressRow = z.infer<typeof progressRow>

const milestoneEdit = {
  name: title,
  plannedFrom: isoDate,
  plannedTo: isoDate,
  completedOn: isoDate.nullable(),
}

export const caseMaterialCalls = {
  'case.attachments': reads(['attachment', 'paper'], {
    in: { id: id<CaseId>() },
    out: z.array(attachmentRow),
  }),
  /**
   * Asks for files when `paths` is null and adds each for itself to the latest paper: one that is refused
   * does not stop the next. Empty when the user gave up.
   */
  'attachment.add': works('write', ['attachment', 'audit'], {
    in: { case: id<CaseId>(), paths: z.array(z.string().max(4000)).max(200).nullable() },
    out: z.array(attachOutcome),
  }),
  'attachment.update': writes(['attachment', 'audit'], {
    in: { id: id<AttachmentId>(), change: change(attachmentEdit.shape) },
    out: z.strictObject({ before: change(attachmentEdit.shape) }),
  }),
  'attachment.remove': writes(['attachment', 'bin', 'audit'], {
    in: { id: id<AttachmentId>() },
    out: nothing,
  }),
  /** Opens a copy in the user's PDF reader. */
  'attachment.open': reads([], { in: { id: id<AttachmentId>() }, out: nothing }),

  'progress.get': reads(['milestone', 'case', 'hearing', 'meeting', 'person'], {
    in: { id: id<CaseId>() },
    out: z.strictObject({
      milestones: z.array(progressRow),
      /** Owner, subject lead and head of department: whom people may give input to. */
      contacts: z.array(
        personName.extend({
          email: z.string(),
          phone: z.string(),
          part: z.enum(['owner', 'officer', 'chiefExecutive']),
        }),
      ),
    }),
  }),
  'milestone.create': writes(['milestone', 'audit'], {
    in: { case: id<CaseId>(), ...milestoneEdit },
    out: z.strictObject({ id: id<MilestoneId>() }),
  }),
  /** `completedOn` only where the step leaves no other trace. */
  'milestone.update': writes(['milestone', 'audit'], {
    in: { id: id<MilestoneId>(), change: change(milestoneEdit) },
    out: z.strictObject({ before: change(milestoneEdit) }),
  }),
  /** To a place in the plan, counted from 1. */
  'milestone.move': writes(['milestone', 'audit'], {
    in: { id: id<MilestoneId>(), to: z.number().int().min(1) },
    out: z.strictObject({ from: z.number().int() }),
  }),
  'milestone.remove': writes(['milestone', 'bin', 'audit'], { in: { id: id<MilestoneId>() }, out: nothing }),
  /** The plan's public page as plain HTML in a folder that the user names; null when they gave up. */
  'progress.exportPage': works('read', [], {
    in: { case: id<CaseId>(), folder: z.string().max(4000).nullable() },
    out: z.strictObject({ path: z.string() }).nullable(),
  }),

  'case.hearing': reads(['hearing'], {
    in: { id: id<CaseId>() },
    out: z.array(
      z.strictObject({
        opensOn: isoDate,
        closesOn: isoDate,
        parties: z.array(z.strictObject({ name: z.string(), group: z.string() })),
        inputs: z.array(
          z.strictObject({
            id: id<HearingInputId>(),
            number: z.number(),
            sender: z.string(),
            senderKind: z.string(),
            receivedOn: isoDate,
            late: z.boolean(),
            summary: z.string(),
            exempt: z.boolean(),
            points: z.array(
              z.strictObject({
                number: z.number(),
                text: z.string(),
                assessment: z.string(),
                conclusion: z.enum(['followed', 'partly', 'notFollowed', 'noted']).nullable(),
                change: z.string(),
              }),
            ),
          }),
        ),
      }),
    ),
  }),
  'case.decisions': reads(['decision'], {
    in: { id: id<CaseId>() },
    out: z.array(
      z.strictObject({
        id: id<DecisionId>(),
        madeOn: isoDate,
        committee: z.string(),
        number: z.string().nullable(),
        kind: z.enum(['recommendation', 'decision']),
        state: z.enum(['made', 'legalityReviewRequested', 'implementing', 'done', 'changed', 'repealed']),
        points: z.array(z.string()),
        voteSummary: z.string(),
        followUps: z.array(
          z.strictObject({
            id: id<FollowUpId>(),
            point: z.number(),
            task: z.string(),
            owner: z.string().nullable(),
            due: isoDate.nullable(),
            reportTo: z.string(),
            state: z.enum(['open', 'inProgress', 'done', 'cancelled']),
            overdue: z.boolean(),
          }),
        ),
      }),
    ),
  }),
} as const

import { z } from 'zod'
import type { CaseId, FollowUpId, MeetingId } from '../ids.ts'
import { asks, id, isoDate, nothing, reads, writes } from './call.ts'
import { caseRow } from './case.ts'
import { meetingRow } from './meeting.ts'
import { caseState, meetingState, nextStep } from './values.ts'

export const deadline = z.strictObject({
  date: isoDate,
  kind: z.enum(['milestone', 'hearingCloses', 'noticeDue', 'followUp']),
  /** Name of the step or task; '' where the kind says it all. */
  title: z.string(),
  /** Title of the case, name of the body. */
  subject: z.string(),
  case: id<CaseId>().nullable(),
  meeting: id<MeetingId>().nullable(),
  /** The task that a decision gave. */
  task: id<FollowUpId>().nullable(),
  overdue: z.boolean(),
})
export type Deadline = z.infer<typeof deadline>

export const hitKind = z.enum(['case', 'meeting', 'attachment', 'entry', 'decision', 'person', 'committee'])

/** Where a hit is found, and where it leads. Codes and dates: the window words them in its own language. */
export const hit = z.strictObject({
  kind: hitKind,
  id: z.string(),
  title: z.string(),
  /** Its own number: of a case, `K-7` of an entry, the place of a decision's point. */
  number: z.string(),
  /** Of a case or a meeting. */
  state: z.union([caseState, meetingState]).nullable(),
  /** When a meeting is, when a decision was made. */
  date: isoDate.nullable(),
  /** A person's role, the body that decided. */
  note: z.string(),
  /** The case that it belongs to, or is. */
  case: z.strictObject({ id: id<CaseId>(), caseNumber: z.string(), title: z.string() }).nullable(),
  meeting: id<MeetingId>().nullable(),
  /** Kept from the public, in whole or part. */
  exempt: z.boolean(),
})
export type Hit = z.infer<typeof hit>

export const binned = z.strictObject({
  kind: z.enum(['case', 'meeting', 'attachment', 'milestone', 'entry', 'source', 'input']),
  id: z.string(),
  title: z.string(),
  /** Number and title of the case it belongs to; a case's number; when a meeting was to begin. */
  context: z.string(),
  at: z.string(),
  /** Last day to take it back; after that it goes for good. */
  goesOn: isoDate,
  /** Past its day, and still there because something that was issued or decided refers to it. */
  kept: z.boolean(),
})
export type Binned = z.infer<typeof binned>

const thing = { kind: binned.shape.kind, id: z.string().max(36) }
const binTopics = [
  'bin',
  'case',
  'meeting',
  'attachment',
  'milestone',
  'knowledge',
  'hearing',
  'agenda',
] as const

export const overviewCalls = {
  /** The day's work for the person who works here; for everybody where nobody is chosen. */
  'overview.get': reads(
    ['case', 'meeting', 'agenda', 'milestone', 'hearing', 'decision', 'person', 'workspace', 'paper'],
    {
      in: {},
      out: z.strictObject({
        today: isoDate,
        mine: z.strictObject({ total: z.number(), rows: z.array(caseRow) }),
        /** What this person must do next, most pressing first. */
        todo: z.array(
          z.strictObject({
            case: id<CaseId>(),
            caseNumber: z.string(),
            title: z.string(),
            step: nextStep,
            date: isoDate.nullable(),
          }),
        ),
        deadlines: z.array(deadline),
        nextMeetings: z.array(meetingRow),
        /** Tasks that follow from decisions: this person's own, and those that nobody carries, whoever asks. */
        tasks: z.strictObject({ overdue: z.number(), soon: z.number(), orphaned: z.number() }),
      }),
    },
  ),
  /** What the navigation tells: cases under way, meetings to come, what lies in the bin. */
  'overview.counts': reads(['case', 'meeting', 'bin', 'decision', 'person', 'workspace'], {
    in: {},
    out: z.strictObject({
      cases: z.number(),
      meetings: z.number(),
      bin: z.number(),
      /** Tasks past their day, or that nobody carries. */
      pressingTasks: z.number(),
    }),
  }),
  /** Words in any order, in titles, numbers and names; best first. Full text comes with the search issue. */
  'search.find': reads(['case', 'meeting', 'attachment', 'knowledge', 'decision', 'person', 'committee'], {
    in: { text: z.string().max(200), limit: z.number().int().min(1).max(100) },
    out: z.strictObject({ milliseconds: z.number(), hits: z.array(hit) }),
  }),
  'bin.list': reads(['bin'], { in: {}, out: z.array(binned) }),
  'bin.restore': writes(binTopics, { in: thing, out: nothing }),
  /** Puts back what was restored by mistake; its days in the bin begin anew. */
  'bin.throw': writes(binTopics, { in: thing, out: nothing }),
  /** Today in Norway, or in the open workspace: the window does not ask its own clock. */
  'program.today': asks({ reads: ['workspace'] }, { in: {}, out: isoDate }),
} as const

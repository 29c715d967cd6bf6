import { z } from 'zod'
import type { CaseId, MeetingId } from '../ids.ts'
import { asks, id, isoDate, nothing, reads, writes } from './call.ts'
import { caseRow } from './case.ts'
import { meetingRow } from './meeting.ts'
import { nextStep } from './values.ts'

export const deadline = z.strictObject({
  date: isoDate,
  kind: z.enum(['milestone', 'hearingCloses', 'noticeDue', 'followUp', 'meeting']),
  title: z.string(),
  case: id<CaseId>().nullable(),
  meeting: id<MeetingId>().nullable(),
  overdue: z.boolean(),
})
export type Deadline = z.infer<typeof deadline>

/** Where a hit is found, and where it leads. */
export const hit = z.strictObject({
  kind: z.enum(['case', 'meeting', 'attachment', 'entry', 'decision', 'person', 'committee']),
  id: z.string(),
  title: z.string(),
  /** What stands around it: number, state, case. */
  context: z.string(),
  case: id<CaseId>().nullable(),
  meeting: id<MeetingId>().nullable(),
  exempt: z.boolean(),
})
export type Hit = z.infer<typeof hit>

export const binned = z.strictObject({
  kind: z.enum(['case', 'meeting', 'attachment', 'milestone', 'entry', 'source']),
  id: z.string(),
  title: z.string(),
  at: z.string(),
  /** Day after which it goes for good. */
  goesOn: isoDate,
})

export const overviewCalls = {
  /** The day's work for the person who works here; for everybody where nobody is chosen. */
  'overview.get': reads(
    ['case', 'meeting', 'agenda', 'milestone', 'hearing', 'decision', 'workspace', 'paper'],
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
        counts: z.strictObject({ cases: z.number(), meetings: z.number(), followUps: z.number() }),
      }),
    },
  ),
  /** Words in any order, in titles, numbers and names; best first. Full text comes with the search issue. */
  'search.find': reads(['case', 'meeting', 'attachment', 'knowledge', 'decision', 'person', 'committee'], {
    in: { text: z.string().max(200), limit: z.number().int().min(1).max(100) },
    out: z.strictObject({ milliseconds: z.number(), hits: z.array(hit) }),
  }),
  'bin.list': reads(['bin'], { in: {}, out: z.array(binned) }),
  'bin.restore': writes(['bin', 'case', 'meeting', 'attachment', 'milestone', 'knowledge'], {
    in: { kind: binned.shape.kind, id: z.string().max(36) },
    out: nothing,
  }),
  /** Today in Norway, as the main process has it: the window does not ask its own clock. */
  'program.today': asks({}, { in: {}, out: isoDate }),
} as const

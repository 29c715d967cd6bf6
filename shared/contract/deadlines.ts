import { z } from 'zod'
import type { CaseId, MeetingId, MilestoneId } from '../ids.ts'
import { id, isoDate, localTime, nothing, reads, works, writes } from './call.ts'
import { committeeName, stage } from './values.ts'

const days = z.number().int()
const bond = z.strictObject({
  from: z.string(),
  to: z.string(),
  count: z.enum(['nights', 'workdays', 'outsideHoliday']),
  least: days,
  /** `order`: one rests on the other. `law`: no earlier day is lawful. `custom`: the municipality may depart from it. */
  force: z.enum(['order', 'law', 'custom']),
  ground: z.string(),
})
export type BondView = z.infer<typeof bond>

const step = z.strictObject({
  /** Names the step in a move, and in a conflict: `second.meeting`, `hearingCloses`. */
  key: z.string(),
  code: z.enum(['paper', 'notice', 'meeting', 'hearingOpens', 'hearingCloses', 'assessed', 'published']),
  stage: stage.nullable(),
  body: committeeName.nullable(),
  who: z.enum(['officer', 'secretary', 'body']),
  state: z.enum(['done', 'set', 'open']),
  /** The latest or the earliest, as asked; null where a body has no meeting so early. */
  day: isoDate.nullable(),
  earliest: isoDate,
  latest: isoDate.nullable(),
  slack: days.nullable(),
  meeting: z.strictObject({ id: id<MeetingId>(), startsAt: localTime, endsAt: localTime }).nullable(),
  unplanned: z.boolean(),
  /** Code of a holiday, `weekend` or `closed`, where it is set for a day on which nobody works. */
  dayOff: z.string().nullable(),
  bond: bond.nullable(),
})
export type DeadlineStep = z.infer<typeof step>

const conflict = z.strictObject({
  from: z.string().nullable(),
  fromDay: isoDate,
  to: z.string(),
  toDay: isoDate,
  short: days,
  links: z.array(bond.extend({ day: isoDate })),
})
export type DeadlineConflict = z.infer<typeof conflict>

const plan = z.strictObject({
  verdict: z.enum(['good', 'tight', 'impossible']),
  goal: isoDate,
  goalStep: z.string(),
  steps: z.array(step),
  conflicts: z.array(conflict),
  earliestGoal: isoDate,
  earliestLawful: isoDate,
})
export type DeadlinePlanView = z.infer<typeof plan>

/** A way: to a day of the last body (null: the first that would do), with steps tried out on other days. */
export const deadlineWish = {
  case: id<CaseId>(),
  goal: isoDate.nullable(),
  direction: z.enum(['backwards', 'forwards']),
  moves: z.array(z.strictObject({ step: z.string().max(120), day: isoDate })).max(20),
}

const weekOfSummer = z.number().int().min(20).max(40)
export const deadlineRules = z.strictObject({
  reviewDays: days.min(0).max(60),
  openingDays: days.min(0).max(60),
  assessmentDays: days.min(0).max(120),
  recommendationDays: days.min(0).max(60),
  holidayWeeks: z.strictObject({ from: weekOfSummer, to: weekOfSummer }).nullable(),
  holidayStopsHearing: z.boolean(),
  closed: z.strictObject({ christmas: z.boolean(), easter: z.boolean() }),
})

const planned = z.strictObject({ id: id<MilestoneId>(), plannedFrom: isoDate, plannedTo: isoDate })

export const deadlineCalls = {
  /** Nothing is stored: a way is reckoned anew from what has happened. `before` is the way without the moves. */
  'deadlines.solve': reads(
    ['case', 'meeting', 'agenda', 'hearing', 'committee', 'municipality', 'workspace'],
    {
      in: deadlineWish,
      out: plan.extend({
        today: isoDate,
        before: plan.nullable(),
        moved: z.array(
          z.strictObject({ key: z.string(), before: isoDate.nullable(), after: isoDate.nullable() }),
        ),
        goalMeetings: z.array(z.strictObject({ id: id<MeetingId>(), day: isoDate })),
      }),
    },
  ),
  /** The way as a calendar (RFC 5545) where the user says (asked when `path` is null); null when they gave up. */
  'deadlines.exportIcs': works('read', [], {
    in: { ...deadlineWish, path: z.string().max(4000).nullable() },
    out: z.strictObject({ path: z.string(), events: z.number().int() }).nullable(),
  }),
  /** Plans the steps of the progress plan that follow from readings and the hearing on the days of a way. */
  'deadlines.layInPlan': writes(['milestone', 'audit'], {
    in: deadlineWish,
    out: z.strictObject({ before: z.array(planned), added: z.array(id<MilestoneId>()) }),
  }),
  /** Takes that back: what was planned stands as it stood, what was added goes into the bin. */
  'deadlines.takeOutOfPlan': writes(['milestone', 'bin', 'audit'], {
    in: {
      case: id<CaseId>(),
      before: z.array(planned).max(100),
      added: z.array(id<MilestoneId>()).max(100),
    },
    out: nothing,
  }),
  'deadlineRules.get': reads(['municipality'], { in: {}, out: deadlineRules }),
  'deadlineRules.save': writes(['municipality', 'audit'], {
    in: deadlineRules.shape,
    out: z.strictObject({ before: deadlineRules }),
  }),
} as const

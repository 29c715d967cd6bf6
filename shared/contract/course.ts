import { z } from 'zod'
import type { CaseId, CommitteeId, MeetingId, PaperId, ReadingId } from '../ids.ts'
import { id, isoDate, lines, nothing, reads, writes } from './call.ts'
import { reading as readingRow } from './case.ts'
import {
  actor,
  caseState,
  committeeName,
  courseTemplateKey,
  deskStep,
  finding,
  nextStep,
  outcome,
  stage,
} from './values.ts'

const missing = z.array(finding.shape.refusal)

/** A step that the course has from where the case stands. */
export const courseStep = z.strictObject({
  step: deskStep,
  by: actor,
  ground: z.string(),
  /** What must be there first, each with its ground; empty when the step may be taken. */
  missing,
  /** All that is missing may be set aside with a reason. */
  maySetAside: z.boolean(),
})
export type CourseStep = z.infer<typeof courseStep>

export const courseReading = readingRow.extend({
  /** What the body may make of it now; empty where it is decided, or does not lie before the body. */
  outcomes: z.array(outcome),
  /** What must be there before a decision is registered. */
  missing,
  /** Added by hand and not met yet: may be taken out again. */
  removable: z.boolean(),
  /** The paper of a mandate that lies beside the course, which is approved by itself; null for all others. */
  own: z.strictObject({ paper: id<PaperId>(), state: z.enum(['draft', 'approved', 'frozen']) }).nullable(),
})
export type CourseReading = z.infer<typeof courseReading>

export const courseView = z.strictObject({
  id: id<CaseId>(),
  caseNumber: z.string(),
  title: z.string(),
  template: courseTemplateKey,
  state: caseState,
  nextStep: nextStep.nullable(),
  steps: z.array(courseStep),
  readings: z.array(courseReading),
  /** Stages where one more body may give its opinion, and the bodies there are. */
  advisable: z.array(stage),
  committees: z.array(committeeName),
  /** Whether its mandate may be put before a body. */
  mandatePossible: z.boolean(),
  hearings: z.array(
    z.strictObject({
      opensOn: isoDate,
      closesOn: isoDate,
      parties: z.number().int(),
      inputs: z.number().int(),
    }),
  ),
  points: z.strictObject({ all: z.number().int(), unanswered: z.number().int() }),
  /** Times that the law or custom gives, with the ground; `inForce` false for law that is adopted only. */
  periods: z.array(
    z.strictObject({
      kind: z.enum(['hearing', 'publicBeforeCouncil']),
      days: z.number().int(),
      force: z.enum(['law', 'custom']),
      ground: z.string(),
      inForce: z.boolean(),
    }),
  ),
  /** Statutory councils that nothing is known of yet. */
  councilsMissing: z.array(z.string()),
  /** When a plan is taken up again, from the day of the final decision; null when never, or not decided. */
  revisionDue: isoDate.nullable(),
  revisedAfterYears: z.number().int().nullable(),
})
export type CourseView = z.infer<typeof courseView>

export const courseCalls = {
  'course.get': reads(
    ['case', 'paper', 'agenda', 'meeting', 'hearing', 'decision', 'committee', 'knowledge', 'template'],
    { in: { id: id<CaseId>() }, out: courseView },
  ),
  /** The points that the body is asked to adopt, from the paper that lies before it. */
  'reading.proposal': reads(['paper', 'agenda', 'template'], {
    in: { id: id<ReadingId>() },
    out: z.strictObject({ points: z.array(z.string()) }),
  }),
  /** What a body decided, from its meeting; never changed afterwards. Gives the state reached. */
  'reading.decide': writes(
    ['case', 'paper', 'agenda', 'meeting', 'decision', 'milestone', 'hearing', 'audit'],
    {
      in: {
        reading: id<ReadingId>(),
        outcome,
        /** The text adopted or recommended, point by point. */
        points: z.array(lines(20_000)).max(200),
        /** The result of the vote as it is printed. */
        voteSummary: lines(4000),
      },
      out: z.strictObject({ state: caseState }),
    },
  ),
  /** Takes a plan up again as a new case that points to this one. */
  'case.revise': writes(['case', 'paper', 'audit'], {
    in: { id: id<CaseId>() },
    out: z.strictObject({ id: id<CaseId>() }),
  }),
  /** One more body that gives its opinion before the one that decides. */
  'reading.addAdviser': writes(['case', 'agenda', 'audit'], {
    in: { case: id<CaseId>(), committee: id<CommitteeId>(), stage },
    out: z.strictObject({ id: id<ReadingId>() }),
  }),
  /** Takes it back; what is given back adds it again. */
  'reading.removeAdviser': writes(['case', 'agenda', 'audit'], {
    in: { id: id<ReadingId>() },
    out: z.strictObject({ case: id<CaseId>(), committee: id<CommitteeId>(), stage }),
  }),
  /** Puts the mandate and frame of the case before a body, with a paper of its own. */
  'mandate.add': writes(['case', 'paper', 'agenda', 'audit'], {
    in: { case: id<CaseId>(), committee: id<CommitteeId>() },
    out: z.strictObject({ id: id<ReadingId>() }),
  }),
  'mandate.approve': writes(['case', 'paper', 'agenda', 'audit'], {
    in: { id: id<ReadingId>(), approved: z.boolean() },
    out: nothing,
  }),
  /** Takes it back with its paper, while no agenda has it. */
  'mandate.remove': writes(['case', 'paper', 'agenda', 'audit'], {
    in: { id: id<ReadingId>() },
    out: z.strictObject({ case: id<CaseId>(), committee: id<CommitteeId>() }),
  }),
  /** Sends the notice: numbers are given and papers frozen, for good. */
  'meeting.issue': writes(['meeting', 'agenda', 'paper', 'case', 'audit'], {
    in: { id: id<MeetingId>() },
    out: z.strictObject({
      issuedOn: isoDate,
      items: z.array(z.strictObject({ number: z.string(), title: z.string() })),
    }),
  }),
} as const

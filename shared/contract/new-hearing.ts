import { z } from 'zod'
import type { AssessmentId, BlockId, CaseId, PaperId } from '../ids.ts'
import { id, lines, reads, writes } from './call.ts'
import { shownCause } from './changes.ts'

/** What was found once, and whether it was about the changes as they stand. */
export const newHearingAssessment = z.strictObject({
  id: id<AssessmentId>(),
  at: z.string(),
  who: z.string(),
  needed: z.boolean(),
  reason: z.string(),
  upToDate: z.boolean(),
})

export const newHearingCalls = {
  /** What was heard beside what is proposed now, in the sections that matter; null where there is no paper of a second reading and a sent one of the first. */
  'newHearing.get': reads(
    ['case', 'paper', 'hearing', 'template', 'decision', 'knowledge', 'meeting', 'agenda'],
    {
      in: { case: id<CaseId>() },
      out: z
        .strictObject({
          paper: id<PaperId>(),
          /** Sent: what is proposed stands. */
          frozen: z.boolean(),
          sections: z.array(
            z.strictObject({
              key: z.string(),
              title: z.string(),
              changes: z.array(
                z.strictObject({
                  block: id<BlockId>(),
                  kind: z.enum(['added', 'removed', 'edited']),
                  heard: z.string(),
                  proposed: z.string(),
                  causes: z.array(shownCause),
                }),
              ),
            }),
          ),
          material: z.number(),
          /** Whether the newest assessment is of these changes. */
          upToDate: z.boolean(),
          /** Latest first. */
          assessments: z.array(newHearingAssessment),
        })
        .nullable(),
    },
  ),
  /** Records what was found of the changes as they stand now; it is never changed, a later one takes its place. */
  'newHearing.assess': writes(['case', 'paper', 'audit'], {
    in: { case: id<CaseId>(), needed: z.boolean(), reason: lines(4000).pipe(z.string().regex(/\S/)) },
    out: z.strictObject({ id: id<AssessmentId>() }),
  }),
} as const

import { z } from 'zod'
import type { CaseId } from '../ids.ts'
import { id, isoDate, language, reads, sha256, works } from './call.ts'
import { audience, caseState, stage } from './values.ts'

const count = z.number().int().min(0)
const list = <T extends z.ZodType>(of: T): z.ZodReadonly<z.ZodArray<T>> => z.array(of).readonly()

/** What `shared/packet/passport-model.ts` says of a case. */
export const passport = z.strictObject({
  language,
  audience,
  municipality: z.string(),
  caseNumber: z.string(),
  title: z.string(),
  state: caseState,
  day: isoDate,
  readings: list(
    z.strictObject({
      stage,
      committee: z.string(),
      date: isoDate,
      number: z.string().nullable(),
      title: z.string(),
      withdrawn: z.boolean(),
      closed: z.boolean(),
      paper: z.strictObject({ version: z.number().int(), sha256: sha256.nullable() }),
      decisions: list(
        z.strictObject({
          kind: z.enum(['recommendation', 'decision']),
          points: list(z.string()),
          voteSummary: z.string(),
        }),
      ),
    }),
  ),
  hearings: list(
    z.strictObject({
      opensOn: isoDate,
      closesOn: isoDate,
      inputs: count,
      points: count,
      conclusions: list(
        z.strictObject({ conclusion: z.enum(['followed', 'partly', 'notFollowed', 'noted']), count }),
      ),
      unanswered: count,
    }),
  ),
  progress: list(
    z.strictObject({
      name: z.string(),
      plannedFrom: isoDate,
      plannedTo: isoDate,
      status: z.enum(['done', 'ongoing', 'notDone']),
    }),
  ),
})
export type PassportView = z.infer<typeof passport>

export const passportCalls = {
  /** Derived anew from what happened, for members or for everybody. */
  'passport.get': reads(
    ['case', 'paper', 'agenda', 'meeting', 'committee', 'hearing', 'decision', 'milestone', 'workspace'],
    { in: { case: id<CaseId>(), audience }, out: passport },
  ),
  /** The same as a PDF where the user says (asked when `path` is null); null when they gave up. */
  'passport.print': works('read', [], {
    in: { case: id<CaseId>(), audience, path: z.string().max(4000).nullable() },
    out: z.strictObject({ path: z.string(), pages: count, readings: count }).nullable(),
  }),
} as const

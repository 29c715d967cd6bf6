import { z } from 'zod'
import type { CaseId, CommitteeId, HearingInputId } from '../ids.ts'
import { id, isoDate, lines, reads, writes } from './call.ts'

export const statementState = z.enum(['given', 'none', 'notConcerned'])

/** What is recorded of a council; null where nothing is. */
export const recordedStatement = z.strictObject({
  state: statementState,
  /** The input to the hearing that it is; null when it came otherwise, as `text`. */
  input: id<HearingInputId>().nullable(),
  text: lines(200_000),
  receivedOn: isoDate.nullable(),
})

export const statementCalls = {
  /** Every statutory council of the municipality, with what it said of the case or that nothing is known. */
  'statement.list': reads(['case', 'hearing', 'committee', 'paper'], {
    in: { case: id<CaseId>() },
    out: z.strictObject({
      /** Whether the case is of a kind that they are to be heard on. */
      heard: z.boolean(),
      councils: z.array(
        z.strictObject({
          committee: id<CommitteeId>(),
          name: z.string(),
          state: statementState.nullable(),
          /** Taken as given because the council answered the hearing; nobody recorded it. */
          byItself: z.boolean(),
          input: z.strictObject({ id: id<HearingInputId>(), number: z.number() }).nullable(),
          receivedOn: z.string().nullable(),
          text: z.string(),
          recorded: recordedStatement.nullable(),
        }),
      ),
      /** Inputs that may be what a council said. */
      inputs: z.array(
        z.strictObject({
          id: id<HearingInputId>(),
          number: z.number(),
          sender: z.string(),
          receivedOn: z.string(),
        }),
      ),
    }),
  }),
  /** Records what a council said; `null` takes back what was recorded. */
  'statement.set': writes(['case', 'paper', 'audit'], {
    in: { case: id<CaseId>(), committee: id<CommitteeId>(), statement: recordedStatement.nullable() },
    out: z.strictObject({ before: recordedStatement.nullable() }),
  }),
} as const

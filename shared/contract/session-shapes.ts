import { z } from 'zod'
import type { AgendaItemId, CaseId, MeetingId, MotionId, PersonId, RollEntryId } from '../ids.ts'
import { id, line, localTime, someLine } from './call.ts'
import { committeeName, finding, itemKind, meetingState, outcome } from './values.ts'

/** Norwegian wall-clock time with seconds, `2021-05-26T17:04:30`. */
export const sessionTime = z.string().regex(/^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d$/)
export const voteSubject = z.enum([
  'matter',
  'closing',
  'impediment',
  'postponement',
  'return',
  'procedure',
  'election',
  'appointment',
])
export const voteForm = z.enum([
  'forAgainst',
  'between',
  'among',
  'agreedElection',
  'majorityElection',
  'proportionalElection',
])
export const motionKind = z.enum([
  'alternative',
  'amendment',
  'addition',
  'postponement',
  'return',
  'statement',
])
export const attendanceRole = z.enum(['member', 'deputy', 'secretary', 'administration'])

const named = z.strictObject({ id: id<PersonId>(), name: z.string() })
const seated = named.extend({ party: z.string() })

export const textReference = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('proposal') }),
  z.strictObject({ of: z.literal('recommendation') }),
  z.strictObject({ of: z.literal('motion'), motion: id<MotionId>() }),
])
export const candidate = z.strictObject({ name: someLine(200), sex: z.enum(['female', 'male']).nullable() })

/** What can be voted for; `votes` is asked of a written vote only, and counted of all others. */
export const voteOption = z.strictObject({
  label: line(300),
  text: textReference.nullable(),
  candidates: z.array(candidate).max(200),
  votes: z.number().int().min(0).max(1000),
})
export const ballot = z.strictObject({ person: id<PersonId>(), option: z.number().int().min(1).nullable() })

export const rollRow = z.strictObject({
  id: id<RollEntryId>(),
  person: named,
  role: attendanceRole,
  party: z.string(),
  replaces: named.nullable(),
  arrivedAt: sessionTime.nullable(),
  leftAt: sessionTime.nullable(),
})
export type RollRow = z.infer<typeof rollRow>

/** `refused`: late, and neither chair nor a third would have it decided. */
export const itemState = z.enum(['waiting', 'open', 'closed', 'withdrawn', 'refused'])

export const sessionItemRow = z.strictObject({
  id: id<AgendaItemId>(),
  position: z.number().int(),
  kind: itemKind,
  number: z.string().nullable(),
  title: z.string(),
  case: z.strictObject({ id: id<CaseId>(), caseNumber: z.string() }),
  late: z.boolean(),
  withdrawn: z.boolean(),
  /** Code of the ground on which the agenda foresees a closed door; null for an open item. */
  closedOn: z.string().nullable(),
  behindDoors: z.boolean(),
  state: itemState,
  openedAt: sessionTime.nullable(),
  closedAt: sessionTime.nullable(),
  outcome: outcome.nullable(),
  votes: z.number().int(),
  motions: z.number().int(),
})
export type SessionItemRow = z.infer<typeof sessionItemRow>

/** One thing that was done, for the trail of the day. */
export const stepRow = z.strictObject({
  sequence: z.number().int(),
  at: z.string(),
  what: z.string(),
  about: z.string(),
  item: z.string().nullable(),
})

export const sessionView = z.strictObject({
  /** The clock on the wall when it was asked. */
  now: sessionTime,
  meeting: z.strictObject({
    id: id<MeetingId>(),
    committee: committeeName,
    chairTitle: z.string(),
    number: z.number().int(),
    startsAt: localTime,
    endsAt: localTime,
    place: z.string(),
    remote: z.boolean(),
    state: meetingState,
  }),
  body: z.strictObject({
    seats: z.number().int(),
    quorum: z.number().int(),
    /** Members in the order of the roll, then deputies in the order in which they are called. */
    members: z.array(
      seated.extend({ role: z.enum(['chair', 'deputyChair', 'member', 'deputy']), rank: z.number().int() }),
    ),
    /** Employees, of whom one keeps the minutes. */
    officers: z.array(named.extend({ role: z.string() })),
  }),
  session: z
    .strictObject({
      openedAt: sessionTime,
      closedAt: sessionTime.nullable(),
      chair: named,
      secretary: named.nullable(),
      constituting: z.boolean(),
      openingNote: z.string(),
    })
    .nullable(),
  roll: z.array(rollRow),
  /** Who may vote now, were an ordinary item put to the vote. */
  voting: z.number().int(),
  items: z.array(sessionItemRow),
  /** What stands in the way of closing the meeting. */
  missing: z.array(finding),
  /** What the last step was, which can be taken back; null where there is none. */
  undo: stepRow.nullable(),
})
export type SessionView = z.infer<typeof sessionView>

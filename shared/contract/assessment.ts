import { z } from 'zod'
import type { BlockId, CaseId, HearingId, HearingInputId, InputPointId, PaperId, ThemeId } from '../ids.ts'
import { change, id, isoDate, lines, reads, works, writes } from './call.ts'
import { stage } from './values.ts'

export const senderKinds = [
  'publicBody',
  'organisation',
  'business',
  'council',
  'privatePerson',
  'employee',
  'electedMember',
] as const

/** As long as a whole input may be, for one that is one point. */
const pointText = lines(200_000)
const conclusion = z.enum(['followed', 'partly', 'notFollowed', 'noted']).nullable()

const pointEdit = {
  text: pointText,
  theme: id<ThemeId>().nullable(),
  assessment: lines(20_000),
  conclusion,
  change: lines(20_000),
  changedBlocks: z.array(id<BlockId>()).max(2000),
}
const pointChange = change(pointEdit)
export type PointChange = z.output<typeof pointChange>

const point = z.strictObject({
  id: id<InputPointId>(),
  number: z.number().int().min(1),
  ...pointEdit,
  // as it stands: what came otherwise than by typing is not trimmed on its way out, or it would not be known again
  text: z.string().max(1_000_000),
  assessment: z.string().max(1_000_000),
  change: z.string().max(1_000_000),
})
export type ShownPoint = z.output<typeof point>

const input = z.strictObject({
  id: id<HearingInputId>(),
  hearing: id<HearingId>(),
  number: z.number().int(),
  sender: z.string(),
  senderKind: z.enum(senderKinds),
  receivedOn: isoDate,
  late: z.boolean(),
  exempt: z.boolean(),
  points: z.array(point),
})
export type AssessedInput = z.output<typeof input>

/** Points of one input: what a change took away, and what it put there. Turned round it is the undo. */
const exchange = z.strictObject({
  input: id<HearingInputId>(),
  out: z.array(point).max(1000),
  in: z.array(point).max(1000),
})
export type ShownExchange = z.output<typeof exchange>

const exchanged = z.strictObject({ did: exchange })
const divided = z.array(z.strictObject({ input: id<HearingInputId>(), texts: z.array(z.string()) }))
const path = z.string().max(4000)
const topics = ['hearing', 'audit', 'case'] as const

/** What people said in a case's hearings, point by point, and what the officer makes of it. */
export const assessmentCalls = {
  /** Every point with the head of its input. No contact data, and not the inputs' whole text (`assessment.input`). */
  'assessment.get': reads(['hearing', 'knowledge', 'paper', 'meeting', 'agenda'], {
    in: { case: id<CaseId>() },
    out: z.strictObject({
      hearings: z.array(
        z.strictObject({
          id: id<HearingId>(),
          opensOn: isoDate,
          closesOn: isoDate,
          /** Where the answers were sent with a paper for the second reading: they stand since. */
          sent: z.strictObject({ committee: z.string(), date: isoDate }).nullable(),
        }),
      ),
      themes: z.array(z.strictObject({ id: id<ThemeId>(), name: z.string() })),
      inputs: z.array(input),
    }),
  }),
  /** All that an input says. */
  'assessment.input': reads(['hearing'], {
    in: { id: id<HearingInputId>() },
    out: z.strictObject({ summary: z.string(), text: z.string() }),
  }),
  /** Paragraphs that may have been changed: of the newest paper for the second reading, or for the first. */
  'assessment.paragraphs': reads(['paper'], {
    in: { case: id<CaseId>() },
    out: z.strictObject({
      paper: z
        .strictObject({ id: id<PaperId>(), title: z.string(), stage, committee: z.string() })
        .nullable(),
      blocks: z.array(z.strictObject({ id: id<BlockId>(), section: z.string(), excerpt: z.string() })),
    }),
  }),
  /** Another point of an input, last. */
  'assessment.addPoint': writes(topics, {
    in: { input: id<HearingInputId>(), text: pointText },
    out: exchanged,
  }),
  /** Changes what is given and nothing else; gives back what stood there. */
  'assessment.updatePoint': writes(topics, {
    in: { id: id<InputPointId>(), change: pointChange },
    out: z.strictObject({ before: pointChange }),
  }),
  /** Changes several points at once, all or none; gives back what stood there. */
  'assessment.answerMany': writes(topics, {
    in: {
      points: z
        .array(z.strictObject({ id: id<InputPointId>(), change: pointChange }))
        .min(1)
        .max(5000),
    },
    out: z.strictObject({
      before: z.array(z.strictObject({ id: id<InputPointId>(), change: pointChange })),
    }),
  }),
  'assessment.removePoint': writes(topics, { in: { id: id<InputPointId>() }, out: exchanged }),
  /** Cuts a point in two at a place of its text, which is named as it was seen. */
  'assessment.splitPoint': writes(topics, {
    in: { id: id<InputPointId>(), text: z.string().max(200_000), at: z.number().int().min(0) },
    out: exchanged,
  }),
  /** Makes one point of this and the next of the same input. */
  'assessment.mergePoints': writes(topics, { in: { id: id<InputPointId>() }, out: exchanged }),
  /** To a place among the input's points, counted from 1. */
  'assessment.movePoint': writes(topics, {
    in: { id: id<InputPointId>(), to: z.number().int().min(1) },
    out: z.strictObject({ from: z.number().int() }),
  }),
  /** How inputs may be divided: one, or all of a case that have no point. Changes nothing. */
  'assessment.suggestPoints': reads(['hearing'], {
    in: { case: id<CaseId>(), input: id<HearingInputId>().nullable() },
    out: z.array(
      z.strictObject({
        input: id<HearingInputId>(),
        number: z.number(),
        sender: z.string(),
        texts: z.array(z.string()),
      }),
    ),
  }),
  /** Divides inputs as was suggested or said; points that nobody has answered give way. */
  'assessment.dividePoints': writes(topics, {
    in: { inputs: divided.min(1).max(5000) },
    out: z.strictObject({ did: z.array(exchange), points: z.number() }),
  }),
  /** Puts points there for others: how the changes above are taken back. */
  'assessment.exchange': writes(topics, {
    in: { changes: z.array(exchange).min(1).max(5000) },
    out: z.strictObject({ changed: z.number() }),
  }),
  /** All points with their answers as a table, or what anybody may read of them; null when the user gave up. */
  'assessment.export': works('read', [], {
    in: {
      case: id<CaseId>(),
      format: z.enum(['csv', 'xlsx']),
      form: z.enum(['full', 'public']),
      path: z.exactOptional(path),
    },
    out: z
      .strictObject({
        path: z.string(),
        points: z.number(),
        /** Inputs that are exempt from public access: the public form only says that they are there. */
        exempt: z.number(),
      })
      .nullable(),
  }),
} as const

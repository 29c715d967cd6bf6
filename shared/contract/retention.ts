import { z } from 'zod'
import { erasableFields } from '../domain/retention/erase-input.ts'
import { heldPlaces } from '../domain/retention/held-on-person.ts'
import { longestMonths } from '../domain/retention/retention-rules.ts'
import type { CaseId, HearingId } from '../ids.ts'
import { id, isoDate, language, line, reads, someLine, works, writes } from './call.ts'

const count = z.number().int().min(0)
const method = z.enum(['anonymise', 'delete'])

export const retentionRules = z.strictObject({
  after: z.enum(['decision', 'hearing']),
  months: z.number().int().min(0).max(longestMonths),
  method,
  archiveFirst: z.boolean(),
  keepSummaries: z.boolean(),
})

const hold = z.strictObject({
  code: z.enum(['hearingOpen', 'caseOpen', 'reviewTime', 'reviewOpen', 'notArchived', 'byHand']),
  ground: z.string(),
  until: isoDate.nullable(),
  reason: z.string(),
})
export type RetentionHold = z.infer<typeof hold>

/** What an officer has said of one hearing. */
const said = {
  choice: z.strictObject({ dueOn: isoDate, reason: someLine(400) }).nullable(),
  hold: z.strictObject({ reason: someLine(400), until: isoDate.nullable() }).nullable(),
  archived: z.strictObject({ on: isoDate, as: line(200) }).nullable(),
}

const hearing = z.strictObject({
  hearing: id<HearingId>(),
  case: id<CaseId>(),
  caseNumber: z.string(),
  title: z.string(),
  /** The case lies in the bin. */
  binned: z.boolean(),
  dueOn: isoDate.nullable(),
  from: z
    .strictObject({ fact: z.enum(['decision', 'hearing', 'caseEnd', 'choice']), day: isoDate })
    .nullable(),
  holds: z.array(hold),
  /** `waiting`: not yet. `held`: its day has come, and something holds it. `due`: now. `empty`: nothing is left. */
  standing: z.enum(['waiting', 'held', 'due', 'empty']),
  counts: z.strictObject({
    inputs: count,
    personal: count,
    contacts: count,
    erased: count,
    files: count,
    bytes: count,
  }),
  said: z.strictObject(said),
})
export type RetentionOfHearing = z.infer<typeof hearing>

const field = z.enum(erasableFields)
const leftover = z.strictObject({
  kind: z.enum(['paper', 'version', 'typed', 'comment', 'entry', 'source', 'statement', 'note', 'task']),
  id: z.string(),
  title: z.string(),
  /** It was sent, and stands. */
  sent: z.boolean(),
  places: count,
})
export type Leftover = z.infer<typeof leftover>

const erased = z.strictObject({
  hearing: id<HearingId>(),
  case: id<CaseId>(),
  caseNumber: z.string(),
  inputs: count,
  fields: z.array(field),
  event: count,
  leftovers: z.array(leftover),
})

const topics = ['hearing', 'case', 'decision', 'municipality', 'workspace', 'bin'] as const

/** How long personal data of those who answer hearings is kept, and its going: by rule, with trail, never undone. */
export const retentionCalls = {
  /** All that is kept as of a day (null: today), with what is to go; `sweepOwed`: bytes may still lie in the file. */
  'retention.plan': reads(topics, {
    in: { on: isoDate.nullable() },
    out: z.strictObject({
      today: isoDate,
      on: isoDate,
      rules: retentionRules,
      hearings: z.array(hearing),
      sweepOwed: z.boolean(),
      /** Of the file that is written anew at the end, while which no other call is answered. */
      fileBytes: count,
      /** Copies in the workspace's own folder of backups, newest first: what is erased lives there until they go. */
      copies: z.array(z.strictObject({ name: z.string(), at: z.string(), bytes: count })),
    }),
  }),
  /** How many hearings are due and how many are held, for a quiet reminder. */
  'retention.pressing': reads(topics, {
    in: {},
    out: z.strictObject({ due: count, held: count, inputs: count, sweepOwed: z.boolean() }),
  }),
  /** The same of one hearing; null where nobody has answered it. */
  'retention.hearing': reads(topics, { in: { hearing: id<HearingId>() }, out: hearing.nullable() }),
  'retention.say': writes(['hearing', 'case', 'audit'], {
    in: { hearing: id<HearingId>(), ...said },
    out: z.strictObject({ before: z.strictObject(said) }),
  }),
  'retention.saveRules': writes(['municipality', 'hearing', 'audit'], {
    in: retentionRules.shape,
    out: z.strictObject({ before: retentionRules }),
  }),
  /**
   * Erases in these hearings, each whole or not at all; one that is not due is passed over with why. Ends by writing the
   * file anew. Given up half-way, what was erased is, and the rest is not. With none, only the file is written anew.
   */
  'retention.run': works('write', ['hearing', 'case', 'decision', 'bin', 'audit', 'workspace'], {
    in: {
      orders: z
        .array(
          z.strictObject({ hearing: id<HearingId>(), inputs: count, method, keepSummaries: z.boolean() }),
        )
        .max(2000),
    },
    out: z.strictObject({
      erased: z.array(erased),
      passedOver: z.array(
        z.strictObject({
          hearing: id<HearingId>(),
          code: z.string(),
          facts: z.record(z.string(), z.union([z.string(), z.number()])),
        }),
      ),
      /** `busy`: somebody else reads the file; `full`: no room for a new one. It must be written anew later. */
      sweep: z.enum(['nothingOwed', 'swept', 'busy', 'full', 'givenUp']),
    }),
  }),
  /** What was erased before, newest first. */
  'retention.history': reads(['hearing', 'audit', 'workspace'], {
    in: {},
    out: z.array(
      z.strictObject({
        id: z.string(),
        case: id<CaseId>(),
        caseNumber: z.string(),
        title: z.string(),
        at: z.string(),
        day: isoDate,
        actor: z.string(),
        method,
        dueOn: isoDate,
        inputs: count,
        fields: z.array(field),
        event: count,
      }),
    ),
  }),
  /** All that is held on somebody, with what goes along unless the officer says otherwise (`chosen`). */
  'person.held': reads(
    [...topics, 'person', 'committee', 'meeting', 'session', 'minutes', 'paper', 'knowledge'],
    {
      in: { asked: z.string().max(200) },
      out: z.strictObject({
        things: z.array(
          z.strictObject({
            key: z.string(),
            place: z.enum(heldPlaces),
            title: z.string(),
            where: z.string(),
            day: isoDate.nullable(),
            text: z.string(),
            exempt: z.boolean(),
            others: z.boolean(),
            sure: z.boolean(),
            until: isoDate.nullable(),
            chosen: z.boolean(),
          }),
        ),
        moreTexts: count,
      }),
    },
  ),
  /** Writes the copy where the user says (asked when `path` is null); null when they gave up. `keys` null: what is chosen. */
  'person.export': works('read', ['audit'], {
    in: {
      asked: z.string().max(200),
      keys: z.array(z.string().max(200)).max(50_000).nullable(),
      language,
      path: z.string().max(4000).nullable(),
    },
    out: z.strictObject({ path: z.string(), written: count, leftOut: count, files: count }).nullable(),
  }),
} as const

import { z } from 'zod'
import type { CaseId, HearingId, HearingInputId, OperationId } from '../ids.ts'
import { change, id, isoDate, line, lines, nothing, reads, sha256, someLine, writes } from './call.ts'
import { disclosureEdit } from './case.ts'
import { failure } from './reply.ts'

export const partyGroups = [
  'employees',
  'electedMembers',
  'inhabitants',
  'business',
  'voluntary',
  'interestGroups',
  'statutoryCouncils',
  'publicBodies',
] as const
export const senderKinds = [
  'publicBody',
  'organisation',
  'business',
  'council',
  'privatePerson',
  'employee',
  'electedMember',
] as const

const count = z.number().int().min(0)
const senderKind = z.enum(senderKinds)
const party = z.strictObject({ name: someLine(300), group: z.enum(partyGroups) })

const plan = { opensOn: isoDate, closesOn: isoDate, parties: z.array(party).max(500) }

const inputEdit = {
  sender: someLine(300),
  senderKind,
  receivedOn: isoDate,
  text: lines(1_000_000),
  summary: lines(20_000),
  disclosure: disclosureEdit.nullable(),
}

const contact = { name: line(300), address: line(600), email: line(320), phone: line(60) }

/** A line in the list of inputs: what is told of each without opening it. */
export const inputRow = z.strictObject({
  id: id<HearingInputId>(),
  number: count,
  sender: z.string(),
  senderKind,
  receivedOn: isoDate,
  late: z.boolean(),
  exempt: z.boolean(),
  /** The beginning of the summary, else of the text. */
  excerpt: z.string(),
  points: count,
  /** Points without an answer. */
  open: count,
  files: count,
  /** Numbers of those that somebody has said are the same. */
  sameAs: z.array(count),
})
export type InputRow = z.infer<typeof inputRow>

const twinOf = z.strictObject({
  id: id<HearingInputId>(),
  number: count,
  sender: z.string(),
  receivedOn: isoDate,
  excerpt: z.string(),
})

/** The hearing of a case: when, to whom, and what came in. Contact data goes by three calls of its own alone. */
export const hearingCalls = {
  'hearing.get': reads(['hearing', 'case', 'committee'], {
    in: { case: id<CaseId>() },
    out: z.strictObject({
      /** Why period and parties stand; null while they may be changed. */
      fixed: failure.nullable(),
      /** Why no input can be taken in, changed or removed; null while it can. */
      closed: failure.nullable(),
      /** Councils of the municipality that must be heard (koml. § 5-12). */
      councils: z.array(party),
      hearings: z.array(
        z.strictObject({
          id: id<HearingId>(),
          opensOn: isoDate,
          closesOn: isoDate,
          parties: z.array(party),
          inputs: count,
          /** Days left to answer, today's counted as none; null outside the period. */
          daysLeft: count.nullable(),
          /** The last import that was not taken back. */
          lastImport: z
            .strictObject({ import: id<OperationId>(), file: z.string(), at: z.string(), inputs: count })
            .nullable(),
        }),
      ),
    }),
  }),
  /** Makes a hearing (`hearing` null) or changes one; `warning` is what custom, not law, asks for. */
  'hearing.plan': writes(['hearing', 'case', 'milestone', 'audit'], {
    in: { case: id<CaseId>(), hearing: id<HearingId>().nullable(), ...plan },
    out: z.strictObject({
      hearing: id<HearingId>(),
      warning: failure.nullable(),
      before: z.strictObject(plan).nullable(),
    }),
  }),
  /** Takes away a hearing to which nobody has said anything; gives what it was. */
  'hearing.remove': writes(['hearing', 'case', 'milestone', 'audit'], {
    in: { hearing: id<HearingId>() },
    out: z.strictObject({ before: z.strictObject(plan) }),
  }),
  'hearing.inputs': reads(['hearing'], {
    in: { hearing: id<HearingId>() },
    out: z.array(inputRow),
  }),
  'input.get': reads(['hearing'], {
    in: { id: id<HearingInputId>() },
    out: z.strictObject({
      id: id<HearingInputId>(),
      number: count,
      ...inputEdit,
      late: z.boolean(),
      points: z.array(
        z.strictObject({
          number: count,
          text: z.string(),
          assessment: z.string(),
          conclusion: z.enum(['followed', 'partly', 'notFollowed', 'noted']).nullable(),
          change: z.string(),
        }),
      ),
      files: z.array(
        z.strictObject({
          position: count,
          name: z.string(),
          part: z.enum(['original', 'attached']),
          bytes: count,
          sha256,
        }),
      ),
    }),
  }),
  /** `pasted` is what was pasted, kept as the original. */
  'input.add': writes(['hearing', 'case', 'audit'], {
    in: {
      hearing: id<HearingId>(),
      ...inputEdit,
      pasted: z.exactOptional(z.string().max(1_000_000)),
    },
    out: z.strictObject({ id: id<HearingInputId>(), number: count }),
  }),
  'input.update': writes(['hearing', 'case', 'audit'], {
    in: { id: id<HearingInputId>(), change: change(inputEdit) },
    out: z.strictObject({ before: change(inputEdit) }),
  }),
  /** Into the bin; its number stays its own. */
  'input.remove': writes(['hearing', 'case', 'bin', 'audit'], {
    in: { id: id<HearingInputId>() },
    out: z.strictObject({ number: count }),
  }),
  /** Opens a copy of what came in. */
  'input.openFile': reads([], { in: { id: id<HearingInputId>(), position: count }, out: nothing }),

  'input.contact': reads(['hearing'], {
    in: { id: id<HearingInputId>() },
    out: z.strictObject(contact).nullable(),
  }),
  'input.setContact': writes(['hearing', 'audit'], {
    in: { id: id<HearingInputId>(), ...contact },
    out: z.strictObject({ before: z.strictObject(contact).nullable() }),
  }),
  'input.dropContact': writes(['hearing', 'audit'], {
    in: { id: id<HearingInputId>() },
    out: z.strictObject({ before: z.strictObject(contact).nullable() }),
  }),

  /** Pairs that may be the same, and what was said of them. */
  'input.duplicates': reads(['hearing'], {
    in: { hearing: id<HearingId>() },
    out: z.array(
      z.strictObject({
        first: twinOf,
        second: twinOf,
        signs: z.array(z.enum(['sameText', 'nearText', 'sameSender'])),
        likeness: count,
        said: z.strictObject({ same: z.boolean(), note: z.string() }).nullable(),
      }),
    ),
  }),
  /** Says that two inputs are the same, or not; null takes it back. Both stay. */
  'input.judgeTwins': writes(['hearing', 'audit'], {
    in: {
      first: id<HearingInputId>(),
      second: id<HearingInputId>(),
      said: z.strictObject({ same: z.boolean(), note: lines(2000) }).nullable(),
    },
    out: z.strictObject({ before: z.strictObject({ same: z.boolean(), note: z.string() }).nullable() }),
  }),
} as const

import { z } from 'zod'
import { inputFields } from '../domain/hearing/import/fields.ts'
import type { CaseId, HearingId, HearingInputId, OperationId } from '../ids.ts'
import { change, id, isoDate, line, lines, nothing, reads, sha256, someLine, works, writes } from './call.ts'
import { disclosureEdit } from './case.ts'
import { importEncodings, importSeparators } from './knowledge-exchange.ts'
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
const path = z.string().max(4000)
const token = z.uuid()
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

const someRows = z.strictObject({ count, rows: z.array(count) })

const how = {
  hearing: id<HearingId>(),
  token,
  /** What each column says, by its place. */
  mapping: z.array(z.enum(inputFields).nullable()).max(200),
  kind: senderKind,
  receivedOn: isoDate,
  ifThere: z.enum(['skip', 'add']),
}

/** What became of one document that was offered as an input. */
const documentOutcome = z.strictObject({
  file: z.string(),
  input: id<HearingInputId>().nullable(),
  number: count.nullable(),
  warnings: z.array(z.enum(['noText', 'textCut', 'active', 'noDate', 'leftOut'])),
  refusal: failure.nullable(),
})

const undone = z.strictObject({
  removed: count,
  stayed: z.array(
    z.strictObject({ number: count, sender: z.string(), why: z.enum(['changed', 'used']) }),
  ),
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
      points: count,
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

  /** Reads a table of inputs and keeps it under a token; null when the user gave up. Changes nothing. */
  'hearing.readFile': works('read', [], {
    in: {
      path: z.exactOptional(path),
      token: z.exactOptional(token),
      encoding: z.enum(importEncodings).nullable(),
      separator: z.enum(importSeparators).nullable(),
      sheet: z.string().max(100).nullable(),
    },
    out: z
      .strictObject({
        token,
        file: z.string(),
        hash: sha256,
        encoding: z.enum(importEncodings).nullable(),
        columns: z.array(
          z.strictObject({
            name: z.string(),
            field: z.enum(inputFields).nullable(),
            samples: z.array(z.string()),
          }),
        ),
        rows: count,
        separator: z.enum(importSeparators).nullable(),
        sheet: z.string().nullable(),
        sheets: z.array(z.string()),
        formulas: someRows,
        errors: someRows,
      })
      .nullable(),
  }),
  /** What taking the table in would do, row by row. Changes nothing. */
  'hearing.planImport': works('read', [], {
    in: how,
    out: z.strictObject({
      plan: sha256,
      counts: z.strictObject({ add: count, skip: count, refuse: count }),
      /** Of those that would be added, how many came late. */
      late: count,
      /** The first two hundred of each outcome, refused ones first. */
      rows: z.array(
        z.strictObject({
          row: count,
          outcome: z.enum(['add', 'skip', 'refuse']),
          sender: z.string(),
          excerpt: z.string(),
          late: z.boolean(),
          why: z.enum(['exists', 'twice']).nullable(),
          at: count.nullable(),
          refusal: failure.nullable(),
        }),
      ),
      notes: z.array(z.strictObject({ code: z.enum(['unknownKind', 'noTheme']), ...someRows.shape })),
    }),
  }),
  /** Takes in what was looked at, all or nothing. */
  'hearing.import': works('write', ['hearing', 'case', 'audit'], {
    in: { ...how, plan: sha256, skipRefused: z.boolean() },
    out: z.strictObject({ import: id<OperationId>(), added: count, skipped: count, refused: count }),
  }),
  /** Letters, e-mails and PDFs, each an input of its own: one that is refused does not stop the next. */
  'hearing.takeDocuments': works('write', ['hearing', 'case', 'audit'], {
    in: { hearing: id<HearingId>(), paths: z.exactOptional(z.array(path).max(200)) },
    out: z.strictObject({
      import: id<OperationId>().nullable(),
      files: z.array(documentOutcome),
    }),
  }),
  /** Takes back what an import did; what was changed or used since stays, and is told. */
  'hearing.undoImport': writes(['hearing', 'case', 'audit', 'bin'], {
    in: { import: id<OperationId>() },
    out: undone,
  }),
  /** Inputs as a table (CSV, XLSX); null when the user gave up. Contact data only where it is asked for. */
  'hearing.export': works('read', ['audit'], {
    in: {
      hearing: id<HearingId>(),
      format: z.enum(['csv', 'xlsx']),
      audience: z.enum(['members', 'public']),
      contacts: z.boolean(),
      path: z.exactOptional(path),
    },
    out: z.strictObject({ path: z.string(), written: count, withheld: count }).nullable(),
  }),
  /** The letter to those who are heard, as PDF; null when the user gave up. */
  'hearing.letter': works('read', [], {
    in: { case: id<CaseId>(), path: z.exactOptional(path) },
    out: z.strictObject({ path: z.string(), pages: count }).nullable(),
  }),
  /** The hearing's public page with its papers, as plain HTML in a folder; null when the user gave up. */
  'hearing.exportPage': works('read', [], {
    in: { case: id<CaseId>(), folder: path.nullable() },
    out: z.strictObject({ path: z.string(), files: count }).nullable(),
  }),
} as const

import { z } from 'zod'
import { inputFields } from '../domain/hearing/import/fields.ts'
import type { CaseId, HearingId, HearingInputId, OperationId } from '../ids.ts'
import { id, isoDate, sha256, works, writes } from './call.ts'
import { senderKinds } from './hearing.ts'
import { importEncodings, importSeparators } from './knowledge-exchange.ts'
import { failure } from './reply.ts'

const count = z.number().int().min(0)
const path = z.string().max(4000)
/** A file that was read and is kept until it is taken in, or others are read. */
const token = z.uuid()
const senderKind = z.enum(senderKinds)

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
  stayed: z.array(z.strictObject({ number: count, sender: z.string(), why: z.enum(['changed', 'used']) })),
})

/** Inputs of a hearing from files and to files, its letter and its page. */
export const hearingExchangeCalls = {
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
      notes: z.array(z.strictObject({ code: z.enum(['unknownKind', 'unknownTheme']), ...someRows.shape })),
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
  'hearing.export': works('read', [], {
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

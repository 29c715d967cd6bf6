import { z } from 'zod'
import { importFields } from '../domain/knowledge/import/fields.ts'
import type { CaseId, OperationId, SourceId, ThemeId } from '../ids.ts'
import { id, sha256, works, writes } from './call.ts'
import { failure } from './reply.ts'

export const importEncodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const
export const importSeparators = [';', ',', '\t', '|'] as const
export const knowledgeFormats = ['csv', 'xlsx', 'ris', 'bib', 'json'] as const

const path = z.string().max(4000)
const count = z.number().int().min(0)
/** A file that was read and is kept until it is taken in, or others are read. */
const token = z.uuid()
const field = z.enum(importFields)

/** Rows that something is to be said of: how many, and the first few. */
const someRows = z.strictObject({ count, rows: z.array(count) })

const fileRead = z.strictObject({
  token,
  file: z.string(),
  hash: sha256,
  encoding: z.enum(importEncodings).nullable(),
  content: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('table'),
      columns: z.array(
        z.strictObject({
          name: z.string(),
          /** What it is likely to say. */
          field: field.nullable(),
          samples: z.array(z.string()),
        }),
      ),
      rows: count,
      /** The first fifty. */
      sample: z.array(z.strictObject({ row: count, cells: z.array(z.string()) })),
      separator: z.enum(importSeparators).nullable(),
      sheet: z.string().nullable(),
      sheets: z.array(z.string()),
      formulas: someRows,
      errors: someRows,
    }),
    z.strictObject({
      kind: z.literal('references'),
      format: z.enum(['ris', 'bibtex', 'csl']),
      records: count,
    }),
  ]),
})
export type FileRead = z.infer<typeof fileRead>

const counts = z.strictObject({ add: count, update: count, skip: count, refuse: count })

const plannedRow = z.strictObject({
  row: count,
  outcome: z.enum(['add', 'update', 'skip', 'refuse']),
  title: z.string(),
  /** The theme of an entry, the author of a reference. */
  under: z.string(),
  why: z.enum(['exists', 'twice', 'same']).nullable(),
  /** K-number or source number of what is there, or the row where it stood before. */
  at: count.nullable(),
  refusal: failure.nullable(),
})
export type PlannedRow = z.infer<typeof plannedRow>

const importPlan = z.strictObject({
  /** By which what is done is held against what was looked at. */
  plan: sha256,
  kind: z.enum(['entries', 'sources']),
  counts,
  newThemes: z.array(z.string()),
  /** The first two hundred of each outcome, refused ones first. */
  rows: z.array(plannedRow),
  notes: z.array(z.strictObject({ code: z.enum(['ambiguousNumber', 'referenceOnly']), ...someRows.shape })),
})
export type PlannedImport = z.infer<typeof importPlan>

const how = {
  case: id<CaseId>(),
  token,
  /** What each column says, by its place; empty for references. */
  mapping: z.array(field.nullable()).max(200),
  ifThere: z.enum(['skip', 'update', 'add']),
  makeThemes: z.boolean(),
  /** The theme of rows that name none. */
  theme: id<ThemeId>().nullable(),
}

const stayed = z.strictObject({
  kind: z.enum(['entry', 'source', 'theme']),
  number: count,
  title: z.string(),
  why: z.enum(['changed', 'used']),
})

/** The knowledge base of a case from files and to files. */
export const knowledgeExchangeCalls = {
  /**
   * Reads a file of entries or references, and keeps it under a token; asks for it where neither `path` (from a
   * terminal) nor the token of one that is to be read otherwise is given. Changes nothing. null: the user gave up.
   */
  'knowledge.readFile': works('read', [], {
    in: {
      path: z.exactOptional(path),
      token: z.exactOptional(token),
      encoding: z.enum(importEncodings).nullable(),
      separator: z.enum(importSeparators).nullable(),
      sheet: z.string().max(100).nullable(),
    },
    out: fileRead.nullable(),
  }),
  /** What taking the file in would do, row by row. Changes nothing. */
  'knowledge.planImport': works('read', [], { in: how, out: importPlan }),
  /** Takes in what was looked at, all or nothing. */
  'knowledge.import': works('write', ['knowledge', 'audit', 'case'], {
    in: { ...how, plan: sha256, skipRefused: z.boolean() },
    out: z.strictObject({ import: id<OperationId>(), counts, themes: count }),
  }),
  /** Takes back what an import did; what was changed or used since stays, and is told. */
  'knowledge.undoImport': writes(['knowledge', 'audit', 'case', 'bin'], {
    in: { import: id<OperationId>() },
    out: z.strictObject({ removed: count, restored: count, stayed: z.array(stayed) }),
  }),
  /** Writes entries (CSV, XLSX) or sources (RIS, BibTeX, CSL-JSON); null when the user gave up. */
  'knowledge.export': works('read', [], {
    in: { case: id<CaseId>(), format: z.enum(knowledgeFormats), path: z.exactOptional(path) },
    out: z
      .strictObject({
        path: z.string(),
        written: count,
        /** Sources that are exempt from public access, and are not in the file. */
        exempt: count,
      })
      .nullable(),
  }),
  /** A PDF or Word document as a source, pinned with the text that it holds; null when the user gave up. */
  'knowledge.addDocument': works('write', ['knowledge', 'audit', 'case'], {
    in: { case: id<CaseId>(), path: z.exactOptional(path) },
    out: z
      .strictObject({
        source: id<SourceId>(),
        number: count,
        title: z.string(),
        characters: count,
        warnings: z.array(z.enum(['noText', 'textCut', 'active'])),
      })
      .nullable(),
  }),
} as const

import { canonicalJson } from '../document/canonical.ts'
import type { RecordKind } from './report.ts'

/** A record by its kind and id, as the facts of a case have it. */
export type FactRecord = { readonly id: string } & Readonly<Record<string, unknown>>

/** What a bundle may change of a record when only the other side has; and what it only tells, for it was an act. */
export const mergedFields: Readonly<Record<RecordKind, readonly string[]>> = {
  case: ['title', 'archiveCode', 'language', 'officer', 'owner', 'disclosure'],
  reading: [],
  milestone: ['name', 'plannedFrom', 'plannedTo', 'derivedFrom'],
  theme: ['name'],
  source: [
    'kind',
    'title',
    'author',
    'published',
    'url',
    'accessed',
    'savedText',
    'blob',
    'licence',
    'disclosure',
  ],
  entry: ['theme', 'kind', 'title', 'text', 'value', 'unit', 'asOf', 'series', 'dimensions', 'sources'],
  hearing: ['opensOn', 'closesOn', 'parties'],
  input: ['sender', 'senderKind', 'receivedOn', 'late', 'text', 'summary', 'points', 'disclosure'],
  paper: ['title', 'language', 'disclosure'],
  attachment: ['title', 'kind', 'disclosure'],
  thread: [],
  comment: [],
}

export const toldFields: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  case: ['caseNumber', 'course', 'state'],
  reading: ['committee', 'stage', 'outcome'],
  paper: ['state', 'correctionReason'],
  attachment: ['blob'],
}

export type FieldMerge = {
  readonly field: string
  readonly ours: unknown
  readonly theirs: unknown
  readonly outcome: 'taken' | 'differs' | 'told'
}

/**
 * The fields in which two sides say different things of one record. With `base`, what both had before, a field that
 * only they changed is `taken`, and one that only we changed is nothing to tell; without, every one `differs`.
 */
export function mergeRecord(
  kind: RecordKind,
  base: FactRecord | null,
  ours: FactRecord,
  theirs: FactRecord,
): readonly FieldMerge[] {
  const told = toldFields[kind] ?? []
  return [...mergedFields[kind], ...told].flatMap((field): FieldMerge[] => {
    const [was, own, other] = [base, ours, theirs].map((each) => key(field, each?.[field]))
    if (own === other || (base !== null && was === other)) return []
    const values = { field, ours: ours[field], theirs: theirs[field] }
    if (told.includes(field)) return [{ ...values, outcome: 'told' }]
    return [{ ...values, outcome: base !== null && was === own ? 'taken' : 'differs' }]
  })
}

/** An exemption is the same whatever id each side gave it. */
function key(field: string, value: unknown): string {
  const isExemption = field === 'disclosure' && typeof value === 'object' && value !== null
  return canonicalJson(isExemption ? { ...value, id: '' } : (value ?? null))
}

import type { Mapping } from '#shared/domain/knowledge/import/fields.ts'
import { planEntries } from '#shared/domain/knowledge/import/plan-entries.ts'
import { planSources } from '#shared/domain/knowledge/import/plan-sources.ts'
import type { EntryChoices, ImportPlan, KnownEntries } from '#shared/domain/knowledge/import/plan.ts'
import type { Source } from '#shared/domain/knowledge/knowledge.ts'
import { canonicalJson } from '#shared/document/canonical.ts'
import type { CaseId } from '#shared/ids.ts'
import type { ImportReading } from '../../exchange/read-import.ts'
import { entriesOfCase, sourcesOfCase, themesOfCase } from '../../store/knowledge.ts'
import { sha256 } from '../../store/hash.ts'
import type { Database } from '../../store/rows.ts'

/** How a file is to be taken in; `mapping` and `theme` matter for tables alone. */
export type ImportChoices = EntryChoices & { readonly mapping: Mapping }

/** What of a case a plan is held against. */
export type KnownKnowledge = KnownEntries & { readonly pinned: readonly Source[] }

/** Reads what a plan needs to know of a case. */
export function knownKnowledge(db: Database, id: CaseId): KnownKnowledge {
  const pinned = sourcesOfCase(db, id)
  return {
    pinned: pinned.map((source) => ({ ...source, savedText: '' })), // by what it is called, not by what it says
    themes: themesOfCase(db, id),
    sources: pinned.map(({ id: source, number, title }) => ({ id: source, number, title })),
    entries: entriesOfCase(db, id),
  }
}

/** The same for looking and for doing: pure, and the same twice. */
export function planImport(
  reading: ImportReading,
  known: KnownKnowledge,
  choices: ImportChoices,
  today: string,
): ImportPlan {
  return reading.kind === 'table'
    ? planEntries(reading.table.rows, choices.mapping, known, choices)
    : planSources(reading.records, known.pinned, { ifThere: choices.ifThere, today })
}

/** By which what is done is held against what was looked at. */
export const planHash = (plan: ImportPlan): string => sha256(canonicalJson(plan))

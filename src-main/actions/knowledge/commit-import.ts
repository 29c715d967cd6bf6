import type { Case } from '#shared/domain/case/case.ts'
import { checkEntry } from '#shared/domain/knowledge/check-knowledge.ts'
import type { EntryFacts } from '#shared/domain/knowledge/check-knowledge.ts'
import { sameName } from '#shared/domain/knowledge/import/fields.ts'
import { countOutcomes } from '#shared/domain/knowledge/import/plan.ts'
import type { EntryPlan, PlanCounts, SourcePlan } from '#shared/domain/knowledge/import/plan.ts'
import { canonicalJson } from '#shared/document/canonical.ts'
import type { Theme } from '#shared/domain/knowledge/knowledge.ts'
import type { CaseId, OperationId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { ImportReading } from '../../exchange/read-import.ts'
import { appendAudit } from '../../store/audit.ts'
import { findCase, touchCase } from '../../store/cases.ts'
import { sha256 } from '../../store/hash.ts'
import { keepImport } from '../../store/knowledge-imports.ts'
import type { ImportDid } from '../../store/knowledge-imports.ts'
import { findEntry, saveEntry } from '../../store/knowledge.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import { placeEntry } from './keep-entry.ts'
import type { KnownBy } from './keep-entry.ts'
import { addSource } from './keep-source.ts'
import { addTheme } from './keep-theme.ts'
import { knownKnowledge, planHash, planImport } from './plan-import.ts'
import type { ImportChoices } from './plan-import.ts'

/** The file that was read and looked at, and what was seen of it. */
export type SeenImport = {
  readonly name: string
  /** SHA-256 of its bytes. */
  readonly hash: string
  readonly reading: ImportReading
  /** {@link planHash} of the plan that was looked at. */
  readonly plan: string
}

export type Imported = {
  readonly id: OperationId
  readonly counts: PlanCounts
  readonly themes: number
}

/**
 * Takes in what was looked at: all of it or nothing, under one line in the trail. Refuses with `case.gone`,
 * `knowledgeImport.changedSince` where the case or the file would now give another plan, `knowledgeImport.rowsRefused`
 * where rows are refused and `skipRefused` does not let the others in, and `knowledgeImport.nothing`.
 */
export function commitImport(
  store: Store,
  file: CaseId,
  seen: SeenImport,
  choices: ImportChoices & { readonly skipRefused: boolean },
  by: KnownBy,
): Imported | Refusal {
  return store.transaction((db): Imported | Refusal => {
    const owner = findCase(db, file)
    if (owner === null) return refuse('case.gone')
    const plan = planImport(seen.reading, knownKnowledge(db, file), choices, by.today)
    if (planHash(plan) !== seen.plan) return refuse('knowledgeImport.changedSince')
    const counts = countOutcomes(plan)
    const rows = plan.rows.filter(({ outcome }) => outcome === 'refuse').map(({ row }) => row)
    if (rows.length > 0 && !choices.skipRefused)
      return refuse('knowledgeImport.rowsRefused', { count: rows.length, rows: someRows(rows) })
    if (counts.add + counts.update === 0) return refuse('knowledgeImport.nothing')
    const did = plan.kind === 'entries' ? takeEntries(db, owner, plan, by) : takeSources(db, file, plan, by)
    if (isRefusal(did)) return did
    const id = by.newId<OperationId>()
    keepImport(db, { id, case: file, at: by.at, fileName: seen.name, file: seen.hash, did })
    touchCase(db, file, by.at)
    const themes = did.themes.length
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'knowledge.imported',
      subjectKind: 'case',
      subjectId: file,
      detail: { import: id, file: seen.hash, ...counts, themes },
    })
    return { id, counts, themes }
  })
}

/** The first few, for a sentence. */
export const someRows = (rows: readonly number[]): string =>
  rows.slice(0, 10).join(', ') + (rows.length > 10 ? ' …' : '')

function takeEntries(db: Database, owner: Case, plan: EntryPlan, by: KnownBy): ImportDid | Refusal {
  const made = new Map<string, Pick<Theme, 'id' | 'name'>>()
  const entries: ImportDid['entries'][number][] = []
  const updates: ImportDid['updates'][number][] = []
  for (const row of plan.rows) {
    if (row.outcome !== 'add' && row.outcome !== 'update') continue
    const { theme: known, themeName, ...facts } = row.facts
    const ready = known === null ? made.get(sameName(themeName)) : { id: known, name: themeName }
    const theme = ready ?? addTheme(db, owner.id, themeName, by)
    if (isRefusal(theme)) return theme
    if (ready === undefined) made.set(sameName(themeName), { id: theme.id, name: theme.name })
    if (row.outcome === 'add') {
      const added = placeEntry(db, owner, { ...facts, theme: theme.id, links: [] }, by)
      if (isRefusal(added)) return added
      entries.push(added.id)
      continue
    }
    const stood = findEntry(db, row.entry)
    if (stood === null) return refuse('entry.gone')
    const next = { ...stood, ...facts, theme: theme.id, version: stood.version + 1 }
    const wrong = checkEntry(next)
    if (wrong !== null) return wrong
    saveEntry(db, { ...next, enteredBy: by.person ?? stood.enteredBy, enteredAt: by.at })
    updates.push({ entry: stood.id, version: next.version, before: factsOf(stood) })
  }
  return { themes: [...made.values()], entries, updates, sources: [] }
}

function factsOf(entry: EntryFacts): EntryFacts {
  const { theme, kind, title, text, value, unit, asOf, series, dimensions, sources, links } = entry
  return { theme, kind, title, text, value, unit, asOf, series, dimensions, sources, links }
}

function takeSources(db: Database, file: CaseId, plan: SourcePlan, by: KnownBy): ImportDid | Refusal {
  const sources: ImportDid['sources'][number][] = []
  for (const row of plan.rows) {
    if (row.outcome !== 'add') continue
    const facts = { ...row.facts, accessed: row.facts.accessed ?? by.today, blob: null, fileName: null }
    const added = addSource(db, file, facts, by)
    if (isRefusal(added)) return added
    sources.push({ id: added.id, hash: sha256(canonicalJson(added)) })
  }
  return { themes: [], entries: [], updates: [], sources }
}

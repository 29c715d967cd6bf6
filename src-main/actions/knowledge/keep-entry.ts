import type { Case } from '#shared/domain/case/case.ts'
import { checkEntry } from '#shared/domain/knowledge/check-knowledge.ts'
import type { EntryFacts } from '#shared/domain/knowledge/check-knowledge.ts'
import type { KnowledgeEntry, LinkTarget } from '#shared/domain/knowledge/knowledge.ts'
import type { CaseId, EntryId, PersonId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { TrailAction } from '#shared/text/screen/trail/acts.ts'
import { appendAudit } from '../../store/audit.ts'
import { putInBin } from '../../store/bin.ts'
import { findCase, touchCase } from '../../store/cases.ts'
import { findDecision } from '../../store/decisions.ts'
import { findInput } from '../../store/hearings.ts'
import { findEntry, findSource, findTheme, saveEntry } from '../../store/knowledge.ts'
import { freeNumber } from '../../store/record-owners.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'

export type KnownBy = ActedBy & {
  /** Who works here; null where nobody is chosen: then the case's officer has entered it. */
  readonly person: PersonId | null
}

/**
 * Adds an entry with the next number of its case. Refuses with `case.gone`, `theme.gone`, `source.gone`,
 * `entry.linkBroken`, and what {@link checkEntry} refuses.
 */
export function createEntry(
  store: Store,
  file: CaseId,
  facts: EntryFacts,
  by: KnownBy,
): { readonly id: EntryId; readonly number: number } | Refusal {
  return store.transaction((db): { readonly id: EntryId; readonly number: number } | Refusal => {
    const entry = addEntry(db, file, facts, by)
    if (isRefusal(entry)) return entry
    record(db, 'entry.created', entry, by)
    return { id: entry.id, number: entry.number }
  })
}

/** The same within a transaction that is open, without a line in the trail. */
export function addEntry(
  db: Database,
  file: CaseId,
  facts: EntryFacts,
  by: KnownBy,
): KnowledgeEntry | Refusal {
  const owner = findCase(db, file)
  if (owner === null) return refuse('case.gone')
  const entry = placeEntry(db, owner, facts, by)
  if (!isRefusal(entry)) touchCase(db, file, by.at)
  return entry
}

/** The same in a case at hand, which the caller touches: an import adds thousands, and writes one line for all of them. */
export function placeEntry(
  db: Database,
  { id: file, officer }: Pick<Case, 'id' | 'officer'>,
  facts: EntryFacts,
  by: KnownBy,
): KnowledgeEntry | Refusal {
  const wrong = checkEntry(facts) ?? checkRefersTo(db, file, facts)
  if (wrong !== null) return wrong
  const entry: KnowledgeEntry = {
    ...facts,
    id: by.newId<EntryId>(),
    case: file,
    number: freeNumber(db, 'entry', file, 1),
    version: 1,
    enteredBy: by.person ?? officer,
    enteredAt: by.at,
  }
  saveEntry(db, entry)
  return entry
}

/**
 * Changes an entry, as a version of its own, and gives back what stood. A paper that was frozen keeps the version that it
 * cited. Refuses with `entry.gone` and as {@link createEntry}.
 */
export function updateEntry(
  store: Store,
  id: EntryId,
  change: Partial<EntryFacts>,
  by: KnownBy,
): { readonly before: Partial<EntryFacts>; readonly version: number } | Refusal {
  type Changed = { readonly before: Partial<EntryFacts>; readonly version: number }
  return store.transaction((db): Changed | Refusal => {
    const stood = findEntry(db, id)
    if (stood === null) return refuse('entry.gone')
    const owner = findCase(db, stood.case)
    if (owner === null) return refuse('case.gone')
    const next = { ...stood, ...change }
    const wrong = checkEntry(next) ?? checkRefersTo(db, stood.case, change, id)
    if (wrong !== null) return wrong
    const version = stood.version + 1
    saveEntry(db, { ...next, version, enteredBy: by.person ?? owner.officer, enteredAt: by.at })
    touchCase(db, stood.case, by.at)
    record(db, 'entry.changed', next, by)
    const keys = Object.keys(change) as (keyof EntryFacts)[]
    return { before: Object.fromEntries(keys.map((key) => [key, stood[key]])), version }
  })
}

/** Into the bin. Papers that cite it say so; its number is never used again. */
export function removeEntry(store: Store, id: EntryId, by: ActedBy): null | Refusal {
  return store.transaction((db): null | Refusal => {
    const entry = findEntry(db, id)
    if (entry === null) return refuse('entry.gone')
    putInBin(db, { kind: 'entry', id }, by.at)
    record(db, 'entry.removed', entry, by)
    return null
  })
}

/** Everything that an entry names must be there, and of the same case. */
function checkRefersTo(
  db: Database,
  file: CaseId,
  { theme, sources = [], links = [] }: Partial<EntryFacts>,
  self?: EntryId,
): Refusal | null {
  if (theme !== undefined && findTheme(db, theme)?.case !== file) return refuse('theme.gone')
  if (sources.some(({ source }) => findSource(db, source)?.case !== file)) return refuse('source.gone')
  const broken = links.some(({ to }) => to.id === self || !isThere(db, to))
  return broken ? refuse('entry.linkBroken') : null
}

function isThere(db: Database, to: LinkTarget): boolean {
  if (to.kind === 'entry') return findEntry(db, to.id) !== null
  return (to.kind === 'input' ? findInput(db, to.id) : findDecision(db, to.id)) !== null
}

function record(
  db: Database,
  action: TrailAction,
  { id, case: file, number, title }: Pick<KnowledgeEntry, 'id' | 'case' | 'number' | 'title'>,
  by: ActedBy,
): void {
  const subject = { subjectKind: 'case', subjectId: file }
  appendAudit(db, { at: by.at, actor: by.actor, action, ...subject, detail: { entry: id, number, title } })
}

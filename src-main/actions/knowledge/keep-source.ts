import { checkSource } from '#shared/domain/knowledge/check-knowledge.ts'
import type { SourceFacts } from '#shared/domain/knowledge/check-knowledge.ts'
import type { Source, SourceStanding } from '#shared/domain/knowledge/knowledge.ts'
import type { CaseId, SourceId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { TrailAction } from '#shared/text/screen/trail/acts.ts'
import { appendAudit } from '../../store/audit.ts'
import { putInBin } from '../../store/bin.ts'
import { findCase, touchCase } from '../../store/cases.ts'
import { dropUnusedDisclosure } from '../../store/disclosures.ts'
import { findSource, saveSource } from '../../store/knowledge.ts'
import { freeNumber } from '../../store/record-owners.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { asExemption, exemptSubject } from '../cases/exempt-subject.ts'
import type { Exemption } from '../cases/exempt-subject.ts'
import type { KnownBy } from './keep-entry.ts'

/** What may still be said anew of a source that is pinned: how it is described, not what it says. */
export type SourceChange = Partial<
  Pick<Source, 'kind' | 'title' | 'author' | 'published' | 'url' | 'licence'> & {
    readonly disclosure: Exemption | null
    readonly standing: SourceStanding
  }
>

/** Adds a source with the next number of its case. Refuses with `case.gone` and what {@link checkSource} refuses. */
export function createSource(
  store: Store,
  file: CaseId,
  facts: SourceFacts,
  by: KnownBy,
): { readonly id: SourceId; readonly number: number } | Refusal {
  return store.transaction((db): { readonly id: SourceId; readonly number: number } | Refusal => {
    const source = addSource(db, file, facts, by)
    if (isRefusal(source)) return source
    record(db, 'source.created', source, by)
    return { id: source.id, number: source.number }
  })
}

/** The same within a transaction that is open, without a line in the trail. */
export function addSource(db: Database, file: CaseId, facts: SourceFacts, by: KnownBy): Source | Refusal {
  const owner = findCase(db, file)
  if (owner === null) return refuse('case.gone')
  const wrong = checkSource(facts, by.today)
  if (wrong !== null) return wrong
  const source: Source = {
    ...facts,
    id: by.newId<SourceId>(),
    case: file,
    number: freeNumber(db, 'source', file, 1),
    standing: { kind: 'current' },
    disclosure: null,
    enteredBy: by.person ?? owner.officer,
    enteredAt: by.at,
  }
  saveSource(db, source)
  touchCase(db, file, by.at)
  return source
}

/**
 * Changes how a source is described, whether it holds, or its exemption, and gives back what stood. Refuses with
 * `source.gone`, `source.ownSuccessor` (it, or one that it replaces itself, as its successor), and the rules on exemptions.
 */
export function updateSource(
  store: Store,
  id: SourceId,
  change: SourceChange,
  by: ActedBy,
): { readonly before: SourceChange } | Refusal {
  return store.transaction((db): { readonly before: SourceChange } | Refusal => {
    const stood = findSource(db, id)
    if (stood === null) return refuse('source.gone')
    const { disclosure: given, ...facts } = change
    const next = { ...stood, ...facts }
    const wrong = checkSource(next, maxDay(stood.accessed, by.today)) ?? checkSuccessor(db, next)
    if (wrong !== null) return wrong
    const disclosure =
      given === undefined
        ? stood.disclosure
        : exemptSubject(given, stood.disclosure, { subject: 'attachment', title: next.title }, by)
    if (isRefusal(disclosure)) return disclosure
    saveSource(db, { ...next, disclosure })
    if (stood.disclosure !== null && disclosure === null) dropUnusedDisclosure(db, stood.disclosure.id)
    touchCase(db, stood.case, by.at)
    record(db, 'source.changed', next, by)
    const before = { ...stood, disclosure: asExemption(stood.disclosure) }
    const keys = Object.keys(change) as (keyof SourceChange)[]
    return { before: Object.fromEntries(keys.map((key) => [key, before[key]])) as SourceChange }
  })
}

/** Into the bin; entries that stand on it say so. */
export function removeSource(store: Store, id: SourceId, by: ActedBy): null | Refusal {
  return store.transaction((db): null | Refusal => {
    const source = findSource(db, id)
    if (source === null) return refuse('source.gone')
    putInBin(db, { kind: 'source', id }, by.at)
    record(db, 'source.removed', source, by)
    return null
  })
}

/** A source may not take its own place, over any number of others. */
function checkSuccessor(db: Database, source: Source): Refusal | null {
  const seen = new Set<SourceId>([source.id])
  for (let { standing } = source; standing.kind === 'superseded';) {
    const successor = findSource(db, standing.by)
    if (successor === null || successor.case !== source.case) return refuse('source.gone')
    if (seen.has(successor.id)) return refuse('source.ownSuccessor', { title: source.title })
    seen.add(successor.id)
    standing = successor.standing
  }
  return null
}

/** What was read in a workspace whose day has been set back is not wrong for it. */
const maxDay = (a: string, b: string): string => (a > b ? a : b)

function record(
  db: Database,
  action: TrailAction,
  { id, case: file, number, title }: Source,
  by: ActedBy,
): void {
  const subject = { subjectKind: 'case', subjectId: file }
  appendAudit(db, { at: by.at, actor: by.actor, action, ...subject, detail: { source: id, number, title } })
}

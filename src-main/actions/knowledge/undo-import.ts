import { canonicalJson } from '#shared/document/canonical.ts'
import type { EntryId, OperationId, SourceId, ThemeId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { appendAudit } from '../../store/audit.ts'
import { putInBin } from '../../store/bin.ts'
import { touchCase } from '../../store/cases.ts'
import { sha256 } from '../../store/hash.ts'
import {
  findImport,
  isEntryNamed,
  isSourceUsed,
  markUndone,
  wasSentSince,
} from '../../store/knowledge-imports.ts'
import { findEntry, findSource, findTheme, saveEntry } from '../../store/knowledge.ts'
import { deleteForGood } from '../../store/purge.ts'
import type { Database } from '../../store/rows.ts'
import { deleteTheme, usesOfTheme } from '../../store/sources.ts'
import type { Store } from '../../store/store.ts'
import type { KnownBy } from './keep-entry.ts'

/** What an undo leaves, and why: it was changed since, or something leans on it. */
export type Stayed = {
  readonly kind: 'entry' | 'source' | 'theme'
  readonly number: number
  readonly title: string
  readonly why: 'changed' | 'used'
}

export type UndoneImport = {
  readonly removed: number
  readonly restored: number
  readonly stayed: readonly Stayed[]
}

/**
 * Takes back what an import did, as a whole. What was added goes for good, as if it had never been (into the bin where
 * the case went to a colleague meanwhile, whose copy knows it); what was updated says again what it said, as a version of
 * its own. What was changed or used since stays, and is told. Refuses with `knowledgeImport.gone` and `.undone`.
 */
export function undoImport(store: Store, id: OperationId, by: KnownBy): UndoneImport | Refusal {
  return store.transaction((db): UndoneImport | Refusal => {
    const found = findImport(db, id)
    if (found === null) return refuse('knowledgeImport.gone')
    if (found.undoneAt !== null) return refuse('knowledgeImport.undone')
    const { did } = found
    const toBin = wasSentSince(db, found.case, found.at)
    const remove = (kind: 'entry' | 'source', each: EntryId | SourceId): boolean =>
      toBin
        ? putInBin(db, { kind, id: each } as Parameters<typeof putInBin>[1], by.at)
        : deleteForGood(db, { kind, id: each })
    const restored = did.updates.map((update) => restoreEntry(db, update, by))
    // entries first: sources and themes are free when nothing stands on them
    const outcomes = [
      ...restored.filter((each) => each !== 'back'),
      ...did.entries.map((each) => dropEntry(db, each, remove)),
      ...did.sources.map((each) => dropSource(db, each, remove)),
      ...did.themes.map((each) => dropTheme(db, each)),
    ]
    markUndone(db, id, by.at)
    touchCase(db, found.case, by.at)
    const stayed = outcomes.filter((each) => typeof each === 'object')
    const undone = {
      removed: outcomes.filter((each) => each === 'gone').length,
      restored: restored.filter((each) => each === 'back').length,
      stayed,
    }
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'knowledge.importUndone',
      subjectKind: 'case',
      subjectId: found.case,
      detail: { import: id, removed: undone.removed, restored: undone.restored, stayed: stayed.length },
    })
    return undone
  })
}

/** `away`: somebody had removed it already. */
type Outcome = 'gone' | 'away' | Stayed
type Remove = (kind: 'entry' | 'source', id: EntryId | SourceId) => boolean

function restoreEntry(
  db: Database,
  { entry, version, before }: { entry: EntryId; version: number; before: object },
  by: KnownBy,
): 'back' | 'away' | Stayed {
  const stands = findEntry(db, entry)
  if (stands === null) return 'away'
  const { number, title } = stands
  if (stands.version !== version) return { kind: 'entry', number, title, why: 'changed' }
  const enteredBy = by.person ?? stands.enteredBy
  saveEntry(db, { ...stands, ...before, version: version + 1, enteredBy, enteredAt: by.at })
  return 'back'
}

function dropEntry(db: Database, id: EntryId, remove: Remove): Outcome {
  const stands = findEntry(db, id)
  if (stands === null) return 'away'
  const { number, title, version } = stands
  if (version !== 1) return { kind: 'entry', number, title, why: 'changed' }
  return !isEntryNamed(db, id) && remove('entry', id) ? 'gone' : { kind: 'entry', number, title, why: 'used' }
}

function dropSource(
  db: Database,
  { id, hash }: { readonly id: SourceId; readonly hash: string },
  remove: Remove,
): Outcome {
  const stands = findSource(db, id)
  if (stands === null) return 'away'
  const { number, title } = stands
  if (sha256(canonicalJson(stands)) !== hash) return { kind: 'source', number, title, why: 'changed' }
  return !isSourceUsed(db, id) && remove('source', id)
    ? 'gone'
    : { kind: 'source', number, title, why: 'used' }
}

function dropTheme(db: Database, { id, name }: { readonly id: ThemeId; readonly name: string }): Outcome {
  const stands = findTheme(db, id)
  if (stands === null) return 'away'
  const stayed = { kind: 'theme', number: stands.number, title: stands.name } as const
  if (stands.name !== name) return { ...stayed, why: 'changed' }
  if (usesOfTheme(db, id) > 0) return { ...stayed, why: 'used' }
  deleteTheme(db, id)
  return 'gone'
}

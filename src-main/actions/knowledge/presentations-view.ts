import type { Output } from '#shared/contract/index.ts'
import type { CaseId, EntryId, PaperId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findCase } from '../../store/cases.ts'
import { citationsOfPaper } from '../../store/citations.ts'
import { findEntry, findEntryVersion, themesOfCase } from '../../store/knowledge.ts'
import { presentationsOfCase } from '../../store/presentations.ts'
import type { Database } from '../../store/rows.ts'
import { changeBetween } from './shown-change.ts'

/** Before which bodies the knowledge base was put, what they said, and how much of it says otherwise now. */
export function presentationsView(db: Database, id: CaseId): Output<'presentation.list'> | Refusal {
  if (findCase(db, id) === null) return refuse('case.gone')
  const names = new Map(themesOfCase(db, id).map((theme) => [theme.id, theme.name]))
  return presentationsOfCase(db, id).map(({ themes, ...each }) => ({
    ...each,
    themes: themes.flatMap((theme) => names.get(theme) ?? []),
    ...countShown(db, each.paper),
  }))
}

function countShown(
  db: Database,
  paper: PaperId | null,
): { readonly shown: number; readonly changed: number } {
  const versions = new Map<EntryId, number | null>()
  for (const { entry, entryVersion } of paper === null ? [] : citationsOfPaper(db, paper))
    if (entry !== null) versions.set(entry, entryVersion)
  const changed = [...versions].filter(([entry, version]) => {
    const now = findEntry(db, entry)
    const then = version === null ? null : findEntryVersion(db, entry, version)
    return then !== null && (now === null || changeBetween(db, then, now) !== null)
  })
  return { shown: versions.size, changed: changed.length }
}

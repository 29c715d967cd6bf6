import type { Theme } from '#shared/domain/knowledge/knowledge.ts'
import type { CaseId, ThemeId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { TrailAction } from '#shared/text/screen/trail/acts.ts'
import { appendAudit } from '../../store/audit.ts'
import { findCase, touchCase } from '../../store/cases.ts'
import { findTheme, saveTheme, themesOfCase } from '../../store/knowledge.ts'
import { freeNumber } from '../../store/record-owners.ts'
import type { Database } from '../../store/rows.ts'
import { deleteTheme, usesOfTheme } from '../../store/sources.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'

/** Adds a theme to a case's own list, last. Refuses with `case.gone`, `theme.nameMissing` and `theme.nameTaken`. */
export function createTheme(
  store: Store,
  file: CaseId,
  name: string,
  by: ActedBy,
): { readonly id: ThemeId } | Refusal {
  return store.transaction((db): { readonly id: ThemeId } | Refusal => {
    const theme = addTheme(db, file, name, by)
    if (isRefusal(theme)) return theme
    record(db, 'theme.created', theme, by)
    return { id: theme.id }
  })
}

/** The same within a transaction that is open, without a line in the trail. */
export function addTheme(db: Database, file: CaseId, name: string, by: ActedBy): Theme | Refusal {
  if (findCase(db, file) === null) return refuse('case.gone')
  const wrong = checkName(db, file, name)
  if (wrong !== null) return wrong
  const number = freeNumber(db, 'theme', file, 1)
  const theme: Theme = { id: by.newId<ThemeId>(), case: file, number, name: name.trim() }
  saveTheme(db, theme)
  touchCase(db, file, by.at)
  return theme
}

/** Gives a theme another name, and gives back the one that stood (`theme.gone`, `theme.nameTaken`). */
export function renameTheme(
  store: Store,
  id: ThemeId,
  name: string,
  by: ActedBy,
): { readonly before: string } | Refusal {
  return store.transaction((db): { readonly before: string } | Refusal => {
    const theme = findTheme(db, id)
    if (theme === null) return refuse('theme.gone')
    const wrong = checkName(db, theme.case, name, id)
    if (wrong !== null) return wrong
    saveTheme(db, { ...theme, name: name.trim() })
    touchCase(db, theme.case, by.at)
    record(db, 'theme.renamed', theme, by)
    return { before: theme.name }
  })
}

/** Removes a theme that nothing stands under; `theme.inUse` says how many entries and inputs do, those in the bin too. */
export function removeTheme(store: Store, id: ThemeId, by: ActedBy): { readonly before: string } | Refusal {
  return store.transaction((db): { readonly before: string } | Refusal => {
    const theme = findTheme(db, id)
    if (theme === null) return refuse('theme.gone')
    const uses = usesOfTheme(db, id)
    if (uses > 0) return refuse('theme.inUse', { name: theme.name, uses })
    deleteTheme(db, id)
    touchCase(db, theme.case, by.at)
    record(db, 'theme.removed', theme, by)
    return { before: theme.name }
  })
}

function checkName(db: Database, file: CaseId, name: string, self?: ThemeId): Refusal | null {
  const wanted = name.trim().toLocaleLowerCase('nb')
  if (wanted === '') return refuse('theme.nameMissing')
  const isTaken = themesOfCase(db, file).some(
    (theme) => theme.id !== self && theme.name.toLocaleLowerCase('nb') === wanted,
  )
  return isTaken ? refuse('theme.nameTaken', { name: name.trim() }) : null
}

function record(db: Database, action: TrailAction, { id, case: file, name }: Theme, by: ActedBy): void {
  const subject = { subjectKind: 'case', subjectId: file }
  appendAudit(db, { at: by.at, actor: by.actor, action, ...subject, detail: { theme: id, name } })
}

import type { PaperTemplate } from '#shared/domain/paper/paper.ts'
import { standardTemplates } from '#shared/domain/paper/standard-template.ts'
import { checkTemplate, restoredTemplate } from '#shared/domain/paper/template-rules.ts'
import type { TemplateId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import { findTemplate, saveTemplate, usedSections } from '../../store/templates.ts'
import type { ActedBy } from '../acted-by.ts'
import { auditChange } from './audited.ts'

/** Changes a template: titles, guidance, limits, order, sections of its own. Gives back what stood there. */
export function changeTemplate(
  store: Store,
  wanted: PaperTemplate,
  by: ActedBy,
): { readonly before: PaperTemplate } | Refusal {
  return store.transaction((db) => {
    const before = findTemplate(db, wanted.id)
    if (before === null) return refuse('template.unknown')
    const refusal = checkTemplate(before, wanted, usedSections(db, wanted.id))
    return refusal ?? replaceTemplate(db, before, wanted, by, 'template.changed')
  })
}

/** Makes a template what it was when it came with the program; sections that papers use stay. */
export function restoreTemplate(
  store: Store,
  id: TemplateId,
  by: ActedBy,
): { readonly before: PaperTemplate } | Refusal {
  return store.transaction((db) => {
    const before = findTemplate(db, id)
    if (before === null) return refuse('template.unknown')
    const after = restoredTemplate(before, standardTemplates[before.kind], usedSections(db, id))
    return replaceTemplate(db, before, after, by, 'template.restored')
  })
}

function replaceTemplate(
  db: Database,
  before: PaperTemplate,
  after: PaperTemplate,
  by: ActedBy,
  action: 'template.changed' | 'template.restored',
): { readonly before: PaperTemplate } | Refusal {
  saveTemplate(db, after)
  auditChange(db, by, { action, kind: 'template', id: after.id }, before, after)
  return { before }
}

import type { Municipality } from '#shared/domain/municipality/municipality.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { getMunicipality, saveMunicipality } from '../../store/municipality.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { auditChange } from './audited.ts'

/** Changes what the municipality is called and how it is reached; gives back what stood there. */
export function changeMunicipality(
  store: Store,
  municipality: Municipality,
  by: ActedBy,
): { readonly before: Municipality } | Refusal {
  return store.transaction((db) => {
    const before = getMunicipality(db)
    if (before === null) return refuse('municipality.missing')
    saveMunicipality(db, municipality)
    const subject = { action: 'municipality.changed', kind: 'municipality', id: municipality.number } as const
    auditChange(db, by, subject, before, municipality)
    return { before }
  })
}

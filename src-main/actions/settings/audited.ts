import type { TrailAction } from '#shared/text/screen/trail/acts.ts'
import { appendAudit } from '../../store/audit.ts'
import type { Database } from '../../store/rows.ts'
import type { ActedBy } from '../acted-by.ts'

/**
 * Enters a change of the settings in the audit trail: which fields, never what stood in them, for names and
 * telephone numbers must be deletable.
 */
export function auditChange(
  db: Database,
  by: ActedBy,
  subject: { readonly action: TrailAction; readonly kind: string; readonly id: string },
  before: object | null,
  after: object | null,
): void {
  appendAudit(db, {
    at: by.at,
    actor: by.actor,
    action: subject.action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    detail: { fields: before === null || after === null ? [] : changedFields(before, after) },
  })
}

/** Names of the fields that differ. */
export function changedFields(before: object, after: object): string[] {
  const old = new Map<string, unknown>(Object.entries(before))
  return Object.entries(after)
    .filter(([name, value]) => JSON.stringify(old.get(name)) !== JSON.stringify(value))
    .map(([name]) => name)
}

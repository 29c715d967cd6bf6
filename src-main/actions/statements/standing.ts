import type { Case } from '#shared/domain/case/case.ts'
import type { Database } from '../../store/rows.ts'

/** Placeholder until the branch wt-causes is merged. */
export function missingStatements(_db: Database, _file: Case): readonly string[] {
  return []
}

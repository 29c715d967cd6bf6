import type { Case } from '#shared/domain/case/case.ts'
import type { Database } from '../../store/rows.ts'

/** Placeholder until the branch wt-causes is merged. */
export function newHearingStanding(
  _db: Database,
  _file: Case,
): {
  readonly material: number
  readonly assessment: {
    readonly needed: boolean
    readonly reason: string
    readonly at: string
    readonly actor: string
  } | null
  readonly upToDate: boolean
} {
  return { material: 0, assessment: null, upToDate: false }
}

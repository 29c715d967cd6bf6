import { canonicalJson } from '#shared/document/canonical.ts'
import { planInputs } from '#shared/domain/hearing/import/plan-inputs.ts'
import type { InputPlan, KnownInputs } from '#shared/domain/hearing/import/plan-inputs.ts'
import type { HearingId } from '#shared/ids.ts'
import { findHearing } from '../../store/hearings.ts'
import { comparedInputs } from '../../store/input-rows.ts'
import { sha256 } from '../../store/hash.ts'
import { themesOfCase } from '../../store/knowledge.ts'
import type { Database } from '../../store/rows.ts'

/** Reads what a plan needs to know of a hearing. */
export function knownInputs(db: Database, id: HearingId): KnownInputs {
  const hearing = findHearing(db, id)
  return {
    inputs: comparedInputs(db, id),
    themes:
      hearing === null
        ? []
        : themesOfCase(db, hearing.case).map(({ id: theme, name }) => ({ id: theme, name })),
  }
}

/** The same for looking and for doing: pure, and the same twice. */
export const planInputImport = planInputs

/** By which what is done is held against what was looked at. */
export const inputPlanHash = (plan: InputPlan): string => sha256(canonicalJson(plan))

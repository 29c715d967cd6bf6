import type { CaseFacts } from '#shared/bundle/case-facts.ts'
import type { HearingInputId } from '#shared/ids.ts'
import { erasedAmong } from '../../store/erasures.ts'
import { anyInput } from '../../store/hearings.ts'
import type { Database } from '../../store/rows.ts'
import { withEmptied } from './forget-elsewhere.ts'

/**
 * A bundle's facts without what was erased here: an input that was emptied says what it says here, whatever the bundle
 * had, and one that is gone stays gone (GDPR art. 17 no. 1).
 */
export function withoutErased(db: Database, facts: CaseFacts): CaseFacts {
  const erased = erasedAmong(
    db,
    facts.inputs.map(({ id }) => id),
  )
  const emptied = new Map<HearingInputId, { readonly input: CaseFacts['inputs'][number] } | null>()
  for (const [id, scope] of erased) {
    if (scope !== 'all') continue
    const input = anyInput(db, id)
    emptied.set(id, input === null ? null : { input })
  }
  return emptied.size === 0 ? facts : withEmptied(facts, emptied)
}

import type { Checked, Output } from '#shared/contract/index.ts'
import type { AssessmentId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { appendAudit } from '../../store/audit.ts'
import { findCase } from '../../store/cases.ts'
import { appendAssessment } from '../../store/new-hearing.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { changesThatMatter, fingerprintOf, heardAndProposed } from './standing.ts'

/**
 * Records whether the changes as they stand now call for a new hearing, and why. It stands; a later one takes its place.
 * Refuses with `case.gone`, `newHearing.nothingProposed` and `newHearing.noReason`.
 */
export function assessNewHearing(
  store: Store,
  { case: id, needed, reason }: Checked<'newHearing.assess'>,
  by: ActedBy,
): Output<'newHearing.assess'> | Refusal {
  return store.transaction((db): Output<'newHearing.assess'> | Refusal => {
    if (findCase(db, id) === null) return refuse('case.gone')
    const compared = heardAndProposed(db, id)
    if (compared === null) return refuse('newHearing.nothingProposed')
    const said = reason.trim()
    if (said === '') return refuse('newHearing.noReason')
    const changes = changesThatMatter(db, compared)
    const assessment = by.newId<AssessmentId>()
    appendAssessment(db, {
      id: assessment,
      case: id,
      at: by.at,
      actor: by.actor,
      needed,
      reason: said,
      changes: fingerprintOf(changes),
    })
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: needed ? 'newHearing.needed' : 'newHearing.notNeeded',
      subjectKind: 'case',
      subjectId: id,
      // the reason is in its own table: the trail is never deleted
      detail: { assessment, material: changes.length, changes: fingerprintOf(changes) },
    })
    return { id: assessment }
  })
}

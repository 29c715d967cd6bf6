import type { Checked, Output } from '#shared/contract/index.ts'
import { isStatutoryCouncil } from '#shared/domain/municipality/committee-rules.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { appendAudit } from '../../store/audit.ts'
import { findCase } from '../../store/cases.ts'
import { saidInHearings } from '../../store/council-inputs.ts'
import { deleteStatement, saveStatement, statementsOfCase } from '../../store/council-statements.ts'
import { findCommittee } from '../../store/municipality.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'

/**
 * Records what a statutory council said of a case, or takes back what was recorded; gives what stood before. Refuses with
 * `case.gone`, `statement.noCouncil`, `statement.noInput` and `statement.noText`.
 */
export function setStatement(
  store: Store,
  { case: id, committee, statement }: Checked<'statement.set'>,
  by: ActedBy,
): Output<'statement.set'> | Refusal {
  return store.transaction((db): Output<'statement.set'> | Refusal => {
    const file = findCase(db, id)
    const council = findCommittee(db, committee)
    if (file === null) return refuse('case.gone')
    if (council === null || !isStatutoryCouncil(council)) return refuse('statement.noCouncil')
    const before = statementsOfCase(db, id).find((each) => each.committee === committee) ?? null
    if (statement === null) deleteStatement(db, id, committee)
    else {
      const { state, input, text } = statement
      const isKnown = input === null || saidInHearings(db, id, 'members').some((said) => said.id === input)
      if (!isKnown || (input !== null && state !== 'given')) return refuse('statement.noInput')
      if (state === 'given' && input === null && text.trim() === '')
        return refuse('statement.noText', { council: council.name })
      saveStatement(db, { case: id, committee, ...statement })
    }
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: statement === null ? 'statement.cleared' : 'statement.recorded',
      subjectKind: 'case',
      subjectId: id,
      detail: { name: council.name, state: statement?.state ?? '' },
    })
    if (before === null) return { before: null }
    const { state, input, receivedOn, text } = before
    return { before: { state, input, receivedOn, text } }
  })
}

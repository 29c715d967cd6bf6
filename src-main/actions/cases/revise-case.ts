import { courseTemplate } from '#shared/domain/case/course-template.ts'
import { nextCaseNumber } from '#shared/domain/case/case-number.ts'
import type { CaseId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { caseNumbers } from '../../store/case-filters.ts'
import { findCase, readingsOfCase, saveCase, successorsOf } from '../../store/cases.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { createCase } from './create-case.ts'

/**
 * Takes a plan up again as a new case that points to this one, before the same body, with the next free number
 * (domain.md §1: every fourth year). Refuses with `case.gone`, `case.notRevised` for a kind that is not taken up again
 * or is not decided yet, `case.revisedAlready`, and as `createCase` does.
 */
export function reviseCase(store: Store, id: CaseId, by: ActedBy): { readonly id: CaseId } | Refusal {
  return store.transaction((db) => {
    const file = findCase(db, id)
    if (file === null) return refuse('case.gone')
    const lead = readingsOfCase(db, id).find(
      ({ part, stage }) => part === 'decides' && (stage === 'first' || stage === 'single'),
    )
    const decided = ['adopted', 'implementing', 'archived'].includes(file.state)
    if (courseTemplate(file.template).revisedAfterYears === null || !decided || lead === undefined)
      return refuse('case.notRevised')
    const [successor] = successorsOf(db, id)
    if (successor !== undefined) return refuse('case.revisedAlready', { number: successor.caseNumber })
    const year = Number(by.today.slice(0, 4))
    const { title, archiveCode, language, template, officer, owner } = file
    const caseNumber = nextCaseNumber(caseNumbers(db, year), year)
    const { committee } = lead
    const kept = { title, archiveCode, language, template, officer, owner }
    const made = createCase(store, { ...kept, caseNumber, committee }, by)
    if (isRefusal(made)) return made
    saveCase(db, { ...made, predecessor: id })
    return { id: made.id }
  })
}

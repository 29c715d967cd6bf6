import type { caseCalls } from '#shared/contract/case.ts'
import { nextCaseNumber } from '#shared/domain/case/case-number.ts'
import { isRefusal } from '#shared/refusal.ts'
import { caseFactsOf } from '../../actions/case-views/case-facts.ts'
import { caseHistory } from '../../actions/case-views/case-history.ts'
import { paperHeads, paperText } from '../../actions/case-views/paper-view.ts'
import { advanceCase } from '../../actions/cases/advance-case.ts'
import { createCase } from '../../actions/cases/create-case.ts'
import { removeCase } from '../../actions/cases/remove-case.ts'
import { updateCase } from '../../actions/cases/update-case.ts'
import type { ServicesOf } from '../../router/services.ts'
import { caseChoices, caseFilters, caseNumbers } from '../../store/case-filters.ts'
import { caseWindow, countAllCases, countCases } from '../../store/case-list.ts'
import { acting } from '../acting.ts'
import type { Session } from '../session.ts'

/** Cases: lists, facts, papers, history. */
export function caseServices(session: Session): ServicesOf<keyof typeof caseCalls> {
  return {
    'case.list': ({ sort, descending, offset, limit, ...filter }) => {
      const db = session.db()
      const rows = caseWindow(db, filter, { sort, descending, offset, limit }, session.clock.today())
      return { total: countCases(db, filter), all: countAllCases(db), rows }
    },
    'case.filters': () => {
      const { states, officers, committees, themes } = caseFilters(session.db())
      return {
        states: [...states],
        officers: [...officers],
        committees: [...committees],
        themes: [...themes],
      }
    },
    'case.get': ({ id }) => caseFactsOf(session.db(), id),
    'case.create': (given) => {
      const made = createCase(session.store(), given, acting(session))
      return isRefusal(made) ? made : { id: made.id }
    },
    'case.choices': () => {
      const { employees, committees } = caseChoices(session.db())
      return {
        employees: [...employees],
        committees: [...committees],
        me: session.me(),
        today: session.clock.today(),
      }
    },
    'case.nextNumber': () => {
      const year = Number(session.clock.today().slice(0, 4))
      return nextCaseNumber(caseNumbers(session.db(), year), year)
    },
    'case.update': ({ id, change }) => updateCase(session.store(), id, change, acting(session)),
    'case.advance': ({ id, step, setAside = null }) => {
      const by = { ...acting(session), person: session.me() }
      const state = advanceCase(session.store(), id, step, by, setAside)
      return isRefusal(state) ? state : { state }
    },
    'case.remove': ({ id }) => removeCase(session.store(), id, acting(session)),
    'case.papers': ({ id }) => {
      const heads = paperHeads(session.db(), id)
      return isRefusal(heads) ? heads : [...heads]
    },
    'paper.get': ({ id }) => paperText(session.db(), id),
    'case.history': ({ id }) => {
      const history = caseHistory(session.db(), id)
      return isRefusal(history) ? history : [...history]
    },
  }
}

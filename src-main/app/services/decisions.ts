import type { decisionCalls } from '#shared/contract/decisions.ts'
import { decisionFilters, decisionView, decisionWindow } from '../../actions/decisions/decision-views.ts'
import { linkDecisions, unlinkDecisions } from '../../actions/decisions/link-decisions.ts'
import { changeReview, demandReview } from '../../actions/decisions/review-legality.ts'
import type { ServicesOf } from '../../router/services.ts'
import { acting } from '../acting.ts'
import type { Session } from '../session.ts'

/** The register of decisions, what they do to one another, and reviews of their legality. */
export function decisionServices(session: Session): ServicesOf<keyof typeof decisionCalls> {
  const today = (): string => session.clock.today()
  return {
    'decision.list': ({ sort, descending, offset, limit, ...filter }) =>
      decisionWindow(session.db(), filter, { sort, descending, offset, limit }, today()),
    'decision.filters': () => decisionFilters(session.db()),
    'decision.get': ({ id }) => decisionView(session.db(), id, today()),
    'decision.link': (wish) => linkDecisions(session.store(), wish, acting(session)),
    'decision.unlink': ({ link }) => unlinkDecisions(session.store(), link, acting(session)),
    'legality.demand': (wish) => demandReview(session.store(), wish, acting(session)),
    'legality.change': ({ id, change }) => changeReview(session.store(), id, change, acting(session)),
  }
}

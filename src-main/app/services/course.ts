import type { courseCalls } from '#shared/contract/course.ts'
import { reviseCase } from '../../actions/cases/revise-case.ts'
import { addAdviser, removeAdviser } from '../../actions/course/advisers.ts'
import { courseViewOf } from '../../actions/course/course-view.ts'
import { addMandate, approveMandate, removeMandate } from '../../actions/course/mandates.ts'
import { proposedPoints } from '../../actions/course/proposed-points.ts'
import { decideReading } from '../../actions/course/decide-reading.ts'
import { issueMeeting } from '../../actions/meeting/issue-meeting.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { ServicesOf } from '../../router/services.ts'
import { acting } from '../acting.ts'
import type { Session } from '../session.ts'

/** The course of a case: where it stands, what bodies decide, who gives an opinion, and the notice that is sent. */
export function courseServices(session: Session): ServicesOf<keyof typeof courseCalls> {
  return {
    'course.get': ({ id }) => courseViewOf(session.db(), id, session.clock.today()),
    'reading.proposal': ({ id }) => proposedPoints(session.db(), id),
    'reading.decide': (decision) => {
      const by = { ...acting(session), person: session.me() }
      const decided = decideReading(session.store(), decision, by)
      return isRefusal(decided) ? decided : { state: decided.state }
    },
    'case.revise': ({ id }) => reviseCase(session.store(), id, acting(session)),
    'reading.addAdviser': (adviser) => addAdviser(session.store(), adviser, acting(session)),
    'reading.removeAdviser': ({ id }) => removeAdviser(session.store(), id, acting(session)),
    'mandate.add': (mandate) => addMandate(session.store(), mandate, acting(session)),
    'mandate.approve': (mandate) =>
      approveMandate(session.store(), mandate, { ...acting(session), person: session.me() }),
    'mandate.remove': ({ id }) => removeMandate(session.store(), id, acting(session)),
    'meeting.issue': ({ id }) => {
      const issued = issueMeeting(session.store(), id, acting(session))
      return isRefusal(issued) ? issued : { issuedOn: issued.issuedOn, items: [...issued.items] }
    },
  }
}

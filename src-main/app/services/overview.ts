import type { ServicesOf } from '../../router/services.ts'
import { dayOfWork } from '../../actions/overview/day-of-work.ts'
import { findHits } from '../../actions/find-hits.ts'
import { countsOf } from '../../store/open-cases.ts'
import type { Session } from '../session.ts'

type Names = 'overview.get' | 'overview.counts' | 'search.find' | 'program.today'

/** The day's work, and the search over everything that has a name. */
export function overviewServices(session: Session): ServicesOf<Names> {
  const { clock } = session
  return {
    'overview.get': () => dayOfWork(session.db(), session.me(), clock.today()),
    'overview.counts': () => countsOf(session.db(), clock.today()),
    'search.find': ({ text, limit }) => {
      const from = performance.now()
      const hits = findHits(session.db(), text, limit, clock.today())
      return { milliseconds: performance.now() - from, hits: [...hits] }
    },
    'program.today': () => clock.today(),
  }
}

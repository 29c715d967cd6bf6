import { isRefusal } from '#shared/refusal.ts'
import type { ServicesOf } from '../../router/services.ts'
import { indexText } from '../../actions/index-text.ts'
import { searchText } from '../../actions/search-text.ts'
import type { ServiceParts } from '../services.ts'

/** How long a search may bring the index up to date before it answers, milliseconds: after a great import, not all. */
const patience = 300

/** The search in all that is written. */
export function searchServices({
  workspaces,
  jobs,
}: Pick<ServiceParts, 'workspaces' | 'jobs'>): ServicesOf<'search.text'> {
  const { session } = workspaces
  return {
    'search.text': (asked) => {
      const from = performance.now()
      // a packet that is being made begins anew when something is written meanwhile
      if (workspaces.mode() === 'write' && !jobs.useWorkspace()) {
        const left = indexText(session.store(), () => performance.now() - from < patience)
        if (isRefusal(left)) return left
      }
      const found = searchText(session.db(), asked)
      return { milliseconds: performance.now() - from, ...found, hits: [...found.hits] }
    },
  }
}

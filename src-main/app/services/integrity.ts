import type { integrityCalls } from '#shared/contract/integrity.ts'
import { keyName } from '#shared/text/key-name.ts'
import { keyOf } from '../../store/connect.ts'
import { publishedKey } from '../../store/seal/store-key.ts'
import type { ServicesOf } from '../../router/services.ts'
import { inspectApart } from '../integrity/inspect-apart.ts'
import { keepInspection, lastInspection } from '../integrity/last-inspection.ts'
import type { ServiceParts } from '../services.ts'
import { workspaceAt } from '../../store/workspace.ts'

/** Whether what lies on the disk is what was written. */
export function integrityServices({ workspaces }: ServiceParts): ServicesOf<keyof typeof integrityCalls> {
  const { session } = workspaces
  const folder = (): string => workspaces.current()?.folder ?? ''
  return {
    'integrity.state': () => {
      const key = keyOf(session.db())
      const last = lastInspection(folder())
      if (key === null) return { seal: 'plain', key: '', last }
      const isOpen = key.id === publishedKey.id
      return { seal: isOpen ? 'sealed' : 'encrypted', key: isOpen ? '' : keyName(key.id), last }
    },
    'integrity.inspect': async (_, { signal, progress }) => {
      const place = folder()
      const found = await inspectApart(workspaceAt(place).file, () => new Date().toISOString(), {
        signal,
        progress: (done, total) => progress('', done, total),
        rest: 0,
      })
      keepInspection(place, found)
      return found
    },
  }
}

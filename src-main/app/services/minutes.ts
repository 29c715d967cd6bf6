import type { minutesCalls } from '#shared/contract/minutes.ts'
import { layOutMinutes } from '#shared/packet/minutes/lay-out.ts'
import { isRefusal } from '#shared/refusal.ts'
import { addAddendum, publishMinutes, releaseDecision } from '../../actions/minutes/publish-minutes.ts'
import {
  approveMinutes,
  nameSignatories,
  reopenMinutes,
  signMinutes,
} from '../../actions/minutes/approve-minutes.ts'
import { finishMinutes, unfinishMinutes } from '../../actions/minutes/finish-minutes.ts'
import { loadMinutes } from '../../actions/minutes/load-minutes.ts'
import { minutesView } from '../../actions/minutes/minutes-view.ts'
import type { ServicesOf } from '../../router/services.ts'
import { acting } from '../acting.ts'
import type { ServiceParts } from '../services.ts'
import { minutesFileServices } from './minutes-files.ts'

/** Minutes of meetings: what they say and lack, and their way to everybody. */
export function minutesServices(parts: ServiceParts): ServicesOf<keyof typeof minutesCalls> {
  const { session } = parts.workspaces
  const store = (): ReturnType<typeof session.store> => session.store()
  const by = (): ReturnType<typeof acting> => acting(session)
  return {
    'minutes.get': ({ meeting }) => minutesView(session.db(), meeting, session.clock.today()),
    'minutes.read': ({ meeting, audience }) => {
      const model = loadMinutes(session.db(), meeting, audience)
      return isRefusal(model) ? model : layOutMinutes(model)
    },
    'minutes.finish': ({ meeting }) => finishMinutes(store(), meeting, by()),
    'minutes.unfinish': ({ meeting }) => unfinishMinutes(store(), meeting, by()),
    'minutes.signatories': ({ meeting, persons }) => {
      const named = nameSignatories(store(), meeting, persons, by())
      return isRefusal(named) ? named : { before: [...named.before] }
    },
    'minutes.sign': ({ meeting, person, on }) => signMinutes(store(), meeting, { person, on }, by()),
    'minutes.approve': ({ meeting, by: way, remarks }) =>
      approveMinutes(store(), meeting, { ...way, remarks }, by()),
    'minutes.reopen': ({ meeting }) => reopenMinutes(store(), meeting, by()),
    'minutes.publish': ({ meeting }) => publishMinutes(store(), meeting, by()),
    'minutes.addendum': ({ meeting, ...addendum }) => addAddendum(store(), meeting, addendum, by()),
    'minutes.release': ({ item, released }) => releaseDecision(store(), item, released, by()),
    ...minutesFileServices(parts),
  }
}

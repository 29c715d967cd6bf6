import type { changesCalls } from '#shared/contract/changes.ts'
import { causeChoices } from '../../actions/changes/cause-choices.ts'
import { readChanges } from '../../actions/changes/read-changes.ts'
import { setCauses } from '../../actions/changes/set-causes.ts'
import type { ServicesOf } from '../../router/services.ts'
import { acting } from '../acting.ts'
import type { Session } from '../session.ts'

/** What changed between the readings, and why. */
export function changesServices(session: Session): ServicesOf<keyof typeof changesCalls> {
  return {
    'changes.get': ({ id }) => readChanges(session.db(), id),
    'changes.choices': ({ id }) => causeChoices(session.db(), id),
    'changes.setCauses': (given) => setCauses(session.store(), given, acting(session)),
  }
}

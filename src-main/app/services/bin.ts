import { goesOn, isPastItsDays } from '#shared/domain/bin/days-in-bin.ts'
import { restoreThing, throwAgain } from '../../actions/bin/restore-thing.ts'
import type { ServicesOf } from '../../router/services.ts'
import type { Binnable } from '../../store/bin.ts'
import { listBin } from '../../store/bin.ts'
import { acting } from '../acting.ts'
import type { Session } from '../session.ts'

/** What was thrown and can still be taken back. */
export function binServices(session: Session): ServicesOf<'bin.list' | 'bin.restore' | 'bin.throw'> {
  return {
    'bin.list': () =>
      listBin(session.db()).map((thing) => ({
        ...thing,
        goesOn: goesOn(thing.at),
        kept: isPastItsDays(thing.at, session.clock.today()),
      })),
    'bin.restore': (thing) => restoreThing(session.store(), thing as Binnable, acting(session)),
    'bin.throw': (thing) => throwAgain(session.store(), thing as Binnable, acting(session)),
  }
}

import type { ActedBy } from '../actions/acted-by.ts'
import type { Session } from './session.ts'

/** Who acts now, when, and with which ids. */
export function acting(session: Session): ActedBy {
  const { clock, newId } = session
  return { at: clock.now(), today: clock.today(), actor: session.actor(), newId }
}

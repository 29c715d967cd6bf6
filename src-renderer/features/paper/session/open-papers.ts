import type { PaperId } from '#shared/ids.ts'
import { call } from '../../../api/client.ts'
import { openSession } from './session.ts'
import type { PaperSession } from './session.ts'

/**
 * Papers that hold words which are not stored outlive their screen: whoever comes back finds them, and they are
 * sent meanwhile.
 */
const held = new Map<PaperId, { readonly session: PaperSession; users: number }>()

/** Opens a paper, or takes up the one that was left with words under way. Throws the call's failure. */
export async function takePaper(id: PaperId): Promise<PaperSession> {
  const left = held.get(id)
  if (left !== undefined) {
    left.users += 1 // before anything is awaited: it is not let go of meanwhile
    await Promise.race([left.session.saver.settled(), pause(2000)])
    left.users -= 1
    if (held.get(id) === left && left.session.saver.state().kind !== 'clean') {
      left.users += 1
      return left.session
    }
    drop(left)
  }
  const session = openSession(await call('paper.open', { id }))
  if (session.paper.locked === null) held.set(id, { session, users: 1 })
  return session
}

/** The screen is left: what waits is sent, and the paper let go of when all is stored. */
export function leavePaper(session: PaperSession): void {
  const entry = held.get(session.paper.id)
  if (entry?.session !== session) {
    session.destroy()
    return
  }
  entry.users -= 1
  session.saver.flush()
  void session.saver.settled().then(() => drop(entry))
}

function drop(entry: { readonly session: PaperSession; readonly users: number }): void {
  const { session, users } = entry
  if (users > 0 || session.saver.state().kind !== 'clean') return
  if (held.get(session.paper.id) === entry) held.delete(session.paper.id)
  session.destroy()
}

/** Lets go of a paper whose words the store will not take, after its writer has said so. */
export function abandonPaper(session: PaperSession): void {
  if (held.get(session.paper.id)?.session === session) held.delete(session.paper.id)
  session.saver.giveUp()
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })

import type { Cdp } from './cdp.ts'
import { interceptAll } from './intercept.ts'
import type { TargetInfo } from './protocol.ts'

type Watch = {
  readonly cdp: Cdp
  readonly targetId: string
  readonly session: string
  readonly origin: string
  readonly log: (line: string) => void
  readonly goHome: () => void
}

/** What stands in place of a page that crashed or could not be had; whoever asked for it sees to that. */
const failed = /^chrome-error:/

/** Closes what else would open (popup, Ctrl+N), shuts frames and workers in, and brings the window back to its page. */
export function keepAlone({ cdp, targetId, session, origin, log, goHome }: Watch): void {
  const isWall = watchWall(cdp, targetId, log)
  cdp.on('Target.attachedToTarget', ({ targetInfo, sessionId }, parent) => {
    if (parent !== session) return
    if (targetInfo.type === 'page' && !isWall(targetInfo, sessionId)) {
      log('closed a popup')
      return cdp.tell('Target.closeTarget', { targetId: targetInfo.targetId })
    }
    interceptAll(cdp, sessionId).then(
      () => cdp.tell('Runtime.runIfWaitingForDebugger', {}, sessionId),
      // what cannot be shut in does not run: a worker without a network answers «not found» and may
      () => cdp.tell('Runtime.runIfWaitingForDebugger', {}, sessionId),
    )
  })
  cdp.on('Target.targetCreated', ({ targetInfo }) => {
    const { type, url, targetId: other } = targetInfo
    if (type !== 'page' || other === targetId || url.startsWith('devtools://') || isWall(targetInfo)) return
    log('closed another window')
    cdp.tell('Target.closeTarget', { targetId: other })
  })
  let wasHome = false // the browser opens the window with a page of its own
  cdp.on('Page.frameNavigated', ({ frame }, from) => {
    if (from !== session || frame.parentId !== undefined) return
    if (frame.url.startsWith(`${origin}/`)) wasHome = true
    else if (wasHome && !failed.test(frame.url)) {
      log('the window left the program; it is brought back')
      goHome()
    }
  })
}

/**
 * The one window that may stand beside: the wall of a meeting's hall, opened by a click in the program's own page and drawn from
 * there. It has no address and no bridge; one that goes anywhere, or asks for anything, is closed. Gives whether a window is it.
 */
function watchWall(
  cdp: Cdp,
  targetId: string,
  log: (line: string) => void,
): (target: TargetInfo, session?: string) => boolean {
  let wall: string | null = null
  let ownSession: string | undefined
  const shut = (why: string): void => {
    log(`closed the window on the wall: it ${why}`)
    if (wall !== null) cdp.tell('Target.closeTarget', { targetId: wall })
  }
  cdp.on('Target.targetInfoChanged', ({ targetInfo }) => {
    if (targetInfo.targetId === wall && !isBlank(targetInfo.url)) shut('left its place')
  })
  cdp.on('Fetch.requestPaused', (_, from) => {
    if (from !== undefined && from === ownSession) shut('asked for something')
  })
  cdp.on('Target.targetDestroyed', ({ targetId: gone }) => {
    if (gone === wall) wall = null
  })
  return (target, session) => {
    const isFree = wall === null || wall === target.targetId
    if (!isFree || target.openerId !== targetId || !isBlank(target.url)) return false
    wall = target.targetId
    ownSession = session ?? ownSession
    return true
  }
}

const isBlank = (url: string): boolean => url === '' || url === 'about:blank'
